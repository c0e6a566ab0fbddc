import { type ReactNode, useMemo } from "react";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { pageSigns } from "#domain/signs/page-signs.ts";
import { signWords } from "#words/sign/sign-words.ts";
import { Card } from "#views/parts/figure/card.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";

/** The figures that stand beside an indicator's own: each in a panel, with what keeps the two from being one series. */
export function BesidePart({ indicator }: { readonly indicator: Indicator }): ReactNode {
  const { lang } = usePlace();
  const { release } = useShown();
  const words = signWords(lang);
  const panels = useMemo(
    () =>
      (indicator.beside ?? []).flatMap((b) => {
        const other = release.indicators.indicators.find(({ id }) => id === b.indicator);
        return other === undefined ? [] : [{ ...b, other }];
      }),
    [indicator, release],
  );
  const signs = useMemo(
    () => pageSigns(release, [indicator, ...panels.map(({ other }) => other)]),
    [release, indicator, panels],
  );
  if (panels.length === 0) return null;
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">{words.beside}</h2>
      <div className="beside">
        {panels.map(({ other, relation, sentence }) => (
          <Card key={other.id} indicator={other} signs={signs}>
            <p className="beside-break">{words.relation[relation]}</p>
            <p className="beside-why">{sentence[lang]}</p>
          </Card>
        ))}
      </div>
    </section>
  );
}
