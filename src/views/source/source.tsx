import type { ReactNode } from "react";
import type { SourceDocument } from "#domain/schemas/source.ts";
import { formatNumber } from "#words/format/format.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Fact, Facts } from "#views/parts/table/facts.tsx";
import { LaterConflicts, LaterDamage } from "#views/parts/table/later-lists.tsx";
import { Missing } from "#views/parts/notices/missing.tsx";
import { Part } from "#views/parts/frame/part.tsx";
import { publishedText } from "#views/parts/frame/published-text.ts";
import { StackTable } from "#views/parts/table/stack-table.tsx";
import { WayUp } from "#views/parts/frame/way-up.tsx";
import { CheckPart } from "./check-part.tsx";
import { QuotedList } from "./quoted-list.tsx";
import styles from "./source.module.css";
import { Taken } from "./taken.tsx";
import { sourcesWords } from "#words/sources/sources-words.ts";

/** One document: what it is, which values were taken from it, what of it is damaged, and what was left out. */
export function SourceView({ id }: { readonly id: string }): ReactNode {
  const { lang } = usePlace();
  const sourcesSaid = sourcesWords(lang);
  const { documentOf } = useShown();
  const document = documentOf(id);
  if (document === undefined)
    return <Missing text={sourcesSaid.notFound(id)} list={{ name: "sources" }} listText={sourcesSaid.all} />;
  return <Known document={document} />;
}

function Known({ document }: { readonly document: SourceDocument }): ReactNode {
  const { lang, t } = usePlace();
  const sourcesSaid = sourcesWords(lang);
  const { release, quoted } = useShown();
  const conflicts = release.sources.conflicts.filter((c) => c.documents.includes(document.id));
  return (
    <>
      <WayUp to={{ name: "sources" }}>{sourcesSaid.all}</WayUp>
      <h1 className={styles.title}>{document.title[lang]}</h1>
      {!document.titleAsPublished && <p className={styles.described}>{sourcesSaid.titleDescribed}</p>}
      <Part id="facts" title={sourcesSaid.facts}>
        <About document={document} />
      </Part>
      <CheckPart document={document} />
      <Part id="taken" title={sourcesSaid.taken}>
        <Taken document={document.id} />
      </Part>
      {quoted !== undefined && quoted.total > 0 && (
        <Part id="quoted" title={sourcesSaid.quoted} note={sourcesSaid.quotedNote}>
          <QuotedList document={document.id} quoted={quoted} />
        </Part>
      )}
      <Part id="damage" title={sourcesSaid.damage} note={t.documents.damageNote}>
        {document.damage.length === 0 ? <p>{sourcesSaid.none}</p> : <LaterDamage damage={document.damage} />}
      </Part>
      <Part id="left-out" title={sourcesSaid.leftOut}>
        <LeftOut document={document} />
      </Part>
      {conflicts.length > 0 && (
        <Part id="conflicts" title={sourcesSaid.conflicts} note={t.documents.conflictsNote}>
          <LaterConflicts conflicts={conflicts} />
        </Part>
      )}
    </>
  );
}

function About({ document }: { readonly document: SourceDocument }): ReactNode {
  const { lang, t } = usePlace();
  const sourcesSaid = sourcesWords(lang);
  return (
    <Facts>
      <Fact name={t.documents.issuer}>{document.issuer[lang]}</Fact>
      {document.host !== null && <Fact name={t.documents.host}>{document.host}</Fact>}
      <Fact name={sourcesSaid.kind}>
        {t.documentKind[document.kind]}
        {t.punctuation.comma}
        {document.official ? t.official.yes : t.official.no}
      </Fact>
      <Fact name={sourcesSaid.published}>{publishedText(document, lang)}</Fact>
      <Fact name={sourcesSaid.address}>
        {document.url === null ? (
          sourcesSaid.addressNone
        ) : (
          <a href={document.url} rel="noopener noreferrer external">
            {document.url}
          </a>
        )}
      </Fact>
      {document.indexNumber !== null && <Fact name={sourcesSaid.index}>{document.indexNumber}</Fact>}
      {document.sha256 !== null && (
        <Fact name={t.documents.sha256}>
          <code>{document.sha256}</code>
        </Fact>
      )}
      {document.chars !== null && (
        <Fact name={sourcesSaid.text}>{sourcesSaid.chars(formatNumber(document.chars, lang))}</Fact>
      )}
      {document.note !== undefined && <Fact name={sourcesSaid.note}>{document.note[lang]}</Fact>}
    </Facts>
  );
}

function LeftOut({ document }: { readonly document: SourceDocument }): ReactNode {
  const { lang } = usePlace();
  const sourcesSaid = sourcesWords(lang);
  if (document.leftOut.length === 0) return <p>{sourcesSaid.none}</p>;
  return (
    <StackTable
      label={sourcesSaid.leftOut}
      columns={[{ name: sourcesSaid.what }, { name: sourcesSaid.printed }, { name: sourcesSaid.reason }]}
      rows={document.leftOut.map((l, at) => ({
        key: String(at),
        cells: [
          l.what[lang],
          l.printed === undefined ? null : (
            <q key="printed" lang="zh-CN">
              {l.printed}
            </q>
          ),
          <span key="reason">
            {sourcesSaid.leftOutReason[l.reason]}
            {l.note !== undefined && <span className={styles.note}>{l.note[lang]}</span>}
          </span>,
        ],
      }))}
    />
  );
}
