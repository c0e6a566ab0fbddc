import { columnName } from "./grid.ts";
import { LIMITS } from "./limits.ts";

/** What a pass over a sheet's XML has found, before a parser is let near it. */
export interface SheetScan {
  readonly fault: "too-many-rows" | "far-cell" | null;
  /** The cell that is beyond a limit, or the last one. */
  readonly cell: string;
  /** The last row and column that hold something, counted from 1; 0 where nothing does. */
  readonly rows: number;
  readonly columns: number;
  /** True where formatted cells without content lie beyond: the parser has to be told where to stop. */
  readonly emptyBeyond: boolean;
}

/** A tag of a row or a cell; `>` does not stand in their attributes. */
const TAG = /<(?:[A-Za-z][\w.-]*:)?(row|c)(?:\s([^<>]*?))?(\/?)>/g;
const REFERENCE = /(?:^|\s)r\s*=\s*["']([A-Z]{0,3})(\d{1,10})["']/;
/** A tag is no longer than this, so that a piece that ends within one can be joined to the next. */
const LONGEST_TAG = 2048;

/** Counts rows and cells of a sheet's XML that comes in pieces. `take` is false as soon as a limit is passed. */
export class SheetScanner {
  private readonly decoder = new TextDecoder("latin1");
  private rest = "";
  private row = 0;
  private column = 0;
  private filled = { rows: 0, columns: 0, cell: "", lastRow: 0, count: 0 };
  private reach = { rows: 0, columns: 0 };

  take(piece: Uint8Array): boolean {
    const text = this.rest + this.decoder.decode(piece, { stream: true });
    let after = 0;
    TAG.lastIndex = 0;
    for (let found = TAG.exec(text); found !== null; found = TAG.exec(text)) {
      const [, name = "", attributes = "", closed = ""] = found;
      after = TAG.lastIndex;
      this.tag(name, attributes, closed === "/");
      if (this.filled.count > LIMITS.rows) return false;
    }
    const cut = Math.max(after, text.lastIndexOf("<"));
    this.rest = text.slice(Math.max(cut, text.length - LONGEST_TAG));
    return true;
  }

  /** What was found; call it once at the end, or when `take` was false. */
  found(): SheetScan {
    const { rows, columns, cell, count } = this.filled;
    const fault = count > LIMITS.rows ? "too-many-rows" : rows * columns > LIMITS.cells ? "far-cell" : null;
    return { fault, cell, rows, columns, emptyBeyond: this.reach.rows * this.reach.columns > LIMITS.cells };
  }

  private tag(name: string, attributes: string, empty: boolean): void {
    const [, letters = "", digits = ""] = REFERENCE.exec(attributes) ?? [];
    if (name === "row") {
      this.row = digits === "" ? this.row + 1 : Number(digits);
      this.column = 0;
      return;
    }
    this.column = letters === "" ? this.column + 1 : columnNumber(letters);
    if (digits !== "") this.row = Number(digits);
    const { row, column, filled, reach } = this;
    reach.rows = Math.max(reach.rows, row);
    reach.columns = Math.max(reach.columns, column);
    if (empty) return;
    if (row !== filled.lastRow) filled.count += 1;
    filled.lastRow = row;
    if (row > filled.rows || column > filled.columns) filled.cell = `${columnName(column - 1)}${row}`;
    filled.rows = Math.max(filled.rows, row);
    filled.columns = Math.max(filled.columns, column);
  }
}

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
