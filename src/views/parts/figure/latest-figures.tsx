import type { ReactNode } from "react";
import { categoryName } from "#domain/figure/breakdown.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Figure } from "./figure.tsx";
import styles from "./latest-figures.module.css";
import { quotedOf } from "#domain/chart/series.ts";

/** The values an indicator is quoted by, in a line or a cell: one, or one for each category with the category's name. */
export function LatestFigures({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { lang, t } = usePlace();
  const { release } = useShown();
  const values = quotedOf(release, indicator);
  if (values.length === 0) return <span className={styles.none}>{t.indicators.noneYet}</span>;
  return (
    <span className={styles.values}>
      {values.map((o) => {
        const category = categoryName(indicator, o.category)?.[lang];
        return (
          <span key={o.id} className={styles.value}>
            {category !== undefined && <span className={styles.category}>{category} </span>}
            <Figure observation={o} indicator={indicator} size="inline" />
          </span>
        );
      })}
    </span>
  );
}
