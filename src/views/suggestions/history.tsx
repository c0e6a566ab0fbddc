import type { ReactNode } from "react";
import { ofSuggestion } from "#domain/figure/anchor.ts";
import type { ItemEvent } from "#domain/schemas/suggestion.ts";
import { formatDate } from "#words/format/date.ts";
import { axisWords } from "#views/parts/chart/axis-words.ts";
import { Citation } from "#views/parts/figure/citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import styles from "#views/parts/table/history.module.css";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

/** Everything that is known to have happened, in its order, each with the document that says so. */
export function History({ item, events }: { readonly item: string; readonly events: readonly ItemEvent[] }): ReactNode {
  const { lang, t } = usePlace();
  const suggestionsSaid = suggestionsWords(lang);
  const { site } = useShown();
  const words = axisWords(lang, site?.outcomeScheme ?? null);
  if (events.length === 0) return <p>{suggestionsSaid.historyNone}</p>;
  return (
    <ol className={styles.history}>
      {events.map((e, at) => (
        <li key={`${e.date} ${at}`}>
          <time dateTime={e.date}>{formatDate(e.date, lang)}</time>
          <div>
            <p>
              <strong>{suggestionsSaid.itemEvent[e.type]}</strong>
              {e.note !== undefined && `${t.punctuation.comma}${e.note[lang]}`}
            </p>
            {e.outcome !== undefined && (
              <p>
                {words.axis.outcome}
                {t.punctuation.colon}
                {words.part("outcome", e.outcome)}
              </p>
            )}
            {e.evidence !== undefined && (
              <p>
                {words.axis.evidence}
                {t.punctuation.colon}
                {words.part("evidence", e.evidence)}
              </p>
            )}
            <p className={styles.source}>
              {e.source === undefined ? (
                suggestionsSaid.noSource
              ) : (
                <Citation source={e.source} of={ofSuggestion(item)} detail />
              )}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
