import type { ReactNode } from "react";
import { procedureOf } from "#domain/handling.ts";
import type { CongressSession, SuggestionItem } from "#domain/schemas/suggestion.ts";
import { formatDate } from "#i18n/format.ts";
import { axisWords } from "#views/shared/axis-words.ts";
import { usePlace, useShown } from "#views/shared/context.ts";
import { type StackRow, StackTable } from "#views/shared/stack-table.tsx";
import styles from "./suggestions.module.css";

/** A session's bills and suggestions one by one, on the three axes; a sentence where none were published. */
export function Items({ session }: { readonly session: CongressSession }): ReactNode {
  const { lang, t } = usePlace();
  const { release, site } = useShown();
  const items = release.suggestions.items.filter((i) => i.session === session.id);
  if (items.length === 0) return <p>{t.suggestions.itemsNone}</p>;
  const words = axisWords(lang, site?.outcomeScheme ?? null);
  const unitName = (id: string): string => release.suggestions.units.find((u) => u.id === id)?.name[lang] ?? id;
  const rowOf = (item: SuggestionItem): StackRow => {
    const last = item.events[item.events.length - 1];
    return {
      key: item.id,
      cells: [
        <span key="title" id={item.id}>
          {item.title[lang]}
        </span>,
        item.number,
        <span key="unit">
          {unitName(item.leadUnit)}
          {item.coUnits.length > 0 && (
            <span className={styles.co}>
              {t.suggestions.coUnits(item.coUnits.map(unitName).join(t.punctuation.enumeration))}
            </span>
          )}
        </span>,
        words.part("procedure", procedureOf(item)),
        words.part("outcome", item.outcome ?? "not-published"),
        words.part("evidence", item.evidence),
        last === undefined ? null : formatDate(last.date, lang),
      ],
    };
  };
  return (
    <>
      <p className={styles.count}>{t.suggestions.itemCount(items.length)}</p>
      <StackTable
        label={t.suggestions.items}
        columns={[
          { name: t.suggestions.itemTitle },
          { name: t.suggestions.number, kind: "tight" },
          { name: t.suggestions.unit },
          { name: t.suggestions.procedureState },
          { name: t.suggestions.outcome },
          { name: t.suggestions.evidence },
          { name: t.suggestions.lastEvent, kind: "tight" },
        ]}
        rows={items.map(rowOf)}
      />
    </>
  );
}
