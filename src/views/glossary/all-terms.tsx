import { Fragment, type ReactNode, useEffect, useMemo } from "react";
import { type Explained, type Term, usesOf } from "#domain/site/glossary.ts";
import type { Entry } from "#domain/search/entry.ts";
import { explanations, GLOSSARY, TERMS } from "#content/glossary/glossary.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";
import { Part } from "#views/parts/frame/part.tsx";
import { languageTag, otherLanguages } from "#domain/site/language.ts";
import styles from "./glossary.css?inline";
import { glossaryWords } from "#words/glossary/glossary-words.ts";

const PARTS = ["firms", "statistics", "handling"] as const;

const NONE: readonly Entry[] = [];

/** Every word that is explained, each with a place of its own and the figures that use it. */
export function AllTerms(): ReactNode {
  const { lang } = usePlace();
  const words = glossaryWords(lang);
  const explained = explanations(lang);
  const { entries = NONE } = useShown();
  const uses = useMemo(() => usesOf(TERMS, entries), [entries]);
  useEffect(() => {
    // The browser looked for the word that the address names before it was there; where it found it, the page is not at its top.
    const id = location.hash.split("#").pop() ?? "";
    if (id !== "" && window.scrollY === 0) document.getElementById(id)?.scrollIntoView();
  }, []);
  return (
    <>
      {/* Styles of its own: those of the pages are in every page. */}
      <style>{styles}</style>
      {PARTS.map((part) => (
        <Part key={part} id={`part-${part}`} title={words.parts[part]}>
          <dl className="terms">
            {GLOSSARY[part].map((term) => (
              <One key={term.id} term={term} explained={explained[term.id]} uses={uses.get(term.id) ?? NONE} />
            ))}
          </dl>
        </Part>
      ))}
    </>
  );
}

interface Props {
  readonly term: Term;
  readonly explained: Explained;
  readonly uses: readonly Entry[];
}

function One({ term, explained: { text, source }, uses }: Props): ReactNode {
  const { lang, t } = usePlace();
  const words = glossaryWords(lang);
  const also = (term.also ?? []).map((form) => form[lang]);
  return (
    <div id={term.id} tabIndex={-1}>
      <dt>
        {term.name[lang]}
        {otherLanguages(lang).map((other) => (
          <Fragment key={other}>
            {" "}
            <span lang={languageTag(other)} className="term-other">
              {term.name[other]}
            </span>
          </Fragment>
        ))}
      </dt>
      <dd>
        <p>{text}</p>
        {also.length > 0 && (
          <p className="term-note">
            {words.also}
            {t.punctuation.colon}
            {also.join(t.punctuation.enumeration)}
          </p>
        )}
        {source !== undefined && (
          <p className="term-note">
            {words.source}
            {t.punctuation.colon}
            {term.url === undefined ? (
              source
            ) : (
              <a href={term.url} rel="noopener noreferrer external">
                {source}
              </a>
            )}
          </p>
        )}
        {uses.length === 0 ? (
          <p className="term-note">{words.unused}</p>
        ) : (
          <details>
            <summary>{words.uses(uses.length)}</summary>
            <ul>
              {uses.map(({ id, name }) => (
                <li key={id}>
                  <Link to={{ name: "indicator", id }}>{name[lang]}</Link>
                </li>
              ))}
            </ul>
          </details>
        )}
      </dd>
    </div>
  );
}
