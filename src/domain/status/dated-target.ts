import { divide, evaluate, type Expression, number, power, subtract } from "./expression.ts";
import { compare, exact, type Fraction, isDecimal, minus, over, plus, times, toNumber } from "./fraction.ts";
import { atLeast, formulaOf, judged, type Ladder, type Scale } from "./ladder.ts";
import { RULES, type StatusCode } from "./rules.ts";

const [REACHED, ON_SCHEDULE, BEHIND, FAR_BEHIND, RECEDING] = RULES.datedTarget.thresholds;
const RATIOS = [ON_SCHEDULE, BEHIND, FAR_BEHIND] as const;

/** The way from a baseline to a target, in months from the one's end to the other's. */
export interface DatedTarget {
  readonly target: number;
  readonly baseline: number;
  /** As declared; where an amount is zero or less there is no rate of growth, and the path is arithmetic. */
  readonly path: "growth" | "arithmetic";
  readonly elapsed: number;
  readonly span: number;
  readonly wanted: "more" | "less";
}

/** A rate of growth needs amounts above zero. */
export const pathOf = ({ path, baseline, target }: Pick<DatedTarget, "path" | "baseline" | "target">): typeof path =>
  baseline > 0 && target > 0 ? path : "arithmetic";

/** How far a value is beyond the target, on the side that is wanted. */
const beyond = (value: Expression, target: Expression, wanted: "more" | "less"): Expression =>
  wanted === "more" ? subtract(value, target) : subtract(target, value);

/**
 * Rule 3 of product.md: observed over required growth, yearly. Open SDG and Statistics Canada count compound growth, and
 * where a path is arithmetic, the yearly difference. A value at the target is reached whatever the path. The target must
 * lie beyond the baseline.
 */
export function datedScale(given: DatedTarget): Scale {
  const { target, baseline, elapsed, span, wanted } = given;
  const path = pathOf(given);
  const [goal, base] = [number(target, "target"), number(baseline, "baseline")];
  const [passed, whole] = [yearsOf(elapsed, "elapsed"), yearsOf(span, "span")];
  const growth = (to: Expression, years: Expression): Expression =>
    path === "arithmetic"
      ? divide(subtract(to, base), years)
      : subtract(root(divide(to, base), years), number(1, "one"));
  const required = growth(goal, whole);
  const pace = evaluate(required);
  const at = (ratio: number): Fraction => {
    const rate = times(pace, exact(ratio));
    if (path === "arithmetic") return plus(exact(baseline), times(rate, evaluate(passed)));
    const factor = toNumber(plus(rate, exact(1))) ** toNumber(evaluate(passed));
    return times(exact(baseline), exact(Number(factor.toPrecision(14))));
  };
  const ladder: Ladder = [
    { status: REACHED.status, at: exact(target) },
    ...RATIOS.map(({ status, from }) => ({ status, at: at(from) })),
    { status: RECEDING.status, at: null },
  ];
  const one = (size: number): readonly [StatusCode, Expression, readonly number[]] => {
    const value = number(size, "value");
    const distance = beyond(value, goal, wanted);
    if (atLeast(evaluate(distance), REACHED.from)) return [REACHED.status, distance, [REACHED.from]];
    // Below zero nothing has a rate of growth; it is below the baseline anyway.
    if (path === "growth" && size < 0) return [RECEDING.status, subtract(value, base), [0]];
    const ratio = divide(growth(value, passed), required);
    const of = evaluate(ratio);
    const met = RATIOS.find(({ from }) => atLeast(of, from));
    return [met?.status ?? RECEDING.status, ratio, RATIOS.map(({ from }) => from)];
  };
  return {
    wanted,
    ladder,
    judge: (size) => {
      const [status, expression, bounds] = one(size);
      return judged({ wanted, ladder }, status, formulaOf(expression, bounds));
    },
  };
}

/** True where the target is beyond the baseline, so that there is a way to go. */
export function isAhead(target: number, baseline: number, wanted: "more" | "less"): boolean {
  const way = compare(minus(exact(target), exact(baseline)), exact(0));
  return wanted === "more" ? way > 0 : way < 0;
}

/** What has come due without a declared path: reached, or not. */
export function dueScale(target: number, wanted: "more" | "less"): Scale {
  const [reached, missed] = RULES.dueTarget.thresholds;
  const ladder: Ladder = [
    { status: reached.status, at: exact(target) },
    { status: missed.status, at: null },
  ];
  return {
    wanted,
    ladder,
    judge: (size) => {
      const distance = beyond(number(size, "value"), number(target, "target"), wanted);
      const status = atLeast(evaluate(distance), reached.from) ? reached.status : missed.status;
      return judged({ wanted, ladder }, status, formulaOf(distance, [reached.from]));
    },
  };
}

/** Months as years: a decimal where they are one, else as the quotient. */
export function yearsOf(months: number, role: "elapsed" | "span"): Expression {
  const years = over(exact(months), exact(12));
  return isDecimal(years) ? number(toNumber(years), role) : divide(number(months, role), number(12, "year"));
}

const root = (ratio: Expression, years: Expression): Expression =>
  years.op === "number" && years.value === 1 ? ratio : power(ratio, divide(number(1, "one"), years));
