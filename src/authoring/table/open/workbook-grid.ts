import { type CellValue, type Cell as BookCell, type ReadOptions, readXls, readXlsx, type Sheet } from "hucre/xlsx";
import type { Desk } from "#authoring/table/asked.ts";
import { type Cell, columnName, type Content, type Grid, rowsOf } from "./grid.ts";
import { scanWorkbook } from "./scan-workbook.ts";

/** The sheets of an .xlsx file, after a look through it that unpacks nothing beyond the limits. */
export async function workbookGrids(bytes: Uint8Array, file: string, desk: Desk): Promise<readonly Grid[]> {
  const safe = scanWorkbook(bytes, file, desk);
  if (safe === null) return [];
  const cut = safe.sheets.map(({ scan }) => scan.emptyBeyond && scan.rows > 0);
  const whole = await parsed(safe.bytes, file, desk, { sheets: (_, at) => cut[at] !== true });
  const grids: Grid[] = [];
  let next = 0;
  for (const [at, { scan }] of safe.sheets.entries()) {
    if (cut[at] !== true) {
      const grid = whole[next++];
      if (grid !== undefined) grids.push(grid);
      continue;
    }
    // Formatted to the last row: what holds something is read, and no more.
    const range = `A1:${columnName(scan.columns - 1)}${scan.rows}`;
    grids.push(...(await parsed(safe.bytes, file, desk, { sheets: [at], range })));
  }
  return grids;
}

async function parsed(bytes: Uint8Array, file: string, desk: Desk, options: ReadOptions): Promise<readonly Grid[]> {
  try {
    const { sheets } = await readXlsx(bytes, { ...options, readStyles: true });
    return sheets.map((sheet) => gridOf(sheet, "known"));
  } catch (error) {
    return broken(file, desk, error);
  }
}

/** The sheets of an old .xls file. Its number formats are not known: shares are asked about. */
export async function oldWorkbookGrids(bytes: Uint8Array, file: string, desk: Desk): Promise<readonly Grid[]> {
  try {
    const { sheets } = await readXls(bytes);
    return sheets.map((sheet) => gridOf(sheet, "lost"));
  } catch (error) {
    return broken(file, desk, error);
  }
}

function broken(file: string, desk: Desk, error: unknown): readonly Grid[] {
  const found = error instanceof Error ? error.message.slice(0, 120) : "?";
  desk.tell({ code: "broken-file", place: { sheet: file, cell: "" }, found, expected: ".xlsx" });
  return [];
}

function gridOf(sheet: Sheet, formats: Grid["formats"]): Grid {
  const cells: Cell[] = [];
  const seen = new Set<string>();
  sheet.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const key = `${row},${column}`;
      seen.add(key);
      const content = contentOf(value, sheet.cells?.get(key));
      if (content !== null) cells.push({ row, column, content });
    });
  });
  for (const [key, cell] of sheet.cells ?? []) {
    if (seen.has(key)) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    const content = contentOf(cell.value, cell);
    if (content !== null) cells.push({ row, column, content });
  }
  const hiddenRows = [...(sheet.rowDefs ?? [])]
    .filter(([, { hidden, height }]) => hidden === true || height === 0)
    .map(([row]) => row);
  const hiddenColumns = (sheet.columns ?? []).flatMap(({ hidden, width }, column) =>
    hidden === true || width === 0 ? [column] : [],
  );
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: rowsOf(cells),
    merges: (sheet.merges ?? []).map((m) => ({ top: m.startRow, left: m.startCol, bottom: m.endRow, right: m.endCol })),
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(hiddenColumns),
    formats,
  };
}

function contentOf(value: CellValue, cell: BookCell | undefined): Content | null {
  if (cell?.type === "error") return { kind: "error", text: String(value) };
  if (cell?.type === "formula" && (value === null || value === "") && cell.formula !== undefined)
    return { kind: "no-result", formula: `=${cell.formula}`.slice(0, 60) };
  if (value === null) return null;
  if (typeof value === "number") return { kind: "number", value, format: cell?.style?.numFmt ?? "General" };
  if (value instanceof Date) return dateOf(value, cell?.style?.numFmt ?? "");
  const text = cell?.richText === undefined ? String(value) : withoutRaised(cell.richText);
  return text.trim() === "" ? null : { kind: "text", text };
}

/** What a format shows of a day: `yyyy"年"` is the year alone, `mmm-yy` the month. */
function dateOf(value: Date, format: string): Content {
  const signs = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").toLowerCase();
  const date = Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  const shows = !signs.includes("y") || signs.includes("d") ? "day" : signs.includes("m") ? "month" : "year";
  return { kind: "date", date, shows };
}

/** A raised number is the number of a note and not a part of the text before it. */
const withoutRaised = (runs: NonNullable<BookCell["richText"]>): string =>
  runs
    .filter(
      ({ font, text }, at) =>
        font?.vertAlign !== "superscript" ||
        !/^[\s\d[\]()（）〔〕*,，①-⑳]+$/.test(text) ||
        // Square and cubic metres are raised too.
        /m$/i.test(runs[at - 1]?.text ?? ""),
    )
    .map(({ text }) => text)
    .join("");
