import type { ReactNode } from "react";
import { dueOn } from "#domain/meeting/due.ts";
import { formatDate, formatPeriod } from "#i18n/format.ts";
import { presentWords } from "#i18n/present-words.ts";
import { usePlace, useShown } from "#views/shared/context.ts";

/** As many as the last row can read. */
const ROWS = 5;

/** Commitments whose date has passed without a delivery, then those to come, with what shows how far they are. */
export function DueSlide(): ReactNode {
  const { lang, t } = usePlace();
  const { release, day } = useShown();
  const words = presentWords(lang);
  const { all, passed, open, rows } = dueOn(release.commitments.commitments, day);
  return (
    <>
      <ul className="slide-counts">
        {(
          [
            [words.duePassed, passed],
            [words.dueOpen, open],
            [words.dueAll, all],
          ] as const
        ).map(([name, n]) => (
          <li key={name}>
            <strong>{n}</strong> <span>{name}</span>
          </li>
        ))}
      </ul>
      <p className="slide-question">
        {t.commitments.day(formatDate(day, lang))}
        {rows.length === 0 && ` ${words.dueNone}`}
      </p>
      <ol className="slide-rows slide-due">
        {rows.slice(0, ROWS).map(({ commitment: c, evidence, due }) => (
          <li key={c.id}>
            <span>{c.title[lang]}</span>
            <span>{c.due === null ? "" : formatPeriod(c.due, lang)}</span>
            <span>
              {t.commitments.dueStates[due]}
              {t.punctuation.comma}
              {t.evidence[evidence]}
            </span>
          </li>
        ))}
      </ol>
      {rows.length > ROWS && <p className="slide-rest">{words.more(rows.length - ROWS)}</p>}
    </>
  );
}
