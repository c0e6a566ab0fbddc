import { compare, exact, type Fraction, isDecimal, minus, over, plus, rounded, times, toNumber } from "./fraction.ts";

/** What a number in a formula stands for. */
export const ROLES = [
  "value", // what was published and is judged
  "target",
  "share", // planned share of the year's target by now
  "baseline",
  "first", // the first value of a series
  "previous", // the value before
  "elapsed", // years from the baseline, or from the first value
  "span", // years from the baseline to the target's date
  "months", // months of the year that are over
  "year", // the twelve months of a year
  "one",
] as const;
export type Role = (typeof ROLES)[number];

/** A formula as a tree; what is printed, evaluated and put into words is this and nothing beside it. */
export type Expression =
  | { readonly op: "number"; readonly value: number; readonly role: Role }
  | {
      readonly op: "plus" | "minus" | "times" | "divide" | "power";
      readonly left: Expression;
      readonly right: Expression;
    };

export const number = (value: number, role: Role): Expression => ({ op: "number", value, role });
export const divide = (left: Expression, right: Expression): Expression => ({ op: "divide", left, right });
export const multiply = (left: Expression, right: Expression): Expression => ({ op: "times", left, right });
export const subtract = (left: Expression, right: Expression): Expression => ({ op: "minus", left, right });
export const power = (left: Expression, right: Expression): Expression => ({ op: "power", left, right });

/** What a formula comes to. Exact but for roots, which are kept to 14 digits. Throws where it divides by zero. */
export function evaluate(e: Expression): Fraction {
  if (e.op === "number") return exact(e.value);
  const [a, b] = [evaluate(e.left), evaluate(e.right)];
  switch (e.op) {
    case "plus":
      return plus(a, b);
    case "minus":
      return minus(a, b);
    case "times":
      return times(a, b);
    case "divide":
      return over(a, b);
    case "power": {
      // The machine's root of one and the same ratio is always the same, at whatever scale its two amounts were given.
      const root = toNumber(a) ** toNumber(b);
      return exact(Number(root.toPrecision(14)));
    }
  }
}

/** What is printed after the equals sign. */
export interface Result {
  readonly value: number;
  /** How many decimals were kept; absent where nothing was cut off. */
  readonly decimals?: number;
}

const LEAST = 3;
const MOST = 14;

/**
 * A formula's value as printed: to three decimals, or to as many more as it takes to be on the same side of every bound as
 * the unrounded one, so that what is printed never contradicts the status.
 */
export function resultOf(value: Fraction, bounds: readonly number[]): Result {
  for (let decimals = LEAST; decimals < MOST; decimals++) {
    const short = rounded(value, decimals);
    const same = compare(short, value) === 0;
    if (same) return { value: toNumber(short) };
    if (bounds.every((b) => compare(short, exact(b)) === compare(value, exact(b))))
      return { value: toNumber(short), decimals };
  }
  return { value: toNumber(rounded(value, MOST)), decimals: MOST };
}

/** A share of a year's months as a decimal where it is one, else as the quotient it is. */
export function monthsOf(months: number): Expression {
  const share = over(exact(months), exact(12));
  return isDecimal(share) ? number(toNumber(share), "share") : divide(number(months, "months"), number(12, "year"));
}
