import { writeXlsx } from "hucre/xlsx";
import { csvCell } from "#domain/chart/table.ts";
import { LANGUAGES, ROOT_LANGUAGE } from "#domain/site/language.ts";
import { type Cell, cellName, type Grid, textOf } from "#authoring/table/open/grid.ts";
import { fieldHelp, isDataFile } from "#words/clerk/fields/field-help.ts";
import { WORDS_HEADS, WORDS_SHEET, type WordsColumn } from "#words/clerk/words-words.ts";
import type { ReadRow, WordsRow } from "./rows.ts";

const COLUMNS: readonly WordsColumn[] = ["file", "place", "about", ...LANGUAGES];
const WIDTHS: Readonly<Record<WordsColumn, number>> = { file: 18, place: 30, about: 40, zh: 60, en: 60 };

const cellsOf = ({ file, place, text }: WordsRow): readonly string[] =>
  COLUMNS.map((column) => {
    if (column === "file") return file;
    if (column === "place") return place;
    if (column === "about") return aboutOf(file, place);
    return text[column] ?? "";
  });

/** What a field is, for whoever writes its English; further files of values have the fields of the first. */
function aboutOf(file: string, place: string): string {
  const name = file.replace(/\.\d+(?=\.json$)/, "");
  return (isDataFile(name) ? fieldHelp(name, place)?.[ROOT_LANGUAGE] : null) ?? "";
}

/** The sheet as CSV after RFC 4180, with a byte-order mark, so that Excel and WPS read it as UTF-8. */
export const wordsCsv = (rows: readonly WordsRow[]): string =>
  `\uFEFF${[COLUMNS.map((column) => WORDS_HEADS[column]), ...rows.map(cellsOf)]
    .map((cells) => `${cells.map(csvCell).join(",")}\r\n`)
    .join("")}`;

/** The same as a workbook of one sheet, its head and its first columns frozen. */
export const wordsWorkbook = (rows: readonly WordsRow[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      {
        name: WORDS_SHEET,
        columns: COLUMNS.map((column) => ({ width: WIDTHS[column] })),
        rows: [COLUMNS.map((column) => WORDS_HEADS[column]), ...rows.map((row) => [...cellsOf(row)])],
        freezePane: { rows: 1, columns: 0 },
      },
    ],
  });

/** The lines of the sheet of texts, wherever its columns stand; `null` where a file has no such sheet. */
export function readWordsSheet(grids: readonly Grid[]): readonly ReadRow[] | null {
  for (const { name, rows } of grids)
    for (const [at, head] of rows) {
      const named = new Map([...head].map(([column, cell]) => [textOf(cell).trim(), column]));
      const columns = COLUMNS.map((column) => [column, named.get(WORDS_HEADS[column])] as const);
      if (columns.some(([column, found]) => found === undefined && column !== "about")) continue;
      const text = (row: ReadonlyMap<number, Cell>, column: WordsColumn): string => {
        const place = named.get(WORDS_HEADS[column]);
        return place === undefined ? "" : unmarked(textOf(row.get(place)));
      };
      return [...rows].flatMap(([number, row]) => {
        const zh = text(row, ROOT_LANGUAGE);
        if (number <= at || zh.trim() === "") return [];
        return {
          file: text(row, "file").trim(),
          place: text(row, "place").trim(),
          text: Object.fromEntries(LANGUAGES.map((lang) => [lang, text(row, lang)])),
          at: `${name} ${cellName(number, named.get(WORDS_HEADS[ROOT_LANGUAGE]) ?? 0)}`,
        };
      });
    }
  return null;
}

/** Without the apostrophe that a text has in front which a spreadsheet would run as a formula. */
const unmarked = (text: string): string => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, "");
