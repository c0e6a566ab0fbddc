import type { ReactNode } from "react";
import { hasLimits, type Limit } from "#domain/handling/limits.ts";
import { formatDate } from "#words/format/date.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { StackTable } from "#views/parts/table/stack-table.tsx";
import styles from "./suggestion.module.css";
import { useRules } from "./list/tracked.ts";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

/** What had to be done by when, and whether it was; a sentence where no limit was declared or there is no day to count from. */
export function LimitsTable({ limits }: { readonly limits: readonly Limit[] }): ReactNode {
  const { lang, t } = usePlace();
  const suggestionsSaid = suggestionsWords(lang);
  const rules = useRules();
  const s = suggestionsSaid;
  if (!hasLimits(rules)) return <p>{s.limitsUndeclared}</p>;
  if (limits.length === 0) return <p>{s.limitsNone}</p>;
  return (
    <StackTable
      label={s.limits}
      columns={[{ name: s.due }, { name: s.since }, { name: s.until }, { name: s.done }, { name: s.standing }]}
      rows={limits.map((l) => ({
        key: `${l.kind} ${l.since}`,
        cells: [
          `${s.limit[l.kind]}${l.extended ? `${t.punctuation.comma}${s.extended}` : ""}`,
          formatDate(l.since, lang),
          formatDate(l.due, lang),
          l.done === null ? s.doneNone : formatDate(l.done, lang),
          <span key="standing" className={l.state === "overdue" ? styles.overdue : undefined}>
            {l.state === "met" ? suggestionsSaid.timing.met : suggestionsSaid.timingDays[l.state](l.days)}
          </span>,
        ],
      }))}
    />
  );
}
