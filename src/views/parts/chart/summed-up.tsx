import type { ReactNode } from "react";
import type { ChartModel } from "#domain/chart/chart-model.ts";
import { chartSummary } from "#domain/chart/chart-summary.ts";
import { summarySentence } from "#words/summary/summary-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";

/** What a chart shows, in words above it, from the same series. */
export function SummedUp({ model }: { readonly model: ChartModel }): ReactNode {
  const { lang } = usePlace();
  const { release } = useShown();
  const disputed = new Set(release.sources.conflicts.flatMap((c) => c.observations));
  const summary = chartSummary(model, disputed);
  return summary === null ? null : <p data-summary="">{summarySentence(summary, lang)}</p>;
}
