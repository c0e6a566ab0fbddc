import type { ReactNode } from "react";
import { PlainPicture } from "#charts/live/plain-picture.tsx";
import { cardChart } from "#domain/chart/card-chart.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";

/** An indicator's picture in the row of a list: the value stands beside it, so it is only seen. */
export function RowPicture({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { lang } = usePlace();
  const { release, areaNames } = useShown();
  const model = cardChart(release, indicator, areaNames);
  return model === null ? null : <PlainPicture model={model} lang={lang} place="row" />;
}
