import { lazy, type ReactNode, Suspense } from "react";
import { Chart } from "#charts/live/chart.tsx";
import { type OwnChart, type PlacedChart, pointsOf } from "#domain/chart/chart-model.ts";
import { comparePeriods, yearOf } from "#domain/period/period.ts";
import type { Language } from "#domain/site/language.ts";
import type { Point } from "#domain/chart/series.ts";
import type { Column } from "#domain/chart/table.ts";
import { writtenChartCsv } from "#domain/files/written-csv.ts";
import { drawnUnit } from "#words/format/apart.ts";
import { describeChart, questionOf } from "#words/spoken/describe.ts";
import { formatPeriod } from "#words/format/format.ts";
import { DocumentLink } from "#views/parts/figure/citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Download } from "#views/parts/files/download.tsx";
import { Exhibit } from "./exhibit.tsx";
import { LaterTable } from "#views/parts/table/later-table.tsx";

/** Sentences have words of their own: they come after the page. */
const SummedUp = lazy(() => import("./summed-up.tsx").then((m) => ({ default: m.SummedUp })));

/** So have the keys of pictures. */
const PictureKey = lazy(() => import("./picture-key.tsx").then((m) => ({ default: m.PictureKey })));

/** At most this many documents are named under a chart, the latest ones; the table names the document of each figure. */
const SOURCES = 4;

/** A chart of the release with everything that belongs to it, all made from one model: picture, words, table, source, file. */
export function ChartFigure({
  model,
  heading,
  again = false,
}: {
  /** Of one indicator, or amounts by stage; what a comparison asks is said where it is made. */
  readonly model: OwnChart | PlacedChart;
  readonly heading?: "h2" | "h3";
  /** True where the page lists the figures once more. */
  readonly again?: boolean;
}): ReactNode {
  const { lang, t } = usePlace();
  const { documentOf } = useShown();
  const points = pointsOf(model);
  const indicator = model.series[0]?.indicator;
  if (indicator === undefined) return null;
  const single = new Set(points.map((p) => p.indicator.id)).size === 1;
  const title = model.kind === "stages" ? t.chart.questions.stages : questionOf(model, lang);
  const subtitle = t.chart.subtitle(single ? drawnUnit(indicator, lang) : t.chart.moneyUnits, spanText(points, lang));
  const documents = [...new Set(points.flatMap((p) => p.observation?.source.document ?? []))];
  const label = (id: string): string => (documentOf(id)?.short ?? documentOf(id)?.title)?.[lang] ?? id;
  const same: Column[] = single ? ["indicator", "unit", "scope", "stage"] : [];
  return (
    <Exhibit
      id={model.id}
      indicator={single ? indicator.id : undefined}
      heading={heading ?? "h3"}
      title={title}
      subtitle={subtitle}
      summary={
        <Suspense fallback={<p style={{ minHeight: "3.4em" }} />}>
          <SummedUp model={model} />
        </Suspense>
      }
      picture={
        <Chart
          model={model}
          title={title}
          description={describeChart(model, lang, label)}
          lang={lang}
          documentLabel={label}
        />
      }
      {...(hasKey(model)
        ? {
            note: (
              <Suspense fallback={"\u00a0"}>
                <PictureKey model={model} />
              </Suspense>
            ),
          }
        : {})}
      sources={documents.slice(-SOURCES).map((id) => (
        <DocumentLink key={id} id={id} />
      ))}
      moreSources={Math.max(0, documents.length - SOURCES)}
      table={<LaterTable points={points} caption={title} without={[...same, "section"]} />}
      again={again}
      download={
        <Download
          name={model.id}
          text={import.meta.env.SSR || import.meta.env.DEV ? () => writtenChartCsv(model) : null}
          later={() => import("#domain/chart/table-file.ts").then((files) => files.chartCsv(model))}
        />
      }
    />
  );
}

/** Pictures of single values have no axes that say what is drawn. */
const hasKey = (model: OwnChart | PlacedChart): model is OwnChart =>
  !["stages", "categories", "periods", "readings"].includes(model.kind);

/** From when to when some figures speak. */
export function spanText(points: readonly Point[], lang: Language): string {
  const periods = points.map((p) => p.period).sort(comparePeriods);
  const first = periods[0] ?? "";
  const last = periods[periods.length - 1] ?? "";
  if (first === last) return formatPeriod(last, lang, points[0]?.observation?.basis);
  return yearOf(first) === yearOf(last)
    ? formatPeriod(String(yearOf(last)), lang)
    : `${formatPeriod(first, lang)}—${formatPeriod(last, lang)}`;
}
