import type { Indicator } from "#domain/indicator.ts";
import type { Observation } from "#domain/observation.ts";
import type { Release } from "#domain/release.ts";
import { latestOf, observationsOf } from "#domain/series.ts";

/** The values an indicator is quoted by; where only targets were published, those, which say of themselves that they are. */
export function quotedOf(release: Release, indicator: Indicator): readonly Observation[] {
  const latest = latestOf(release, indicator);
  return latest.length > 0
    ? latest
    : observationsOf(release, indicator.id).filter((o) => o.status === "target" && o.missing === undefined);
}
