import type { ReactNode } from "react";
import { Chart } from "#charts/live/chart.tsx";
import type { TallyModel } from "#domain/meeting/tally.ts";
import { usePlace } from "#views/parts/frame/context.ts";

/** How many there are of each kind, a square each, in the free half of a slide. */
export function SlideTally({ model, title }: { readonly model: TallyModel; readonly title: string }): ReactNode {
  const { lang, t } = usePlace();
  return (
    <div data-picture="">
      <Chart
        still
        place="slide"
        model={model}
        title={title}
        description={model.rows.map(({ name, count }) => `${name} ${count}`).join(t.punctuation.semicolon)}
        lang={lang}
        documentLabel={(id) => id}
      />
    </div>
  );
}
