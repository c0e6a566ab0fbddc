import { type ReactNode, useId, useMemo, useState } from "react";
import type { ReleaseEntry } from "#domain/versions/history.ts";
import { type ComparedForPage, compareReleases } from "#data/load/compare-releases.ts";
import type { Question } from "#data/query/question.ts";
import { formatDate } from "#words/format/date.ts";
import { releaseWords } from "#words/release/release-words.ts";
import { ShownContext, shownOf, usePlace, useSearch, useShown } from "#views/parts/frame/context.ts";
import { DateField } from "#views/parts/frame/date-field.tsx";
import { useAnswer } from "#views/parts/frame/use-answer.ts";
import { Notice } from "#views/parts/notices/notice.tsx";
import { Skeleton } from "#views/parts/notices/skeleton.tsx";
import { Trouble } from "#views/parts/notices/trouble.tsx";
import { versionsIn } from "./asked.ts";
import { Differences } from "./differences.tsx";
import styles from "./releases.module.css";

/** Any two releases or days, chosen in a form and kept in the address (`from`, `to`), compared value by value. */
export function Comparison({ entries }: { readonly entries: readonly ReleaseEntry[] }): ReactNode {
  const { lang } = usePlace();
  const query = new URLSearchParams(useSearch());
  const [from, to] = versionsIn(query);
  const words = releaseWords(lang);
  const asked = useMemo(() => comparing(from, to), [from, to]);
  const compared = useAnswer(asked);
  return (
    <>
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <Side name="from" label={words.from} value={from} entries={entries} />
        <Side name="to" label={words.to} value={to} entries={entries} />
      </form>
      <div aria-live="polite">
        {from === "" || to === "" ? (
          <p>{words.choose}</p>
        ) : compared === undefined ? (
          <>
            <p>{words.busy}</p>
            <Skeleton />
          </>
        ) : (
          <Result compared={compared} />
        )}
      </div>
    </>
  );
}

/** One side: a release, or a day. */
function Side({
  name,
  label,
  value,
  entries,
}: {
  readonly name: "from" | "to";
  readonly label: string;
  readonly value: string;
  readonly entries: readonly ReleaseEntry[];
}): ReactNode {
  const { lang, set } = usePlace();
  const id = useId();
  const words = releaseWords(lang);
  const isRelease = entries.some((entry) => entry.id === value);
  const [byDay, setByDay] = useState(value !== "" && !isRelease);
  const choose = (choice: string): void => {
    setByDay(choice === "day");
    set(name, choice === "day" ? "" : choice, true);
  };
  return (
    <>
      <p>
        <label htmlFor={id}>{label}</label>
        <select id={id} value={byDay ? "day" : isRelease ? value : ""} onChange={(event) => choose(event.target.value)}>
          <option value="">{words.choose}</option>
          {entries.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {words.version(entry.id, null)}
            </option>
          ))}
          <option value="day">{words.aDay}</option>
        </select>
      </p>
      {byDay && (
        <p>
          <label htmlFor={`${id}day`}>{words.dayOf(label)}</label>
          <DateField id={`${id}day`} value={value} onChange={(day) => set(name, day)} />
        </p>
      )}
    </>
  );
}

/** `null` where nothing is asked for yet. */
function comparing(from: string, to: string): Question<ComparedForPage> | null {
  if (from === "" || to === "") return null;
  return {
    key: ["comparison", from, to],
    of: ({ files }) => compareReleases(files, from, to),
    // What a host did not give it may give the next time.
    holds: ({ kind }) => kind === "compared",
  };
}

function Result({ compared }: { readonly compared: ComparedForPage }): ReactNode {
  const { lang } = usePlace();
  const words = releaseWords(lang);
  switch (compared.kind) {
    case "unknown":
      return <Notice role="status">{words.unknown(compared.name)}</Notice>;
    case "failed":
      return (
        <>
          <p>{words.failed}</p>
          <Trouble problems={compared.problems} blank={false} />
        </>
      );
    case "compared":
      return <Found {...compared} />;
  }
}

function Found({ diff, documents }: Extract<ComparedForPage, { readonly kind: "compared" }>): ReactNode {
  const { lang } = usePlace();
  const words = releaseWords(lang);
  const shown = useShown();
  // The documents that reasons name may be of another release than the page's own.
  const both = useMemo(() => {
    const { release } = shown;
    return shownOf({ ...shown, release: { ...release, sources: { ...release.sources, documents: [...documents] } } });
  }, [shown, documents]);
  const side = ({ release, day }: typeof diff.from): string =>
    words.version(release, day === null ? null : formatDate(day, lang));
  return (
    <ShownContext value={both}>
      <h3>{words.between(side(diff.from), side(diff.to))}</h3>
      <Differences diff={diff} />
    </ShownContext>
  );
}
