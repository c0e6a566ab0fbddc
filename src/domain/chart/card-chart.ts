import type { OwnChart, PageSigns } from "./chart-model.ts";
import { chartOf } from "./chart-of.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Release } from "#domain/schemas/release.ts";
import { quotedOf } from "./series.ts";
import { seriesOf } from "./series-over-time.ts";
import { singleChart } from "./single-chart.ts";

/**
 * The picture of a card, which shows what the card quotes: of categories over several periods those of the quoted one, since
 * a small place has no room for both; of everything else what the indicator's own page draws.
 */
export function cardChart(
  release: Release,
  indicator: Indicator,
  areaNames: ReadonlyMap<string, Localised>,
  signs?: PageSigns,
): OwnChart | null {
  const chart = chartOf(release, indicator, areaNames, signs);
  if (chart?.kind !== "periods" || chart.series.length < 2 || indicator.breakdown === undefined) return chart;
  return singleChart(release, indicator, seriesOf(quotedOf(release, indicator), indicator, areaNames), signs);
}
