import type { Qualifier } from "#domain/schemas/value.ts";
import type { QuantityReading } from "./reading.ts";

/** The number and unit of a phrase, before its words are weighed. */
export interface Core {
  readonly kind: QuantityReading["kind"];
  readonly from: number;
  /** `null` for a number alone, else the other end of a range. */
  readonly to: number | null;
  readonly unit: string | null;
  readonly words: readonly Qualifier[];
  /** A number word that needs a qualifier to be a number (百, 万). */
  readonly bare: boolean;
  /** A number in Arabic digits, in number words, or words that only a quantity has (三成, 二分之一, 翻一番). */
  readonly script: "arabic" | "chinese" | "special";
  readonly digits: readonly [start: number, end: number];
  readonly end: number;
}
