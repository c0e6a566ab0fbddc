import type { Missing, Qualifier } from "#domain/schemas/value.ts";

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

/** A quantity that is there. */
export type Known = Exclude<Quantity, { readonly kind: "missing" }>;

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

const LEAST = { lower: true, upper: false } as const;
const MOST = { lower: false, upper: true } as const;
const NEITHER = { lower: false, upper: false } as const;

/**
 * What a qualifier says of a number's ends: `lower` where the number is the least it can be, `upper` where it is the most.
 * Whether the number itself belongs to the interval is the word's to say: by article 1259 of the Civil Code 以上, 以下 and 以内
 * include it, 超过 and 不满 do not. 约 and 左右 name no width, so none is made up.
 * 预计 and 意向 say nothing of the ends: they are the observation's status and the indicator's stage.
 */
export const QUALIFIERS: Readonly<Record<Qualifier, { readonly lower: boolean; readonly upper: boolean }>> = {
  余: LEAST,
  多: LEAST,
  来: NEITHER,
  以上: LEAST,
  以下: MOST,
  以内: MOST,
  左右: NEITHER,
  上下: NEITHER,
  上: LEAST,
  成: LEAST,
  超: LEAST,
  超过: LEAST,
  逾: LEAST,
  突破: LEAST,
  高于: LEAST,
  多于: LEAST,
  不少于: LEAST,
  不低于: LEAST,
  至少: LEAST,
  最少: LEAST,
  近: MOST,
  将近: MOST,
  接近: MOST,
  不足: MOST,
  不到: MOST,
  低于: MOST,
  少于: MOST,
  不超过: MOST,
  不高于: MOST,
  至多: MOST,
  最多: MOST,
  约: NEITHER,
  大约: NEITHER,
  达到: NEITHER,
  达: NEITHER,
  预计: NEITHER,
  预计突破: LEAST,
  意向: NEITHER,
};
