import type { ReactNode } from "react";
import { overviewOf } from "#domain/site/overview.ts";
import { ChartFigure } from "#views/parts/chart/chart-figure.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Part } from "#views/parts/frame/part.tsx";

/** The amounts of the main document by stage and scope, where there are enough for a picture. */
export function MoneyPart(): ReactNode {
  const { t } = usePlace();
  const { money } = overviewOf(useShown().release);
  if (money === null) return null;
  return (
    <Part id="money" title={t.overview.money} note={t.overview.moneyNote}>
      <ChartFigure model={money} />
    </Part>
  );
}
