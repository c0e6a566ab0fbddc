import { type ReactNode, useMemo } from "react";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Part } from "#views/parts/frame/part.tsx";
import { useTracked } from "./tracked.ts";
import { ItemsPart } from "./items-part.tsx";
import { UnitsTable } from "#views/suggestions/units-table.tsx";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

/** The way down to the items and to the units, past the accounts. */
export function Ways(): ReactNode {
  const { lang } = usePlace();
  const items = useTracked(useShown().release.suggestions.items);
  const units = useMemo(() => new Set(items.map((i) => i.item.leadUnit)).size, [items]);
  const s = suggestionsWords(lang);
  if (items.length === 0) return null;
  return (
    <nav aria-label={s.ways} className="suggestions-ways">
      <a href="#items">{s.toItems(items.length)}</a>
      <a href="#units">{s.toUnits(units)}</a>
    </nav>
  );
}

/** Every item there is, by unit and one by one. */
export function EveryItem(): ReactNode {
  const { lang } = usePlace();
  const words = suggestionsWords(lang);
  const items = useTracked(useShown().release.suggestions.items);
  if (items.length === 0) return null;
  return (
    <>
      <Part id="units" title={words.units}>
        <UnitsTable items={items} />
      </Part>
      <ItemsPart items={items} />
    </>
  );
}
