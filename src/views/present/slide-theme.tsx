import type { ReactNode } from "react";
import { figuresOn } from "#domain/meeting/slides.ts";
import type { ThemeSection } from "#domain/overview.ts";
import { quotedOf } from "#domain/series.ts";
import { formatPeriod } from "#i18n/format.ts";
import { presentWords } from "#i18n/present-words.ts";
import { usePlace, useShown } from "#views/shared/context.ts";
import { Figure } from "#views/shared/figure.tsx";

/** A theme: its question, and some of its figures, each with its period. */
export function ThemeSlide({ section }: { readonly section: ThemeSection }): ReactNode {
  const { lang } = usePlace();
  const { release, counts } = useShown();
  const { theme } = section;
  const shown = figuresOn(release, section);
  const rest = (counts.byTheme[theme.id] ?? 0) - shown.length;
  return (
    <>
      <p className="slide-question">{theme.question[lang]}</p>
      <ul className="slide-grid">
        {shown.map((indicator) => {
          const [value] = quotedOf(release, indicator);
          return value === undefined ? null : (
            <li key={indicator.id} data-indicator={indicator.id}>
              <span className="slide-value">
                <Figure observation={value} indicator={indicator} size="inline" />
              </span>
              <span>{(indicator.short ?? indicator.name)[lang]}</span>
              <span className="slide-period">{formatPeriod(value.period, lang, value.basis)}</span>
            </li>
          );
        })}
      </ul>
      {rest > 0 && <p className="slide-rest">{presentWords(lang).moreFigures(rest)}</p>}
    </>
  );
}
