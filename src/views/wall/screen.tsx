import type { ReactNode } from "react";
import { overviewOf } from "#domain/site/overview.ts";
import { yearOf } from "#domain/period/period.ts";
import { cardsIn, type Screen } from "#domain/wall/screens.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { formatPeriod } from "#words/format/format.ts";
import { wallWords } from "#words/wall/wall-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { ScreenFoot } from "./screen-foot.tsx";
import { WallCards } from "./screen-cards.tsx";
import { CommitmentsScreen } from "./screen-commitments.tsx";
import { KnownScreen } from "./screen-known.tsx";
import { SuggestionsScreen, SuggestionsSide } from "./screen-suggestions.tsx";

/** One screen: what it is about, its pictures, and the foot that every screen has. */
export function ScreenView({ screen, on }: { readonly screen: Screen; readonly on: boolean }): ReactNode {
  const id = `screen-${screen.id}`;
  return (
    <section
      className="wall-screen"
      data-screen-id={screen.id}
      data-kind={screen.kind}
      data-on={on ? "" : undefined}
      aria-labelledby={id}
    >
      <h2 id={id}>{useTitle(screen)}</h2>
      <Body screen={screen} />
      <ScreenFoot screen={screen} />
    </section>
  );
}

function Body({ screen }: { readonly screen: Screen }): ReactNode {
  switch (screen.kind) {
    case "overview":
      return screen.session === null ? (
        <WallCards groups={screen.groups} />
      ) : (
        <div className="wall-halves">
          <WallCards groups={screen.groups} />
          <SuggestionsSide session={screen.session} />
        </div>
      );
    case "theme":
      return <WallCards groups={screen.groups} />;
    case "suggestions":
      return <SuggestionsScreen session={screen.session} />;
    case "commitments":
      return <CommitmentsScreen />;
    case "known":
      return <KnownScreen />;
  }
}

function useTitle(screen: Screen): string {
  const { lang, t } = usePlace();
  const { release, site } = useShown();
  const words = wallWords(lang);
  switch (screen.kind) {
    case "overview": {
      const years = new Set(
        cardsIn(screen).flatMap(({ indicator }) => quotedOf(release, indicator).map(({ period }) => yearOf(period))),
      );
      const [year] = years;
      const only = years.size === 1 && year !== undefined ? formatPeriod(String(year), lang) : null;
      return words.asked(only, site?.area.name[lang] ?? t.siteFallback);
    }
    case "theme":
      return screen.section.theme.name[lang];
    case "suggestions":
      return overviewOf(release).suggestions?.theme?.name[lang] ?? t.suggestions.title;
    case "commitments":
      return t.commitments.title;
    case "known":
      return words.known;
  }
}
