import type { Standing } from "./comparison.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { observationsOf, quotedOf } from "#domain/chart/series.ts";
import { position, quantityOf } from "#domain/figure/value.ts";

/** What an indicator's own values say that matters for comparing it. */
export function standingOf(release: Release, indicator: Indicator): Standing {
  const own = observationsOf(release, indicator.id).filter((o) => o.area === undefined);
  return {
    basis: quotedOf(release, indicator)[0]?.basis ?? null,
    size: Math.max(0, ...own.map((o) => Math.abs(position(quantityOf(o)) ?? 0))),
    series: Math.max(1, new Set(own.map((o) => o.category)).size),
  };
}
