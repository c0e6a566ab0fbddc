import type { Assessment } from "#domain/schemas/assessment.ts";
import { divide, evaluate, type Expression, number, subtract } from "./expression.ts";
import { compare, exact } from "./fraction.ts";
import { yearsOf } from "./dated-target.ts";
import { formulaOf } from "./ladder.ts";
import type { StatusCode, Threshold } from "./rules.ts";
import type { Flip, Judgement } from "./standing.ts";
import { plus, rounded, times, toNumber } from "./fraction.ts";

type Band = NonNullable<Assessment["band"]>;

/** The bounds of a direction: more than the tolerance rises, less than its opposite falls, all between is steady. */
export const directionThresholds = ({ tolerance }: Pick<Band, "tolerance">): readonly Threshold[] => [
  { status: "rising", from: tolerance, strict: true },
  { status: "steady", from: -tolerance },
  { status: "falling", from: null },
];

const BOUND_DECIMALS = 6;

/**
 * Rule 4 of product.md: the yearly change between the first and the last value, as a share of the first, or in points.
 * `years` are months between their ends. With a share the first value must be above zero.
 */
export function directionOf(
  first: number | null,
  last: number | null,
  months: number,
  band: Pick<Band, "tolerance" | "per">,
  open: "rising" | "falling",
): Judgement {
  if (first === null || last === null) return { status: open, flips: [] };
  const [from, to] = [number(first, "first"), number(last, "value")];
  const yearly = divide(subtract(to, from), yearsOf(months, "elapsed"));
  const expression: Expression = band.per === "share" ? divide(yearly, from) : yearly;
  const change = evaluate(expression);
  const bounds = [band.tolerance, -band.tolerance];
  const status: StatusCode =
    compare(change, exact(band.tolerance)) > 0
      ? "rising"
      : compare(change, exact(-band.tolerance)) < 0
        ? "falling"
        : "steady";
  const valueAt = (bound: number, way: "up" | "down"): number => {
    const unit = band.per === "share" ? times(exact(bound), exact(first)) : exact(bound);
    return toNumber(
      rounded(plus(exact(first), times(unit, evaluate(yearsOf(months, "elapsed")))), BOUND_DECIMALS, way),
    );
  };
  const flips: readonly Flip[] = [
    { status: "rising", at: valueAt(band.tolerance, "up"), when: "above" },
    status === "falling"
      ? { status: "steady", at: valueAt(-band.tolerance, "up"), when: "at-least" }
      : { status: "steady", at: valueAt(band.tolerance, "down"), when: "at-most" },
    { status: "falling", at: valueAt(-band.tolerance, "down"), when: "below" },
  ];
  return { status, formula: formulaOf(expression, bounds), flips: flips.filter((flip) => flip.status !== status) };
}
