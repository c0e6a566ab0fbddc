import { account, whole } from "./account.ts";
import { figuresOf } from "./figures.ts";
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
  const source = sourceOf(text);
  const { names, rest } = namesIn(source.plain);
  const figures = withoutDoubles(figuresOf(source, whole(source, scan(rest)), context));
  return { figures, ...account(source, figures, namedIn(source, names)) };
}

/** The names that hold a number, in digits or words. */
const namedIn = (source: Source, names: readonly NameFound[]): readonly Named[] =>
  names
    .filter(({ start, end }) => /[\d〇零一二两三四五六七八九十百千⁰-⁹¹²³①-⑳]/.test(source.plain.slice(start, end)))
    .map((name) => ({ ...spanOf(source, name), reason: name.reason }));
