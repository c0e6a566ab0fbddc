import type { Desk } from "#authoring/table/asked.ts";
import { type Cell, type Grid, rowsOf } from "./grid.ts";
import { LIMITS } from "./limits.ts";

/** The text of a file in UTF-8, UTF-16 with its mark, or GB18030, whichever its bytes are; without the mark. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** A table of text: fields apart by comma, semicolon or tab, in quotes where they hold one (RFC 4180). One sheet, named like the file. */
export function textGrid(bytes: Uint8Array, file: string, desk: Desk): Grid | null {
  const text = decoded(bytes);
  if (/[\0\ufffd]/.test(text)) {
    desk.tell({
      code: "not-a-table-file",
      place: { sheet: file, cell: "" },
      found: "?",
      expected: "UTF-8 | GB18030 | .xlsx",
    });
    return null;
  }
  const cells: Cell[] = [];
  let row = 0;
  for (const fields of recordsOf(text, separatorOf(text, file))) {
    fields.forEach((field, column) => {
      if (field.trim() !== "") cells.push({ row, column, content: { kind: "text", text: field } });
    });
    row += 1;
    if (row > LIMITS.rows) {
      const place = { sheet: file, cell: `A${row}` };
      desk.tell({ code: "too-many-rows", place, found: `> ${LIMITS.rows}`, expected: `≤ ${LIMITS.rows}` });
      return null;
    }
  }
  const none = new Set<number>();
  const name = file.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  return {
    name,
    hidden: false,
    rows: rowsOf(cells),
    merges: [],
    hiddenRows: none,
    hiddenColumns: none,
    formats: "none",
  };
}

/** The sign that stands most often outside quotes in the first lines; a tab where the name says so. */
function separatorOf(text: string, file: string): string {
  if (/\.tsv$/i.test(file)) return "\t";
  const head = text.slice(0, 20_000).replace(/"[^"]*"/g, "");
  const counts = ["\t", ",", ";"].map((sign): readonly [string, number] => [sign, head.split(sign).length]);
  // A tab is never part of a number or a word; a comma may be.
  const [best = ","] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return (counts[0]?.[1] ?? 0) > 1 ? "\t" : best;
}

function* recordsOf(text: string, separator: string): Generator<readonly string[]> {
  let fields: string[] = [];
  for (let at = 0; at < text.length;) {
    const { field, end } = text[at] === '"' ? quoted(text, at, separator) : bare(text, at, separator);
    fields.push(field);
    const sign = text[end];
    at = end + 1;
    if (sign === separator) {
      if (at >= text.length) fields.push("");
      continue;
    }
    if (sign === "\r" && text[at] === "\n") at += 1;
    yield fields;
    fields = [];
  }
  if (fields.length > 0) yield fields;
}

function bare(text: string, from: number, separator: string): { readonly field: string; readonly end: number } {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return { field: text.slice(from, end), end };
}

function quoted(text: string, from: number, separator: string): { readonly field: string; readonly end: number } {
  let field = "";
  let at = from + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    // A quote that never ends is a sign like any other.
    if (close === -1) return bare(text, from, separator);
    field += text.slice(at, close);
    if (text[close + 1] !== '"') {
      const rest = bare(text, close + 1, separator);
      return { field: field + rest.field, end: rest.end };
    }
    field += '"';
    at = close + 2;
  }
}
