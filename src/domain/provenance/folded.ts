import { plainOf } from "#domain/quantity/plain.ts";

/** A part of a text, in code points: `end` is the first that no longer belongs to it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text as it is compared: without what differs between copies of the same document, and the way back to the text itself. */
export interface Folded {
  /** The text, code point by code point. */
  readonly chars: readonly string[];
  /** Without spaces and marks that nobody sees, with one sign for each of its forms. */
  readonly folded: string;
  /** For each index into `folded` the offset of the code point that it comes from. */
  readonly at: readonly number[];
}

/** White space, marks without width, soft hyphens, and the stars of Markdown. */
const DROPPED = /[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff*]/;

/** Forms of a sign that differ between copies, beside those that quantities know. */
const SAME: ReadonlyMap<string, string> = new Map([
  ...["“", "”", "„", "«", "»", "「", "」", "『", "』"].map((sign) => [sign, '"'] as const),
  ...["‘", "’", "‚"].map((sign) => [sign, "'"] as const),
  ...["–", "—", "‐", "‑"].map((sign) => [sign, "-"] as const),
]);

/** What a sign beyond the basic plane becomes in `Plain`. */
const BEYOND = "\ufffd";

export function foldText(text: string): Folded {
  const { chars, plain } = plainOf(text);
  const at: number[] = [];
  const signs: string[] = [];
  for (const [offset, char] of chars.entries()) {
    const sign = plain[offset] ?? char;
    if (DROPPED.test(char) || DROPPED.test(sign)) continue;
    const kept = sign === BEYOND ? char : (SAME.get(sign) ?? sign);
    signs.push(kept);
    for (let unit = 0; unit < kept.length; unit += 1) at.push(offset);
  }
  return { chars, folded: signs.join(""), at };
}

/** Where in the text a part of `folded` stands. */
export const spanAt = ({ at }: Folded, from: number, to: number): Span => ({
  start: at[from] ?? 0,
  end: (at[to - 1] ?? 0) + 1,
});

/** The text between two offsets. */
export const textAt = ({ chars }: Pick<Folded, "chars">, { start, end }: Span): string =>
  chars.slice(start, end).join("");

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
