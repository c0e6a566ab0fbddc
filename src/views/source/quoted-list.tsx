import type { ReactNode } from "react";
import { anchorOf, ofValue } from "#domain/figure/anchor.ts";
import type { LinkList } from "#domain/release/links.ts";
import type { Citing, Quoted } from "#domain/figure/quoted.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";
import { StackTable } from "#views/parts/table/stack-table.tsx";
import { sourcesWords } from "#words/sources/sources-words.ts";

interface Props {
  readonly document: string;
  readonly quoted: LinkList<Quoted>;
}

/** What is quoted from a document for commitments, statements and suggestions: each phrase with its place and what cites it. */
export function QuotedList({ document, quoted }: Props): ReactNode {
  const { lang, t } = usePlace();
  const words = sourcesWords(lang);
  const { release } = useShown();
  // Where a figure was read from the same place, the way there leads to the figure's row.
  const taken = new Set(
    release.observations.observations.flatMap((o) =>
      o.source.document === document ? (anchorOf(o.source, ofValue(o.id)) ?? []) : [],
    ),
  );
  return (
    <>
      <StackTable
        label={words.quoted}
        columns={[
          { name: t.indicator.phrase },
          { name: t.columns.section },
          { name: words.span, kind: "tight" },
          { name: words.quotedFor },
        ]}
        rows={quoted.items.map(({ anchor, phrase, section, start, end, by }) => ({
          key: anchor,
          ...(taken.has(anchor) ? {} : { id: anchor }),
          cells: [
            phrase === null ? (
              words.quotedNone
            ) : (
              <q key="phrase" lang="zh-CN">
                {phrase}
              </q>
            ),
            section === "" ? null : (
              <span key="section" lang="zh-CN">
                {section}
              </span>
            ),
            start === undefined || end === undefined ? null : t.indicator.span(start + 1, end),
            <CitedBy key="by" by={by} />,
          ],
        }))}
      />
      {quoted.total > quoted.items.length && <p>{words.quotedMost(quoted.items.length, quoted.total)}</p>}
    </>
  );
}

function CitedBy({ by }: { readonly by: readonly Citing[] }): ReactNode {
  const { lang, t } = usePlace();
  return by.map(({ page, title, part }, at) => (
    <span key={at}>
      {at > 0 && t.punctuation.semicolon}
      <Link to={page} {...(part === undefined ? {} : { hash: part })}>
        {title[lang]}
      </Link>
    </span>
  ));
}
