import { anchorOf, type Around, type LeftReason } from "./around.ts";
import type { TableIndicator } from "./context.ts";
import type { Cell } from "#authoring/table/open/grid.ts";
import type { Head } from "./head.ts";
import { type HeadCell, isKnown } from "./layout.ts";
import { categoryOf } from "./names.ts";

interface At {
  readonly row: number;
  readonly column: number;
  readonly cell?: Cell | undefined;
}

/** All heads of a cell with the indicators they name, once every word of them is understood. */
export function understand(
  around: Around,
  heads: readonly HeadCell[],
  id: string,
  at: At,
): LeftReason | "asked" | { readonly all: readonly Head[]; readonly indicators: readonly string[] } {
  const { names, desk, table, learn } = around;
  const known = names.indicators.get(id);
  const indicators = new Set<string>(known === undefined ? [] : [id]);
  const all: Head[] = [];
  let waits = false;
  const ofOthers = (own: HeadCell): boolean =>
    known !== undefined || heads.some(({ head }) => head !== own.head && head.indicators.length > 0);
  for (const one of heads) {
    const { cell, head } = one;
    const place = table.view.place(cell.row, cell.column);
    if (head.indicators.length > 1 && known === undefined) {
      const answer = desk.ask({ code: "indicator", place, found: head.text, choices: [...head.indicators, "skip"] });
      if (answer === null) waits = true;
      else if (answer === "skip") return "skipped";
      else indicators.add(answer);
      all.push(head);
      continue;
    }
    if (isKnown(head)) {
      for (const name of head.indicators) if (known === undefined || head.indicators.includes(id)) indicators.add(name);
      // A row whose id and name are of two indicators.
      if (known !== undefined && head.indicators.length > 0 && !head.indicators.includes(id))
        for (const name of head.indicators) indicators.add(name);
      all.push(head);
      continue;
    }
    // A share or a rank of what the other head names: whatever else it says, it is not that value.
    if (ofOthers(one) && head.measure !== null && head.measure !== "growth") return "measure";
    const near = names.near(head.rest === "" ? head.text : head.rest);
    const hasOther = ofOthers(one);
    if (near.length === 0 && !hasOther) return "unknown-name";
    const answer = hasOther
      ? desk.ask({ code: "head", place, found: head.text, choices: ["ignore", "skip"] })
      : desk.ask({ code: "indicator", place, found: head.text, choices: [...near, "skip"] });
    if (answer === null) waits = true;
    else if (answer === "skip") return "skipped";
    else if (answer !== "ignore") {
      indicators.add(answer);
      learn(answer, head.text);
    }
    all.push({ ...head, rest: "" });
  }
  // Nothing is asked for a cell that holds nothing.
  if (waits) return at.cell === undefined ? "unknown-name" : "asked";
  return { all, indicators: [...indicators] };
}

/** The one indicator that a value is of; of a growth beside it the growth's own. */
export function targetOf(
  around: Around,
  named: readonly string[],
  all: readonly Head[],
): TableIndicator | LeftReason | "asked" {
  const { names, titles, desk, table, own } = around;
  const wanted = named.length > 0 || own.indicators ? named : titles.indicators;
  const [id = splitIndicator(around, all), second] = wanted;
  if (id === "asked") return "asked";
  if (id === null) return "no-indicator";
  if (second !== undefined) return "unknown-head";
  if (titles.doubt !== null) {
    const { cell, found } = titles.doubt;
    const place = cell === null ? { sheet: table.view.grid.name, cell: "" } : table.view.place(cell.row, cell.column);
    const answer = desk.ask({ code: "head", place, found, choices: ["ignore", "skip"] });
    if (answer === null) return "asked";
    if (answer === "skip") return "skipped";
  }
  const indicator = names.indicators.get(id);
  if (indicator === undefined) return "no-indicator";
  const measures = new Set(all.map(({ measure }) => measure).filter((measure) => measure !== null));
  if (measures.size === 0) return indicator;
  if (measures.size > 1 || !measures.has("growth") || indicator.kind === "growth") return "measure";
  const growth = names.growthOf(id);
  return (growth === null ? undefined : names.indicators.get(growth)) ?? "measure";
}

/**
 * A table whose heads name categories, and nowhere of what: asked once for the whole table, as a category of that name need not be of
 * the indicator that has one.
 */
function splitIndicator({ names, desk, table, own }: Around, all: readonly Head[]): string | null {
  if (!all.some(({ category, total }) => category !== null || total)) return null;
  const isSplit = (one: TableIndicator): boolean => own.categories.some((name) => categoryOf(one, name) !== null);
  const choices = [...names.indicators.values()].filter(isSplit).map(({ id }) => id);
  if (choices.length === 0) return null;
  const place = { sheet: table.view.grid.name, cell: anchorOf(table) };
  const found = own.categories.join(" ").slice(0, 40);
  const answer = desk.ask({
    code: "indicator",
    place,
    found,
    choices: [...choices, "skip"],
    key: `${place.cell}-parts`,
  });
  return answer === null ? "asked" : answer === "skip" ? null : answer;
}

/** The category of an indicator that is broken down; `null` for one that is not. */
export function categoryIn(
  { desk, table }: Around,
  indicator: TableIndicator,
  all: readonly Head[],
  at: At,
): { readonly code: string } | null | "asked" | "left" {
  const said = new Set(all.map(({ category }) => category).filter((name) => name !== null));
  if (said.size > 1) return "left";
  const [name] = said;
  if (indicator.categories.length === 0) return name === undefined ? null : "left";
  if (name !== undefined) {
    const code = categoryOf(indicator, name);
    return code === null ? "left" : { code };
  }
  if (at.cell === undefined) return "left";
  const place = table.view.place(at.row, at.column);
  const choices = [...indicator.categories.map(({ code }) => code), "skip"];
  const answer = desk.ask({ code: "category", place, found: indicator.names[0] ?? indicator.id, choices });
  if (answer === null) return "asked";
  return answer === "skip" ? "left" : { code: answer };
}

/** A document by its title or its id. */
export function documentOf({ context }: Around, text: string): string | null {
  const found = context.documents.find(({ id, title }) => text === id || text === title.trim());
  return found?.id ?? null;
}
