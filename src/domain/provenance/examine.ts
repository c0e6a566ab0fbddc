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
  /** Phrases that are quoted for something else than a figure. */
  readonly quotes: readonly Sought[];
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
  readonly quotes: readonly Located[];
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
  const quotes = locate(folded, recorded.quotes, { same, taken: [] });
  const known = [...leftOut, ...[...figures, ...damage, ...quotes].flatMap(({ span }) => span ?? [])];
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
    ...marksOf("quote", quotes),
    ...uncarried.map(({ id, start, end }): Mark => ({ kind: "other", id, start, end })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return { figures, damage, quotes, uncarried, marks, blocks: blocksOf(folded.chars, marks) };
}

const marksOf = (kind: Mark["kind"], located: readonly Located[]): readonly Mark[] =>
  located.flatMap(({ id, span }) => (span === null ? [] : [{ kind, id, ...span }]));

/** With less on record an extract of the document itself may well have none of it. */
const ENOUGH = 5;

/** Of a text that may be the document at least this share of the figures is found by their number, if only in other words. */
const BY_CHANCE = 0.2;

/** Whether a text is another document altogether: no phrase of the site stands in it, and hardly a number. */
export function isUnrelated({ figures, damage, quotes }: Examined): boolean {
  const all = [...figures, ...damage, ...quotes];
  const numbers = figures.filter(({ how }) => how === "number").length;
  return (
    all.length >= ENOUGH &&
    all.every(({ how }) => how === "number" || how === "not-found") &&
    numbers <= figures.length * BY_CHANCE
  );
}
