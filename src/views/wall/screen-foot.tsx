import type { Language } from "#domain/site/language.ts";
import { own } from "#domain/release/own.ts";
import type { ReactNode } from "react";
import { quotedOf } from "#domain/chart/series.ts";
import { isUntargeted } from "#domain/figure/untargeted.ts";
import { cardsIn, type Screen } from "#domain/wall/screens.ts";
import { formatDate } from "#words/format/date.ts";
import { wallWords } from "#words/wall/wall-words.ts";
import { type Shown, usePlace, useShown } from "#views/parts/frame/context.ts";

/** What is true of every picture of a screen, said once; and where the figures come from. */
export function ScreenFoot({ screen }: { readonly screen: Screen }): ReactNode {
  const { lang, t } = usePlace();
  const shown = useShown();
  const words = wallWords(lang);
  const documents = [...new Set(documentsOf(screen, shown))];
  const [first] = documents;
  const document = first === undefined ? undefined : shown.documentOf(first);
  const day = document?.published ?? null;
  return (
    <footer className="wall-foot">
      <p className="wall-say">{sayingOf(screen, shown, lang)}</p>
      <p>
        {document !== undefined && (
          <>
            {words.sources((document.short ?? document.title)[lang], documents.length - 1)}
            {documents.length === 1 && day !== null && `${t.punctuation.comma}${formatDate(day, lang)}`}
            {" · "}
          </>
        )}
        {t.release(shown.release.release.id)}
      </p>
    </footer>
  );
}

function documentsOf(screen: Screen, { release }: Shown): readonly string[] {
  switch (screen.kind) {
    case "overview":
    case "theme":
      return cardsIn(screen).flatMap(({ indicator: i }) => quotedOf(release, i).map((o) => o.source.document));
    case "suggestions":
      return [screen.session.document];
    case "commitments":
      return release.commitments.commitments.map((c) => c.source.document);
    case "known":
      return [];
  }
}

function sayingOf(screen: Screen, shown: Shown, lang: Language): string {
  const words = wallWords(lang);
  if (!("groups" in screen)) return "";
  const cards = cardsIn(screen);
  const bare = cards.flatMap(({ indicator }) => shown.standingOf(indicator.id) ?? []).filter(isUntargeted);
  const alone = bare.every(({ reason }) => reason === "no-target");
  const unjudged = bare.length === 0 ? "" : words.unjudged(bare.length, cards.length, alone);
  if (screen.kind === "overview") return unjudged;
  const rest = (own(shown.counts.byTheme, screen.section.theme.id) ?? 0) - cards.length;
  return rest > 0 ? words.more(rest) : unjudged;
}
