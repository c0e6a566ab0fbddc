import type { ReactNode } from "react";
import type { ReleaseDiff } from "#domain/versions/diff.ts";
import { RECORD_LISTS } from "#domain/schemas/change.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { EventChange, GivenRecordReason, RecordChange } from "#domain/versions/records.ts";
import { type ChangeCounts, countChanges, VALUE_CHANGES } from "#domain/versions/kinds.ts";
import { formatDate } from "#words/format/date.ts";
import { changeWords } from "#words/change/change-words.ts";
import { releaseWords } from "#words/release/release-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { ValueChanges } from "#views/parts/figure/value-changes.tsx";
import styles from "./releases.module.css";

interface Line {
  readonly id: string;
  readonly kind: RecordChange<unknown>["kind"];
  readonly name: Localised | undefined;
  readonly fields: readonly string[];
  readonly reasons: readonly GivenRecordReason[];
  readonly events: readonly EventChange<{ readonly date: string }>[];
}

/**
 * Everything in which two versions differ: values first, then definitions, documents, commitments and suggestions.
 * `counts` are those of all values where the difference holds a part of them.
 */
export function Differences({
  diff,
  counts = countChanges(diff),
}: {
  readonly diff: ReleaseDiff;
  readonly counts?: ChangeCounts;
}): ReactNode {
  const { lang, t } = usePlace();
  const words = releaseWords(lang);
  const told = VALUE_CHANGES.filter((kind) => counts[kind] > 0);
  const total = VALUE_CHANGES.reduce((sum, kind) => sum + counts[kind], 0);
  // What was changed is what a reader looks for; what is new comes after it.
  const values = [...diff.values].sort((a, b) => Number(a.kind === "added") - Number(b.kind === "added"));
  const shown = RECORD_LISTS.map((list) => [list, linesOf(diff[list])] as const).filter(
    ([, lines]) => lines.length > 0,
  );
  if (told.length === 0 && shown.length === 0) return <p>{words.same}</p>;
  return (
    <>
      {told.length > 0 && (
        <p className={styles.counts}>
          {told.map((kind) => changeWords(lang).counted(kind, counts[kind])).join(t.punctuation.comma)}
        </p>
      )}
      {values.length > 0 && <ValueChanges changes={values} label={words.changed} />}
      {total > diff.values.length && <p>{words.more(total - diff.values.length)}</p>}
      {shown.map(([name, lines]) => (
        <section key={name}>
          <h3>{words.records[name]}</h3>
          <ul className={styles.records}>
            {lines.map((line) => (
              <Record key={line.id} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface Named {
  readonly name?: Localised;
  readonly title?: Localised;
}

const linesOf = (changes: readonly (RecordChange<Named> & { readonly events?: Line["events"] })[]): readonly Line[] =>
  changes.map(({ id, kind, fields, reasons, events = [], before, after }) => {
    const known = after ?? before;
    return { id, kind, fields, reasons, events, name: known?.name ?? known?.title };
  });

function Record({ line: { id, kind, name, fields, reasons, events } }: { readonly line: Line }): ReactNode {
  const { lang, t } = usePlace();
  const words = releaseWords(lang);
  return (
    <li>
      {name?.[lang] ?? id}
      {t.punctuation.colon}
      {[
        words.record[kind],
        ...(fields.length === 0 ? [] : [words.fields(fields.map((field) => words.field[field] ?? field))]),
        ...events.map((e) => `${words.event[e.kind]} ${formatDate((e.after ?? e.before)?.date ?? "", lang)}`),
        ...reasons.map((r) => `${changeWords(lang).recordKinds[r.kind]}${t.punctuation.colon}${r.reason[lang]}`),
      ].join(t.punctuation.semicolon)}
    </li>
  );
}
