import { lazy, type ReactNode, Suspense, useContext } from "react";
import type { ReleaseEntry } from "#domain/versions/history.ts";
import { momentFor } from "#domain/versions/release-order.ts";
import { formatDate, formatNumber, formatPeriod } from "#words/format/format.ts";
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

/** Says what is in the page already, so nothing waits for it. */
const Differences = lazy(() => import("./differences.tsx").then((m) => ({ default: m.Differences })));
const VerifyFiles = lazy(() => import("./verify-files.tsx").then((m) => ({ default: m.VerifyFiles })));

/** With a network every release is here. */
const Absent = lazy(() => import("#views/parts/notices/absent.tsx").then((m) => ({ default: m.Absent })));

const AllFiles = lazy(() => import("#views/parts/files/all-files.tsx").then((m) => ({ default: m.AllFiles })));

/** One published version: who, when, what it changed, its files and how to see that they are what was published. */
export function ReleaseView({ id }: { readonly id: string }): ReactNode {
  const { lang, t } = usePlace();
  const { versions } = useShown();
  const entry = versions?.entries.find((e) => e.id === id);
  const absent = versions?.absent ?? [];
  if (entry === undefined && absent.includes(id))
    return (
      <>
        <h1>{t.release(id)}</h1>
        <NotHere />
        <p>
          <Link to={{ name: "releases" }}>{t.releases.all}</Link>
        </p>
      </>
    );
  if (entry === undefined)
    return <Missing text={t.releases.notFound(id)} list={{ name: "releases" }} listText={t.releases.all} />;
  const diff = versions?.diff ?? null;
  return (
    <>
      <h1>{t.release(id)}</h1>
      <p className={styles.lead}>{entry.notes[lang]}</p>
      <Part
        id="changed"
        title={t.releases.changed}
        note={diff === null ? undefined : t.releases.changedNote(diff.from.release)}
      >
        {entry.supersedes !== null && absent.includes(entry.supersedes) ? (
          <NotHere />
        ) : diff === null || entry.changes === null ? (
          <p>{t.releases.changedFirst}</p>
        ) : (
          <Suspense fallback={<Skeleton />}>
            <Differences diff={diff} counts={entry.changes} />
          </Suspense>
        )}
      </Part>
      <Part id="facts" title={t.releases.facts} more={<Link to={{ name: "releases" }}>{t.releases.all}</Link>}>
        <About entry={entry} />
      </Part>
      <Part id="files" title={t.releases.files} note={t.releases.filesNote}>
        <Files entry={entry} />
        <Fold summary={t.releases.verifyOpen} without={<p>{t.releases.verifyScript}</p>}>
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
  const { lang, t } = usePlace();
  const { versions } = useShown();
  const { id, published, covers, supersedes, publisher, values } = entry;
  return (
    <Facts>
      <Fact name={t.releases.columns.published}>{formatDate(published, lang)}</Fact>
      <Fact name={t.releases.publisher}>{publisher[lang]}</Fact>
      <Fact name={t.releases.columns.covers}>
        {t.releases.covers(formatPeriod(covers.from, lang), formatPeriod(covers.to, lang))}
      </Fact>
      <Fact name={t.releases.columns.values}>{formatNumber(values, lang)}</Fact>
      <Fact name={t.releases.supersedes}>
        {supersedes === null ? (
          t.releases.supersedesNone
        ) : (
          <Link to={{ name: "release", id: supersedes }}>{supersedes}</Link>
        )}
      </Fact>
      <Fact name={t.releases.day}>
        <Link to={{ name: "overview" }} day={momentFor(id, versions?.entries ?? [])}>
          {t.releases.whole}
        </Link>
      </Fact>
    </Facts>
  );
}

function Files({ entry }: { readonly entry: ReleaseEntry }): ReactNode {
  const { page, lang, t } = usePlace();
  const addressing = useContext(AddressingContext);
  const { name, bytes, hash } = t.releases.fileColumns;
  return (
    <StackTable
      label={t.releases.files}
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
