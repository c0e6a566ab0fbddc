import type { ReactNode } from "react";
import { Chart } from "#charts/live/chart.tsx";
import type { PlaceName } from "#charts/draw/drawing.ts";
import { type OwnChart, pointsOf } from "#domain/chart/chart-model.ts";
import { drawnUnit } from "#words/format/apart.ts";
import { describeChart, questionOf } from "#words/spoken/describe.ts";
import { spanText } from "#views/parts/chart/chart-figure.tsx";
import { hatchingKey, pictureKey } from "#words/sign/sign-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { DataTable } from "#views/parts/table/data-table.tsx";
import { SlideTable } from "./slide-table.tsx";

/** The picture of an indicator on a slide, laid out for its place; its table where slides stand one below the other. */
export function SlidePicture({ model, place }: { readonly model: OwnChart; readonly place: PlaceName }): ReactNode {
  const { lang, t } = usePlace();
  const { documentOf } = useShown();
  const label = (id: string): string => (documentOf(id)?.short ?? documentOf(id)?.title)?.[lang] ?? id;
  const points = pointsOf(model);
  const indicator = model.series[0]?.indicator;
  if (indicator === undefined) return null;
  const title = questionOf(model, lang);
  const large = place === "slide";
  // What a sign is stands first: unit and period stand with the number.
  const key = pictureKey(model, lang, large ? "labelled" : "short") ?? (large ? null : hatchingKey(model, lang));
  return (
    <figure data-chart={model.id} data-indicator={indicator.id}>
      <figcaption className={large ? "slide-key" : "slide-source"}>
        {key ?? (large && t.chart.subtitle(drawnUnit(indicator, lang), spanText(points, lang)))}
      </figcaption>
      <Chart
        still
        place={place}
        model={model}
        title={title}
        description={describeChart(model, lang, label)}
        lang={lang}
        documentLabel={label}
      />
      <SlideTable documents={[...new Set(points.flatMap((p) => p.observation?.source.document ?? []))]}>
        <DataTable points={points} caption={title} without={["indicator", "unit", "scope", "stage", "section"]} />
      </SlideTable>
    </figure>
  );
}
