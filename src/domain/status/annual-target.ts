import { divide, evaluate, type Expression, multiply, number, subtract } from "./expression.ts";
import { exact, type Fraction, over, times } from "./fraction.ts";
import { atLeast, formulaOf, judged, type Ladder, type Scale } from "./ladder.ts";
import { RULES, type StatusCode } from "./rules.ts";

const [REACHED, ON_SCHEDULE, BEHIND] = RULES.annualTarget.thresholds;
const RATIOS = [ON_SCHEDULE.from, BEHIND.from];

/** What a value of a cumulative flow is measured against. */
export interface AnnualTarget {
  readonly target: number;
  /** The share of the target that is planned by now; `null` where the target's whole period is over. */
  readonly share: Expression | null;
  readonly wanted: "more" | "less";
}

/**
 * Rule 2 of product.md. More is wanted: completion c = value ÷ target; c ≥ 1 is reached, else c ÷ s is judged, s being the
 * planned share. Less is wanted: the target is a ceiling, what was planned by now is divided by the value, and nothing is
 * reached before the period is over, since the value can only grow. Throws for a target that has no completion.
 */
export function annualScale({ target, share, wanted }: AnnualTarget): Scale {
  if (target < 0 || (target === 0 && wanted === "more")) throw new Error(`invalid target: ${target}`);
  const goal = number(target, "target");
  const part = share === null ? exact(1) : evaluate(share);
  const planned = times(exact(target), part);
  const at = (ratio: number): Fraction =>
    wanted === "more" ? times(planned, exact(ratio)) : over(planned, exact(ratio));
  const rest: Ladder = [
    { status: ON_SCHEDULE.status, at: at(ON_SCHEDULE.from) },
    { status: BEHIND.status, at: at(BEHIND.from) },
    { status: "far-behind", at: null },
  ];
  const reachable = wanted === "more" || share === null;
  const ladder: Ladder = reachable ? [{ status: REACHED.status, at: exact(target) }, ...rest] : rest;

  const more = (value: Expression): readonly [StatusCode, Expression] => {
    const completion = divide(value, goal);
    if (atLeast(evaluate(completion), REACHED.from)) return [REACHED.status, completion];
    const pace = share === null ? completion : divide(completion, share);
    return [byRatio(evaluate(pace)), pace];
  };
  const less = (value: Expression, size: number): readonly [StatusCode, Expression] => {
    const plan = share === null ? goal : multiply(goal, share);
    // Nothing cannot be divided by; it is less than any ceiling.
    if (size <= 0) return [reachable ? REACHED.status : ON_SCHEDULE.status, subtract(plan, value)];
    const pace = divide(plan, value);
    const ratio = evaluate(pace);
    return [reachable && atLeast(ratio, REACHED.from) ? REACHED.status : byRatio(ratio), pace];
  };
  return {
    wanted,
    ladder,
    judge: (size) => {
      const value = number(size, "value");
      const [status, expression] = wanted === "more" ? more(value) : less(value, size);
      return judged({ wanted, ladder }, status, formulaOf(expression, [REACHED.from, ...RATIOS]));
    },
  };
}

const byRatio = (ratio: Fraction): StatusCode =>
  atLeast(ratio, ON_SCHEDULE.from) ? ON_SCHEDULE.status : atLeast(ratio, BEHIND.from) ? BEHIND.status : "far-behind";
