import type { ObservationStatus } from "#domain/schemas/observation.ts";
import type { Basis } from "#domain/schemas/period.ts";
import type { Desk } from "./asked.ts";
import type { TableContext, TableIndicator } from "./context.ts";
import type { Table } from "./find-tables.ts";
import { type Cell, cellName } from "#authoring/table/open/grid.ts";
import { type Column, headOfCell } from "./layout.ts";
import type { Names } from "./names.ts";
import type { Titles } from "./titles.ts";

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

/** Everything that is the same for the cells of one table. */
export interface Around {
  readonly table: Table;
  readonly titles: Titles;
  readonly columns: readonly Column[];
  readonly sections: ReadonlyMap<number, Cell>;
  /** Whether heads and rows of the table name years and indicators of their own: what one lacks is not that of the title. */
  readonly own: { readonly years: boolean; readonly indicators: boolean; readonly categories: readonly string[] };
  readonly names: Names;
  readonly context: TableContext;
  readonly desk: Desk;
  /** Told for each cell that is no value. */
  readonly leave: (row: number, column: number, reason: LeftReason) => void;
  /** What a clerk has said a head is: kept, so that it need not be said again. */
  readonly learn: (indicator: string, name: string) => void;
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
    categories: [...new Set(heads.flatMap(({ category }) => (category === null ? [] : [category])))],
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

/** The name of a cell for a group of questions that a whole table asks. */
export const anchorOf = ({ body, columns }: Table): string => cellName(body[0] ?? 0, columns[0] ?? 0);
