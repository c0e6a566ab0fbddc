import { type ReactNode, useMemo } from "react";
import { hasLimits } from "#domain/handling/limits.ts";
import { groupByUnit } from "#domain/handling/selection.ts";
import type { Tracked } from "#domain/handling/track.ts";
import { formatNumber } from "#words/format/format.ts";
import { usePlace, useShown } from "#views/parts/frame/context.ts";
import { Link } from "#views/parts/frame/link.tsx";
import { useRules } from "./list/tracked.ts";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

/**
 * How many suggestions each unit leads, and how they stand, in the order of the release; every item is counted once. Where
 * no limit was declared there is no column for what is overdue.
 */
export function UnitsTable({ items }: { readonly items: readonly Tracked[] }): ReactNode {
  const { lang } = usePlace();
  const { units } = useShown().release.suggestions;
  const limited = hasLimits(useRules());
  const counts = useMemo(
    () => new Map(groupByUnit(items).map((g) => [g.unit, countsOf(g.items, limited)])),
    [items, limited],
  );
  const s = suggestionsWords(lang);
  return (
    <table className="suggestions-units" aria-label={s.units}>
      <thead>
        <tr>
          <th scope="col">{s.unit}</th>
          <th scope="col">{s.unitTotal}</th>
          <th scope="col">{s.closedCount}</th>
          <th scope="col">{s.documentedCount}</th>
          {limited && <th scope="col">{s.overdueCount}</th>}
        </tr>
      </thead>
      <tbody>
        {units.map((unit) => {
          const numbers = counts.get(unit.id);
          return numbers === undefined ? null : (
            <tr key={unit.id}>
              <th scope="row">
                <Link to={{ name: "unit", id: unit.id }}>{unit.name[lang]}</Link>
              </th>
              {numbers.map((n, at) => (
                <td key={at}>{formatNumber(n, lang)}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** All, closed, documented, and overdue where anything can be. */
function countsOf(items: readonly Tracked[], limited: boolean): readonly number[] {
  const count = (is: (t: Tracked) => boolean): number => items.filter(is).length;
  return [
    items.length,
    count((t) => t.step === "closed"),
    count((t) => t.evidence === "documented"),
    ...(limited ? [count((t) => t.timing === "overdue")] : []),
  ];
}
