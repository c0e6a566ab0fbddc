import { ENTRY_KINDS, type Entry, type EntryKind } from "./entry.ts";
import { wordsOf } from "./folded.ts";
import { type Found, matchLoosely, matchWord, type Prepared, readTexts, type Reason } from "./match.ts";
import { type SignReadings, signReadings } from "./mistyped.ts";
import { type PlainQuestion, plainQuestion, type PlainWords } from "./plain.ts";

/** An entry that a query finds, with the reason for each of its words. */
export interface Hit {
  readonly entry: Entry;
  readonly worth: number;
  readonly reasons: readonly Reason[];
}

/** What a kind is worth beside figures: a figure whose name has the word comes before the explanation of the word. */
const KIND: Readonly<Record<EntryKind, number>> = {
  indicator: 1,
  unit: 0.9,
  commitment: 0.85,
  suggestion: 0.85,
  term: 0.72,
  document: 0.7,
};

/** Of figures found alike those that the overview begins with come first. */
const HEADLINE = 2;

/** What one word of a query finds in each entry. */
type FoundByWord = readonly (Found | null)[];

/**
 * All entries in which every word of a query is found, best first; nothing for an empty query. Words are taken as typed; where
 * some are nowhere, as a question in everyday words (`plain`), and then with mistakes and in pieces.
 */
export function search(prepared: readonly Prepared[], query: string, plain: PlainWords = NO_WORDS): readonly Hit[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const exact = words.map((word): FoundByWord => prepared.map((one) => matchWord(one, word)));
  if (exact.some(isNowhere)) {
    const question = plainQuestion(words, plain);
    const hits = question === null ? [] : hitsOf(prepared, answersTo(prepared, question), null);
    if (hits.length > 0) return hits;
  }
  const readings = exact.some(isNowhere) ? readingsIn(prepared) : NO_READINGS;
  const found = exact.map((list, at) =>
    isNowhere(list) ? prepared.map((one) => matchLoosely(one, words[at] ?? "", readings)) : list,
  );
  // Words that stand together as they were typed are more than the same words apart.
  return hitsOf(prepared, found, words.length > 1 ? words.join(" ") : null);
}

const NO_WORDS: PlainWords = { asking: [], idle: [], meant: {} };
const NO_READINGS: SignReadings = new Map();
const isNowhere = (list: FoundByWord): boolean => list.every((one) => one === null);

/** How the signs of some entries are read, worked out when the first is mistyped. */
const read = new WeakMap<readonly Prepared[], SignReadings>();
function readingsIn(prepared: readonly Prepared[]): SignReadings {
  const known = read.get(prepared) ?? signReadings(readTexts(prepared));
  read.set(prepared, known);
  return known;
}

/** What each part of a question finds, by itself or by what is meant. Of a question, words that are nowhere are passed over. */
function answersTo(prepared: readonly Prepared[], { parts, asks }: PlainQuestion): readonly FoundByWord[] {
  const found = parts.map(({ word, meant }): FoundByWord =>
    prepared.map((one) => {
      const all = meant.flatMap((w) => matchWord(one, w) ?? []);
      const best = all.reduce<Found | null>((a, b) => (a === null || b.worth > a.worth ? b : a), null);
      if (best === null || best.reason.word === word) return best;
      return { ...best, reason: { ...best.reason, word, how: "meant" } };
    }),
  );
  return asks ? found.filter((list) => !isNowhere(list)) : found;
}

function hitsOf(prepared: readonly Prepared[], found: readonly FoundByWord[], phrase: string | null): readonly Hit[] {
  if (found.length === 0) return [];
  return prepared
    .flatMap((one, at): (Hit & { at: number })[] => {
      const { entry } = one;
      const each: readonly Found[] = found.flatMap((list) => list[at] ?? []);
      if (each.length < found.length) return [];
      const mean = each.reduce((sum, { worth }) => sum + worth, 0) / found.length;
      const together = phrase === null ? 0 : (matchWord(one, phrase)?.worth ?? 0);
      const worth = Math.max(mean, together) * KIND[entry.kind] + (entry.headline === true ? HEADLINE : 0);
      return [{ entry, worth, reasons: each.map(({ reason }) => reason), at }];
    })
    .sort((a, b) => b.worth - a.worth || a.at - b.at)
    .map(({ entry, worth, reasons }) => ({ entry, worth, reasons }));
}

/** Hits of one kind. */
export interface HitGroup {
  readonly kind: EntryKind;
  readonly hits: readonly Hit[];
}

/** Hits by kind, the kind with the best hit first. */
export function groupHits(hits: readonly Hit[]): readonly HitGroup[] {
  const best = (kind: EntryKind): number => hits.findIndex(({ entry }) => entry.kind === kind);
  return ENTRY_KINDS.filter((kind) => best(kind) !== -1)
    .sort((a, b) => best(a) - best(b))
    .map((kind) => ({ kind, hits: hits.filter(({ entry }) => entry.kind === kind) }));
}
