import { account, whole } from "./account.ts";
import { figuresOf, type Grounded } from "./figures.ts";
import type { Ground } from "./grounds.ts";
import { type NameFound, namesIn } from "./names.ts";
import type { Named, Reading, ReadingContext } from "./reading.ts";
import { scan } from "./scan.ts";
import { type Source, sourceOf, spanOf } from "./source.ts";
import { withoutDoubles } from "./tier.ts";

/**
 * Reads the text of a report: its figures with what they are of, the digits that are none and why, and those that nobody could
 * place. Pure: the same text and context give the same reading. Offsets count code points of `text`; a text of 100,000 signs
 * takes about 0.1 s.
 */
export function readReport(text: string, context: ReadingContext): Reading {
  const { source, names, grounded } = groundedIn(text, context);
  const figures = withoutDoubles(grounded.map(({ figure }) => figure));
  return { figures, ...account(source, figures, namedIn(source, names)) };
}

/** What each figure of a text rests on, part by part, for measuring how often that is wrong. */
export const groundsIn = (text: string, context: ReadingContext): readonly (readonly Ground[])[] =>
  groundedIn(text, context).grounded.map(({ grounds }) => grounds);

function groundedIn(
  text: string,
  context: ReadingContext,
): { readonly source: Source; readonly names: readonly NameFound[]; readonly grounded: readonly Grounded[] } {
  const source = sourceOf(text);
  const { names, rest } = namesIn(source.plain);
  return { source, names, grounded: figuresOf(source, whole(source, scan(rest)), context) };
}

/** The names that hold a number, in digits or words. */
const namedIn = (source: Source, names: readonly NameFound[]): readonly Named[] =>
  names
    .filter(({ start, end }) => /[\d〇零一二两三四五六七八九十百千⁰-⁹¹²³①-⑳]/.test(source.plain.slice(start, end)))
    .map((name) => ({ ...spanOf(source, name), reason: name.reason }));
