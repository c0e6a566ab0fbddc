import type { ReactNode } from "react";
import type { Located } from "#domain/provenance/locate.ts";
import { worstFirst } from "#domain/provenance/summary.ts";
import { checkWords } from "#words/check/check-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";

interface Props {
  readonly quotes: readonly Located[];
  readonly show: (at: number) => void;
}

/** Phrases that are quoted for something else than a figure, with what came of looking for them. */
export function QuoteRows({ quotes, show }: Props): ReactNode {
  const { lang, t } = usePlace();
  const { quoted } = useShown();
  const words = checkWords(lang);
  if (quotes.length === 0) return null;
  return (
    <>
      <h3>{words.quotes}</h3>
      <ul className="check-rows">
        {worstFirst(quotes).map(({ id, how, span }) => {
          const phrase = quoted?.items.find(({ anchor }) => anchor === id)?.phrase ?? "";
          return (
            <li key={id} data-quote={id} data-how={how}>
              <span className="check-what">
                <a href={`#${id}`}>
                  <q lang="zh-CN">{phrase}</q>
                </a>
              </span>
              <span className="check-how">
                {words.how[how]}
                {span !== null && `${t.punctuation.comma}${t.indicator.span(span.start + 1, span.end)}`}
              </span>
              {span !== null && (
                <button type="button" aria-label={words.showOf(phrase)} onClick={() => show(span.start)}>
                  {words.show}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
