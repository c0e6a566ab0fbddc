import { digitsOf } from "./quantity/decimal.ts";
import type { Quantity } from "./value.ts";

/** The second less the first, in their decimals; `null` where either is no exact number. */
export function differenceOf(first: Quantity, last: Quantity): number | null {
  if (first.kind !== "point" || last.kind !== "point") return null;
  const places = Math.max(...[first.value, last.value].map((n) => digitsOf(n).split(".")[1]?.length ?? 0));
  return Number((last.value - first.value).toFixed(Math.min(places, 100)));
}
