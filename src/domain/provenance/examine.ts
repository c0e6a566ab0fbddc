import { findQuantities } from "#domain/quantity/find-quantities.ts";
import { type Block, blocksOf, type Mark } from "./blocks.ts";
import { foldText, overlaps, type Span, textAt } from "./folded.ts";
import { type Located, locate, occurrences, type Sought } from "./locate.ts";

/** What the site says of a document. */
export interface Recorded {
  /** The values that were taken from it. */
  readonly figures: readonly Sought[];
  /** Its damaged passages; their printed words are the phrase. */
  readonly damage: readonly Sought[];
  /** Numbers that were left out deliberately, by their printed words. */
  readonly leftOut: readonly string[];
}

/** A quantity that stands in the document and that the site says nothing of, with a few words around it. */
export interface Uncarried extends Span {
  readonly id: string;
  readonly before: string;
  readonly printed: string;
  readonly after: string;
}

/** A document held against what the site says of it. */
export interface Examined {
  readonly figures: readonly Located[];
  readonly damage: readonly Located[];
  readonly uncarried: readonly Uncarried[];
  /** Every mark in the text, in its order. */
  readonly marks: readonly Mark[];
  readonly blocks: readonly Block[];
}

/** So many code points are shown before and after a quantity, within its line. */
const AROUND = 12;

/** Holds a text against what the site says of a document; `same` where it is the text that the spans refer to, sign by sign. */
export function examine(text: string, recorded: Recorded, same: boolean): Examined {
  const folded = foldText(text);
  const leftOut = recorded.leftOut.flatMap((words) => occurrences(folded, words));
  const figures = locate(folded, recorded.figures, { same, taken: leftOut });
  const damage = locate(folded, recorded.damage, { same, taken: [] });
  const known = [...leftOut, ...[...figures, ...damage].flatMap(({ span }) => span ?? [])];
  const uncarried = findQuantities(text)
    .filter((found) => !known.some((span) => overlaps(span, found)))
    .map(({ start, end }, at): Uncarried => {
      const around = (from: number, to: number): string => textAt(folded, { start: Math.max(0, from), end: to });
      return {
        id: String(at),
        start,
        end,
        before: around(start - AROUND, start).replace(/^[^]*[\r\n]/, ""),
        printed: around(start, end),
        after: around(end, end + AROUND).replace(/[\r\n][^]*$/, ""),
      };
    });
  const marks = [
    ...marksOf("figure", figures),
    ...marksOf("damage", damage),
    ...uncarried.map(({ id, start, end }): Mark => ({ kind: "other", id, start, end })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return { figures, damage, uncarried, marks, blocks: blocksOf(folded.chars, marks) };
}

const marksOf = (kind: Mark["kind"], located: readonly Located[]): readonly Mark[] =>
  located.flatMap(({ id, span }) => (span === null ? [] : [{ kind, id, ...span }]));
