import type { Expression } from "./expression.ts";
import { evaluate, resultOf } from "./expression.ts";
import { compare, exact, type Fraction, rounded, toNumber } from "./fraction.ts";
import type { StatusCode } from "./rules.ts";
import type { Flip, Formula, Judgement } from "./standing.ts";

/** Statuses from the best to the worst, each with the value from which it is had; the worst has none. */
export type Ladder = readonly { readonly status: StatusCode; readonly at: Fraction | null }[];

/** A judgement that is never worse for a value that is better. */
export interface Scale {
  readonly wanted: "more" | "less";
  readonly ladder: Ladder;
  readonly judge: (value: number) => Judgement;
}

export const formulaOf = (expression: Expression, bounds: readonly number[]): Formula => ({
  expression,
  result: resultOf(evaluate(expression), bounds),
});

/** A judgement with the values at which it would be another one. */
export const judged = (scale: Pick<Scale, "wanted" | "ladder">, status: StatusCode, formula: Formula): Judgement => ({
  status,
  formula,
  flips: flipsOf(scale, status),
});

/**
 * At each better status where it begins, at each worse one where the status above it ends. For what is uncertain now:
 * where each begins, and below which the last one is had.
 */
export function flipsOf({ wanted, ladder }: Pick<Scale, "wanted" | "ladder">, current: StatusCode): readonly Flip[] {
  const found = ladder.findIndex(({ status }) => status === current);
  const isBetter = (i: number): boolean => (found === -1 ? i < ladder.length - 1 : i < found);
  return ladder.flatMap(({ status, at }, i): readonly Flip[] => {
    if (i === found) return [];
    const bound = isBetter(i) ? at : (ladder[i - 1]?.at ?? null);
    if (bound === null) return [];
    const when = isBetter(i) ? (wanted === "more" ? "at-least" : "at-most") : wanted === "more" ? "below" : "above";
    return [{ status, at: inUnits(bound, wanted), when }];
  });
}

const SIGNIFICANT = 5;

/** A bound as printed: on the side on which it is met. */
function inUnits(bound: Fraction, wanted: "more" | "less"): number {
  const size = Math.abs(toNumber(bound));
  const magnitude = size === 0 ? 0 : Math.floor(Math.log10(size));
  const decimals = Math.min(18, Math.max(2, SIGNIFICANT - magnitude));
  return toNumber(rounded(bound, decimals, wanted === "more" ? "up" : "down"));
}

/** What an open end is judged as: the best or the worst that there is. */
export const openEnd = ({ ladder }: Scale, which: "best" | "worst"): Judgement => ({
  status: ladder[which === "best" ? 0 : ladder.length - 1]?.status ?? "not-assessable",
  flips: [],
});

export const atLeast = (value: Fraction, bound: number): boolean => compare(value, exact(bound)) >= 0;
