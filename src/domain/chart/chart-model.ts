import type { Alike } from "#domain/figure/alike.ts";
import { hasStage, SCOPE_LEVELS, STAGES, type Stage } from "#domain/figure/indicator.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Release } from "#domain/schemas/release.ts";
import { latestOf, type Point, pointOf, type Series } from "./series.ts";
import type { Sign } from "#domain/signs/sign.ts";

/** At most this many series are drawn; the table has them all (look.md). */
export const MAX_SERIES = 6;

/**
 * What a chart shows, before any drawing. Picture, table, text alternative and download are all made from it.
 * - `signs`: one value, or one for each category, as equal signs that each stand for a stated round amount
 * - `hundred`: one share as so many of a hundred signs, or of two hundred that are half a per cent each
 * - `amount`: one value that no sign divides, as a bar from zero; a share of it ends at a hundred
 * - `change`: one rate of change, on an axis through zero
 * - `range`: one value of which both ends are printed and no sign divides them
 * - `categories`: the parts of one indicator at one time
 * - `periods`: one indicator over time
 * - `progress`: what a year has brought so far, within its target
 * - `readings`: what different documents say of the same thing, each dated
 * - `comparison`: several indicators that were found comparable
 * - `stages`: amounts of money by stage and scope, placed but never measured against one another
 *
 * All but `stages` have a scale, and take only series that may stand on one.
 */
export type ChartModel = OwnChart | ComparisonChart | PlacedChart;

/** A chart of one indicator. */
export type OwnChart = PlainChart | SignChart | HundredChart | ProgressChart;

export interface PlainChart {
  readonly id: string;
  readonly kind: "categories" | "periods" | "readings" | "amount" | "change" | "range";
  readonly series: Alike;
  /** One of several small charts: every number of all of them, so that they share a scale. */
  readonly among?: readonly number[];
}

export interface SignChart {
  readonly id: string;
  readonly kind: "signs";
  readonly series: Alike;
  readonly sign: Sign;
  /** How many signs the largest amount on the page has: the same unit has signs of one size. */
  readonly most: number;
}

export interface HundredChart {
  readonly id: string;
  readonly kind: "hundred";
  readonly series: Alike;
  /** How many signs are the whole: 100, or 200 of half a per cent. */
  readonly whole: 100 | 200;
}

/** One observed value and the target of the same year; both are points of the series. */
export interface ProgressChart {
  readonly id: string;
  readonly kind: "progress";
  readonly series: Alike;
  /** The share of the target that was planned by the end of the observed period; `null` where nobody has said. */
  readonly planned: number | null;
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

/** By indicator: the sign that it shares with others of its unit on a page, and how many the largest of them has. */
export type PageSigns = ReadonlyMap<string, { readonly sign: Sign; readonly most: number }>;

/** Every point of a chart that carries a value or a gap, in reading order: the rows of its table. */
export const pointsOf = (model: ChartModel): readonly Point[] => model.series.flatMap((s) => s.points);

/** True for a picture of one value: wherever it stands, the value stands with it, larger than the picture. */
export const isOfOne = (model: ChartModel): boolean =>
  model.kind === "progress" || (SINGLE.has(model.kind) && pointsOf(model).length === 1);

const SINGLE: ReadonlySet<ChartModel["kind"]> = new Set(["signs", "hundred", "amount", "change", "range"]);

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
