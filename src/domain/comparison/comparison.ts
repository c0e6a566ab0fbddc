import { hasStage, type Stage } from "#domain/figure/indicator.ts";
import type { Indicator, Scope } from "#domain/schemas/indicator.ts";
import type { Basis } from "#domain/schemas/period.ts";
import { baseOf, type Dimension, unitOf } from "#domain/figure/unit.ts";

/** Why two indicators are not compared at all. */
export type RefusalCode = "same-indicator" | "unknown-unit" | "unstated-stage" | "unlike-stage" | "unlike-scope";

/** Why two indicators that may be compared do not share a scale. */
export type Difference =
  | "unlike-unit"
  | "unlike-kind"
  | "unlike-basis"
  | "unlike-definition"
  | "unlike-size"
  | "too-many";

/** A "no" with its reason; what the reason is about can be read from the two indicators. */
export interface Refusal<C = RefusalCode> {
  readonly refused: C;
  readonly a: Indicator;
  readonly b: Indicator;
}

export const isRefusal = <T extends object>(result: T): result is Extract<T, { readonly refused: unknown }> =>
  "refused" in result;

/** How two indicators are compared: on one scale, or side by side, each on its own. */
export type How = "axis" | "beside";

/** A pair that passed the guard. The class is not exported, so that nothing but `comparable` makes one. */
class Pair<H extends How> {
  readonly a: Indicator;
  readonly b: Indicator;
  /** Why the two do not share a scale; `null` where they do. */
  readonly why: H extends "axis" ? null : Difference;
  /** What a number of `b` is multiplied by to stand on a scale in the unit of `a`. Only a place is reckoned with it. */
  readonly factor: number;
  // A private field keeps a copy of a pair from passing as one.
  readonly #how: H;

  constructor(a: Indicator, b: Indicator, how: H, why: Pair<H>["why"], factor: number) {
    this.a = a;
    this.b = b;
    this.#how = how;
    this.why = why;
    this.factor = factor;
  }

  get how(): H {
    return this.#how;
  }
}
export type Comparison<H extends How = How> = H extends How ? Pair<H> : never;

/** What is known of an indicator's values: the basis of the one it is quoted by, the largest, how many series there are. */
export interface Standing {
  readonly basis: Basis | null;
  /** In the indicator's own unit; 0 where there is no value. */
  readonly size: number;
  readonly series: number;
}

/** Beyond this ratio the smaller of two amounts on one scale is a hair: a total and an amount per person, say. */
const LIKE_SIZE = 1000;

/**
 * May two indicators be compared, and how?
 *
 * 1. Money is compared with money of the same stage and the same scope alone (product.md, "unlike amounts"): an intention is
 *    no investment, and a park is a part of its county. Where a document states no stage, none is guessed. Money that comes
 *    by no stages, such as output, is compared with its own like.
 * 2. A figure whose unit was lost is compared with nothing.
 * 3. Everything else may stand side by side. It shares a scale where the unit is the same after the known conversions, and
 *    the kind and the basis are the same; and for shares and rates, which are parts of some whole, where the definition is.
 *    Scopes may differ there, and are named. Amounts more than a thousandfold apart do not share a scale either.
 */
export function comparable(
  a: Indicator,
  b: Indicator,
  standing: readonly [Standing, Standing] | null = null,
): Comparison | Refusal {
  const refused = refusalOf(a, b);
  if (refused !== null) return { refused, a, b };
  const [baseA, baseB] = [baseOf(a.unit), baseOf(b.unit)];
  const factor = baseB.factor / baseA.factor;
  const why =
    baseA.code === baseB.code ? (differenceOf(a, b) ?? standingApart(standing, factor)) : ("unlike-unit" as const);
  return why === null ? new Pair(a, b, "axis", null, factor) : new Pair(a, b, "beside", why, factor);
}

function refusalOf(a: Indicator, b: Indicator): RefusalCode | null {
  if (a.id === b.id) return "same-indicator";
  if (dimensionOf(a) === "unknown" || dimensionOf(b) === "unknown") return "unknown-unit";
  if (dimensionOf(a) !== "money" || dimensionOf(b) !== "money") return null;
  if (hasStage(a) && hasStage(b) && (a.stage === "not-stated" || b.stage === "not-stated")) return "unstated-stage";
  if (!sameStage(a, b)) return "unlike-stage";
  return sameScope(a.scope, b.scope) ? null : "unlike-scope";
}

function differenceOf(a: Indicator, b: Indicator): Difference | null {
  if (a.kind !== b.kind || a.kind === "not-stated") return "unlike-kind";
  const partOfWhole = a.kind === "share" || a.kind === "rate";
  return partOfWhole && !sameDefinition(a, b) ? "unlike-definition" : null;
}

function standingApart(standing: readonly [Standing, Standing] | null, factor: number): Difference | null {
  if (standing === null) return null;
  const [a, b] = standing;
  if (a.basis === "not-stated" || b.basis === "not-stated") return "unlike-basis";
  if (a.basis !== null && b.basis !== null && a.basis !== b.basis) return "unlike-basis";
  const [low = 0, high = 0] = [a.size, b.size * factor].sort((x, y) => x - y);
  return low > 0 && high / low > LIKE_SIZE ? "unlike-size" : null;
}

const dimensionOf = (indicator: Indicator): Dimension => unitOf(indicator.unit).dimension;
const stageOrNone = (indicator: Indicator): Stage => indicator.stage ?? "not-applicable";

/** The same place or project, not only the same level: by id, whatever it is called. */
export const sameScope = (a: Scope, b: Scope): boolean => a.level === b.level && a.id === b.id;

/** Declared to be defined alike; prose that happens to agree says nothing. */
export const sameDefinition = (a: Indicator, b: Indicator): boolean =>
  a.id === b.id || (a.definitionId !== undefined && a.definitionId === b.definitionId);

/** True for the same stage, or none on both sides. */
export const sameStage = (a: Indicator, b: Indicator): boolean => stageOrNone(a) === stageOrNone(b);
