import type { ReactNode } from "react";
import { chartOf } from "#domain/chart/chart-of.ts";
import { figuresOn } from "#domain/meeting/slides.ts";
import type { ThemeSection } from "#domain/site/overview.ts";
import { own } from "#domain/release/own.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { pageSigns } from "#domain/signs/page-signs.ts";
import { formatPeriod } from "#words/format/format.ts";
import { presentWords } from "#words/present/present-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Figure } from "#views/parts/figure/figure.tsx";
import { FigureSlide } from "./slide-figure.tsx";
import { SlidePicture } from "./slide-picture.tsx";

/** A theme: some of its figures, each with its period and its picture; amounts of one unit in signs of one size. */
export function ThemeSlide({ section }: { readonly section: ThemeSection }): ReactNode {
  const { lang, t } = usePlace();
  const { release, counts, areaNames } = useShown();
  const { theme } = section;
  const shown = figuresOn(release, section);
  const signs = pageSigns(release, shown);
  const [only] = shown;
  const rest = (own(counts.byTheme, theme.id) ?? 0) - shown.length;
  if (only !== undefined && shown.length === 1)
    return <FigureSlide indicator={only} chart={chartOf(release, only, areaNames)} named />;
  return (
    <>
      <ul className="slide-cards" data-count={shown.length}>
        {shown.map((indicator) => {
          const [value] = quotedOf(release, indicator);
          const chart = chartOf(release, indicator, areaNames, signs);
          return value === undefined ? null : (
            <li key={indicator.id} data-indicator={indicator.id}>
              <p className="slide-value">
                <Figure observation={value} indicator={indicator} size="display" />
              </p>
              <p>
                {(indicator.short ?? indicator.name)[lang]}
                {t.punctuation.comma}
                <span className="slide-period">{formatPeriod(value.period, lang, value.basis)}</span>
              </p>
              {chart !== null && <SlidePicture model={chart} place="slideCard" />}
            </li>
          );
        })}
      </ul>
      {rest > 0 && <p className="slide-rest">{presentWords(lang).moreFigures(rest)}</p>}
    </>
  );
}
