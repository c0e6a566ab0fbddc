import type { Desk } from "./asked.ts";
import { type Cell, cellName, columnName, type Grid, type Place, type Range } from "#authoring/table/open/grid.ts";

/** A sheet as a person sees it: merged cells stand everywhere they reach, what is hidden is not there until somebody says so. */
export interface View {
  readonly grid: Grid;
  /** Rows and columns that are seen and hold something, in order. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The cell that is seen at a place. */
  readonly cellAt: (row: number, column: number) => Cell | undefined;
  /** The rectangle of a merged cell, from any place in it. */
  readonly mergeAt: (row: number, column: number) => Range | undefined;
  readonly place: (row: number, column: number) => Place;
}

/** `null` for a hidden sheet that nobody has said is to be read. */
export function viewOf(grid: Grid, desk: Desk): View | null {
  const filled = new Set<number>();
  for (const cells of grid.rows.values()) for (const column of cells.keys()) filled.add(column);
  if (grid.rows.size === 0) return null;
  const sheet = grid.name;
  if (grid.hidden) {
    const choices = ["read", "skip"];
    const answer = desk.ask({ code: "hidden-sheet", place: { sheet, cell: "" }, found: sheet, choices });
    if (answer !== "read") return null;
  }
  // What an old file hides cannot be seen in it.
  if (grid.formats === "lost") {
    const choices = ["read", "skip"];
    if (desk.ask({ code: "old-format", place: { sheet, cell: "" }, found: sheet, choices }) !== "read") return null;
  }
  const inOrder = (numbers: Iterable<number>): readonly number[] => [...numbers].sort((a, b) => a - b);
  const shows = (code: "hidden-row" | "hidden-column", name: string, cell: string): boolean =>
    desk.ask({ code, place: { sheet, cell }, found: name, choices: ["read", "skip"], key: name }) === "read";
  const rows = inOrder(grid.rows.keys()).filter(
    (row) => !grid.hiddenRows.has(row) || shows("hidden-row", String(row + 1), cellName(row, 0)),
  );
  const columns = inOrder(filled).filter(
    (column) => !grid.hiddenColumns.has(column) || shows("hidden-column", columnName(column), cellName(0, column)),
  );
  const merges = mergesByRow(grid);
  if (merges === null) {
    const expected = `≤ ${MOST_MERGED}`;
    desk.tell({ code: "too-many-rows", place: { sheet, cell: "" }, found: `> ${MOST_MERGED}`, expected });
    return null;
  }
  const mergeAt = (row: number, column: number): Range | undefined =>
    merges.get(row)?.find(({ left, right }) => left <= column && column <= right);
  const own = (row: number, column: number): Cell | undefined => grid.rows.get(row)?.get(column);
  return {
    grid,
    rows,
    columns,
    mergeAt,
    cellAt: (row, column) => {
      const merge = mergeAt(row, column);
      return merge === undefined ? own(row, column) : own(merge.top, merge.left);
    },
    place: (row, column) => ({ sheet, cell: cellName(row, column) }),
  };
}

/** Rows of all merged cells of a sheet, counted one by one. */
const MOST_MERGED = 1_000_000;

/** Merged cells by the rows they reach over; `null` for more than any table has. */
function mergesByRow({ merges, rows }: Grid): ReadonlyMap<number, readonly Range[]> | null {
  const byRow = new Map<number, Range[]>();
  const last = [...rows.keys()].reduce((a, b) => Math.max(a, b), 0);
  let count = 0;
  for (const merge of merges)
    for (let row = merge.top; row <= Math.min(merge.bottom, last); row += 1) {
      count += 1;
      if (count > MOST_MERGED) return null;
      const own = byRow.get(row) ?? [];
      own.push(merge);
      byRow.set(row, own);
    }
  return byRow;
}
