import type { Missing, Qualifier } from "./schemas/value.ts";

/** A number with what is known of its ends. An open end is `null`; it is never filled in. */
export type Quantity =
  | { readonly kind: "point"; readonly value: number }
  | {
      readonly kind: "interval";
      /** The number as printed (1900 of 1900余), or `null` where a range names both ends and no middle (2–3). */
      readonly value: number | null;
      readonly lower: number | null;
      readonly upper: number | null;
    }
  | { readonly kind: "missing"; readonly reason: Missing };

/** How data files carry a quantity: `value` alone, or with `lower` and `upper`, or `missing`. */
export interface QuantityFields {
  readonly value: number | null;
  readonly lower?: number | null | undefined;
  readonly upper?: number | null | undefined;
  readonly missing?: Missing | undefined;
}

/** What is wrong with the fields of a quantity, or `null`. The rule behind: lower ≤ value ≤ upper, and a gap has a reason. */
export function quantityFault(q: QuantityFields): "gap-without-reason" | "half-interval" | "unordered" | "both" | null {
  const interval = q.lower !== undefined || q.upper !== undefined;
  if (q.missing !== undefined) return q.value === null && !interval ? null : "both";
  if (!interval) return q.value === null ? "gap-without-reason" : null;
  if (q.lower === undefined || q.upper === undefined) return "half-interval";
  if (q.value === null && (q.lower === null || q.upper === null)) return "gap-without-reason";
  const ends = [q.lower, q.value, q.upper].filter((n) => n !== null);
  return ends.every((n, i) => i === 0 || (ends[i - 1] ?? n) <= n) ? null : "unordered";
}

/** The quantity of an observation. Throws `invalid quantity: <fault>`; parsed data has none. */
export function quantityOf(q: QuantityFields): Quantity {
  const fault = quantityFault(q);
  if (fault !== null) throw new Error(`invalid quantity: ${fault}`);
  if (q.missing !== undefined) return { kind: "missing", reason: q.missing };
  if (q.lower !== undefined && q.upper !== undefined)
    return { kind: "interval", value: q.value, lower: q.lower, upper: q.upper };
  return q.value === null ? { kind: "missing", reason: "not-published" } : { kind: "point", value: q.value };
}

/** Where a quantity is drawn: its printed number, else the middle of a closed range; `null` for a gap. */
export function position(q: Quantity): number | null {
  if (q.kind === "missing") return null;
  if (q.kind === "point" || q.value !== null) return q.value;
  return q.lower !== null && q.upper !== null ? (q.lower + q.upper) / 2 : null;
}

/**
 * What a qualifier says of a number's ends: `lower` where the number is the least it can be, `upper` where it is the most.
 * 预计 and 意向 say nothing of the ends: they are the observation's status and the indicator's stage.
 */
export const QUALIFIERS: Readonly<Record<Qualifier, { readonly lower: boolean; readonly upper: boolean }>> = {
  余: { lower: true, upper: false },
  多: { lower: true, upper: false },
  以上: { lower: true, upper: false },
  超: { lower: true, upper: false },
  超过: { lower: true, upper: false },
  突破: { lower: true, upper: false },
  不少于: { lower: true, upper: false },
  达到: { lower: false, upper: false },
  达: { lower: false, upper: false },
  近: { lower: false, upper: true },
  不足: { lower: false, upper: true },
  约: { lower: false, upper: false },
  预计: { lower: false, upper: false },
  预计突破: { lower: true, upper: false },
  意向: { lower: false, upper: false },
};
