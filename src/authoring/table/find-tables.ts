import { kindOf } from "./cell-kind.ts";
import { type Cell, textOf } from "#authoring/table/open/grid.ts";
import { readHead } from "./head.ts";
import type { Names } from "./names.ts";
import type { View } from "./view.ts";

/** One table of a sheet. Rows and columns are those of the sheet. */
export interface Table {
  readonly view: View;
  readonly columns: readonly number[];
  /** Lines above the heads, and lines below the last row. */
  readonly titles: readonly Cell[];
  readonly notes: readonly Cell[];
  readonly heads: readonly number[];
  readonly body: readonly number[];
}

/** The tables of a sheet: side by side where an empty column and names of rows part them, one below the other else. */
export function findTables(view: View, names: Names): readonly Table[] {
  return bandsOf(view).flatMap((columns) => tablesIn(view, columns, names));
}

/** Columns that stand together. What has no names of its own belongs to what stands left of it. */
function bandsOf(view: View): readonly (readonly number[])[] {
  const bands: number[][] = [];
  for (const column of view.columns) {
    const last = bands[bands.length - 1];
    const before = last?.[last.length - 1];
    const apart = before === undefined || !within(before, column, view.grid.hiddenColumns);
    if (last === undefined || (apart && hasNames(view, column))) bands.push([column]);
    else last.push(column);
  }
  return bands;
}

/** True where nothing but hidden columns or rows lies between two. */
function within(before: number, next: number, hidden: ReadonlySet<number>): boolean {
  for (let at = before + 1; at < next; at += 1) if (!hidden.has(at)) return false;
  return true;
}

function hasNames(view: View, column: number): boolean {
  let [texts, numbers] = [0, 0];
  for (const row of view.rows) {
    const kind = kindOf(view.cellAt(row, column));
    if (kind === "text") texts += 1;
    if (kind === "number") numbers += 1;
  }
  return texts > numbers;
}

interface Line {
  readonly row: number;
  /** Each cell once, however far it is merged. */
  readonly cells: readonly Cell[];
  readonly isData: boolean;
}

function tablesIn(view: View, columns: readonly number[], names: Names): readonly Table[] {
  const tables: Table[] = [];
  let above: Line[] = [];
  let body: Line[] = [];
  let before: number | null = null;
  const close = (notes: readonly Cell[] = []): void => {
    if (body.length > 0) tables.push(tableOf(view, columns, above, body, notes, names));
    [above, body] = [[], []];
  };
  for (const row of view.rows) {
    const line = lineOf(view, row, columns, above, names);
    if (line.cells.length === 0) continue;
    const gap = before !== null && !within(before, row, view.grid.hiddenRows);
    before = row;
    if (gap && body.length > 0 && !continues(line, names)) {
      if (isNote(line)) {
        close(line.cells);
        continue;
      }
      close();
    }
    if (line.isData) body.push(line);
    else if (body.length === 0) {
      const last = tables[tables.length - 1];
      // A second line of notes.
      if (above.length === 0 && last !== undefined && isNote(line))
        tables[tables.length - 1] = { ...last, notes: [...last.notes, ...line.cells] };
      else above.push(line);
    } else if (isNote(line)) close(line.cells);
    else if (beginsTable(line, names)) {
      close();
      above.push(line);
    } else body.push(line);
  }
  close();
  return tables;
}

function lineOf(view: View, row: number, columns: readonly number[], above: readonly Line[], names: Names): Line {
  const cells = new Set<Cell>();
  for (const column of columns) {
    const cell = view.cellAt(row, column);
    if (cell !== undefined) cells.add(cell);
  }
  const all = [...cells];
  const kinds = all.map((cell) => kindOf(cell));
  const values = kinds.filter((kind) => kind === "number" || kind === "fault" || kind === "gap").length;
  return { row, cells: all, isData: values > 0 || isRowOfYears(all, above, names) };
}

/** A row of numbers that could all be years is one of values where it has a name, or stands below names. */
function isRowOfYears(cells: readonly Cell[], above: readonly Line[], names: Names): boolean {
  const kinds = cells.map((cell) => kindOf(cell));
  if (!kinds.includes("year")) return false;
  const texts = cells.filter((_, at) => kinds[at] === "text").map((cell) => readHead(textOf(cell), names));
  if (texts.length > 0) return texts.some(({ role }) => role === null);
  return above.some((line) => line.cells.some((cell) => readHead(textOf(cell), names).indicators.length > 0));
}

const NOTE =
  /^\s*(?:[（(]?\s*(?:注|备注|说明|附注|资料来源|数据来源)\s*[\d①-⑳]{0,2}\s*[：:、.]|注\d*[：:]?|[*＊①-⑳※]|\d{1,2}[.、]\s*[^\d\s].{12,}。)/;

const isNote = ({ cells }: Line): boolean => cells.length > 0 && cells.length <= 2 && NOTE.test(textOf(cells[0]));

/** After an empty row a table goes on only with values that are named. */
function continues({ isData, cells }: Line, names: Names): boolean {
  return isData && cells.some((cell) => readHead(textOf(cell), names).indicators.length > 0);
}

/** Heads, or a title that says what the next table is of. */
function beginsTable({ cells }: Line, names: Names): boolean {
  if (cells.length === 1) {
    const text = textOf(cells[0]);
    return (
      /单位\s*[：:]|表\s*\d*$|^表\s*\d|情况$/.test(text) ||
      kindOf(cells[0]) === "period" ||
      /(?:19|20)\d\d年/.test(text)
    );
  }
  const heads = cells.map((cell) => ({ kind: kindOf(cell), head: readHead(textOf(cell), names) }));
  if (heads.some(({ head }) => head.role === "indicator" || head.role === "period")) return true;
  // One name beside a period is a line of a long table whose value is wanting.
  if (heads.filter(({ head }) => head.indicators.length > 0 || head.category !== null).length === 1) return false;
  return heads.some(({ kind }) => kind === "period" || kind === "year");
}

function tableOf(
  view: View,
  columns: readonly number[],
  above: readonly Line[],
  body: readonly Line[],
  notes: readonly Cell[],
  names: Names,
): Table {
  const { hiddenRows } = view.grid;
  // A line of one cell between heads and values is the name of the parts below it.
  let last = above.length;
  while (last > 0 && above[last - 1]?.cells.length === 1 && !saysUnit(above[last - 1])) last -= 1;
  const hasHeads = last > 0 && (above[last - 1]?.cells.length ?? 0) > 1 && !saysUnit(above[last - 1]);
  const lines = hasHeads && isLeft(above.slice(last), columns) ? above.slice(last) : [];
  const heads = above.slice(0, above.length - lines.length);
  let first = heads.length;
  let next = [...lines, ...body][0]?.row ?? 0;
  while (first > 0) {
    const line = heads[first - 1];
    if (line === undefined || !within(line.row, next, hiddenRows) || isTitle(line, view, columns, names)) break;
    next = line.row;
    first -= 1;
  }
  return {
    view,
    columns,
    titles: heads.slice(0, first).flatMap(({ cells }) => cells),
    notes,
    heads: heads.slice(first).map(({ row }) => row),
    body: [...lines, ...body].map(({ row }) => row),
  };
}

const saysUnit = (line: Line | undefined): boolean =>
  line?.cells.some((cell) => /^\s*[（(]?(?:计量)?单位\s*[：:]/.test(textOf(cell))) ?? false;

/** True for lines that begin where the table does. */
const isLeft = (lines: readonly Line[], columns: readonly number[]): boolean =>
  lines.every(({ cells }) => (cells[0]?.column ?? 0) <= (columns[1] ?? 0));

/** A line that is of the whole table: it says the unit, or it is one cell that begins where the table does or reaches over most of it. */
function isTitle(line: Line, view: View, columns: readonly number[], names: Names): boolean {
  if (saysUnit(line)) return true;
  const { row, cells } = line;
  const [only] = cells;
  if (cells.length !== 1 || only === undefined) return false;
  if (readHead(textOf(only), names).role !== null) return false;
  const merge = view.mergeAt(row, only.column);
  const reach = columns.filter((column) => view.cellAt(row, column) === only).length;
  return only.column === columns[0] || (merge !== undefined && reach * 2 > columns.length);
}
