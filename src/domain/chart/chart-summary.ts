import { isWhole } from "#domain/figure/breakdown.ts";
import type { ChartModel } from "./chart-model.ts";
import { differenceOf } from "#domain/figure/difference.ts";
import { periodEnd, type PeriodCode, periodStart } from "#domain/period/period.ts";
import type { Point, Series } from "./series.ts";
import { overlap, rhythmOf, stretchOf } from "#domain/period/time-slots.ts";

/** What is most worth knowing of a chart, before it is put into words: made from the same points as its picture. */
export type ChartSummary =
  /** Parts beside one another; `null` where open ends or a tie leave no most or least. */
  | { readonly kind: "parts"; readonly count: number; readonly most: Point | null; readonly least: Point | null }
  /** Values that may be compared over time, with the change between the ends where nothing speaks against it. */
  | {
      readonly kind: "run";
      readonly first: Point;
      readonly last: Point;
      readonly change: number | null;
      readonly highest: Point | null;
      readonly lowest: Point | null;
      readonly left: Left;
    }
  /** Several values over time of which no two may be compared. */
  | { readonly kind: "apart"; readonly points: readonly Point[]; readonly left: Left }
  /** Several lines over time: the parts of the last period that has all of them. */
  | {
      readonly kind: "lines";
      readonly lines: number;
      readonly periods: number;
      readonly at: PeriodCode;
      readonly most: Point | null;
      readonly least: Point | null;
    }
  /** What different documents say of the same thing. */
  | { readonly kind: "readings"; readonly points: readonly Point[]; readonly agree: boolean }
  /** Amounts that must not be compared. */
  | { readonly kind: "stages"; readonly count: number; readonly stages: number };

/** What of a chart is left out of a comparison over time, and why. */
export interface Left {
  /** Not of the same length or basis as the others. */
  readonly partial: readonly Point[];
  /** Totals of a year up to another month than that of the values compared. */
  readonly counted: readonly Point[];
  /** Nobody says what they cover. */
  readonly unstated: readonly Point[];
  readonly expected: readonly Point[];
  /** Periods in between without a value. */
  readonly missing: readonly PeriodCode[];
  /** The series breaks at this period: what was before is not compared. */
  readonly break: PeriodCode | null;
}

/**
 * The summary of a chart, or `null` where there is nothing to sum up. `disputed`: observations that other documents
 * contradict; nothing is calculated from them.
 */
export function chartSummary(model: ChartModel, disputed: ReadonlySet<string>): ChartSummary | null {
  const { series } = model;
  const valued = series.flatMap((s) => s.points).filter((p) => p.quantity.kind !== "missing");
  // The total beside its parts is none of them.
  const parts = valued.filter((p) => !isWhole(p.indicator, p.category));
  switch (model.kind) {
    case "stages":
      return valued.length < 2
        ? null
        : {
            kind: "stages",
            count: valued.length,
            stages: new Set(valued.map((p) => p.indicator.stage)).size,
          };
    case "readings":
      return {
        kind: "readings",
        points: valued,
        agree: new Set(valued.map((p) => JSON.stringify(p.quantity))).size === 1,
      };
    // One value has nothing to be summed up with; several are parts.
    case "signs":
    case "categories":
      return parts.length < 2 ? null : { kind: "parts", count: parts.length, ...extremes(parts) };
    case "comparison":
    case "hundred":
    case "amount":
    case "change":
    case "range":
    case "progress":
      return null;
    case "periods": {
      const actual = series.filter((s) => s.status === "actual" && !isWhole(s.indicator, s.points[0]?.category));
      const [only, ...more] = actual;
      if (only === undefined) return expectedOnly(valued);
      return more.length > 0 ? linesOf(actual) : runOf(only, series, disputed);
    }
  }
}

/** Nothing but what was expected: it is listed and not compared. */
function expectedOnly(points: readonly Point[]): ChartSummary | null {
  const apart = new Set(points.map(spanOf)).size > 1 ? points : [];
  const left: Left = { ...whyApart(apart, apart), expected: points, missing: [], break: null };
  return points.length < 2 ? null : { kind: "apart", points, left };
}

function linesOf(actual: readonly Series[]): ChartSummary | null {
  const points = actual.flatMap((s) => s.points).filter((p) => p.quantity.kind !== "missing");
  const periods = [...new Set(points.map((p) => p.period))].sort((a, b) => periodEnd(b) - periodEnd(a));
  const at = periods.find((period) => points.filter((p) => p.period === period).length === actual.length);
  if (at === undefined) return null;
  const there = points.filter((p) => p.period === at);
  return { kind: "lines", lines: actual.length, periods: periods.length, at, ...extremes(there) };
}

function runOf(only: Series, all: readonly Series[], disputed: ReadonlySet<string>): ChartSummary | null {
  const { breaks = [] } = only.indicator.assessment ?? {};
  const valued = only.points.filter((p) => p.quantity.kind !== "missing");
  const spans = valued.map(spanOf);
  const usual = mostCommon(spans);
  const alike = valued.filter((_, at) => spans[at] === usual);
  const last = alike[alike.length - 1];
  if (last === undefined) return null;
  // Of several breaks the last one before the last value is where comparing begins.
  const broken = breaks
    .map(({ from }) => from)
    .filter(
      (from) => alike.some((p) => periodEnd(p.period) < periodEnd(from)) && periodEnd(from) <= periodEnd(last.period),
    )
    .sort((a, b) => periodEnd(b) - periodEnd(a))[0];
  const run = alike.filter((p) => broken === undefined || periodEnd(p.period) >= periodEnd(broken));
  const left: Left = {
    ...whyApart(
      valued.filter((_, at) => spans[at] !== usual),
      valued,
    ),
    expected: all.filter((s) => s.status === "expected").flatMap((s) => s.points),
    missing: only.points.filter((p) => p.quantity.kind === "missing" && between(p, run)).map((p) => p.period),
    break: broken ?? null,
  };
  const first = run.find((p) => !isSeasonal(p) || seasonOf(p.period) === seasonOf(last.period));
  const twice = new Set(run.map((p) => p.period)).size < run.length;
  if (first === undefined || first === last || twice)
    return valued.length < 2 && left.expected.length === 0 ? null : { kind: "apart", points: valued, left };
  const within = run.slice(run.indexOf(first));
  const { most, least } = extremes(within);
  const inside = (p: Point | null): Point | null => (p === first || p === last ? null : p);
  return {
    kind: "run",
    first,
    last,
    change: [first, last].some((p) => disputed.has(p.observation?.id ?? ""))
      ? null
      : differenceOf(first.quantity, last.quantity),
    highest: within.length > 2 ? inside(most) : null,
    lowest: within.length > 2 ? inside(least) : null,
    left,
  };
}

/** True for a gap that some of a run come before and some after, and none in it. */
function between({ period }: Point, run: readonly Point[]): boolean {
  const gap = stretchOf(period);
  const others = run.map((p) => stretchOf(p.period));
  return (
    others.some((s) => s.to <= gap.from) && others.some((s) => s.from >= gap.to) && !others.some((s) => overlap(s, gap))
  );
}

/**
 * States at moments are alike however long the period is called; what is counted up within a year only to the same month; all
 * else over as many months.
 */
function spanOf({ period, observation }: Point): string {
  const basis = observation?.basis ?? "";
  // Nobody says what these cover: each is like no other.
  if (basis === "not-stated") return `${basis} ${observation?.id ?? ""}`;
  if (basis === "instant") return basis;
  const length = periodEnd(period) - periodStart(period) + 1;
  return basis === "cumulative" ? `${basis} ${length} ${seasonOf(period)}` : `${basis} ${length}`;
}

/** Why some of all values are not compared with the others. */
function whyApart(apart: readonly Point[], all: readonly Point[]): Pick<Left, "partial" | "counted" | "unstated"> {
  const unstated = apart.filter(({ observation }) => observation?.basis === "not-stated");
  const rest = apart.filter((p) => !unstated.includes(p));
  // Where all count up within years, step by step, the parts of a year are no other kind of value.
  const counting =
    all.every(({ observation }) => observation?.basis === "cumulative") &&
    rhythmOf(all.map(({ period }) => period)) !== "mixed";
  return { partial: counting ? [] : rest, counted: counting ? rest : [], unstated };
}

/** A sum over a quarter is set beside the same quarter of another year; a rate or a state beside any. */
const isSeasonal = ({ indicator, period, observation }: Point): boolean =>
  indicator.kind === "flow" && observation?.basis !== "instant" && periodEnd(period) - periodStart(period) < 11;

/** The month of the year in which a period ends. */
const seasonOf = (period: PeriodCode): number => periodEnd(period) % 12;

function mostCommon(all: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  // Of two as common the later one: nearer to what is quoted.
  return [...counts].reduce<readonly [string, number] | undefined>(
    (best, one) => (best === undefined || one[1] >= best[1] ? one : best),
    undefined,
  )?.[0];
}

/** The most and the least of some points, where open ends leave no doubt and none shares the place. */
function extremes(points: readonly Point[]): { readonly most: Point | null; readonly least: Point | null } {
  const ends = points.map(endsOf);
  const place = (beats: (a: Ends, b: Ends) => boolean): Point | null => {
    const at = ends.findIndex((a, i) => ends.every((b, j) => i === j || beats(a, b)));
    return points[at] ?? null;
  };
  return {
    most: place((a, b) => a.lower > b.upper),
    least: place((a, b) => a.upper < b.lower),
  };
}

interface Ends {
  readonly lower: number;
  readonly upper: number;
}

function endsOf({ quantity: q }: Point): Ends {
  if (q.kind === "missing") return { lower: -Infinity, upper: Infinity };
  if (q.kind === "point") return { lower: q.value, upper: q.value };
  return { lower: q.lower ?? -Infinity, upper: q.upper ?? Infinity };
}
