import type { ObservationStatus } from "#domain/schemas/observation.ts";
import type { Basis } from "#domain/schemas/period.ts";
import { BASIS_WORDS, STATUS_WORDS } from "#words/clerk/table-sheet.ts";
import type { Desk } from "./asked.ts";
import type { TableContext, TableIndicator } from "./context.ts";
import type { Table } from "./find-tables.ts";
import { type Cell, cellName, textOf } from "#authoring/table/open/grid.ts";
import type { Head } from "./head.ts";
import { type Column, type HeadCell, headOfCell, isKnown } from "./layout.ts";
import { categoryOf, type Names } from "./names.ts";
import { isPeriod, periodOf } from "./period-of.ts";
import { isDoubtful, type Titles } from "./titles.ts";
import { unitNamed } from "./words.ts";

/** Why a cell with a number is no value. */
export type LeftReason =
  | "unknown-name" // no indicator of the county is called so
  | "unknown-head"
  | "measure" // a share, a rank, a change that is no indicator of the county
  | "total" // checked against its parts
  | "skipped" // a person said so
  | "no-indicator"; // nothing says what is counted

/** What a cell of a table is of, before its number is read. */
export interface Located {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly indicator: TableIndicator;
  readonly category: string | null;
  readonly isTotal: boolean;
  readonly period: string;
  readonly status: ObservationStatus;
  readonly basis: Basis;
  /** Units that stand in the heads of the cell; `?…` is one that nobody knows. */
  readonly units: readonly string[];
  readonly document: string | null;
}

export type Place = "left" | "asked" | Located;

/** Everything that is the same for the cells of one table. */
export interface Around {
  readonly table: Table;
  readonly titles: Titles;
  readonly columns: readonly Column[];
  readonly sections: ReadonlyMap<number, Cell>;
  /** Whether heads and rows of the table name years and indicators of their own: what one lacks is not that of the title. */
  readonly own: { readonly years: boolean; readonly indicators: boolean };
  readonly names: Names;
  readonly context: TableContext;
  readonly desk: Desk;
  /** Told for each cell that is no value. */
  readonly leave: (row: number, column: number, reason: LeftReason) => void;
  /** What a clerk has said a head is: kept, so that it need not be said again. */
  readonly learn: (indicator: string, name: string) => void;
}

/** What the columns 口径 and 性质 may say; anything else there is a question of its head. */
const BASES = new Map<string, Basis>([...Object.entries(BASIS_WORDS), ["口径未说明", "not-stated"]]);
const STATUSES = new Map<string, ObservationStatus>(Object.entries(STATUS_WORDS));

/** What stands at the crossing of a row and a column of values. */
export function locate(around: Around, row: number, column: Column, cell: Cell | undefined): Place {
  const { table, columns, names, desk, leave } = around;
  const left = (reason: LeftReason): Place => {
    leave(row, column.at, reason);
    return "left";
  };
  if (table.heads.length > 0 && column.heads.length === 0) return left("unknown-head");
  const beside = columns.filter(({ use, panel, at }) => use === "names" && panel === column.panel && at !== column.at);
  const byRole = (role: Column["role"]): string => {
    const all = beside.filter((c) => c.role === role);
    const nearest = all.filter(({ at }) => at < column.at).pop() ?? all[0];
    return nearest === undefined ? "" : textOf(table.view.cellAt(row, nearest.at)).trim();
  };
  const id = byRole("id");
  const named = beside
    .filter(({ role }) => role === null || role === "indicator" || role === "category")
    .map(({ at }) => table.view.cellAt(row, at));
  const rowHeads = [...new Set(named)]
    .filter((c) => c !== undefined)
    .map((c): HeadCell => ({ cell: c, head: headOfCell(c, names) }));
  const doubt = doubtBeside(around, row);
  if (doubt !== null) return doubt === "asked" ? "asked" : left("skipped");
  const periodHead = rowPeriod(around, row, beside, column);
  const heads = [...column.heads, ...rowHeads, ...(periodHead === null ? [] : [periodHead])];
  const understood = understand(around, heads, id, { row, column: column.at, cell });
  if (typeof understood === "string") return understood === "asked" ? "asked" : left(understood);
  const { all } = understood;
  const section = sectionOf(around, row);
  if (section === "asked" || section === "skipped") return section === "asked" ? "asked" : left("skipped");
  const ofParts = all.some(({ category }) => category !== null) && understood.indicators.length === 0;
  const indicators = ofParts ? (section?.indicators ?? []) : understood.indicators;
  const isTotal = all.some(({ total }) => total);
  const target = targetOf(around, indicators, all);
  if (typeof target === "string") return target === "asked" ? "asked" : left(isTotal ? "total" : target);
  // A total is a value where the county publishes it beside the parts, and is checked against them in any case.
  const whole = target.categories.find((part) => part.whole);
  if (isTotal && whole === undefined) return left("total");
  const category =
    isTotal && whole !== undefined ? whole : categoryIn(around, target, all, { row, column: column.at, cell });
  if (category === "asked" || category === "left") return category === "asked" ? "asked" : left("unknown-head");
  let period = periodOf({ heads, titles: around.titles, table, desk, ownYears: around.own.years });
  if (period === null) return "asked";
  const single = singleIn(all);
  if (single !== null && !single.fits.test(period)) {
    const place = table.view.place(row, column.at);
    const found = `${period} ${single.text}`;
    const key = `${column.at}-${found}`;
    const answer = desk.ask({ code: "period", place, found, choices: [], free: "period", fits: isPeriod, key });
    if (answer === null) return "asked";
    period = answer;
  }
  const unitText = byRole("unit");
  const units = new Set(all.map(({ unit }) => unit).filter((unit) => unit !== null));
  if (unitText !== "") units.add(unitNamed(unitText) ?? `?${unitText}`);
  const statuses = new Set(all.map(({ status }) => status).filter((s) => s !== null));
  const said = STATUSES.get(byRole("status"));
  if (said !== undefined) statuses.add(said);
  else if (byRole("status") !== "") return left("unknown-head");
  const [status = "actual"] = statuses;
  if (statuses.size > 1) return left("unknown-head");
  const basis = BASES.get(byRole("basis")) ?? all.find((h) => h.basis !== null)?.basis ?? target.basis;
  const document = documentOf(around, byRole("document"));
  return {
    row,
    column: column.at,
    cell,
    indicator: target,
    category: category?.code ?? null,
    isTotal,
    period,
    status,
    basis,
    units: [...units],
    document,
  };
}

/**
 * What a row is a part of: the line within its table that stands above it and has no values. One that may make the rows below
 * it something else than the county's is asked about.
 */
function sectionOf({ table, sections, names, desk }: Around, row: number): Head | null | "asked" | "skipped" {
  const cell = sections.get(row);
  if (cell === undefined) return null;
  const head = headOfCell(cell, names);
  if (head.indicators.length > 0 || !isDoubtful(head.text)) return head;
  const place = table.view.place(cell.row, cell.column);
  const answer = desk.ask({ code: "head", place, found: head.text, choices: ["ignore", "skip"] });
  return answer === null ? "asked" : answer === "skip" ? "skipped" : head;
}

/** 当月 is of one month and 本季 of one quarter: beside a run of months or a year the heads do not say of which. */
function singleIn(all: readonly Head[]): { readonly text: string; readonly fits: RegExp } | null {
  const text = all.find((head) => head.basis === "single")?.text;
  if (text === undefined) return null;
  return { text, fits: text.includes("月") ? /^\d{4}-\d\d$/ : text.includes("季") ? /-Q[1-4]$/ : /./ };
}

/** A word in a column that is read for nothing else (地区, 备注) which may make the row another area's, or a plan. */
function doubtBeside({ table, columns, desk }: Around, row: number): "asked" | "skipped" | null {
  for (const { use, role, at } of columns) {
    if (use !== "unknown" && role !== "note") continue;
    const cell = table.view.cellAt(row, at);
    if (cell?.content.kind !== "text" || !isDoubtful(cell.content.text)) continue;
    const place = table.view.place(cell.row, cell.column);
    const found = cell.content.text.slice(0, 40);
    const answer = desk.ask({ code: "head", place, found, choices: ["ignore", "skip"], key: `${at}-${found}` });
    if (answer !== "ignore") return answer === null ? "asked" : "skipped";
  }
  return null;
}

/** What the heads of a table name by themselves. */
export function ownOf(table: Table, columns: readonly Column[], names: Names): Around["own"] {
  const rows = columns
    .filter(({ use }) => use === "names")
    .flatMap(({ at }) => table.body.map((row) => table.view.cellAt(row, at)))
    .filter((cell) => cell !== undefined)
    .map((cell) => headOfCell(cell, names));
  const heads = [...columns.flatMap((column) => column.heads.map(({ head }) => head)), ...rows];
  return {
    years: heads.some(({ year, shortYear }) => year !== null || shortYear !== null),
    indicators: heads.some(({ indicators }) => indicators.length > 0),
  };
}

/** The line without values above each row of a table. */
export function sectionsOf({ view, body, columns: all }: Table, columns: readonly Column[]): ReadonlyMap<number, Cell> {
  const sections = new Map<number, Cell>();
  const values = columns.filter(({ use }) => use === "values");
  let line: Cell | undefined;
  for (const row of body) {
    if (line !== undefined) sections.set(row, line);
    if (values.some(({ at }) => view.cellAt(row, at) !== undefined)) continue;
    line = all.map((column) => view.cellAt(row, column)).find((cell) => cell !== undefined) ?? line;
  }
  return sections;
}

/** The period beside a value: of several columns of periods the nearest one to its left. */
function rowPeriod({ table, names }: Around, row: number, beside: readonly Column[], column: Column): HeadCell | null {
  const all = beside.filter(({ role }) => role === "period");
  const nearest = all.filter(({ at }) => at < column.at).pop() ?? all[0];
  const cell = nearest === undefined ? undefined : table.view.cellAt(row, nearest.at);
  return cell === undefined ? null : { cell, head: headOfCell(cell, names) };
}

interface At {
  readonly row: number;
  readonly column: number;
  readonly cell?: Cell | undefined;
}

/** All heads of a cell with the indicators they name, once every word of them is understood. */
function understand(
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
function targetOf(
  { names, titles, desk, table, own }: Around,
  named: readonly string[],
  all: readonly Head[],
): TableIndicator | LeftReason | "asked" {
  const wanted = named.length > 0 || own.indicators ? named : titles.indicators;
  const [id, second] = wanted;
  if (id === undefined) return "no-indicator";
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

/** The category of an indicator that is broken down; `null` for one that is not. */
function categoryIn(
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
function documentOf({ context }: Around, text: string): string | null {
  const found = context.documents.find(({ id, title }) => text === id || text === title.trim());
  return found?.id ?? null;
}

/** The name of a cell for a group of questions that a whole table asks. */
export const anchorOf = ({ body, columns }: Table): string => cellName(body[0] ?? 0, columns[0] ?? 0);
