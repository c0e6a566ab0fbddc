import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import { observationsOf, quotedOf } from "#domain/chart/series.ts";
import { breakBetween } from "#domain/status/series-run.ts";
import { isSamePart, spanOf } from "#domain/status/span.ts";

/** What there is of a figure, and what would have to be published before anybody could judge it. */
export interface Wanted {
  readonly indicator: Indicator;
  /** A value of the year before that covers the same months by the same definition. */
  readonly before: boolean;
  /** A target for the same year or later. */
  readonly target: boolean;
}

/** What is there and what is missing of some figures; those without a value are left out. */
export function wantedOf(release: Release, indicators: readonly Indicator[]): readonly Wanted[] {
  return indicators.flatMap((indicator): Wanted[] => {
    const [value] = quotedOf(release, indicator);
    if (value === undefined) return [];
    const others = observationsOf(release, indicator.id).filter(
      (o) => o.missing === undefined && o.area === undefined && o.category === value.category,
    );
    return [
      {
        indicator,
        before: others.some((o) => o.status === "actual" && isYearBefore(indicator, o, value)),
        target: others.some((o) => o.status === "target" && spanOf(o).to >= spanOf(value).to),
      },
    ];
  });
}

function isYearBefore(indicator: Indicator, o: Observation, value: Observation): boolean {
  const [a, b] = [spanOf(o), spanOf(value)];
  return isSamePart(a, b) && b.to - a.to === 12 && o.basis === value.basis && !breakBetween(indicator, a.to, b.to);
}
