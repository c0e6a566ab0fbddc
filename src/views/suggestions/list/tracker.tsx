import { memo, type ReactNode, useDeferredValue, useMemo } from "react";
import { clearSettings } from "#views/parts/frame/clear-settings.ts";
import { itemsCsv } from "#domain/handling/items-csv.ts";
import { groupByUnit, selectItems, sortItems } from "#domain/handling/selection.ts";
import type { Tracked } from "#domain/handling/track.ts";
import { usePlace, useSearch, useShown } from "#views/parts/frame/context.ts";
import { Download } from "#views/parts/files/download.tsx";
import { Notice } from "#views/parts/notices/notice.tsx";
import { useSearchText } from "#views/parts/frame/search-text.ts";
import { type Asked, FILTERS, useAsked } from "./asked.ts";
import { useChoices } from "./choices.ts";
import { FilterForm } from "./filter-form.tsx";
import { ItemList } from "./item-list.tsx";
import styles from "./tracker.module.css";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

interface Props {
  readonly items: readonly Tracked[];
  /** The unit whose items they are, on its own page. */
  readonly unit?: string;
}

/** Items with search, filters, order and groups that live in the address; without scripts, the plain list. */
export function Tracker({ items, unit }: Props): ReactNode {
  const { lang, set, t } = usePlace();
  const query = useSearch();
  const asked = useAsked();
  const search = useSearchText();
  const choices = useChoices(items, unit ?? null);
  const found = useFound(items, search.term, asked, unit ?? null);
  const overdue = useMemo(() => found.items.filter((i) => i.timing === "overdue").length, [found.items]);
  const clear = (): void => {
    search.type("");
    clearSettings(set, query, ["q", ...FILTERS]);
  };
  const s = suggestionsWords(lang);
  const narrowed = found.items.length < items.length;
  return (
    <>
      <FilterForm search={search} choices={choices} asked={asked} groups={unit === undefined} />
      {asked.unknown.length > 0 && (
        <Notice role="status">{t.notice.unknownQuery(asked.unknown.join(t.punctuation.enumeration))}</Notice>
      )}
      <p role="status" className={styles.result}>
        {s.result(found.items.length, items.length)}
        {overdue > 0 && `${t.punctuation.comma}${s.overdueAmong(overdue)}`}
      </p>
      {found.items.length === 0 && <p>{s.none}</p>}
      {narrowed && (
        <p className={styles.tools}>
          <button type="button" onClick={clear}>
            {s.clear}
          </button>
          {found.items.length > 0 && <SaveFound items={found.items} />}
        </p>
      )}
      <ItemList items={found.items} groups={found.groups} />
      <WholeFile items={items} name={unit === undefined ? "suggestion-list" : `suggestions-of-${unit}`} />
    </>
  );
}

/** The items that are asked for, in order, with their groups; it follows what is typed when the browser has time. */
function useFound(
  items: readonly Tracked[],
  term: string,
  asked: Asked,
  unit: string | null,
): { readonly items: readonly Tracked[]; readonly groups: ReturnType<typeof groupByUnit> | null } {
  const { units } = useShown().release.suggestions;
  const words = useDeferredValue(term);
  const wanted = useDeferredValue(asked);
  const { sort, grouped, role } = wanted;
  const byUnit = grouped && unit === null;
  const sorted = useMemo(() => sortItems(items, sort, units, byUnit), [items, sort, units, byUnit]);
  const found = useMemo(() => {
    const selected = selectItems(sorted, { ...wanted, unit: unit === null ? wanted.unit : "", words });
    return unit === null || role === ""
      ? selected
      : selected.filter((i) => (i.item.leadUnit === unit) === (role === "lead"));
  }, [sorted, wanted, words, unit, role]);
  return useMemo(() => ({ items: found, groups: byUnit ? groupByUnit(found) : null }), [found, byUnit]);
}

/** A file of what was found: it is made here and now, since nobody could have made it before. */
function SaveFound({ items }: { readonly items: readonly Tracked[] }): ReactNode {
  const { lang } = usePlace();
  const suggestionsSaid = suggestionsWords(lang);
  const { day, site } = useShown();
  const save = (): void => {
    const file = URL.createObjectURL(new Blob([itemsCsv(items, day, site)], { type: "text/csv;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = file;
    link.download = "suggestions-found.csv";
    link.click();
    // The browser has taken hold of the file by the next turn.
    setTimeout(() => URL.revokeObjectURL(file), 0);
  };
  return (
    <button type="button" onClick={save}>
      {suggestionsSaid.csvFound(items.length)}
    </button>
  );
}

/** All items as a file of the site's own, which works without scripts and where made-up files are refused. */
const WholeFile = memo(function WholeFile({
  items,
  name,
}: {
  readonly items: readonly Tracked[];
  readonly name: string;
}): ReactNode {
  const { lang } = usePlace();
  const suggestionsSaid = suggestionsWords(lang);
  const { release, day, site } = useShown();
  // The file on the site is of the day of the release; on another day it would say something else than the page.
  if (day !== release.release.published) return <SaveFound items={items} />;
  const text = (): string => itemsCsv(items, day, site);
  return (
    <p className={styles.file}>
      <Download name={name} text={text} later={() => Promise.resolve(text())} label={suggestionsSaid.csvAll} />
    </p>
  );
});
