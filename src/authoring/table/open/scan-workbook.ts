import { zipSync } from "fflate";
import type { Desk } from "#authoring/table/asked.ts";
import { LIMITS } from "./limits.ts";
import { type SheetScan, SheetScanner } from "./scan-sheet.ts";
import { type Entry, entriesOf, unpack } from "./zip.ts";

/** A workbook that is safe to parse: its parts unpacked and counted, everything else left out. */
export interface SafeWorkbook {
  /** An archive of nothing but workbook, sheets, strings and styles, not packed. */
  readonly bytes: Uint8Array;
  /** In the order of the workbook; a sheet with a fault is empty in `bytes`. */
  readonly sheets: readonly { readonly name: string; readonly scan: SheetScan }[];
}

const EMPTY_SHEET =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
const NOTHING: SheetScan = { fault: null, cell: "", rows: 0, columns: 0, emptyBeyond: false };

/**
 * Looks through a workbook before any parser does: sizes as they come out, rows, the farthest cell, declarations, macros. What is
 * wrong is told with file and sheet; sound sheets stay. `null` where nothing can be read.
 */
export function scanWorkbook(bytes: Uint8Array, file: string, desk: Desk): SafeWorkbook | null {
  const tell = (code: "broken-file" | "not-a-table-file", found: string): null => {
    desk.tell({ code, place: { sheet: file, cell: "" }, found, expected: ".xlsx" });
    return null;
  };
  const entries = entriesOf(bytes);
  if (entries === null) return tell("broken-file", "zip");
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  if ([...byName.keys()].some((name) => /vbaProject\.bin$/i.test(name)))
    desk.tell({ code: "macros", place: { sheet: file, cell: "" }, found: "vbaProject.bin", expected: ".xlsx" });
  const budget = { left: LIMITS.parts };
  const text = (name: string): string | null => {
    const entry = byName.get(name);
    const part = entry === undefined ? "broken-file" : unpacked(entry, budget);
    return typeof part === "string" ? null : new TextDecoder().decode(part);
  };
  const book = "xl/workbook.xml";
  const workbook = text(book);
  const relations = text("xl/_rels/workbook.xml.rels");
  if (workbook === null || relations === null) {
    const kind = ["word/document.xml", "ppt/presentation.xml", "xl/workbook.bin", "content.xml", "OFD.xml"];
    const other = kind.find((name) => byName.has(name));
    return byName.has(book) ? tell("broken-file", book) : tell("not-a-table-file", other ?? "zip");
  }
  const targets = targetsOf(relations);
  const parts: Record<string, Uint8Array> = {};
  for (const name of ["[Content_Types].xml", "_rels/.rels", book, "xl/_rels/workbook.xml.rels", ...others(targets)]) {
    const entry = byName.get(name);
    if (entry === undefined) continue;
    const part = unpacked(entry, budget);
    if (typeof part === "string") return told(desk, file, part, name);
    if (declares(part)) {
      desk.tell({ code: "entities", place: { sheet: file, cell: "" }, found: name, expected: "—" });
      return null;
    }
    parts[name] = part;
  }
  const listed = sheetsOf(workbook);
  if (listed.length > LIMITS.sheets) {
    const expected = `≤ ${LIMITS.sheets}`;
    desk.tell({ code: "too-many-sheets", place: { sheet: file, cell: "" }, found: `${listed.length}`, expected });
    return null;
  }
  const sheets = listed.map(({ name, relation }) => {
    const target = targets.get(relation)?.target ?? "";
    const entry = byName.get(target);
    const { part, scan } = entry === undefined ? { part: null, scan: NOTHING } : sheetPart(entry, name, budget, desk);
    parts[target] = part ?? new TextEncoder().encode(EMPTY_SHEET);
    return { name, scan };
  });
  return { bytes: zipSync(parts, { level: 0 }), sheets };
}

function sheetPart(
  entry: Entry,
  name: string,
  budget: { left: number },
  desk: Desk,
): { readonly part: Uint8Array | null; readonly scan: SheetScan } {
  const scanner = new SheetScanner();
  const part = unpacked(entry, budget, (piece) => scanner.take(piece));
  const scan = scanner.found();
  const none = { part: null, scan: NOTHING };
  const place = { sheet: name, cell: scan.cell };
  if (scan.fault === "too-many-rows") {
    desk.tell({ code: "too-many-rows", place, found: `> ${LIMITS.rows}`, expected: `≤ ${LIMITS.rows}` });
    return none;
  }
  if (scan.fault === "far-cell") {
    desk.tell({ code: "far-cell", place, found: scan.cell, expected: `≤ ${LIMITS.cells}` });
    return none;
  }
  if (typeof part === "string") return { part: told(desk, name, part, entry.name), scan: NOTHING };
  if (!declares(part)) return { part, scan };
  desk.tell({ code: "entities", place: { sheet: name, cell: "" }, found: "<!DOCTYPE", expected: "—" });
  return none;
}

/** Tells why a part could not be unpacked: it is too large, or it is damaged. */
function told(desk: Desk, sheet: string, fault: "too-large" | "broken-file", name: string): null {
  const most = `${LIMITS.part / 1024 / 1024} MB`;
  const found = fault === "too-large" ? `> ${most}` : name;
  desk.tell({ code: fault, place: { sheet, cell: "" }, found, expected: `≤ ${most}` });
  return null;
}

/** The bytes of a part, or why there are none; `look` is shown each piece, and says whether to go on. */
function unpacked(
  entry: Entry,
  budget: { left: number },
  look: (piece: Uint8Array) => boolean = () => true,
): Uint8Array | "too-large" | "broken-file" {
  const most = Math.min(LIMITS.part, budget.left);
  if (entry.size > most) return "too-large";
  const pieces: Uint8Array[] = [];
  let size = 0;
  const whole = unpack(entry, (piece) => {
    size += piece.length;
    if (size > most) return false;
    pieces.push(piece);
    return look(piece);
  });
  // What was unpacked in vain has cost its time as well.
  budget.left -= Math.min(size, most);
  if (!whole) return size > most ? "too-large" : "broken-file";
  const part = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    part.set(piece, at);
    at += piece.length;
  }
  return part;
}

/** Workbooks declare no document type; one that does is made to harm. Declarations stand before the first element. */
const declares = (part: Uint8Array): boolean =>
  /<!(?:DOCTYPE|ENTITY)/i.test(new TextDecoder("latin1").decode(part.subarray(0, 4096)).replaceAll("\0", ""));

const attribute = (tag: string, name: string): string =>
  plain(new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? "");

const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined || hex !== undefined) {
      const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    }
    return SIGNS[name ?? ""] ?? whole;
  });

interface Target {
  readonly target: string;
  readonly type: string;
}

/** The parts that a workbook names, by the id of the relation. */
function targetsOf(relations: string): ReadonlyMap<string, Target> {
  const tags = relations.match(/<(?:[\w.-]+:)?Relationship\s[^<>]*>/g) ?? [];
  return new Map(
    tags.map((tag) => {
      const given = attribute(tag, "Target");
      const target = given.startsWith("/") ? given.slice(1) : `xl/${given.replace(/^\.\//, "")}`;
      return [attribute(tag, "Id"), { target, type: attribute(tag, "Type") }];
    }),
  );
}

const others = (targets: ReadonlyMap<string, Target>): readonly string[] =>
  [...targets.values()].filter(({ type }) => /\/(?:styles|sharedStrings)$/.test(type)).map(({ target }) => target);

const sheetsOf = (workbook: string): readonly { readonly name: string; readonly relation: string }[] =>
  (workbook.match(/<(?:[\w.-]+:)?sheet\s[^<>]*>/g) ?? []).map((tag) => ({
    name: attribute(tag, "name"),
    relation: /(?:^|\s)[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? "",
  }));
