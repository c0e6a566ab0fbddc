import type { ReactNode } from "react";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { ThemeSection } from "#domain/overview.ts";
import { latestOf } from "#domain/series.ts";
import { formatPeriod } from "#i18n/format.ts";
import { ChartFigure } from "#views/shared/chart-figure.tsx";
import { usePlace, useShown } from "#views/shared/context.ts";
import { Figure } from "#views/shared/figure.tsx";
import { Link } from "#views/shared/link.tsx";
import { Part } from "#views/shared/part.tsx";
import styles from "./overview.module.css";

/** One theme: its question, the charts that answer it, the other figures in a list, and the way to all of them. */
export function ThemePart({ section }: { readonly section: ThemeSection }): ReactNode {
  const { lang, t } = usePlace();
  const { counts } = useShown();
  const { theme, charts, figures } = section;
  const all = counts.byTheme[theme.id] ?? 0;
  return (
    <Part
      id={theme.id}
      title={theme.name[lang]}
      note={theme.question[lang]}
      more={
        <Link to={{ name: "indicators" }} hash={`theme-${theme.id}`}>
          {t.overview.all(all)}
        </Link>
      }
    >
      {charts.map((model) => (
        <ChartFigure key={model.id} model={model} />
      ))}
      {figures.length > 0 && (
        <div className={styles.list}>
          <h3>{t.overview.alsoReported}</h3>
          <ul>
            {figures.map((i) => (
              <Line key={i.id} indicator={i} />
            ))}
          </ul>
        </div>
      )}
    </Part>
  );
}

function Line({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { lang } = usePlace();
  const { release } = useShown();
  const latest = latestOf(release, indicator);
  return (
    <li data-indicator={indicator.id}>
      <Link to={{ name: "indicator", id: indicator.id }}>{(indicator.short ?? indicator.name)[lang]}</Link>
      <span className={styles.values}>
        {latest.map((o) => (
          <span key={o.id}>
            {latest.length > 1 && (
              <span className={styles.period}>
                {indicator.breakdown?.categories.find((c) => c.code === o.category)?.name[lang]}{" "}
              </span>
            )}
            <Figure observation={o} indicator={indicator} size="inline" />
          </span>
        ))}
        {latest[0] !== undefined && (
          <span className={styles.period}>{formatPeriod(latest[0].period, lang, latest[0].basis)}</span>
        )}
      </span>
    </li>
  );
}
