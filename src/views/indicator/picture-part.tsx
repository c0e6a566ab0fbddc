import type { ReactNode } from "react";
import { chartOf } from "#domain/chart/chart-of.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { pageSigns } from "#domain/signs/page-signs.ts";
import { ChartFigure } from "#views/parts/chart/chart-figure.tsx";
import { useShown } from "#views/parts/frame/context.ts";
import { Panels } from "#views/parts/chart/panels.tsx";
import { BesidePart } from "./beside-part.tsx";

/** The picture of an indicator, each of its series by itself where there are several, and what stands beside it. */
export function PicturePart({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { release, areaNames } = useShown();
  const beside = indicator.beside ?? [];
  const others = release.indicators.indicators.filter(({ id }) => beside.some((b) => b.indicator === id));
  const chart = chartOf(release, indicator, areaNames, pageSigns(release, [indicator, ...others]));
  return (
    <>
      {chart !== null && <ChartFigure model={chart} heading="h2" again />}
      {chart?.kind === "periods" && chart.series.some((s) => s.name !== null) && <Panels chart={chart} />}
      <BesidePart indicator={indicator} />
    </>
  );
}
