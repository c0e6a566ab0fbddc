import { own } from "#domain/release/own.ts";
import { lazy, type ReactNode, Suspense } from "react";
import type { SourceDocument } from "#domain/schemas/source.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { LaterConflicts } from "#views/parts/table/later-lists.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { Part } from "#views/parts/frame/part.tsx";
import { publishedText } from "#views/parts/frame/published-text.ts";
import styles from "./sources.module.css";
import { sourcesWords } from "#words/sources/sources-words.ts";

const KnownPart = lazy(() => import("./known-part.tsx").then((m) => ({ default: m.KnownPart })));
const PageFiles = lazy(() => import("#views/parts/files/page-files.tsx").then((m) => ({ default: m.PageFiles })));

/** What is known of which year at all, the documents it comes from, and where they do not agree. */
export function SourcesView(): ReactNode {
  const { lang, t } = usePlace();
  const words = sourcesWords(lang);
  const { release, counts, known = [] } = useShown();
  const { documents, conflicts } = release.sources;
  return (
    <>
      <h1>{t.sources.title}</h1>
      <p className={styles.lead}>
        {words.lead}
        {t.punctuation.space}
        {documents.length > 0 && words.giving(counts.giving, counts.documents)}
      </p>
      {known.length > 0 && (
        <Suspense fallback={<p aria-busy="true">{t.notice.loading}</p>}>
          <KnownPart models={known} />
        </Suspense>
      )}
      <Part id="documents" title={t.documents.documents}>
        {documents.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ul className={styles.list}>
            {documents.map((d) => (
              <Row key={d.id} document={d} />
            ))}
          </ul>
        )}
      </Part>
      <Part id="conflicts" title={words.conflicts} note={t.documents.conflictsNote}>
        {conflicts.length === 0 ? <p>{words.none}</p> : <LaterConflicts conflicts={conflicts} />}
      </Part>
      <Suspense fallback={null}>
        <PageFiles />
      </Suspense>
    </>
  );
}

function Row({ document }: { readonly document: SourceDocument }): ReactNode {
  const { lang, t } = usePlace();
  const words = sourcesWords(lang);
  const { counts } = useShown();
  const kept = [
    words.figures(own(counts.byDocument, document.id) ?? 0),
    ...(document.damage.length > 0 ? [words.damageCount(document.damage.length)] : []),
    ...(document.leftOut.length > 0 ? [words.leftOutCount(document.leftOut.length)] : []),
  ];
  return (
    <li>
      <p className={styles.title}>
        <Link to={{ name: "source", id: document.id }}>{document.title[lang]}</Link>
      </p>
      <p className={styles.meta}>
        <span className={document.official ? styles.official : undefined}>
          {t.documentKind[document.kind]}
          {t.punctuation.comma}
          {document.official ? t.official.yes : t.official.no}
        </span>
        <span>{document.issuer[lang]}</span>
        <span>{publishedText(document, lang)}</span>
        {kept.length > 0 && <span>{kept.join(t.punctuation.comma)}</span>}
      </p>
    </li>
  );
}
