import { comparePeriods } from "#domain/period/period.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { quantityOf } from "#domain/figure/value.ts";
import type { Role } from "./expression.ts";
import { type Span, sameSpan, spanOf } from "./span.ts";
import type { Used } from "./standing.ts";

/** One end of what is known, with the value that says so. */
export interface End {
  readonly value: number;
  readonly observation: Observation;
}

/** What was published for one span: both ends the same for a point; `null` for an end that the words leave open. */
export interface Known {
  readonly span: Span;
  readonly lower: End | null;
  readonly upper: End | null;
  /** The value whose period and words stand for it. */
  readonly observation: Observation;
}

/** What a value leaves open; a target given as one number is that number, whatever words say which side is meant. */
function endsOf(observation: Observation): readonly [End | null, End | null] {
  const q = quantityOf(observation);
  const end = (value: number | null): End | null => (value === null ? null : { value, observation });
  if (q.kind === "missing") return [null, null];
  if (q.kind === "point" || (observation.status === "target" && q.value !== null)) return [end(q.value), end(q.value)];
  return [end(q.lower), end(q.upper)];
}

/** All values of one span as one: where documents differ none is chosen, and the ends are the farthest of any. */
export function together(observations: readonly Observation[]): Known | null {
  const [observation] = observations;
  if (observation === undefined) return null;
  let [lower, upper] = endsOf(observation);
  for (const other of observations.slice(1)) {
    const [low, high] = endsOf(other);
    lower = lower === null || low === null ? null : low.value < lower.value ? low : lower;
    upper = upper === null || high === null ? null : high.value > upper.value ? high : upper;
  }
  return { span: spanOf(observation), lower, upper, observation };
}

/** Values by their span, from the earliest to the latest. */
export function bySpan(observations: readonly Observation[]): readonly Known[] {
  const groups: Observation[][] = [];
  for (const o of [...observations].sort((a, b) => comparePeriods(a.period, b.period))) {
    const group = groups.find(([first]) => first !== undefined && sameSpan(spanOf(first), spanOf(o)));
    if (group === undefined) groups.push([o]);
    else group.push(o);
  }
  return groups.flatMap((group) => together(group) ?? []).sort((a, b) => a.span.to - b.span.to);
}

/** The one number that is known, or `null` where it is an interval. */
export const pointIn = ({ lower, upper }: Known): End | null =>
  lower !== null && upper !== null && lower.value === upper.value ? lower : null;

/** A number as a judgement shows that it used it. */
export const used = (role: Role, { value, observation: o }: End, { unit }: Indicator): Used => ({
  role,
  value,
  observation: o.id,
  period: o.period,
  basis: o.basis,
  printed: o.printed,
  unit,
});
