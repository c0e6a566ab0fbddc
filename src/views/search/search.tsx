import { type ReactNode, useDeferredValue, useId, useMemo } from "react";
import { type Entry } from "#domain/search/entry.ts";
import { wordsOf } from "#domain/search/folded.ts";
import { prepare } from "#domain/search/match.ts";
import { reader } from "#domain/search/readings.ts";
import { groupHits, search } from "#domain/search/search.ts";
import { usePlace, useShown } from "#views/shared/context.ts";
import filter from "#views/shared/filter.module.css";
import { Link } from "#views/shared/link.tsx";
import { Notice } from "#views/shared/notice.tsx";
import { useSearchText } from "#views/shared/search-text.ts";
import { TERM_ENTRIES } from "./entries.ts";
import { FoundEntry } from "./found-entry.tsx";
import "./search.css";
import { useReadings } from "./use-readings.ts";

/** Of each kind at most this many are listed: more are an invitation to add a word. */
const MOST = 30;

const NONE: readonly Entry[] = [];

/** Finds everything the site has by name, definition, unit or spelling. The query is in the address. */
export function SearchView(): ReactNode {
  const { set, t } = usePlace();
  const { entries = NONE } = useShown();
  const id = useId();
  const { takeOver, text, term, type, compose } = useSearchText();
  const query = useDeferredValue(term);
  const readings = useReadings(entries);
  const prepared = useMemo(() => {
    const read = reader(readings ?? { syllables: {}, otherwise: [] });
    return readings === undefined ? null : [...entries, ...TERM_ENTRIES].map((entry) => prepare(entry, read));
  }, [entries, readings]);
  const asked = wordsOf(query).length > 0;
  const hits = useMemo(() => (prepared === null ? null : search(prepared, query)), [prepared, query]);
  return (
    <>
      <h1>{t.search.title}</h1>
      <p className="search-lead">{t.finding.lead}</p>
      <form
        role="search"
        className={filter.filter}
        onSubmit={(event) => {
          event.preventDefault();
          set("q", text);
        }}
      >
        <p className={filter.words}>
          <label htmlFor={id}>{t.finding.field}</label>
          <input
            ref={takeOver}
            id={id}
            type="search"
            name="q"
            accessKey="/"
            placeholder={t.finding.hint}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            value={text}
            onChange={(event) => type(event.target.value)}
            onCompositionStart={() => compose(true)}
            onCompositionEnd={() => compose(false)}
          />
        </p>
      </form>
      <noscript>
        <p>
          {t.finding.noScript} <Elsewhere />
        </p>
      </noscript>
      {readings === null && <Notice role="status">{t.finding.spellingOff}</Notice>}
      <div className="search-results">
        <p role="status" className="search-count">
          {!asked ? "" : hits === null ? t.finding.busy : t.finding.result(hits.length, query.trim())}
        </p>
        {!asked && <p className="search-empty">{t.finding.empty}</p>}
        {asked && hits !== null && hits.length === 0 && (
          <p>
            {t.finding.none} <Elsewhere />
          </p>
        )}
        {asked && hits !== null && <Groups hits={hits} />}
      </div>
    </>
  );
}

/** What there is without a search. */
function Elsewhere(): ReactNode {
  const { t } = usePlace();
  return (
    <>
      <Link to={{ name: "indicators" }}>{t.indicators.title}</Link>
      {t.punctuation.enumeration}
      <Link to={{ name: "glossary" }}>{t.glossary.title}</Link>
      {t.punctuation.enumeration}
      <Link to={{ name: "sources" }}>{t.nav.sources}</Link>
    </>
  );
}

function Groups({ hits }: { readonly hits: ReturnType<typeof search> }): ReactNode {
  const { t } = usePlace();
  return groupHits(hits).map((group) => (
    <section key={group.kind} aria-labelledby={`found-${group.kind}`} data-found={group.kind}>
      <h2 id={`found-${group.kind}`}>
        {t.finding.kinds[group.kind]} <small>{group.hits.length}</small>
      </h2>
      <ol>
        {group.hits.slice(0, MOST).map((hit) => (
          <FoundEntry key={hit.entry.id} hit={hit} />
        ))}
      </ol>
      {group.hits.length > MOST && <p>{t.finding.more(group.hits.length - MOST)}</p>}
    </section>
  ));
}
