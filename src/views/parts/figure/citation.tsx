import type { ReactNode } from "react";
import { anchorOf } from "#domain/figure/anchor.ts";
import type { Citation as CitationData } from "#domain/schemas/source.ts";
import { formatDate } from "#words/format/date.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";
import styles from "./citation.module.css";

interface Props {
  readonly source: CitationData;
  /** What cites it (`domain/figure/anchor`): where neither place nor phrase was noted, the way there leads to what is named after it. */
  readonly of?: string;
  /** Adds section and phrase. */
  readonly detail?: boolean;
}

/** The document a figure comes from, its kind and date, and the way to the place on its page where the phrase stands. */
export function Citation({ source, of, detail = false }: Props): ReactNode {
  const { t } = usePlace();
  return (
    <span className={styles.citation}>
      <DocumentLink id={source.document} part={anchorOf(source, of)} />
      {detail && (
        <span className={styles.detail}>
          {source.section !== "" && <span lang="zh-CN">{source.section}</span>}
          {source.phrase !== null && (
            <q lang="zh-CN" className={styles.phrase}>
              {source.phrase}
            </q>
          )}
          {source.start !== undefined && source.end !== undefined && (
            <span className={styles.span}>{t.indicator.span(source.start + 1, source.end)}</span>
          )}
        </span>
      )}
    </span>
  );
}

/** A document by its short title, with kind and date, as a link to its page, or to a part of that. */
export function DocumentLink({ id, part }: { readonly id: string; readonly part?: string | null }): ReactNode {
  const { lang, t } = usePlace();
  const { documentOf } = useShown();
  const document = documentOf(id);
  if (document === undefined) return <span>{id}</span>;
  return (
    <span>
      <Link to={{ name: "source", id }} {...(part == null ? {} : { hash: part })}>
        {(document.short ?? document.title)[lang]}
      </Link>
      <span className={styles.meta}>
        {" "}
        {t.documentKind[document.kind]}
        {!document.official && t.documents.notOfficial}
        {document.published === null ? "" : `${t.punctuation.comma}${formatDate(document.published, lang)}`}
      </span>
    </span>
  );
}
