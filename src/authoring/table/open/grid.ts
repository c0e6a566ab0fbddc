/** Where something stands: the sheet by its name, the cell as programs name it (`C5`); a whole sheet has no cell. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** What a cell holds, as far as a file says. A number has its format; a text has lost its superscripts. */
export type Content =
  | { readonly kind: "number"; readonly value: number; readonly format: string }
  | { readonly kind: "text"; readonly text: string }
  /** A day, and how much of it is shown. */
  | { readonly kind: "date"; readonly date: string; readonly shows: "year" | "month" | "day" }
  /** `#REF!` and its like. */
  | { readonly kind: "error"; readonly text: string }
  /** A formula that was never calculated, or whose result was not kept. */
  | { readonly kind: "no-result"; readonly formula: string };

export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** A rectangle of cells, both ends included, counted from 0. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet of a file. Rows and columns count from 0; a cell without content is not there. */
export interface Grid {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** `none`: texts as they are shown (CSV) · `lost`: an old .xls, whose number formats cannot be read. */
  readonly formats: "known" | "none" | "lost";
}

/** A, B … Z, AA … */
export function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}

/** `C5` for row 4 and column 2. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** The text of a cell as a head would have it; a whole number without format is its digits. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  const { content } = cell;
  if (content.kind === "text" || content.kind === "error") return content.text;
  if (content.kind === "number") return String(content.value);
  if (content.kind !== "date") return "";
  return content.date.slice(0, { year: 4, month: 7, day: 10 }[content.shows]);
}

/** Puts cells into rows. */
export function rowsOf(cells: Iterable<Cell>): Map<number, Map<number, Cell>> {
  const rows = new Map<number, Map<number, Cell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, Cell>();
    row.set(cell.column, cell);
    rows.set(cell.row, row);
  }
  return rows;
}
