import { lazy, type ReactNode, Suspense } from "react";
import { axesOf } from "#domain/handling/handling.ts";
import type { HandlingUnit } from "#domain/schemas/suggestion.ts";
import { axisWords } from "#views/parts/chart/axis-words.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Fact, Facts } from "#views/parts/table/facts.tsx";
import { LinkedCommitments, LinkedFigures } from "#views/parts/table/linked.tsx";
import { Missing } from "#views/parts/notices/missing.tsx";
import { Part } from "#views/parts/frame/part.tsx";
import { WayUp } from "#views/parts/frame/way-up.tsx";
import { useTracked } from "./list/tracked.ts";
import styles from "./suggestions.css?inline";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

/** The list of items comes after the page, with what it can be searched and sorted by. */
const ItemsPart = lazy(() => import("./list/items-part.tsx").then((m) => ({ default: m.ItemsPart })));

/** What one unit has to answer: how it stands, and the items it leads or takes part in. */
export function UnitView({ id }: { readonly id: string }): ReactNode {
  const { lang } = usePlace();
  const suggestionsSaid = suggestionsWords(lang);
  const unit = useShown().release.suggestions.units.find((u) => u.id === id);
  return unit === undefined ? (
    <Missing text={suggestionsSaid.unitNotFound(id)} list={{ name: "suggestions" }} listText={suggestionsSaid.all} />
  ) : (
    <Unit unit={unit} />
  );
}

function Unit({ unit }: { readonly unit: HandlingUnit }): ReactNode {
  const { lang, t } = usePlace();
  const { release, site } = useShown();
  const items = useTracked(release.suggestions.items);
  const lead = items.filter((i) => i.item.leadUnit === unit.id);
  const scheme = site?.outcomeScheme ?? null;
  const words = axisWords(lang, scheme);
  const s = suggestionsWords(lang);
  return (
    <>
      <style>{styles}</style>
      <WayUp to={{ name: "suggestions" }}>{s.all}</WayUp>
      <h1>{unit.name[lang]}</h1>
      <p className="suggestions-lead">
        {s.unitKind[unit.kind]}
        {t.punctuation.comma}
        {s.unitCounts(lead.length, items.length - lead.length)}
      </p>
      <Part id="axes" title={s.unitAxes}>
        {lead.length === 0 ? (
          <p>{s.unitNone}</p>
        ) : (
          <Facts>
            {axesOf(lead, scheme).axes.map(({ axis, parts }) => (
              <Fact key={axis} name={words.axis[axis]}>
                {parts.map((p) => s.choice(words.part(axis, p.code), p.count)).join(t.punctuation.enumeration)}
              </Fact>
            ))}
          </Facts>
        )}
      </Part>
      <LinkedCommitments />
      <LinkedFigures />
      {items.length > 0 && (
        <Suspense fallback={<div style={{ minHeight: "24rem" }} />}>
          <ItemsPart items={items} unit={unit.id} />
        </Suspense>
      )}
    </>
  );
}
