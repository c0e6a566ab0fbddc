import type { ReactNode } from "react";
import { categoryName } from "#domain/figure/breakdown.ts";
import { natureOf } from "#domain/figure/observation.ts";
import type { Point } from "#domain/chart/series.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import type { Language } from "#domain/site/language.ts";
import { messagesOf } from "#words/common/messages.ts";
import { embedWords } from "#words/embed/embed-words.ts";
import { formatPeriod } from "#words/format/format.ts";
import { Figure } from "#views/parts/figure/figure.tsx";

/** At most this many values are listed, the last ones: the whole page has all. */
const ROWS = 40;

/** The short name of a document, as far as it has one. */
export const documentName = (release: Release, id: string, lang: Language): string => {
  const document = release.sources.documents.find((d) => d.id === id);
  return (document?.short ?? document?.title)?.[lang] ?? id;
};

interface Props {
  readonly points: readonly Point[];
  readonly release: Release;
  readonly site: Site | null;
  readonly indicator: Indicator;
  readonly lang: Language;
}

/** Columns in which all rows say the same are left out: the words above the chart say it. */
export function EmbedTable({ points, release, site, indicator, lang }: Props): ReactNode {
  const t = messagesOf(lang);
  const rows = points.slice(-ROWS);
  const columns = [
    { head: t.columns.period, of: (p: Point) => formatPeriod(p.period, lang, p.observation?.basis), always: true },
    {
      head: t.columns.category,
      of: (p: Point) => categoryName(indicator, p.category)?.[lang] ?? "",
    },
    {
      head: t.columns.area,
      of: (p: Point) => (p.area === null ? "" : (site?.areas.find((a) => a.id === p.area)?.name[lang] ?? p.area)),
    },
    {
      head: t.columns.status,
      of: (p: Point) => (p.observation === null ? "" : t.observationStatus[natureOf(p.indicator, p.observation)]),
    },
    {
      head: t.columns.document,
      of: (p: Point) => (p.observation === null ? "" : documentName(release, p.observation.source.document, lang)),
    },
  ].filter(({ of, always }) => always === true || new Set(points.map(of)).size > 1);
  return (
    <div className="t" tabIndex={0} role="region" aria-label={t.chart.table}>
      <table>
        <thead>
          <tr>
            {columns.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            <th scope="col">{t.columns.value}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((p, at) => (
            <tr key={p.observation?.id ?? at}>
              {columns.map(({ head, of }) => (
                <td key={head}>{of(p)}</td>
              ))}
              <td>
                {p.observation === null ? (
                  t.missing["not-published"]
                ) : (
                  <Figure observation={p.observation} indicator={indicator} size="inline" />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {points.length > ROWS && <p>{embedWords(lang).partial(ROWS, points.length)}</p>}
    </div>
  );
}
