import type { ReactNode } from "react";
import type { PlaceName } from "#charts/drawing.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { WallCard } from "./wall-card.tsx";

/** Figures with their pictures, as many side by side as they are; in two halves with nothing between them on a wall of 32:9. */
export function CardsScreen({
  figures,
  place,
}: {
  readonly figures: readonly Indicator[];
  readonly place: PlaceName;
}): ReactNode {
  const half = Math.ceil(figures.length / 2);
  const halves = place === "wallCard" ? [figures] : [figures.slice(0, half), figures.slice(half)];
  return (
    <div className="wall-cards" data-count={figures.length}>
      {halves
        .filter((cards) => cards.length > 0)
        .map((cards, at) => (
          <div key={at} data-count={cards.length}>
            {cards.map((indicator) => (
              <WallCard key={indicator.id} indicator={indicator} place={place} />
            ))}
          </div>
        ))}
    </div>
  );
}
