import { memo, type ReactNode, useMemo } from "react";
import type { Group } from "#domain/handling/selection.ts";
import { PLAIN_ROWS } from "#domain/handling/plain-rows.ts";
import type { Tracked } from "#domain/handling/track.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import { ListRow, positionOf, type Row, useRowWords } from "./list-row.tsx";
import { useScreen } from "./screen.ts";
import styles from "./item-list.css?inline";
import { WindowedList } from "./windowed-list.tsx";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

interface Props {
  readonly items: readonly Tracked[];
  readonly groups: readonly Group[] | null;
}

/** Items one below the other, under their units where they are grouped. */
export const ItemList = memo(function ItemList({ items, groups }: Props): ReactNode {
  const { lang } = usePlace();
  const suggestionsSaid = suggestionsWords(lang);
  const screen = useScreen();
  const words = useRowWords();
  const rows = useMemo(() => rowsOf(items, groups), [items, groups]);
  if (rows.length === 0) return null;
  const long = rows.length > PLAIN_ROWS;
  const first = long ? rows.slice(0, PLAIN_ROWS) : rows;
  const shown = first.filter((r) => r.kind === "item").length;
  return (
    <>
      {/* Styles of its own: those of the pages are in every page. */}
      <style>{styles}</style>
      <div className="item-head" aria-hidden="true">
        <span>{suggestionsSaid.number}</span>
        <span>{suggestionsSaid.itemTitle}</span>
        <span>{suggestionsSaid.procedureState}</span>
        <span>{suggestionsSaid.outcome}</span>
        <span>{suggestionsSaid.evidence}</span>
        <span>{suggestionsSaid.lastEvent}</span>
      </div>
      {long && screen ? (
        <WindowedList rows={rows} words={words} of={items.length} />
      ) : (
        <ul className="item-list" aria-label={suggestionsSaid.items}>
          {first.map((row) => (
            <li key={row.key} {...(long ? positionOf(row, items.length) : {})}>
              <ListRow row={row} words={words} />
            </li>
          ))}
        </ul>
      )}
      {long && !screen && <p className="item-rest">{suggestionsSaid.rest(shown, items.length - shown)}</p>}
    </>
  );
});

function rowsOf(items: readonly Tracked[], groups: readonly Group[] | null): readonly Row[] {
  const itemRow = (tracked: Tracked, at: number): Row => ({ kind: "item", key: tracked.item.id, tracked, at });
  if (groups === null) return items.map(itemRow);
  let at = 0;
  return groups.flatMap(({ unit, items: members }) => [
    {
      kind: "group" as const,
      key: `unit ${unit}`,
      unit,
      count: members.length,
      overdue: members.filter((t) => t.timing === "overdue").length,
    },
    ...members.map((t) => itemRow(t, at++)),
  ]);
}
