import type { Qualifier } from "#domain/schemas/value.ts";

/** A phrase, its number with what is known of its ends, its unit and the word that qualifies it. */
export type Row = readonly [phrase: string, numbers: Numbers, unit: string | null, qualifier?: Qualifier];

interface Numbers {
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
}

export const is = (value: number): Numbers => ({ value });
export const atLeast = (value: number): Numbers => ({ value, lower: value, upper: null });
export const atMost = (value: number): Numbers => ({ value, lower: null, upper: value });
export const between = (lower: number, upper: number): Numbers => ({ value: null, lower, upper });
