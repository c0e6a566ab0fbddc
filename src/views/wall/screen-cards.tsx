import type { ReactNode } from "react";
import type { PlaceName } from "#charts/draw/drawing.ts";
import type { CardGroup, CardPlace } from "#domain/wall/screens.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { WallCard } from "./wall-card.tsx";

const PLACES: Readonly<Record<CardPlace, PlaceName>> = {
  beside: "wallBeside",
  six: "wallSix",
  half: "wallHalf",
  stack: "wallStack",
  quarter: "wallQuarter",
};

/** Figures with their pictures, in groups that share the screen: two halves with nothing between them on a wall of 32:9. */
export function WallCards({ groups }: { readonly groups: readonly CardGroup[] }): ReactNode {
  const { lang } = usePlace();
  const [only, ...others] = groups;
  const place = only?.place;
  return (
    <div className="wall-cards" data-place={place}>
      {groups.map(({ place: name, cards }, at) => (
        <div key={at} data-place={name}>
          {cards.map((card) => (
            <WallCard key={card.indicator.id} card={card} place={PLACES[name]} />
          ))}
        </div>
      ))}
      {/* A figure alone has its definition beside it. */}
      {place === "half" && others.length === 0 && (
        <p className="wall-lone">{only?.cards[0]?.indicator.definition[lang]}</p>
      )}
    </div>
  );
}
