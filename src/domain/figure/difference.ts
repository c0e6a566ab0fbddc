import { inDecimals } from "#domain/quantity/decimal.ts";
import type { Quantity } from "./value.ts";

/** The second less the first, in their decimals; `null` where either is no exact number. */
export function differenceOf(first: Quantity, last: Quantity): number | null {
  if (first.kind !== "point" || last.kind !== "point") return null;
  return inDecimals(last.value - first.value, first.value, last.value);
}
