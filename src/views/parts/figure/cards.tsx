import { type ReactNode, useMemo } from "react";
import { pageSigns } from "#domain/signs/page-signs.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { Card } from "./card.tsx";
import { DocumentLink } from "./citation.tsx";
import { usePlace, useShown } from "#views/parts/frame/context.ts";

interface Props {
  readonly indicators: readonly Indicator[];
  /** Others of the page that ask for their signs before these: the same unit has the same sign all over a page. */
  readonly after?: readonly Indicator[];
  /** Smaller cards, for figures that are not the first thing to be seen. */
  readonly small?: boolean;
  readonly heading?: "h2" | "h3";
  /** A document that the page has named already. */
  readonly told?: string | null;
}

const NONE: readonly Indicator[] = [];

/** Figures as cards beside one another: two on a phone, three on a page. What all of them come from is named once. */
export function Cards({ indicators, after = NONE, small = false, heading, told = null }: Props): ReactNode {
  const { release } = useShown();
  const { t } = usePlace();
  const signs = useMemo(() => pageSigns(release, [...after, ...indicators]), [release, after, indicators]);
  const documents = new Set(indicators.flatMap((i) => quotedOf(release, i).map((o) => o.source.document)));
  const [only] = documents;
  const one = documents.size === 1 && indicators.length > 1;
  return (
    <>
      <div className={small ? "cards cards-small" : "cards"}>
        {indicators.map((indicator) => (
          <Card key={indicator.id} indicator={indicator} signs={signs} heading={heading} sourced={!one} />
        ))}
      </div>
      {one && only !== undefined && only !== told && (
        <p className="cards-source">
          {t.chart.source}
          {t.punctuation.colon}
          <DocumentLink id={only} />
        </p>
      )}
    </>
  );
}
