import { own } from "#domain/release/own.ts";
import type { ReactNode } from "react";
import type { ThemeSection } from "#domain/site/overview.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { Cards } from "#views/parts/figure/cards.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";
import { Part } from "#views/parts/frame/part.tsx";

/** One theme: its question, its figures as cards, and the way to all of them. */
export function ThemePart({
  section: { theme, figures },
  headline,
}: {
  readonly section: ThemeSection;
  /** The figures above, which have chosen their signs. */
  readonly headline: readonly Indicator[];
}): ReactNode {
  const { lang, t } = usePlace();
  const { counts } = useShown();
  return (
    <Part
      id={theme.id}
      title={theme.name[lang]}
      note={theme.question[lang]}
      more={
        <Link to={{ name: "indicators" }} hash={`theme-${theme.id}`}>
          {t.overview.all(own(counts.byTheme, theme.id) ?? 0)}
        </Link>
      }
    >
      <Cards indicators={figures} after={headline} small />
    </Part>
  );
}
