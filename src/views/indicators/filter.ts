import { inAll } from "#domain/site/language.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Release } from "#domain/schemas/release.ts";
import { quotedOf } from "#domain/chart/series.ts";

/** What the reader asks the catalogue for. */
export interface Filter {
  /** Every word must be found; the order does not matter. */
  readonly words: string;
  /** The id of a theme; empty for all. */
  readonly topic: string;
  readonly official: boolean;
}

/** The indicators that a filter leaves, in the order of the release. */
export function filterIndicators(release: Release, { words, topic, official }: Filter): readonly Indicator[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  const documents = new Map(release.sources.documents.map((d) => [d.id, d.official]));
  return release.indicators.indicators.filter((i) => {
    if (topic !== "" && i.theme !== topic) return false;
    if (official && !quotedOf(release, i).some((o) => documents.get(o.source.document) === true)) return false;
    const text = wanted.length > 0 ? searchText(i) : "";
    return wanted.every((word) => text.includes(word));
  });
}

const texts = new WeakMap<Indicator, string>();

/** Names, definition and id in every language: a reader may know a figure by either. Folded once, not with every letter. */
function searchText(i: Indicator): string {
  const before = texts.get(i);
  if (before !== undefined) return before;
  const parts = [i.name, i.short, i.definition];
  const text = folded([i.id, ...parts.flatMap((part) => (part === undefined ? [] : inAll(part)))].join("\n"));
  texts.set(i, text);
  return text;
}

/** Full-width letters and digits are found by their plain ones, capitals by small letters. */
const folded = (text: string): string => text.normalize("NFKC").toLowerCase();
