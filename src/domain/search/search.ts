import { ENTRY_KINDS, type Entry, type EntryKind } from "./entry.ts";
import { wordsOf } from "./folded.ts";
import { type Found, matchLoosely, matchWord, type Prepared, type Reason } from "./match.ts";

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

/** All entries in which every word of a query is found, best first; nothing for an empty query. */
export function search(prepared: readonly Prepared[], query: string): readonly Hit[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const found = words.map((word) => {
    const exact = prepared.map((one) => matchWord(one, word));
    return exact.some((one) => one !== null) ? exact : prepared.map((one) => matchLoosely(one, word));
  });
  const phrase = words.length > 1 ? words.join(" ") : null;
  return prepared
    .flatMap((one, at): (Hit & { at: number })[] => {
      const { entry } = one;
      const each: readonly Found[] = found.flatMap((list) => list[at] ?? []);
      if (each.length < words.length) return [];
      const mean = each.reduce((sum, { worth }) => sum + worth, 0) / words.length;
      // Words that stand together as they were typed are more than the same words apart.
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
