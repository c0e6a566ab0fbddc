import type { ReactNode } from "react";
import { chartOf } from "#domain/chart/chart-of.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { observationsOf, pointOf } from "#domain/chart/series.ts";
import { writtenChartCsv } from "#domain/files/written-csv.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Download } from "#views/parts/files/download.tsx";
import { Part } from "#views/parts/frame/part.tsx";
import styles from "./indicator.module.css";
import { Values } from "./values.tsx";

/** Every value of an indicator with its place, and the file that has the same. */
export function ValuesPart({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { lang, t } = usePlace();
  const { release, areaNames, counts } = useShown();
  const points = observationsOf(release, indicator.id).map((o) => pointOf(indicator, o));
  const chart = chartOf(release, indicator, areaNames);
  const all = counts.ofIndicator ?? 0;
  return (
    <Part id="values" title={t.indicator.values}>
      {points.length === 0 ? <p>{t.indicator.noValue}</p> : <Values points={points} caption={indicator.name[lang]} />}
      {all > points.length && <p>{t.indicator.partial(points.length, all)}</p>}
      {chart !== null && (
        <p className={styles.file}>
          {/* The chart offers a file of the same name, so it holds the same. */}
          <Download
            name={indicator.id}
            text={import.meta.env.SSR || import.meta.env.DEV ? () => writtenChartCsv(chart) : null}
            later={() => import("#domain/chart/table-file.ts").then((files) => files.chartCsv(chart))}
            label={t.indicator.download}
          />
        </p>
      )}
    </Part>
  );
}
