import type { ReactNode } from "react";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { DISCLOSURE_WORDS } from "#words/disclosure/disclosure-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Figure } from "#views/parts/figure/figure.tsx";
import { SuggestionsPicture } from "#views/parts/chart/suggestions-picture.tsx";

/** Beside the headline figures: how many suggestions there were, and each of them as a dot. */
export function SuggestionsSide({ session }: { readonly session: CongressSession }): ReactNode {
  const { lang } = usePlace();
  const { release, disclosures } = useShown();
  const model = disclosures.find((d) => d.session === session.id)?.dots;
  const indicator = release.indicators.indicators.find((i) => i.id === session.received);
  const [value] = indicator === undefined ? [] : quotedOf(release, indicator, session.period);
  return (
    <article className="wall-side" data-indicator={indicator?.id}>
      {indicator !== undefined && value !== undefined && (
        <>
          <p className="wall-number">
            <Figure observation={value} indicator={indicator} size="display" />
          </p>
          <h3>{(indicator.short ?? indicator.name)[lang]}</h3>
        </>
      )}
      {model !== undefined && (
        <div className="wall-picture">
          <SuggestionsPicture model={model} place="wallSide" />
        </div>
      )}
    </article>
  );
}

/** Every suggestion as a dot, and beside it how far they came and how much of it is public. */
export function SuggestionsScreen({ session }: { readonly session: CongressSession }): ReactNode {
  const { lang } = usePlace();
  const { disclosures } = useShown();
  const model = disclosures.find((d) => d.session === session.id);
  if (model === undefined) return <p className="wall-lone">{session.name[lang]}</p>;
  return (
    <div className="wall-panes">
      {([model.dots, model.ladder] as const).map((picture) => (
        <article key={picture.kind} className="wall-side">
          <h3>{DISCLOSURE_WORDS[lang][picture.kind]}</h3>
          <div className="wall-picture">
            <SuggestionsPicture model={picture} place="wallPane" />
          </div>
        </article>
      ))}
    </div>
  );
}
