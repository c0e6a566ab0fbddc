import { kindOf } from "./cell-kind.ts";
import type { Table } from "./find-tables.ts";
import { type Cell, textOf } from "#authoring/table/open/grid.ts";
import { type Head, hasOddUnit, readHead, type Role } from "./head.ts";
import type { Names } from "./names.ts";

/** A head with the cell it stands in. */
export interface HeadCell {
  readonly cell: Cell;
  readonly head: Head;
}

/** What a column of a table is. `names` tell what the numbers beside them are of; `aside` is read for nothing. */
export interface Column {
  readonly at: number;
  readonly use: "names" | "values" | "aside" | "unknown";
  readonly role: Role | null;
  readonly heads: readonly HeadCell[];
  /** Tables that repeat their names in a later column are read part by part. */
  readonly panel: number;
}

const NAMING: ReadonlySet<Role> = new Set([
  "id",
  "indicator",
  "category",
  "unit",
  "period",
  "basis",
  "status",
  "document",
]);
const ASIDE: ReadonlySet<Role> = new Set(["serial", "note", "previous"]);

/** What each column of a table is for, by its heads and by what stands in it. */
export function columnsOf(table: Table, names: Names): readonly Column[] {
  const columns: Column[] = [];
  let panel = 0;
  let first: string | null = null;
  for (const at of table.columns) {
    const heads = headsOf(table, at, names);
    const role =
      heads
        .map(({ head }) => head.role)
        .filter((r) => r !== null)
        .pop() ?? null;
    const valuesBefore = columns.some(({ use, panel: own }) => use === "values" && own === panel);
    const use = purposeOf(table, at, heads, role, valuesBefore, names);
    const name = heads.map(({ head }) => head.text).join(" ");
    if (use === "names" && role !== "unit") {
      if (first === null) first = name;
      else if (name === first && name !== "" && valuesBefore) panel += 1;
    }
    columns.push({ at, use, role, heads, panel });
  }
  return columns;
}

function headsOf({ view, heads }: Table, column: number, names: Names): readonly HeadCell[] {
  const cells = new Set<Cell>();
  for (const row of heads) {
    const cell = view.cellAt(row, column);
    if (cell !== undefined) cells.add(cell);
  }
  return [...cells].map((cell) => ({ cell, head: headOfCell(cell, names) }));
}

/** What a cell says as a head. */
export const headOfCell = (cell: Cell, names: Names): Head => readHead(textOf(cell), names);

function purposeOf(
  table: Table,
  at: number,
  heads: readonly HeadCell[],
  role: Role | null,
  valuesBefore: boolean,
  names: Names,
): Column["use"] {
  if (role !== null && ASIDE.has(role)) return "aside";
  if (role !== null && NAMING.has(role)) return "names";
  if (role === "value") return "values";
  const cells = table.body.map((row) => table.view.cellAt(row, at)).filter((cell) => cell !== undefined);
  const kinds = cells.map((cell) => kindOf(cell));
  const count = (...of: readonly string[]): number => kinds.filter((kind) => of.includes(kind)).length;
  const [texts, numbers] = [count("text"), count("number", "gap", "fault")];
  const says = heads.some(({ head }) => head.rest === "" && head.role === null);
  // Years down the side, with numbers to the right of them.
  if (!valuesBefore && numbers === 0 && texts === 0 && count("year", "period") > 0 && !says) return "names";
  if (numbers + count("year") > 0 && numbers + count("year") >= texts) return "values";
  if (texts === 0) return says ? "values" : "unknown";
  const known = cells.every((cell) => isKnown(headOfCell(cell, names)));
  if (known) return "names";
  if (heads.length === 0 || (says && !dated(heads))) return valuesBefore ? "unknown" : "names";
  return says ? "values" : "unknown";
}

const dated = (heads: readonly HeadCell[]): boolean =>
  heads.some(({ head }) => head.year !== null || head.shortYear !== null || head.part !== null);

/** True where every word of a name is understood. */
export const isKnown = (head: Head): boolean => head.rest === "" && !hasOddUnit(head);
