import type { ReactNode } from "react";
import { Chart } from "#charts/live/chart.tsx";
import type { ComparisonChart, OwnChart } from "#domain/chart/chart-model.ts";
import { panelsOf } from "#domain/comparison/panels.ts";
import { describeChart } from "#words/spoken/describe.ts";
import { plainWords } from "#words/plain/plain-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import "./panels.css";

/** The series of a chart as small charts on one scale, each by itself. Their table is that of the chart above. */
export function Panels({ chart }: { readonly chart: OwnChart | ComparisonChart }): ReactNode {
  const { lang } = usePlace();
  const { documentOf } = useShown();
  const panels = panelsOf(chart);
  if (panels.length === 0) return null;
  const label = (id: string): string => (documentOf(id)?.short ?? documentOf(id)?.title)?.[lang] ?? id;
  return (
    <section className="panels" aria-labelledby={`${chart.id}-panels`}>
      <h3 id={`${chart.id}-panels`}>{plainWords(lang).panels}</h3>
      <ul>
        {panels.map(({ name, model }) => (
          <li key={model.id} data-panel={model.id}>
            <h4>{name[lang]}</h4>
            <Chart
              model={model}
              title={name[lang]}
              description={describeChart(model, lang, label)}
              lang={lang}
              documentLabel={label}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
