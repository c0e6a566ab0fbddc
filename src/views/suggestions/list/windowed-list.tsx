import { defaultRangeExtractor, type Range, useWindowVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from "react";
import { usePlace } from "#views/parts/frame/context.ts";
import { ListRow, positionOf, type Row, type RowWords } from "./list-row.tsx";
import { suggestionsWords } from "#words/suggestions/suggestions-words.ts";

/** Rows beyond the edges of the screen that are drawn already, so that the Tab key finds them. */
const OVERSCAN = 8;

interface Props {
  readonly rows: readonly Row[];
  readonly words: RowWords;
  /** How many items there are in all. */
  readonly of: number;
}

/** A long list of which only the rows near the reader are in the page, and the one that has the focus. */
export function WindowedList({ rows, words, of }: Props): ReactNode {
  const { lang } = usePlace();
  const suggestionsSaid = suggestionsWords(lang);
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const keyOf = useCallback((at: number) => rows[at]?.key ?? at, [rows]);
  const withFocused = useCallback(
    (range: Range) => {
      const near = defaultRangeExtractor(range);
      const key = focusedKey(list.current);
      const at = key === null ? -1 : rows.findIndex((r) => r.key === key);
      return at === -1 || near.includes(at) ? near : [...near, at].sort((a, b) => a - b);
    },
    [rows],
  );
  // The rule is for the React Compiler, which would keep what must not be kept; it is not used here.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => (window.innerWidth < 1024 ? 232 : 80),
    getItemKey: keyOf,
    overscan: OVERSCAN,
    rangeExtractor: withFocused,
    scrollMargin: top,
    useFlushSync: false,
  });
  // What stands above the list may grow and shrink, and the list with it.
  useLayoutEffect(() => {
    const measure = (): void => {
      if (list.current !== null) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
  return (
    <ul
      ref={list}
      className="item-list item-windowed"
      aria-label={suggestionsSaid.items}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        return row === undefined ? null : (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            data-key={row.key}
            style={{ transform: `translateY(${start - top}px)` }}
            {...positionOf(row, of)}
          >
            <ListRow row={row} words={words} />
          </li>
        );
      })}
    </ul>
  );
}

/** The key of the row that has the focus; `null` where none has. */
function focusedKey(list: HTMLElement | null): string | null {
  const active = document.activeElement;
  return active !== null && list?.contains(active) === true
    ? (active.closest("[data-key]")?.getAttribute("data-key") ?? null)
    : null;
}
