import { entriesOf } from "#domain/search/entry.ts";
import { prepare, type Prepared } from "#domain/search/match.ts";
import { reader } from "#domain/search/readings.ts";
import type { Release } from "#domain/schemas/release.ts";
import { TRADITIONAL } from "#data/readings/traditional.ts";
import { readChinese } from "#data/readings/read-chinese.ts";
import { readingsFor, TERM_ENTRIES } from "#views/search/entries.ts";

/** Everything that can be found in a release and the glossary, as the page of the search makes it ready. */
export function findable(release: Release): readonly Prepared[] {
  const entries = entriesOf(release);
  const read = reader(readingsFor(entries, readChinese, TRADITIONAL));
  return [...entries, ...TERM_ENTRIES].map((entry) => prepare(entry, read));
}
