import { lazy, type ReactNode, Suspense, useId, useState } from "react";
import type { ReleaseEntry } from "#domain/versions/history.ts";
import { dayAsked, momentFor, partsOf } from "#domain/versions/release-order.ts";
import { VALUE_CHANGES } from "#domain/versions/kinds.ts";
import { changeWords } from "#words/change/change-words.ts";
import { formatDate } from "#words/format/date.ts";
import { formatPeriod } from "#words/format/format.ts";
import { usePlace, useSearch, useShown } from "#views/parts/frame/context.ts";
import { Fact, Facts } from "#views/parts/table/facts.tsx";
import { Fold } from "#views/parts/table/fold.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { Part } from "#views/parts/frame/part.tsx";
import { Skeleton } from "#views/parts/notices/skeleton.tsx";
import { StackTable } from "#views/parts/table/stack-table.tsx";
import { versionsIn } from "./asked.ts";
import styles from "./releases.module.css";
import { releasesWords } from "#words/releases/releases-words.ts";

/** Few readers compare; the others do without the script that does. */
const Comparison = lazy(() => import("./comparison.tsx").then((m) => ({ default: m.Comparison })));

/** With a network every release is here. */
const Absent = lazy(() => import("#views/parts/notices/absent.tsx").then((m) => ({ default: m.Absent })));

/** What is to come, and where to hear of it: below what has come. */
const ExpectedPart = lazy(() => import("./expected-part.tsx").then((m) => ({ default: m.ExpectedPart })));

const MEANINGS = ["revised", "corrected", "redefined", "withdrawn"] as const;

/** Every published version, the newest first, and the ways to compare any two and to see the site as of a day. */
export function ReleasesView(): ReactNode {
  const { lang, t } = usePlace();
  const releasesSaid = releasesWords(lang);
  const { versions } = useShown();
  const entries = versions?.entries ?? [];
  const words = changeWords(lang);
  const asked = new URLSearchParams(useSearch());
  return (
    <>
      <h1>{t.releases.title}</h1>
      <p className={styles.lead}>{releasesSaid.lead}</p>
      <Part id="list" title={releasesSaid.list} note={releasesSaid.listNote}>
        <StackTable
          label={releasesSaid.list}
          columns={[
            { name: releasesSaid.columns.release, kind: "tight" },
            { name: releasesSaid.columns.published, kind: "tight" },
            { name: releasesSaid.columns.covers },
            { name: releasesSaid.columns.values, kind: "numeric" },
            { name: releasesSaid.columns.changes },
          ]}
          rows={entries.map((entry, at) => ({
            key: entry.id,
            cells: [
              <span key="id">
                <Link to={{ name: "release", id: entry.id }}>{entry.id}</Link>
                {at === 0 && releasesSaid.newest}
              </span>,
              <SeenAs key="seen" entry={entry} all={entries} />,
              releasesSaid.covers(formatPeriod(entry.covers.from, lang), formatPeriod(entry.covers.to, lang)),
              String(entry.values),
              <Changes key="changes" entry={entry} />,
            ],
          }))}
        />
        {versions?.absent !== undefined && (
          <Suspense fallback={null}>
            <Absent />
          </Suspense>
        )}
      </Part>
      <Suspense fallback={null}>
        <ExpectedPart />
      </Suspense>
      <Part id="day" title={releasesSaid.day} note={releasesSaid.dayNote}>
        <DayForm />
      </Part>
      <Part id="meanings" title={releasesSaid.meanings} note={releasesSaid.meaningsNote}>
        <Facts>
          {MEANINGS.map((kind) => (
            <Fact key={kind} name={words.kinds[kind]}>
              {releasesSaid.meaning[kind]}
            </Fact>
          ))}
        </Facts>
      </Part>
      <Part id="compare" title={releasesSaid.compare} note={releasesSaid.compareNote}>
        <Fold
          summary={releasesSaid.compareOpen}
          without={<p>{releasesSaid.compareScript}</p>}
          asked={versionsIn(asked).some((name) => name !== "")}
        >
          {() => (
            <Suspense fallback={<Skeleton />}>
              <Comparison entries={entries} />
            </Suspense>
          )}
        </Fold>
      </Part>
    </>
  );
}

/** When a release was published, with the way to the site as it stood then: it may have been replaced the same day. */
function SeenAs({
  entry: { id, published },
  all,
}: {
  readonly entry: ReleaseEntry;
  readonly all: readonly ReleaseEntry[];
}): ReactNode {
  const { lang } = usePlace();
  const releasesSaid = releasesWords(lang);
  const alone = all.every((other) => other.id === id || other.published !== published);
  const date = formatDate(published, lang);
  return (
    <Link to={{ name: "overview" }} day={momentFor(id, all)}>
      {alone ? date : releasesSaid.ofDay(date, partsOf(id).number)}
    </Link>
  );
}

/** What a release changed, in a line. */
function Changes({ entry: { changes, records, supersedes } }: { readonly entry: ReleaseEntry }): ReactNode {
  const { lang, t } = usePlace();
  const releasesSaid = releasesWords(lang);
  const words = changeWords(lang);
  // Without a network the release before it may not be here.
  if (changes === null) return supersedes === null ? releasesSaid.first : "—";
  const told = [
    ...VALUE_CHANGES.filter((kind) => changes[kind] > 0).map((kind) => words.counted(kind, changes[kind])),
    ...(records > 0 ? [words.records(records)] : []),
  ];
  return told.length === 0 ? releasesSaid.noChange : told.join(t.punctuation.comma);
}

/** A day, for the whole site. */
function DayForm(): ReactNode {
  const { page, lang, asOf, go } = usePlace();
  const releasesSaid = releasesWords(lang);
  const [day, setDay] = useState(asOf === null ? "" : dayAsked(asOf));
  const id = useId();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (day !== "") go(page, lang, day);
      }}
    >
      <p>
        <label htmlFor={id}>{releasesSaid.dayLabel}</label>
        <input id={id} type="date" name="asOf" required value={day} onChange={(event) => setDay(event.target.value)} />
      </p>
      <button type="submit">{releasesSaid.dayGo}</button>
      <noscript>{releasesSaid.dayScript}</noscript>
    </form>
  );
}
