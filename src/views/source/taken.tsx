import type { ReactNode } from "react";
import { anchorOf, ofValue } from "#domain/figure/anchor.ts";
import { categoryName } from "#domain/figure/breakdown.ts";
import { formatPeriod } from "#words/format/format.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Figure } from "#views/parts/figure/figure.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import { type StackColumn, type StackRow, StackTable } from "#views/parts/table/stack-table.tsx";
import { sourcesWords } from "#words/sources/sources-words.ts";

/** Every value taken from a document, in the order of its text, with the phrase it was read from. */
export function Taken({ document }: { readonly document: string }): ReactNode {
  const { lang, t } = usePlace();
  const sourcesSaid = sourcesWords(lang);
  const { release } = useShown();
  // Several values may be read from one phrase: the first of them carries its anchor.
  const given = new Set<string>();
  const idOf = (anchor: string | null): { readonly id?: string } => {
    if (anchor === null || given.has(anchor)) return {};
    given.add(anchor);
    return { id: anchor };
  };
  const rows = release.observations.observations
    .filter((o) => o.source.document === document)
    .sort((a, b) => (a.source.start ?? Number.MAX_VALUE) - (b.source.start ?? Number.MAX_VALUE))
    .flatMap((o): StackRow[] => {
      const indicator = release.indicators.indicators.find((i) => i.id === o.indicator);
      if (indicator === undefined) return [];
      const category = categoryName(indicator, o.category)?.[lang];
      const { section, phrase, start, end } = o.source;
      return [
        {
          key: o.id,
          ...idOf(anchorOf(o.source, ofValue(o.id))),
          indicator: indicator.id,
          cells: [
            <span key="name">
              <Link to={{ name: "indicator", id: indicator.id }}>{indicator.name[lang]}</Link>
              {category !== undefined && `${t.punctuation.comma}${category}`}
            </span>,
            <Figure key="figure" observation={o} indicator={indicator} size="inline" />,
            formatPeriod(o.period, lang, o.basis),
            section === "" ? null : (
              <span key="section" lang="zh-CN">
                {section}
              </span>
            ),
            phrase === null ? null : (
              <q key="phrase" lang="zh-CN">
                {phrase}
              </q>
            ),
            start === undefined || end === undefined ? null : t.indicator.span(start + 1, end),
          ],
        },
      ];
    });
  if (rows.length === 0) return <p>{sourcesSaid.none}</p>;
  const all: readonly StackColumn[] = [
    { name: t.columns.indicator },
    { name: t.columns.value },
    { name: t.columns.period, kind: "tight" },
    { name: t.columns.section },
    { name: t.indicator.phrase },
    { name: sourcesSaid.span, kind: "tight" },
  ];
  // A column in which no row says anything only costs room.
  const used = all.map((_, at) => rows.some((row) => row.cells[at] !== null));
  return (
    <StackTable
      label={sourcesSaid.taken}
      columns={all.filter((_, at) => used[at])}
      rows={rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => used[at]) }))}
    />
  );
}
