import type { ReactNode } from "react";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { DISCLOSURE_WORDS } from "#words/disclosure/disclosure-words.ts";
import { DocumentLink } from "#views/parts/figure/citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { SlideTable } from "./slide-table.tsx";
import { Figure } from "#views/parts/figure/figure.tsx";
import { SuggestionsPicture } from "#views/parts/chart/suggestions-picture.tsx";
import { LadderTable } from "#views/parts/chart/suggestions-tables.tsx";

/** How a session's bills and suggestions stand: the numbers as published, and the ladder of how far they came and how much is public. */
export function SuggestionsSlide({ session }: { readonly session: CongressSession }): ReactNode {
  const { lang, t } = usePlace();
  const { release, disclosures } = useShown();
  const model = disclosures.find((d) => d.session === session.id)?.ladder;
  const told = [session.bills, session.departments, session.towns].flatMap(
    (id) => release.indicators.indicators.find((i) => i.id === id) ?? [],
  );
  return (
    <div className="slide-whole">
      <dl className="slide-told">
        {told.map((indicator) => {
          const [value] = quotedOf(release, indicator, session.period);
          return value === undefined ? null : (
            <div key={indicator.id} data-indicator={indicator.id}>
              <dt>{(indicator.short ?? indicator.name)[lang]}</dt>
              <dd>
                <Figure observation={value} indicator={indicator} size="inline" />
              </dd>
            </div>
          );
        })}
      </dl>
      {model !== undefined && (
        <figure data-chart={model.id}>
          <figcaption className="slide-said">{DISCLOSURE_WORDS[lang].ladder}</figcaption>
          <SuggestionsPicture place="slideWhole" model={model} />
          <p className="slide-source">
            {t.figure.source}
            {t.punctuation.colon}
            <DocumentLink id={session.document} />
          </p>
          <SlideTable documents={[session.document]}>
            <LadderTable model={model} />
          </SlideTable>
        </figure>
      )}
    </div>
  );
}
