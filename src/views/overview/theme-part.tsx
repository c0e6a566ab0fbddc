import { lazy, type ReactNode, Suspense } from "react";
import type { ThemeSection } from "#domain/overview.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { ChartFigure } from "#views/shared/chart-figure.tsx";
import { usePlace, useShown } from "#views/shared/context.ts";
import { Link } from "#views/shared/link.tsx";
import { Part } from "#views/shared/part.tsx";

const Cards = lazy(() => import("#views/shared/cards.tsx").then((m) => ({ default: m.Cards })));

/** One theme: its question, the chart that answers it, the other figures as cards, and the way to all of them. */
export function ThemePart({
  section,
  headline,
}: {
  readonly section: ThemeSection;
  /** The figures above, which have chosen their signs. */
  readonly headline: readonly Indicator[];
}): ReactNode {
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
        <Suspense fallback={<div style={{ minHeight: "20rem" }} />}>
          <Cards indicators={figures} after={headline} small />
        </Suspense>
      )}
    </Part>
  );
}
