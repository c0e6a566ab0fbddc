import type { ReactNode } from "react";
import { Chart } from "#charts/chart.tsx";
import type { OwnChart } from "#domain/chart-model.ts";
import { pointsOf } from "#domain/chart-model.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { drawnUnit } from "#i18n/apart.ts";
import { describeChart, questionOf } from "#i18n/describe.ts";
import { usePlace, useShown } from "#views/shared/context.ts";
import { DataTable } from "#views/shared/data-table.tsx";
import { spanText } from "#views/shared/chart-figure.tsx";
import { Stat } from "#views/shared/stat.tsx";
import { SlideTable } from "./slide-table.tsx";

/** A figure: its value in the words as published, period, source and status, and what the series shows. */
export function FigureSlide({
  indicator,
  chart,
}: {
  readonly indicator: Indicator;
  readonly chart: OwnChart | null;
}): ReactNode {
  return (
    <div className={chart === null ? "slide-figure" : "slide-figure slide-halves"}>
      <Stat indicator={indicator} named={false} />
      {chart === null ? <Meaning indicator={indicator} /> : <Picture model={chart} indicator={indicator} />}
    </div>
  );
}

/** Where a picture would show nothing more: what the figure counts, and what to bear in mind. */
function Meaning({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { lang } = usePlace();
  return (
    <div className="slide-meaning">
      <p>{indicator.definition[lang]}</p>
      {indicator.caveat !== undefined && <p>{indicator.caveat[lang]}</p>}
    </div>
  );
}

function Picture({ model, indicator }: { readonly model: OwnChart; readonly indicator: Indicator }): ReactNode {
  const { lang, t } = usePlace();
  const { documentOf } = useShown();
  const label = (id: string): string => (documentOf(id)?.short ?? documentOf(id)?.title)?.[lang] ?? id;
  const title = questionOf(model, lang);
  const points = pointsOf(model);
  return (
    <figure data-chart={model.id} data-indicator={indicator.id}>
      <figcaption>{t.chart.subtitle(drawnUnit(indicator, lang), spanText(points, lang))}</figcaption>
      <Chart
        still
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
