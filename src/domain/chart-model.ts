import { type Alike, areOfOne } from "./alike.ts";
import { hasStage, SCOPE_LEVELS, STAGES, type Stage } from "./indicator.ts";
import type { Indicator } from "./schemas/indicator.ts";
import type { Localised } from "./schemas/localised.ts";
import type { Observation } from "./schemas/observation.ts";
import { comparePeriods } from "./period.ts";
import type { Release } from "./schemas/release.ts";
import { latestOf, observationsOf, type Point, pointOf, type Series, seriesOf } from "./series.ts";

/** At most this many series are drawn; the table has them all (look.md). */
export const MAX_SERIES = 6;

/**
 * What a chart shows, before any drawing. Picture, table, text alternative and download are all made from it.
 * - `categories`: the parts of one indicator at one time
 * - `periods`: one indicator over time
 * - `readings`: what different documents say of the same thing, each dated
 * - `comparison`: several indicators that were found comparable
 * - `stages`: amounts of money by stage and scope, placed but never measured against one another
 *
 * All but `stages` have a scale, and take only series that may stand on one.
 */
export type ChartModel = OwnChart | ComparisonChart | PlacedChart;

/** A chart of one indicator. */
export interface OwnChart {
  readonly id: string;
  readonly kind: "categories" | "periods" | "readings";
  readonly series: Alike;
  /** One of several small charts: every number of all of them, so that they share a scale. */
  readonly among?: readonly number[];
}

export interface ComparisonChart {
  readonly id: string;
  readonly kind: "comparison";
  readonly series: Alike;
}

export interface PlacedChart {
  readonly id: string;
  readonly kind: "stages";
  readonly series: readonly Series[];
}

/** Every point of a chart that carries a value or a gap, in reading order: the rows of its table. */
export const pointsOf = (model: ChartModel): readonly Point[] => model.series.flatMap((s) => s.points);

/**
 * The chart that suits what is known of an indicator, or `null` where a picture would show nothing that the value does not:
 * one value alone, or none.
 */
export function chartOf(
  release: Release,
  indicator: Indicator,
  areaNames: ReadonlyMap<string, Localised> = new Map(),
): OwnChart | null {
  const observations = drawable(observationsOf(release, indicator.id));
  if (observations.length < 2) return null;
  const periods = new Set(observations.map((o) => o.period));
  const series = seriesOf(observations, indicator, areaNames);
  if (indicator.breakdown !== undefined && periods.size === 1 && series.every((s) => s.points.length === 1))
    return ownChart("categories", series);
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

const ownChart = (kind: OwnChart["kind"], series: readonly Series[]): OwnChart | null =>
  areOfOne(series) ? { id: series[0]?.indicator.id ?? "", kind, series } : null;

/** More areas than there can be lines are a table, not a picture: the county's own values are drawn, where it has any. */
function drawable(observations: readonly Observation[]): readonly Observation[] {
  const areas = new Set(observations.map((o) => o.area));
  return areas.size > MAX_SERIES && areas.has(undefined)
    ? observations.filter((o) => o.area === undefined)
    : observations;
}

/** The amounts that indicators are quoted by, by stage and scope: one series an indicator, in the order of the stages. */
export function stagesOf(release: Release, id: string, indicators: readonly Indicator[]): PlacedChart {
  const rank = (i: Indicator): number =>
    STAGES.indexOf(stageOf(i)) * SCOPE_LEVELS.length + SCOPE_LEVELS.indexOf(i.scope.level);
  const series = indicators
    .filter(hasStage)
    .sort((a, b) => rank(a) - rank(b))
    .map((indicator): Series => ({
      key: indicator.id,
      name: indicator.short ?? indicator.name,
      indicator,
      status: "actual",
      points: latestOf(release, indicator).map((o) => pointOf(indicator, o)),
    }));
  return { id, kind: "stages", series };
}

/** The stage of an amount. Throws `invalid stage` for what is no amount; `stagesOf` asks only for amounts. */
export function stageOf(indicator: Indicator): Stage {
  if (indicator.stage === null) throw new Error(`invalid stage: ${indicator.id}`);
  return indicator.stage;
}
