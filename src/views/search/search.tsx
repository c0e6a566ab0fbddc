import { lazy, type ReactNode, Suspense, useDeferredValue, useId } from "react";
import { usePlace } from "#views/parts/frame/context.ts";
import filter from "#views/parts/frame/filter.module.css";
import { Link } from "#views/parts/frame/link.tsx";
import { useSearchText } from "#views/parts/frame/search-text.ts";
import styles from "./search.css?inline";
import { searchWords } from "#words/search/search-words.ts";

/** The glossary and what finds come after the page: most of it is words. */
const Results = lazy(() => import("./results.tsx").then((m) => ({ default: m.Results })));

/** Finds everything the site has by name, definition, unit or spelling. The query is in the address. */
export function SearchView(): ReactNode {
  const { lang, set, t } = usePlace();
  const searchSaid = searchWords(lang);
  const id = useId();
  const { takeOver, text, term, type, compose } = useSearchText();
  const query = useDeferredValue(term);
  return (
    <>
      {/* Styles of its own: those of the pages are in every page. */}
      <style>{styles}</style>
      <h1>{t.search.title}</h1>
      <p className="search-lead">{searchSaid.lead}</p>
      <form
        role="search"
        className={filter.filter}
        onSubmit={(event) => {
          event.preventDefault();
          set("q", text);
        }}
      >
        <p className={filter.words}>
          <label htmlFor={id}>{searchSaid.field}</label>
          <input
            ref={takeOver}
            id={id}
            type="search"
            name="q"
            placeholder={searchSaid.hint}
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
          {searchSaid.noScript} <Elsewhere />
        </p>
      </noscript>
      <div className="search-results">
        <Suspense
          fallback={
            <p role="status" className="search-count">
              {query.trim() === "" ? "" : searchSaid.busy}
            </p>
          }
        >
          <Results query={query} elsewhere={<Elsewhere />} />
        </Suspense>
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
