import type { Qualifier } from "#domain/schemas/value.ts";

/** What a phrase of a document says: a quantity in the unit in which it was printed. */
export interface QuantityReading {
  /** `multiple`: 翻番 and its kin, a multiple of what was. All else, 倍 too, is an amount. */
  readonly kind: "amount" | "multiple";
  /** The printed number, or `null` for a range that names no number of its own (2–3, 三四十, 十几). */
  readonly value: number | null;
  /** Both ends, or neither for a point. `null` is an open end. */
  readonly lower?: number | null;
  readonly upper?: number | null;
  /** A code of `unit.ts`, or `null` where no unit follows. */
  readonly unit: string | null;
  /** The word that says most: of the ends, else that the number is rough, else that it is expected or meant. */
  readonly qualifier: Qualifier | null;
  /** All the words that qualify the number, in their order. */
  readonly qualifiers: readonly Qualifier[];
  /** The digits or number words as printed, without unit and scale. */
  readonly digits: string;
  readonly printed: string;
}
