import { strToU8, zipSync } from "fflate";

/** A cell as a file has it, without what a library would make of it. */
export type XmlCell =
  | { readonly n: number; readonly format?: string; readonly formula?: string }
  | { readonly t: string; readonly raised?: string }
  | { readonly error: string }
  | { readonly noResult: string }
  | { readonly empty: true; readonly format?: string };

export interface XmlSheet {
  readonly name: string;
  /** Cells by their place, counted from 0: `row,column`. */
  readonly cells: ReadonlyMap<string, XmlCell>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly hidden?: boolean;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

export function nameOf(row: number, column: number): string {
  const letter = (at: number): string =>
    at < 26 ? String.fromCharCode(65 + at) : letter(Math.floor(at / 26) - 1) + letter(at % 26);
  return `${letter(column)}${row + 1}`;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A workbook written part by part, with nothing of the code that reads it. `more`: further parts, or others in place of these. */
export function xmlWorkbook(sheets: readonly XmlSheet[], more: Readonly<Record<string, string>> = {}): Uint8Array {
  const formats: string[] = [];
  const styleOf = (format: string | undefined): string => {
    if (format === undefined) return "";
    if (!formats.includes(format)) formats.push(format);
    return ` s="${formats.indexOf(format) + 1}"`;
  };
  const bodies = sheets.map((sheet) => bodyOf(sheet, styleOf));
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name, hidden }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"${hidden === true ? ' state="hidden"' : ""}/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}<Relationship Id="rIdS" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts>${formats.map((format, at) => `<numFmt numFmtId="${at + 164}" formatCode="${escaped(format)}"/>`).join("")}</numFmts><fonts><font/></fonts><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${at + 164}" applyNumberFormat="1"/>`).join("")}</cellXfs></styleSheet>`,
    ...Object.fromEntries(bodies.map((body, at) => [`xl/worksheets/sheet${at + 1}.xml`, body])),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 1 });
}

function bodyOf(
  { cells, merges = [], hiddenRows = new Set(), hiddenColumns = new Set() }: XmlSheet,
  styleOf: (format: string | undefined) => string,
): string {
  const rows = new Map<number, (readonly [number, XmlCell])[]>();
  for (const [key, cell] of cells) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    rows.set(row, [...(rows.get(row) ?? []), [column, cell]]);
  }
  const lines = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, own]) => {
      const written = own.sort(([a], [b]) => a - b).map(([column, cell]) => cellOf(cell, nameOf(row, column), styleOf));
      return `<row r="${row + 1}"${hiddenRows.has(row) ? ' hidden="1"' : ""}>${written.join("")}</row>`;
    });
  const columns = [...hiddenColumns]
    .sort((a, b) => a - b)
    .map((at) => `<col min="${at + 1}" max="${at + 1}" width="9" hidden="1"/>`);
  return `<worksheet xmlns="${MAIN}">${columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`}<sheetData>${lines.join("")}</sheetData>${merges.length === 0 ? "" : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`}</worksheet>`;
}

function cellOf(cell: XmlCell, place: string, styleOf: (format: string | undefined) => string): string {
  if ("empty" in cell) return `<c r="${place}"${styleOf(cell.format)}/>`;
  if ("error" in cell) return `<c r="${place}" t="e"><v>${cell.error}</v></c>`;
  if ("noResult" in cell) return `<c r="${place}"><f>${escaped(cell.noResult)}</f></c>`;
  if ("n" in cell) {
    const formula = cell.formula === undefined ? "" : `<f>${escaped(cell.formula)}</f>`;
    return `<c r="${place}"${styleOf(cell.format)}>${formula}<v>${cell.n}</v></c>`;
  }
  const text = `<t xml:space="preserve">${escaped(cell.t)}</t>`;
  if (cell.raised === undefined) return `<c r="${place}" t="inlineStr"><is>${text}</is></c>`;
  return `<c r="${place}" t="inlineStr"><is><r>${text}</r><r><rPr><vertAlign val="superscript"/></rPr><t>${cell.raised}</t></r></is></c>`;
}
