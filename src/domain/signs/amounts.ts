import { compare, exact, type Fraction, isWhole, minus, over, times, toNumber } from "#domain/status/fraction.ts";
import type { Known } from "#domain/figure/value.ts";
import { decimalBase, MOST_SIGNS, type Sign } from "./sign.ts";

/**
 * A value as signs. `solid` are sure; `hatched` lie between both ends of a range; `last` is one more sign that says of an open
 * end how it is open: `open` (余, 多, 以上, 超: more, how many is not published), `hollow` (近, 不足: the last one is not full).
 */
export interface Signs {
  readonly solid: number;
  readonly hatched: number;
  readonly last: "open" | "hollow" | null;
}

/** How many signs are drawn in all. */
export const countOf = ({ solid, hatched, last }: Signs): number => solid + hatched + (last === null ? 0 : 1);

/** A value in signs; `null` where the sign does not divide it, or where there would be too many: a sign is never cut. */
export function signsOf(quantity: Known, unit: string, sign: Sign): Signs | null {
  const { base, factor } = decimalBase(unit);
  if (base !== sign.base) return null;
  const size = exact(sign.size);
  const part = (n: number): Fraction => over(times(exact(n), exact(factor)), size);
  const signs = inSigns(quantity, part);
  if (signs === null) return null;
  const all = [signs.solid, signs.hatched];
  if (!all.every(isWhole) || all.some((n) => n.n < 0n)) return null;
  const counts = { solid: toNumber(signs.solid), hatched: toNumber(signs.hatched), last: signs.last };
  return countOf(counts) > MOST_SIGNS + 1 ? null : counts;
}

interface Parts {
  readonly solid: Fraction;
  readonly hatched: Fraction;
  readonly last: Signs["last"];
}

function inSigns(q: Known, part: (n: number) => Fraction): Parts | null {
  const none = exact(0);
  if (q.kind === "point") return { solid: part(q.value), hatched: none, last: null };
  const { lower, upper, value } = q;
  if (lower !== null && upper !== null)
    return { solid: part(lower), hatched: minus(part(upper), part(lower)), last: null };
  const printed = value ?? lower ?? upper;
  if (printed === null) return null;
  const whole = part(printed);
  if (upper === null && lower !== null) return { solid: whole, hatched: none, last: "open" };
  // 约 and 左右 say of neither end where it is: the number itself is drawn, and the key says the word.
  if (upper === null) return { solid: whole, hatched: none, last: null };
  // The last sign is the one that is not full; of less than one there is none to draw.
  return compare(whole, exact(1)) < 0 ? null : { solid: minus(whole, exact(1)), hatched: none, last: "hollow" };
}
