import { type ReactNode, useMemo } from "react";
import { pageSigns } from "#domain/signs/page-signs.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { Card } from "./card.tsx";
import { useShown } from "./context.ts";

interface Props {
  readonly indicators: readonly Indicator[];
  /** Others of the page that ask for their signs before these: the same unit has the same sign all over a page. */
  readonly after?: readonly Indicator[];
  /** Smaller cards, for figures that are not the first thing to be seen. */
  readonly small?: boolean;
  readonly heading?: "h2" | "h3";
}

const NONE: readonly Indicator[] = [];

/** Figures as cards beside one another: two on a phone, three on a page. */
export function Cards({ indicators, after = NONE, small = false, heading }: Props): ReactNode {
  const { release } = useShown();
  const signs = useMemo(() => pageSigns(release, [...after, ...indicators]), [release, after, indicators]);
  return (
    <div className={small ? "cards cards-small" : "cards"}>
      {indicators.map((indicator) => (
        <Card key={indicator.id} indicator={indicator} signs={signs} {...(heading === undefined ? {} : { heading })} />
      ))}
    </div>
  );
}
