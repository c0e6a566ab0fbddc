import { type Cell, type CellValue, type DataValidation, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { shifted, significantDigits } from "#domain/quantity/decimal.ts";
import { printQuantity } from "#domain/quantity/print-quantity.ts";
import { readQuantity } from "#domain/quantity/read-quantity.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Language } from "#domain/site/language.ts";
import { INDICATOR_KIND_NAMES } from "#files/file-columns.ts";
import {
  BASIS_WORDS,
  STATUS_WORDS,
  TEMPLATE_HEADS,
  TEMPLATE_NOTES,
  TEMPLATE_SHEETS,
  type TemplateColumn,
} from "#words/clerk/table-sheet.ts";
import { newest } from "./context.ts";
import { columnName } from "#authoring/table/open/grid.ts";

const COLUMNS: readonly TemplateColumn[] = [
  "id",
  "indicator",
  "category",
  "unit",
  "lastPeriod",
  "lastValue",
  "period",
  "value",
  "basis",
  "status",
  "document",
  "note",
];
const WIDTHS: Readonly<Record<TemplateColumn, number>> = {
  id: 26,
  indicator: 34,
  category: 16,
  unit: 10,
  lastPeriod: 18,
  lastValue: 14,
  period: 18,
  value: 14,
  basis: 10,
  status: 10,
  document: 36,
  note: 24,
};
const at = (column: TemplateColumn): number => COLUMNS.indexOf(column);
/** Typed under it, 5.6 and 5.6% are the same, and the cell shows which it is. */
const PERCENT = "0.00%";
/** Programs keep so many digits of a number; one with more is written as a text. */
const EXACT = 15;

/** One line of the template: an indicator or one of its categories. */
interface Line {
  readonly indicator: Indicator;
  readonly category: string;
  readonly last: Observation | undefined;
}

/**
 * A workbook to be filled in: a sheet for each kind of indicator, a row for each indicator or category, with the value published
 * last, lists to choose from and notes. What is filled in is read back as it was typed.
 */
export function templateFile(release: Release, lang: Language): Promise<Uint8Array> {
  const lines = linesOf(release);
  const kinds = [...new Set(lines.map(({ indicator }) => indicator.kind))];
  const documents = release.sources.documents;
  const sheets = kinds.map((kind) => {
    const own = lines.filter(({ indicator }) => indicator.kind === kind);
    return sheetOf(INDICATOR_KIND_NAMES[kind]?.zh ?? kind, own, documents.length, lang);
  });
  const sources: WriteSheet = {
    name: TEMPLATE_SHEETS.sources,
    columns: [{ width: 60 }, { width: 30 }],
    rows: [
      [TEMPLATE_SHEETS.documentTitle, TEMPLATE_SHEETS.documentId],
      ...documents.map(({ id, title }) => [title.zh, id]),
    ],
  };
  const help: WriteSheet = {
    name: TEMPLATE_SHEETS.help,
    columns: [{ width: 100 }],
    rows: TEMPLATE_NOTES[lang].help.map((text) => [text]),
  };
  return writeXlsx({ sheets: [...sheets, sources, help] });
}

function linesOf({ indicators, observations }: Release): readonly Line[] {
  const published = new Map<string, Observation[]>();
  for (const o of observations.observations) {
    if (o.status !== "actual" || o.missing !== undefined || o.area !== undefined) continue;
    const key = `${o.indicator} ${o.category ?? ""}`;
    published.set(key, [...(published.get(key) ?? []), o]);
  }
  return indicators.indicators.flatMap((indicator) => {
    const categories = indicator.breakdown?.categories ?? [];
    const lastOf = (code: string): Observation | undefined => newest(published.get(`${indicator.id} ${code}`) ?? []);
    if (categories.length === 0) return [{ indicator, category: "", last: lastOf("") }];
    return categories.map(({ code, name }) => ({ indicator, category: name.zh, last: lastOf(code) }));
  });
}

function sheetOf(name: string, lines: readonly Line[], documents: number, lang: Language): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const head = { font: { bold: true }, alignment: { wrapText: true, vertical: "top" } } as const;
  COLUMNS.forEach((column, index) => {
    const note = TEMPLATE_NOTES[lang].heads[column];
    const comment = note === undefined ? {} : { comment: { text: note } };
    cells.set(`0,${index}`, { value: TEMPLATE_HEADS[column], style: head, ...comment });
  });
  lines.forEach(({ indicator, last }, index) => {
    const row = index + 1;
    const about = [indicator.definition.zh, indicator.caveat?.zh].filter((text) => text !== undefined);
    cells.set(`${row},${at("indicator")}`, { value: indicator.name.zh, comment: { text: about.join("\n") } });
    // A text would be taken for a date or a formula by the program that opens it.
    cells.set(`${row},${at("lastPeriod")}`, { value: last?.period ?? null, style: { numFmt: "@" } });
    cells.set(`${row},${at("period")}`, { value: null, style: { numFmt: "@" } });
    if (indicator.unit !== "%") return;
    const value = shownOf(last, indicator);
    const style = { numFmt: typeof value === "number" ? percentFor(value) : PERCENT };
    cells.set(`${row},${at("lastValue")}`, { value, style });
    cells.set(`${row},${at("value")}`, { value: null, style: { numFmt: PERCENT } });
  });
  return {
    name,
    columns: COLUMNS.map((column) => ({ width: WIDTHS[column] })),
    rows: [COLUMNS.map((column) => TEMPLATE_HEADS[column]), ...lines.map(rowOf)],
    cells,
    freezePane: { rows: 1, columns: at("indicator") + 1 },
    dataValidations: listsOf(lines.length + 1, documents),
  };
}

const rowOf = ({ indicator, category, last }: Line): CellValue[] =>
  COLUMNS.map((column) => {
    if (column === "id") return indicator.id;
    if (column === "indicator") return indicator.name.zh;
    if (column === "category") return category || null;
    if (column === "unit") return indicator.unit === "unstated" ? null : indicator.unit;
    if (column === "lastPeriod") return last?.period ?? null;
    return column === "lastValue" ? shownOf(last, indicator) : null;
  });

/** A plain number as a number, in hundredths for a share; a number with words as it was printed. */
function shownOf(last: Observation | undefined, { unit }: Indicator): CellValue {
  if (last === undefined) return null;
  const { value, lower, qualifier, printed } = last;
  if (value === null || lower !== undefined || significantDigits(value) > EXACT) return printed;
  // A word of the sentence (意向, 达) does not stand in the printed phrase, and goes with the number all the same.
  if (qualifier !== null)
    return readQuantity(printed)?.qualifier === qualifier ? printed : printQuantity({ value, unit, qualifier });
  return unit === "%" ? shifted(value, -2) : value;
}

/** As many decimals as the share has. */
const percentFor = (fraction: number): string => {
  const places = String(shifted(fraction, 2)).split(".")[1]?.length ?? 0;
  return places === 0 ? "0%" : `0.${"0".repeat(places)}%`;
};

/** Lists to choose from, some rows beyond the last: for rows that a clerk adds. */
function listsOf(rows: number, documents: number): DataValidation[] {
  const range = (column: TemplateColumn): string => {
    const name = columnName(at(column));
    return `${name}2:${name}${rows + 200}`;
  };
  const list = (column: TemplateColumn, values: readonly string[]): DataValidation => ({
    type: "list",
    range: range(column),
    values: [...values],
    allowBlank: true,
    showErrorMessage: true,
  });
  return [
    list("basis", Object.keys(BASIS_WORDS)),
    list("status", Object.keys(STATUS_WORDS)),
    ...(documents === 0
      ? []
      : [
          {
            type: "list" as const,
            range: range("document"),
            formula1: `${TEMPLATE_SHEETS.sources}!$A$2:$A$${documents + 1}`,
            allowBlank: true,
          },
        ]),
  ];
}
