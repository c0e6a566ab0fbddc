import { type ReactNode, useEffect, useMemo, useRef } from "react";
import { decisionOf } from "#authoring/draft/draft.ts";
import type { LeftCell } from "#authoring/table/table.ts";
import { categoryName } from "#domain/figure/breakdown.ts";
import { PERIOD_PATTERN } from "#domain/period/period.ts";
import { TABLE_WORDS } from "#words/clerk/table-words.ts";
import { formatPeriod } from "#words/format/format.ts";
import { workbenchTableWords } from "#words/workbench-table/workbench-table-words.ts";
import { workbenchWords } from "#words/workbench/workbench-words.ts";
import { usePlace } from "#views/parts/frame/context.ts";
import type { Item } from "#views/author/desk/items.ts";
import type { Desk } from "#views/author/desk/use-desk.ts";

/** So many lines are drawn at once, around the present one: a workbook may have thousands. */
const WINDOW = 200;

interface Props {
  readonly desk: Desk;
  readonly left: readonly LeftCell[];
}

/** The values of a workbook, each with its cell, its indicator and what became of it; and the numbers that are none. */
export function SheetPane({ desk, left }: Props): ReactNode {
  const { lang } = usePlace();
  const words = workbenchWords(lang);
  const tableWords = workbenchTableWords(lang);
  const { items, current, at } = desk;
  const box = useRef<HTMLDivElement>(null);
  const reasons = useMemo(
    () => new Map(left.map((one) => [`${one.place.sheet}!${one.place.cell}`, one.reason])),
    [left],
  );
  useEffect(() => {
    const pane = box.current;
    const row = pane?.querySelector("[aria-current]");
    if (pane == null || row == null) return;
    // The pane alone moves, not the page.
    const [inner, outer] = [row.getBoundingClientRect(), pane.getBoundingClientRect()];
    pane.scrollTop += inner.top - outer.top - (pane.clientHeight - inner.height) / 2;
  }, [current]);
  const from = Math.max(0, Math.min(at - 1 - WINDOW / 2, items.length - WINDOW));
  const shown = items.slice(from, from + WINDOW);
  const hidden = items.length - shown.length;
  const open = items.filter(({ key, figure }) => figure !== null && decisionOf(desk.draft, key) === null).length;
  return (
    <div>
      <p className="author-actions">
        <button type="button" disabled={open === 0} onClick={desk.acceptAll}>
          {tableWords.acceptAll(open)}
        </button>
        {hidden > 0 && <span className="author-note">{tableWords.hidden(hidden)}</span>}
      </p>
      <div ref={box} className="author-text author-sheet" role="region" aria-label={tableWords.values} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{tableWords.cell}</th>
              <th scope="col">{words.desk.fields.indicator}</th>
              <th scope="col">{words.desk.fields.period}</th>
              <th scope="col">{tableWords.number}</th>
              <th scope="col">{tableWords.became}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((item) => (
              <Row key={item.key} item={item} desk={desk} reason={reasons.get(item.key)} isCurrent={item === current} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Row({
  item,
  desk,
  reason,
  isCurrent,
}: {
  readonly item: Item;
  readonly desk: Desk;
  readonly reason: LeftCell["reason"] | undefined;
  readonly isCurrent: boolean;
}): ReactNode {
  const { lang, t } = usePlace();
  const words = workbenchWords(lang).desk;
  const decision = decisionOf(desk.draft, item.key);
  const value = decision !== null && decision.kind !== "rejected" ? decision.value : desk.propose(item);
  const indicator = desk.release.indicators.indicators.find(({ id }) => id === value.indicator);
  const category = indicator === undefined ? undefined : categoryName(indicator, value.category)?.[lang];
  const isLeft = item.figure === null && decision === null;
  return (
    // By keys one goes through the values in the card beside it.
    <tr
      data-key={item.key}
      data-how={decision?.kind ?? (isLeft ? "left" : "open")}
      aria-current={isCurrent ? "true" : undefined}
      onClick={() => desk.goTo(item.key, isLeft ? "edit" : "look")}
    >
      <th scope="row">{item.key.replace("!", " ")}</th>
      <td>
        {indicator === undefined
          ? reason === undefined
            ? words.noIndicator
            : [value.label, TABLE_WORDS[lang].left[reason]].filter((part) => part !== null).join(" · ")
          : [indicator.name[lang], category].filter((part) => part !== undefined).join(" · ")}
      </td>
      <td>{PERIOD_PATTERN.test(value.period) ? formatPeriod(value.period, lang) : "—"}</td>
      <td lang="zh-CN">{value.missing === undefined ? value.printed : t.missing[value.missing]}</td>
      <td>{isLeft ? "—" : words.how[decision?.kind ?? "open"]}</td>
    </tr>
  );
}
