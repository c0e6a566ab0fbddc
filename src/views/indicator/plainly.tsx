import { own } from "#domain/release/own.ts";
import { type ReactNode, useMemo } from "react";
import { type Term, termsIn } from "#domain/site/glossary.ts";
import { notThis } from "#domain/chart/not-this.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { periodsOf, quotedOf } from "#domain/chart/series.ts";
import { explanations, TERMS } from "#content/glossary/glossary.ts";
import { notSentence, plainWords } from "#words/plain/plain-words.ts";
import { usePlace, useSearch, useShown } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";
import { Pictured } from "#views/parts/chart/pictured.tsx";
import "./plainly.css";

/** What a figure is not, something to picture beside it, and the words in it that need explaining. */
export function Plainly({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { lang } = usePlace();
  const { release, pictures = {} } = useShown();
  const asked = new URLSearchParams(useSearch()).get("period");
  const words = plainWords(lang);
  const quoted = quotedOf(
    release,
    indicator,
    periodsOf(release, indicator).find((p) => p === asked),
  );
  const picture = own(pictures, quoted[0]?.id ?? "");
  const terms = useMemo(
    () =>
      termsIn(TERMS, {
        id: indicator.id,
        name: indicator.name,
        text: indicator.definition,
        unit: { zh: indicator.unit, en: "" },
      }),
    [indicator],
  );
  return (
    <div className="plainly">
      <p>
        <strong>{words.not}</strong> {notSentence(notThis(indicator, quoted), lang)}
      </p>
      {picture !== undefined && (
        <p>
          <strong>{words.picture}</strong> <Pictured picture={picture} />
        </p>
      )}
      {terms.length > 0 && (
        <section aria-label={words.terms}>
          {terms.map((term) => (
            <Word key={term.id} term={term} text={explanations(lang)[term.id].text} more={words.more} />
          ))}
        </section>
      )}
    </div>
  );
}

/** One word: its explanation opens in place, and has a page of its own. */
function Word({ term, text, more }: { readonly term: Term; readonly text: string; readonly more: string }): ReactNode {
  const { lang } = usePlace();
  return (
    <details data-term={term.id}>
      <summary>{term.name[lang]}</summary>
      <p>
        {text}{" "}
        <Link to={{ name: "glossary" }} hash={term.id}>
          {more}
        </Link>
      </p>
    </details>
  );
}
