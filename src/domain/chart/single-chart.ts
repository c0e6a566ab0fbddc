import { areOfOne } from "#domain/figure/alike.ts";
import type { OwnChart, PageSigns } from "./chart-model.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Series } from "./series.ts";
import { countOf, signsOf } from "#domain/signs/amounts.ts";
import { type Sign, signFor } from "#domain/signs/sign.ts";
import { evaluate } from "#domain/status/expression.ts";
import { toNumber } from "#domain/status/fraction.ts";
import { bySpan } from "#domain/status/known.ts";
import { plannedShare } from "#domain/status/planned.ts";
import { relationOf } from "#domain/status/target.ts";
import { unitOf } from "#domain/figure/unit.ts";
import type { Known } from "#domain/figure/value.ts";

/** From more parts on than this signs are too small to be counted, and bars compare better. */
const MOST_SIGNED = 4;

/** True for the suggestions that a session received: they are drawn as dots wherever they are counted. */
export const isSuggestions = (release: Release, { id }: Indicator): boolean =>
  release.suggestions.sessions.some((s) => s.received === id);

/**
 * The picture of one value, or of one value for each category at one time: signs where a round amount divides it, else what
 * suits its kind. `null` where nothing was published.
 */
export function singleChart(
  release: Release,
  indicator: Indicator,
  series: readonly Series[],
  signs?: PageSigns,
): OwnChart | null {
  if (!areOfOne(series)) return null;
  const { id, unit, kind } = indicator;
  const known = series
    .flatMap((s) => s.points)
    .flatMap(({ quantity }) => (quantity.kind === "missing" ? [] : [quantity]));
  const [only, ...others] = known;
  if (only === undefined) return null;
  const { dimension } = unitOf(unit);
  if (others.length === 0) {
    if (kind === "growth" || dimension === "points") return { id, kind: "change", series };
    if (dimension === "share") {
      const whole = wholeOf(only, unit);
      return whole === null ? { id, kind: "amount", series } : { id, kind: "hundred", series, whole };
    }
  }
  const given = signs?.get(id);
  const sign =
    given?.sign ??
    signFor(
      known.map((quantity) => ({ quantity, unit })),
      isSuggestions(release, indicator),
    );
  if (sign !== null && known.length <= MOST_SIGNED)
    return { id, kind: "signs", series, sign, most: Math.max(given?.most ?? 0, mostOf(known, unit, sign)) };
  if (others.length > 0) return { id, kind: "categories", series };
  return only.kind === "interval" && only.value === null
    ? { id, kind: "range", series }
    : { id, kind: "amount", series };
}

/** How many signs the largest of some amounts has; 0 where none of them has any. */
export const mostOf = (known: readonly Known[], unit: string, sign: Sign): number =>
  Math.max(
    0,
    ...known.flatMap((q) => {
      const signs = signsOf(q, unit, sign);
      return signs === null ? [] : [countOf(signs)];
    }),
  );

/** A share of whole per cents is so many of a hundred, one of half per cents so many of two hundred; others are bars. */
function wholeOf(quantity: Known, unit: string): 100 | 200 | null {
  if (quantity.kind !== "point" || unit !== "%" || quantity.value < 0 || quantity.value > 100) return null;
  return Number.isInteger(quantity.value) ? 100 : Number.isInteger(quantity.value * 2) ? 200 : null;
}

/**
 * What a year has brought so far within its target: for a flow with one observed period and the target of the year that it
 * is a part of, or is; else `null`.
 */
export function progressChart(indicator: Indicator, series: readonly Series[]): OwnChart | null {
  if (indicator.kind !== "flow" || indicator.breakdown !== undefined || !areOfOne(series)) return null;
  const observations = series.flatMap((s) => s.points).flatMap(({ observation }) => observation ?? []);
  const [value, ...values] = bySpan(observations.filter((o) => o.status === "actual"));
  const [target, ...targets] = bySpan(observations.filter((o) => o.status === "target"));
  if (value === undefined || target === undefined || values.length + targets.length > 0) return null;
  const relation = relationOf(value, target, false);
  if (relation !== "same" && relation !== "within") return null;
  const share = relation === "same" ? "incomplete-period" : plannedShare(indicator, value, target);
  return {
    id: indicator.id,
    kind: "progress",
    series,
    planned: typeof share === "string" ? null : toNumber(evaluate(share)),
  };
}
