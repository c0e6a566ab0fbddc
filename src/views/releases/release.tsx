import { lazy, type ReactNode, Suspense, useContext } from "react";
import type { ReleaseEntry } from "#domain/versions/history.ts";
import { momentFor } from "#domain/versions/release-order.ts";
import { formatDate } from "#words/format/date.ts";
import { formatNumber, formatPeriod } from "#words/format/format.ts";
import { AddressingContext } from "#views/parts/frame/addressing.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Fact, Facts } from "#views/parts/table/facts.tsx";
import { Fold } from "#views/parts/table/fold.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { Missing } from "#views/parts/notices/missing.tsx";
import { Part } from "#views/parts/frame/part.tsx";
import { Skeleton } from "#views/parts/notices/skeleton.tsx";
import { StackTable } from "#views/parts/table/stack-table.tsx";
import styles from "./releases.module.css";
import { releasesWords } from "#words/releases/releases-words.ts";

/** Says what is in the page already, so nothing waits for it. */
const Differences = lazy(() => import("./differences.tsx").then((m) => ({ default: m.Differences })));
const VerifyFiles = lazy(() => import("./verify-files.tsx").then((m) => ({ default: m.VerifyFiles })));

/** With a network every release is here. */
const Absent = lazy(() => import("#views/parts/notices/absent.tsx").then((m) => ({ default: m.Absent })));

const AllFiles = lazy(() => import("#views/parts/files/all-files.tsx").then((m) => ({ default: m.AllFiles })));

/** One published version: who, when, what it changed, its files and how to see that they are what was published. */
export function ReleaseView({ id }: { readonly id: string }): ReactNode {
  const { lang, t } = usePlace();
  const releasesSaid = releasesWords(lang);
  const { versions } = useShown();
  const entry = versions?.entries.find((e) => e.id === id);
  const absent = versions?.absent ?? [];
  if (entry === undefined && absent.includes(id))
    return (
      <>
        <h1>{t.release(id)}</h1>
        <NotHere />
        <p>
          <Link to={{ name: "releases" }}>{releasesSaid.all}</Link>
        </p>
      </>
    );
  if (entry === undefined)
    return <Missing text={releasesSaid.notFound(id)} list={{ name: "releases" }} listText={releasesSaid.all} />;
  const diff = versions?.diff ?? null;
  return (
    <>
      <h1>{t.release(id)}</h1>
      <p className={styles.lead}>{entry.notes[lang]}</p>
      <Part
        id="changed"
        title={releasesSaid.changed}
        note={diff === null ? undefined : releasesSaid.changedNote(diff.from.release)}
      >
        {entry.supersedes !== null && absent.includes(entry.supersedes) ? (
          <NotHere />
        ) : diff === null || entry.changes === null ? (
          <p>{releasesSaid.changedFirst}</p>
        ) : (
          <Suspense fallback={<Skeleton />}>
            <Differences diff={diff} counts={entry.changes} />
          </Suspense>
        )}
      </Part>
      <Part id="facts" title={releasesSaid.facts} more={<Link to={{ name: "releases" }}>{releasesSaid.all}</Link>}>
        <About entry={entry} />
      </Part>
      <Part id="files" title={releasesSaid.files} note={releasesSaid.filesNote}>
        <Files entry={entry} />
        <Fold summary={releasesSaid.verifyOpen} without={<p>{releasesSaid.verifyScript}</p>}>
          {() => (
            <Suspense fallback={<Skeleton />}>
              <VerifyFiles entry={entry} />
            </Suspense>
          )}
        </Fold>
      </Part>
      <Suspense fallback={null}>
        <AllFiles release={id} />
      </Suspense>
    </>
  );
}

const NotHere = (): ReactNode => (
  <Suspense fallback={null}>
    <Absent />
  </Suspense>
);

function About({ entry }: { readonly entry: ReleaseEntry }): ReactNode {
  const { lang } = usePlace();
  const releasesSaid = releasesWords(lang);
  const { versions } = useShown();
  const { id, published, covers, supersedes, publisher, values } = entry;
  return (
    <Facts>
      <Fact name={releasesSaid.columns.published}>{formatDate(published, lang)}</Fact>
      <Fact name={releasesSaid.publisher}>{publisher[lang]}</Fact>
      <Fact name={releasesSaid.columns.covers}>
        {releasesSaid.covers(formatPeriod(covers.from, lang), formatPeriod(covers.to, lang))}
      </Fact>
      <Fact name={releasesSaid.columns.values}>{formatNumber(values, lang)}</Fact>
      <Fact name={releasesSaid.supersedes}>
        {supersedes === null ? (
          releasesSaid.supersedesNone
        ) : (
          <Link to={{ name: "release", id: supersedes }}>{supersedes}</Link>
        )}
      </Fact>
      <Fact name={releasesSaid.day}>
        <Link to={{ name: "overview" }} day={momentFor(id, versions?.entries ?? [])}>
          {releasesSaid.whole}
        </Link>
      </Fact>
    </Facts>
  );
}

function Files({ entry }: { readonly entry: ReleaseEntry }): ReactNode {
  const { page, lang } = usePlace();
  const releasesSaid = releasesWords(lang);
  const addressing = useContext(AddressingContext);
  const { name, bytes, hash } = releasesSaid.fileColumns;
  return (
    <StackTable
      label={releasesSaid.files}
      columns={[{ name, kind: "tight" }, { name: bytes, kind: "numeric" }, { name: hash }]}
      rows={entry.files.map((file) => ({
        key: file.name,
        cells: [
          <a
            key="file"
            href={addressing.file({ page, lang }, `data/releases/${entry.id}/${file.name}`) ?? undefined}
            download={file.name}
          >
            {file.name}
          </a>,
          formatNumber(file.bytes, lang),
          <code key="hash" className={styles.hash}>
            {file.sha256}
          </code>,
        ],
      }))}
    />
  );
}
