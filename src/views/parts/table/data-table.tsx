import type { ReactNode } from "react";
import { categoryName } from "#domain/figure/breakdown.ts";
import { hasStage } from "#domain/figure/indicator.ts";
import { natureOf } from "#domain/figure/observation.ts";
import type { Language } from "#domain/site/language.ts";
import type { Point } from "#domain/chart/series.ts";
import { type Column, columnsOf } from "#domain/chart/table.ts";
import { cellNumber, cellUnit } from "#words/format/apart.ts";
import { formatPeriod } from "#words/format/format.ts";
import type { Messages } from "#words/common/messages.ts";
import { DocumentLink } from "#views/parts/figure/citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Figure } from "#views/parts/figure/figure.tsx";
import { Link } from "#views/parts/frame/link.tsx";
import styles from "./data-table.module.css";

export interface DataTableProps {
  readonly points: readonly Point[];
  readonly caption: string;
  /** Columns that say nothing here, because the page already does. */
  readonly without?: readonly Column[];
}

const NUMERIC: readonly Column[] = ["value", "lower", "upper"];

/** The figures of a chart or an indicator as a table: the same points, in the same order, with the words as printed. */
export function DataTable({ points, caption, without = [] }: DataTableProps): ReactNode {
  const { lang, t } = usePlace();
  const { areaNames } = useShown();
  const columns = columnsOf(points).filter((c) => !without.includes(c));
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((c) => (
              <th key={c} scope="col" className={NUMERIC.includes(c) ? styles.numeric : undefined}>
                {t.columns[c]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((p, at) => (
            <tr key={`${p.indicator.id} ${p.observation?.id ?? p.period} ${at}`} data-indicator={p.indicator.id}>
              {columns.map((c) => (
                <td key={c} className={NUMERIC.includes(c) ? styles.numeric : undefined}>
                  {cell(p, c, lang, t, (id) => areaNames.get(id)?.[lang] ?? id)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cell(p: Point, column: Column, lang: Language, t: Messages, areaName: (id: string) => string): ReactNode {
  const o = p.observation;
  switch (column) {
    case "indicator":
      return (
        <Link to={{ name: "indicator", id: p.indicator.id }}>{(p.indicator.short ?? p.indicator.name)[lang]}</Link>
      );
    case "period":
      return formatPeriod(p.period, lang, o?.basis);
    case "basis":
      return o === null ? "" : t.basis[o.basis];
    case "category":
      return categoryName(p.indicator, p.category)?.[lang] ?? "";
    case "area":
      return p.area === null ? "" : areaName(p.area);
    case "value":
      if (p.quantity.kind === "missing" || o === null) return "";
      return p.quantity.value === null ? "" : cellNumber(p.quantity.value, p.indicator, lang);
    case "lower":
    case "upper": {
      const end = p.quantity.kind === "interval" ? p.quantity[column] : null;
      return end === null ? "" : cellNumber(end, p.indicator, lang);
    }
    case "unit":
      return p.indicator.unit === "unstated" ? t.figure.noUnit : cellUnit(p.indicator, lang);
    case "printed":
      return o === null || o.missing !== undefined ? (
        ""
      ) : (
        <Figure observation={o} indicator={p.indicator} size="inline" asPrinted />
      );
    case "status":
      if (p.quantity.kind === "missing") return t.missing[p.quantity.reason];
      return o === null ? "" : t.observationStatus[natureOf(p.indicator, o)];
    case "stage":
      return p.indicator.stage === null || !hasStage(p.indicator) ? "" : t.stage[p.indicator.stage];
    case "scope":
      return p.indicator.scope.name[lang];
    case "document":
      return o === null ? "" : <DocumentLink id={o.source.document} />;
    case "section":
      return o === null ? "" : <span lang="zh-CN">{o.source.phrase ?? o.source.section}</span>;
  }
}
