import type { ReactNode } from "react";
import type { Citation as CitationData } from "#domain/schemas/source.ts";
import { formatDate } from "#i18n/format.ts";
import { usePlace, useShown } from "./context.ts";
import { Link } from "./link.tsx";
import styles from "./citation.module.css";

/** The document a figure comes from, its kind and date, one step away. `detail` adds section and phrase. */
export function Citation({
  source,
  detail = false,
}: {
  readonly source: CitationData;
  readonly detail?: boolean;
}): ReactNode {
  const { t } = usePlace();
  return (
    <span className={styles.citation}>
      <DocumentLink id={source.document} />
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

/** A document by its short title, with kind and date, as a link to its page. */
export function DocumentLink({ id }: { readonly id: string }): ReactNode {
  const { lang, t } = usePlace();
  const { documentOf } = useShown();
  const document = documentOf(id);
  if (document === undefined) return <span>{id}</span>;
  return (
    <span>
      <Link to={{ name: "source", id }}>{(document.short ?? document.title)[lang]}</Link>
      <span className={styles.meta}>
        {" "}
        {t.documentKind[document.kind]}
        {!document.official && t.documents.notOfficial}
        {document.published === null ? "" : `${t.punctuation.comma}${formatDate(document.published, lang)}`}
      </span>
    </span>
  );
}
