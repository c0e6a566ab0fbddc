import type { ObservationStatus } from "#domain/schemas/observation.ts";
import type { Basis } from "#domain/schemas/period.ts";
import { type Desk, deskWith, type Problem, type Question } from "./asked.ts";
import { kindOf } from "./cell-kind.ts";
import type { TableContext } from "./context.ts";
import { findTables, type Table } from "./find-tables.ts";
import { cellName, type Grid, type Place, textOf } from "#authoring/table/open/grid.ts";
import { type Column, columnsOf, headOfCell, isKnown } from "./layout.ts";
import { type Around, type LeftReason, type Located, ownOf, sectionsOf } from "./around.ts";
import { locate } from "./locate.ts";
import { type Names, namesOf } from "./names.ts";
import { openTable } from "#authoring/table/open/open.ts";
import { isPlainShare, type Read, readValue } from "./read-value.ts";
import { type Titles, titlesOf } from "./titles.ts";
import { checkTotals, type Standing, type Total } from "./totals.ts";
import { viewOf } from "./view.ts";

/** A value of a sheet, in the unit of its indicator, with the cell it stands in. */
export interface TableValue extends Read {
  readonly indicator: string;
  readonly category: string | null;
  readonly period: string;
  readonly basis: Basis;
  readonly status: ObservationStatus;
  /** The document that the sheet names for it. */
  readonly document: string | null;
  readonly place: Place;
}

/** A cell with a number that is no value, and why. */
export interface LeftCell {
  readonly place: Place;
  readonly found: string;
  readonly reason: LeftReason;
  /** What its heads say and nobody knows, by which it may be called; with the unit and the year of the heads. */
  readonly label: string | null;
  readonly unit: string | null;
  readonly year: string | null;
}

export interface TableReading {
  readonly values: readonly TableValue[];
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
  readonly left: readonly LeftCell[];
  /** Names that the answers matched with an indicator. */
  readonly learnt: readonly { readonly indicator: string; readonly name: string }[];
}

/**
 * Reads the tables of a workbook or a text with columns. Nothing is guessed: what the sheet does not say is asked, and read again
 * with the answer in the context. What is sound is read whatever stands beside it. Never throws for what a file holds.
 */
export async function readTable(bytes: Uint8Array, name: string, context: TableContext): Promise<TableReading> {
  const desk = deskWith(context.answers);
  const grids = await openTable(bytes, name, desk);
  return readGrids(grids, context, desk);
}

function readGrids(grids: readonly Grid[], context: TableContext, desk: Desk): TableReading {
  const names = namesOf(context.indicators);
  const values: TableValue[] = [];
  const left: LeftCell[] = [];
  const learnt = new Map<string, { readonly indicator: string; readonly name: string }>();
  for (const grid of grids) {
    const view = viewOf(grid, desk);
    if (view === null) continue;
    tellFaults(grid, desk);
    for (const table of findTables(view, names)) {
      const columns = columnsOf(table, names);
      const around: Around = {
        table,
        titles: isForm(columns) ? ofForm(titlesOf(table, names)) : titlesOf(table, names),
        columns,
        sections: sectionsOf(table, columns),
        own: ownOf(table, columns, names),
        names,
        context,
        desk,
        leave: (row, column, reason) => {
          const cell = view.cellAt(row, column);
          if (cell !== undefined)
            left.push({ place: view.place(row, column), found: textOf(cell), reason, ...saidOf(around, row, column) });
        },
        learn: (indicator, said) => void learnt.set(`${indicator} ${said}`, { indicator, name: said }),
      };
      for (const { at, read } of readCells(around)) values.push(valueOf(at, read, table));
    }
  }
  return {
    values: withoutTwice(values, desk),
    left,
    learnt: [...learnt.values()],
    questions: desk.asked(),
    problems: desk.told(),
  };
}

/** What the heads of a cell say that is no value. */
function saidOf(
  { table, columns, names }: Around,
  row: number,
  column: number,
): Pick<LeftCell, "label" | "unit" | "year"> {
  const own = columns.find(({ at }) => at === column);
  const beside = columns.filter(
    ({ use, panel, role }) =>
      use === "names" && panel === own?.panel && (role === null || role === "indicator" || role === "unit"),
  );
  const heads = beside.flatMap(({ at }) => {
    const cell = table.view.cellAt(row, at);
    return cell === undefined ? [] : [headOfCell(cell, names)];
  });
  const all = [...heads, ...(own?.heads ?? []).map(({ head }) => head)];
  const first = <T>(found: readonly (T | null)[]): T | null => found.find((one) => one !== null) ?? null;
  return {
    label: first(all.map(({ rest }) => (rest === "" ? null : rest))) ?? nameBeside(table, row, column),
    unit: first(all.map(({ unit }) => unit)),
    year: first(all.map(({ year }) => year)),
  };
}

/** The words that a row begins with, where nothing of its table is known. */
function nameBeside({ view, columns }: Table, row: number, column: number): string | null {
  const cells = columns.filter((at) => at < column).map((at) => view.cellAt(row, at));
  const named = cells.find((cell) => cell !== undefined && kindOf(cell) === "text");
  return named === undefined ? null : textOf(named).trim();
}

const valueOf = (at: Located, read: Read, { view }: Table): TableValue => ({
  ...read,
  indicator: at.indicator.id,
  category: at.category,
  period: at.period,
  basis: at.basis,
  status: at.status,
  document: at.document,
  place: view.place(at.row, at.column),
});

/** Every cell that holds an error is told, wherever it stands. */
function tellFaults({ rows, name }: Grid, desk: Desk): void {
  for (const cells of rows.values())
    for (const { row, column, content } of cells.values()) {
      const place = { sheet: name, cell: cellName(row, column) };
      if (content.kind === "error") desk.tell({ code: "cell-error", place, found: content.text, expected: "—" });
      if (content.kind === "no-result") desk.tell({ code: "no-result", place, found: content.formula, expected: "—" });
    }
}

/** The values of one table. Shares are judged together: one that is small leaves open what all of its indicator are. */
function readCells(around: Around): readonly Standing[] {
  const { table, columns, names } = around;
  const located: Located[] = [];
  const totals: Total[] = [];
  const fillsIn = isForm(columns);
  for (const row of table.body)
    for (const column of columns) {
      const cell = table.view.cellAt(row, column.at);
      if (column.use !== "values" || !isOwn(table, row, column.at)) {
        if (column.use === "unknown" && cell !== undefined && kindOf(cell) === "number")
          around.leave(row, column.at, "unknown-head");
        continue;
      }
      if (cell === undefined && fillsIn) continue;
      if (cell !== undefined && !isOfOne(around, row, column.at)) continue;
      const at = locate(around, row, column, cell);
      const along = totalAlong(around, row, column, names);
      if (along !== null && cell !== undefined) totals.push({ row, column, along });
      if (at !== "left" && at !== "asked") located.push(at);
    }
  const small = new Set<string>();
  for (const at of located) {
    const share = isPlainShare(at);
    if (share !== null && share !== 0 && Math.abs(share) < 2) small.add(at.indicator.id);
  }
  const values = located.flatMap((at): readonly Standing[] => {
    const read = readValue(around, at, small);
    if (read === "skipped") around.leave(at.row, at.column, "skipped");
    return typeof read === "string" ? [] : [{ at, read }];
  });
  checkTotals(around, totals, values);
  return values;
}

/** The template: a row for each indicator by its id, whose values are filled in one by one. */
const isForm = (columns: readonly Column[]): boolean =>
  columns.some(({ role }) => role === "id") && columns.some(({ role }) => role === "previous");

/** A form says of each row what it is of; its sheets are named by the kinds of indicators. */
const ofForm = (titles: Titles): Titles => ({ ...titles, doubt: null });

/** Only the first cell of a merged one holds something; its value is that of one place and of no other. */
function isOwn({ view }: Table, row: number, column: number): boolean {
  const merge = view.mergeAt(row, column);
  return merge === undefined || (merge.top === row && merge.left === column);
}

/** A value that is merged over several periods or names is of one of them, or of all: only a person can say. */
function isOfOne({ table, columns, desk }: Around, row: number, column: number): boolean {
  const merge = table.view.mergeAt(row, column);
  if (merge === undefined) return true;
  const across = columns.filter(({ use, at }) => use === "values" && merge.left <= at && at <= merge.right).length;
  const down = table.body.filter((at) => merge.top <= at && at <= merge.bottom).length;
  if (across <= 1 && down <= 1) return true;
  const found = textOf(table.view.cellAt(row, column));
  const answer = desk.ask({ code: "merged", place: table.view.place(row, column), found, choices: ["first", "skip"] });
  return answer === "first";
}

function totalAlong({ table, columns }: Around, row: number, column: Column, names: Names): Total["along"] | null {
  if (column.heads.some(({ head }) => head.total)) return "row";
  const beside = columns.filter(({ use, panel }) => use === "names" && panel === column.panel);
  const isTotal = beside.some(({ at }) => {
    const cell = table.view.cellAt(row, at);
    const head = cell === undefined ? null : headOfCell(cell, names);
    return head !== null && isKnown(head) && head.total;
  });
  return isTotal ? "column" : null;
}

/** The same value twice is one; two values of one thing are a question, and neither is taken. */
function withoutTwice(values: readonly TableValue[], desk: Desk): readonly TableValue[] {
  const groups = new Map<string, Map<string, TableValue>>();
  for (const value of values) {
    const key = [value.indicator, value.category, value.period, value.basis, value.status, value.document].join("|");
    const group = groups.get(key) ?? new Map<string, TableValue>();
    const said = JSON.stringify([value.value, value.lower, value.upper, value.missing]);
    if (!group.has(said)) group.set(said, value);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group): readonly TableValue[] => {
    const different = [...group.values()];
    const [first] = different;
    if (first === undefined || different.length === 1) return different;
    const where = ({ place }: TableValue): string => `${place.sheet}!${place.cell}`;
    const choices = [...different.map(where), "skip"];
    const found = different.map((v) => `${where(v)} ${v.printed}`).join(" ≠ ");
    const answer = desk.ask({ code: "two-values", place: first.place, found, choices });
    return different.filter((v) => where(v) === answer);
  });
}
