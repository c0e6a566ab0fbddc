import { attribute, contentOf, isElement, type Markup } from "./markup.ts";

/** How many columns and rows a cell takes. */
interface CellSpan {
  readonly columns: number;
  readonly rows: number;
}

/** The HTML standard's own bound of a `colspan`. */
const MOST_COLUMNS = 1000;

export const cellSpan = (cell: Markup): CellSpan => ({
  columns: Math.min(MOST_COLUMNS, Math.max(1, Number.parseInt(attribute(cell, "colspan"), 10) || 1)),
  rows: Math.max(1, Number.parseInt(attribute(cell, "rowspan"), 10) || 1),
});

/** The columns of a table row by row, so that a cell stands in its own although others reach over rows and columns. */
export class TableColumns {
  /** Of each column, how many of the next rows a cell from above still reaches into. */
  private readonly held: number[] = [];
  private at = 0;

  newRow(): void {
    this.at = 0;
  }

  /** How many columns before the next cell are taken by cells from above; each is an empty cell of this row. */
  before(): number {
    const from = this.at;
    for (let held = this.held[this.at] ?? 0; held > 0; held = this.held[this.at] ?? 0) {
      this.held[this.at] = held - 1;
      this.at += 1;
    }
    return this.at - from;
  }

  /** How many columns a cell takes. */
  after({ columns, rows }: CellSpan): number {
    for (let n = 0; n < columns; n += 1) this.held[this.at + n] = rows - 1;
    this.at += columns;
    return columns;
  }
}

/** A cell longer than this (UTF-16 units), in a table of few cells, holds a page and no value. */
const LONG_CELL = 400;
const FEW_CELLS = 6;

/** Whether a table holds figures; many pages are laid out by tables, and their paragraphs are paragraphs. */
export function isDataTable(table: Markup): boolean {
  if (attribute(table, "role") === "presentation") return false;
  const rows: number[] = [];
  let longest = 0;
  let isNesting = false;
  const look = (node: Markup): void => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue;
      const name = child.nodeName.toLowerCase();
      if (name === "table") isNesting = true;
      else if (name === "tr") rows.push(0);
      else if (name === "td" || name === "th") {
        rows[rows.length - 1] = (rows[rows.length - 1] ?? 0) + 1;
        longest = Math.max(longest, contentOf(child).trim().length);
      }
      look(child);
    }
  };
  look(table);
  const cells = rows.reduce((all, row) => all + row, 0);
  return !isNesting && Math.max(0, ...rows) > 1 && (longest <= LONG_CELL || cells > FEW_CELLS);
}
