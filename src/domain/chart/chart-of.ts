import { areOfOne } from "#domain/figure/alike.ts";
import { MAX_SERIES, type OwnChart, type PageSigns, type PlainChart } from "./chart-model.ts";
import { comparePeriods } from "#domain/period/period.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import { observationsOf, pointOf, type Series } from "./series.ts";
import { seriesOf } from "./series-over-time.ts";
import { progressChart, singleChart } from "./single-chart.ts";

/**
 * The chart that suits what is known of an indicator; `null` only where nothing was published of it. `signs`: what it shares
 * with others on its page.
 */
export function chartOf(
  release: Release,
  indicator: Indicator,
  areaNames: ReadonlyMap<string, Localised> = new Map(),
  signs?: PageSigns,
): OwnChart | null {
  const observations = drawable(observationsOf(release, indicator.id));
  const periods = new Set(observations.map((o) => o.period));
  const series = seriesOf(observations, indicator, areaNames);
  const progress = progressChart(indicator, series);
  if (progress !== null) return progress;
  const single = observations.length < 2 || indicator.breakdown !== undefined;
  if (single && periods.size <= 1 && series.every((s) => s.points.length === 1))
    return singleChart(release, indicator, series, signs);
  const disputed =
    release.sources.conflicts.some((c) => observations.filter((o) => c.observations.includes(o.id)).length > 1) ||
    new Set(observations.map((o) => [o.period, o.category, o.area, o.status].join())).size < observations.length;
  if (disputed && indicator.breakdown === undefined && observations.length <= 4) {
    const points = [...observations]
      .sort((a, b) => comparePeriods(a.period, b.period))
      .map((o) => pointOf(indicator, o));
    return ownChart("readings", [{ key: "readings", name: null, indicator, status: "actual", points }]);
  }
  return ownChart("periods", series);
}

const ownChart = (kind: PlainChart["kind"], series: readonly Series[]): OwnChart | null =>
  areOfOne(series) ? { id: series[0]?.indicator.id ?? "", kind, series } : null;

/** More areas than there can be lines are a table, not a picture: the county's own values are drawn, where it has any. */
function drawable(observations: readonly Observation[]): readonly Observation[] {
  const areas = new Set(observations.map((o) => o.area));
  return areas.size > MAX_SERIES && areas.has(undefined)
    ? observations.filter((o) => o.area === undefined)
    : observations;
}
