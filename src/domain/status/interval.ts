import { type Scale, openEnd } from "./ladder.ts";
import type { Judgement } from "./standing.ts";

/**
 * Rule 6 of product.md: an interval is judged at both ends, of the value and of the target. The first is the end that is
 * worse for it. An end that the words leave open is judged as what it may be: the best, or the worst.
 * Ends are numbers, or `null` where open.
 */
export function judgeEnds(
  value: { readonly lower: number | null; readonly upper: number | null },
  hard: Scale,
  easy: Scale,
): readonly [Judgement, Judgement] {
  const [worse, better] = hard.wanted === "more" ? [value.lower, value.upper] : [value.upper, value.lower];
  return [
    worse === null ? openEnd(hard, "worst") : hard.judge(worse),
    better === null ? openEnd(easy, "best") : easy.judge(better),
  ];
}
