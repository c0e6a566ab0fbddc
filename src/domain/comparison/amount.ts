import { isWhole } from "#domain/figure/breakdown.ts";
import { inDecimals } from "#domain/quantity/decimal.ts";
import {
  comparable,
  type Difference,
  isRefusal,
  type Refusal,
  type RefusalCode,
  sameDefinition,
  sameScope,
} from "./comparison.ts";
import type { SCOPE_LEVELS, Stage } from "#domain/figure/indicator.ts";
import type { Indicator, Scope } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { type Quantity, quantityOf } from "#domain/figure/value.ts";

type ScopeLevel = (typeof SCOPE_LEVELS)[number];

/** Why two values are not added. */
export type SumRefusalCode =
  | RefusalCode
  | Difference
  | "percentage"
  | "missing"
  | "unlike-period"
  | "unlike-status"
  | "not-additive"
  | "overlap";

/** A published value whose stage and scope are known to the compiler. Not exported: `amountOf` makes them. */
class PublishedAmount<S extends Stage | null, L extends ScopeLevel> {
  readonly indicator: Indicator;
  readonly observation: Observation;
  readonly #at: readonly [S, L];

  constructor(indicator: Indicator, observation: Observation, stage: S, level: L) {
    this.indicator = indicator;
    this.observation = observation;
    this.#at = [stage, level];
  }

  get stage(): S {
    return this.#at[0];
  }

  get level(): L {
    return this.#at[1];
  }
}
export type Amount<S extends Stage | null = Stage | null, L extends ScopeLevel = ScopeLevel> = PublishedAmount<S, L>;

/** A value as an amount of whatever stage and scope its indicator has. */
export const amountOf = (indicator: Indicator, observation: Observation): Amount =>
  new PublishedAmount(indicator, observation, indicator.stage, indicator.scope.level);

/** Tells the compiler at which stage and of which scope an amount is. */
export const isAt = <S extends Stage | null, L extends ScopeLevel>(
  amount: Amount,
  stage: S,
  level: L,
): amount is Amount<S, L> => amount.stage === stage && amount.level === level;

/** Values that may be added. Not exported: `addable` makes them. */
class Terms {
  readonly #terms: readonly Amount[];

  constructor(terms: readonly Amount[]) {
    this.#terms = terms;
  }

  get terms(): readonly Amount[] {
    return this.#terms;
  }
}
export type Addition = Terms;

/**
 * May values be added, each to each? Amounts that are known to be of unlike stage or scope do not even compile. Of the others:
 * never percentages or growth, never values of another period, basis or status, and never unless nothing is counted twice —
 * the categories of a breakdown whose document lets them be added, or the same thing (by its definition) in two places of one
 * level of which neither is part of the other. A county's total and one of its parks are not.
 */
export function addable<S extends Stage | null, L extends ScopeLevel>(
  first: Amount<S, L>,
  ...others: readonly Amount<NoInfer<S>, NoInfer<L>>[]
): Addition | Refusal<SumRefusalCode> {
  const all: readonly Amount[] = [first, ...others];
  for (const [at, b] of all.entries())
    for (const a of all.slice(0, at)) {
      const refused = refusalOf(a, b);
      if (refused !== null) return { refused, a: a.indicator, b: b.indicator };
    }
  return new Terms(all);
}

function refusalOf(a: Amount, b: Amount): SumRefusalCode | null {
  const [x, y] = [a.observation, b.observation];
  if (["share", "growth", "rate"].includes(a.indicator.kind)) return "percentage";
  if (x.missing !== undefined || y.missing !== undefined) return "missing";
  const parts = a.indicator.id === b.indicator.id;
  const unlike = parts ? null : unlikeIndicators(a.indicator, b.indicator);
  if (unlike !== null) return unlike;
  if (x.period !== y.period) return "unlike-period";
  if (x.basis !== y.basis || x.basis === "not-stated") return "unlike-basis";
  if (x.status !== y.status) return "unlike-status";
  if (!parts) return x.area === undefined && y.area === undefined ? null : "overlap";
  if (x.area !== y.area || x.category === y.category) return "overlap";
  // A total and its parts are the same thing twice.
  if (isWhole(a.indicator, x.category) || isWhole(b.indicator, y.category)) return "overlap";
  return a.indicator.breakdown?.additive === true ? null : "not-additive";
}

function unlikeIndicators(a: Indicator, b: Indicator): SumRefusalCode | null {
  // Of two places the scope is not the same; everything else has to be.
  const pair = comparable(a, { ...b, scope: a.scope });
  if (isRefusal(pair)) return pair.refused;
  if (pair.why !== null) return pair.why;
  if (a.scope.level !== b.scope.level) return "unlike-scope";
  if (!sameDefinition(a, b)) return "unlike-definition";
  if (a.breakdown !== undefined || b.breakdown !== undefined || !disjoint(a.scope, b.scope)) return "overlap";
  // A sum in a unit that nobody printed would look like a published figure.
  return a.unit === b.unit ? null : "unlike-unit";
}

/** Two parks or two projects of which neither is part of the other. */
const disjoint = (a: Scope, b: Scope): boolean =>
  (a.level === "park" || a.level === "project") &&
  !sameScope(a, b) &&
  (a.within === undefined || a.within !== b.id) &&
  (b.within === undefined || b.within !== a.id);

/** A sum: nobody published it, and whoever shows it says so. */
export interface Sum {
  readonly derived: true;
  readonly quantity: Quantity;
  readonly terms: readonly Amount[];
}

/** Adds values, ends and all: 10余 and 2 are 12 or more. */
export function sum({ terms }: Addition): Sum {
  const ends = terms.map(endsOf);
  const total = (key: keyof Ends): number | null => ends.map((e) => e[key]).reduce(plus, 0);
  const [value, lower, upper] = [total("value"), total("lower"), total("upper")];
  const exact = value !== null && lower === value && upper === value;
  return {
    derived: true,
    terms,
    quantity: exact ? { kind: "point", value } : { kind: "interval", value, lower, upper },
  };
}

type Ends = Readonly<Record<"value" | "lower" | "upper", number | null>>;

function endsOf({ observation }: Amount): Ends {
  const q = quantityOf(observation);
  if (q.kind === "missing") throw new Error(`invalid sum: ${observation.id} is missing`);
  return q.kind === "point" ? { value: q.value, lower: q.value, upper: q.value } : q;
}

/** Decimal numbers as printed are added as such: 0.1 and 0.2 are 0.3. */
function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : inDecimals(a + b, a, b);
}
