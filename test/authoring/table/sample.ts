import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { TableContext, TableIndicator } from "#authoring/table/context.ts";
import { readTable, type TableReading, type TableValue } from "#authoring/table/table.ts";

/** Indicators of a county that does not exist. */
const INDICATORS: readonly TableIndicator[] = [
  {
    id: "gdp",
    names: ["地区生产总值", "GDP"],
    unit: "亿元",
    kind: "flow",
    categories: [],
    basis: "cumulative",
    last: { value: 80, period: "2020" },
  },
  { id: "gdp-growth", names: ["地区生产总值增速"], unit: "%", kind: "growth", categories: [], basis: "cumulative" },
  {
    id: "exports",
    last: { value: 2600, period: "2020" },
    names: ["外贸出口"],
    unit: "万美元",
    kind: "flow",
    categories: [],
    basis: "cumulative",
  },
  {
    id: "firms",
    last: { value: 45, period: "2020" },
    names: ["规上工业企业", "规上企业"],
    unit: "家",
    kind: "stock",
    categories: [],
    basis: "instant",
  },
  { id: "closed", names: ["诉求办结率"], unit: "%", kind: "rate", categories: [], basis: "cumulative" },
  {
    id: "people",
    names: ["常住人口"],
    last: { value: 120_000, period: "2020" },
    unit: "人",
    kind: "stock",
    categories: [],
    basis: "instant",
  },
  {
    id: "by-sector",
    names: ["三次产业增加值"],
    unit: "亿元",
    kind: "flow",
    categories: [
      { code: "first", name: "第一产业", whole: false },
      { code: "second", name: "第二产业", whole: false },
      { code: "third", name: "第三产业", whole: false },
    ],
    basis: "cumulative",
  },
];

export const context = (answers: TableContext["answers"] = {}): TableContext => ({
  indicators: INDICATORS,
  answers,
  documents: [{ id: "bulletin", title: "样例县统计公报" }],
});

type Rows = WriteSheet["rows"];

/** Reads rows as a workbook of one sheet. Formats of cells by their place (`B2`). */
export async function readRows(
  rows: NonNullable<Rows>,
  {
    answers = {},
    formats = {},
    ...sheet
  }: Partial<WriteSheet> & {
    readonly answers?: TableContext["answers"];
    readonly formats?: Readonly<Record<string, string>>;
  } = {},
): Promise<TableReading> {
  const cells: NonNullable<WriteSheet["cells"]> = new Map(sheet.cells);
  for (const [name, numFmt] of Object.entries(formats)) {
    const [row, column] = [Number(/\d+/.exec(name)?.[0]) - 1, name.charCodeAt(0) - 65];
    cells.set(`${row},${column}`, { value: rows[row]?.[column] ?? null, style: { numFmt } });
  }
  const bytes = await writeXlsx({ sheets: [{ name: "表一", ...sheet, rows, cells }] });
  return readTable(bytes, "样例.xlsx", context(answers));
}

/** Values in short: `gdp 2022 = 40.6 亿元`. */
export const inShort = (values: readonly TableValue[]): readonly string[] =>
  values.map((v) => {
    const of = `${v.indicator}${v.category === null ? "" : `.${v.category}`} ${v.period}${v.status === "actual" ? "" : ` ${v.status}`}`;
    return `${of} = ${v.missing ?? v.value} (${v.printed})`;
  });

/** Reads a text with columns. */
export const readText = (
  text: string | Uint8Array,
  name = "样例.csv",
  answers: TableContext["answers"] = {},
): Promise<TableReading> =>
  readTable(typeof text === "string" ? new TextEncoder().encode(text) : text, name, context(answers));
