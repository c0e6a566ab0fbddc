import { type ReactNode, useMemo } from "react";
import { type Entry } from "#domain/search/entry.ts";
import { wordsOf } from "#domain/search/folded.ts";
import { prepare } from "#domain/search/match.ts";
import { reader, simplifier } from "#domain/search/readings.ts";
import { groupHits, search } from "#domain/search/search.ts";
import { PLAIN_WORDS } from "#words/plain/plain-questions.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Notice } from "#views/parts/notices/notice.tsx";
import { TERM_ENTRIES } from "./entries.ts";
import { FoundEntry } from "./found-entry.tsx";
import { useReadings } from "./use-readings.ts";
import { searchWords } from "#words/search/search-words.ts";

/** Of each kind at most this many are listed: more are an invitation to add a word. */
const MOST = 30;

const NONE: readonly Entry[] = [];

/** What a query finds, how much it is, and why. `elsewhere`: where else to look. */
export function Results({ query, elsewhere }: { readonly query: string; readonly elsewhere: ReactNode }): ReactNode {
  const { lang } = usePlace();
  const searchSaid = searchWords(lang);
  const { entries = NONE } = useShown();
  const readings = useReadings(entries);
  const prepared = useMemo(() => {
    const read = reader(readings ?? { syllables: {}, otherwise: [] });
    return readings === undefined ? null : [...entries, ...TERM_ENTRIES].map((entry) => prepare(entry, read));
  }, [entries, readings]);
  const simple = useMemo(() => simplifier(readings ?? { syllables: {}, otherwise: [] }), [readings]);
  const asked = wordsOf(query).length > 0;
  const hits = useMemo(
    () => (prepared === null ? null : search(prepared, simple(query), PLAIN_WORDS)),
    [prepared, simple, query],
  );
  return (
    <>
      {readings === null && <Notice role="status">{searchSaid.spellingOff}</Notice>}
      <p role="status" className="search-count">
        {!asked ? "" : hits === null ? searchSaid.busy : searchSaid.result(hits.length, query.trim())}
      </p>
      {!asked && <p className="search-empty">{searchSaid.empty}</p>}
      {asked && hits !== null && hits.length === 0 && (
        <p>
          {searchSaid.none} {elsewhere}
        </p>
      )}
      {asked && hits !== null && <Groups hits={hits} />}
    </>
  );
}

function Groups({ hits }: { readonly hits: ReturnType<typeof search> }): ReactNode {
  const { lang } = usePlace();
  const searchSaid = searchWords(lang);
  return groupHits(hits).map((group) => (
    <section key={group.kind} aria-labelledby={`found-${group.kind}`} data-found={group.kind}>
      <h2 id={`found-${group.kind}`}>
        {searchSaid.kinds[group.kind]} <small>{group.hits.length}</small>
      </h2>
      <ol>
        {group.hits.slice(0, MOST).map((hit) => (
          <FoundEntry key={hit.entry.id} hit={hit} />
        ))}
      </ol>
      {group.hits.length > MOST && <p>{searchSaid.more(group.hits.length - MOST)}</p>}
    </section>
  ));
}
