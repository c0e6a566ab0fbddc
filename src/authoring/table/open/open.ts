import type { Desk } from "#authoring/table/asked.ts";
import type { Grid } from "./grid.ts";
import { LIMITS } from "./limits.ts";
import { textGrid } from "./text-grid.ts";
import { oldWorkbookGrids, workbookGrids } from "./workbook-grid.ts";

const begins = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** A stream of an OLE file is named in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (sign) => [sign.charCodeAt(0), 0]).flat();
  for (let at = 0; at + wanted.length <= bytes.length; at += 1)
    if (bytes[at] === wanted[0] && wanted.every((byte, n) => bytes[at + n] === byte)) return true;
  return false;
}

/** The sheets of a file, whatever its name says it is; what cannot be read is told. */
export async function openTable(bytes: Uint8Array, file: string, desk: Desk): Promise<readonly Grid[]> {
  const place = { sheet: file, cell: "" };
  if (bytes.length > LIMITS.file) {
    const [found, expected] = [`${(bytes.length / 1024 / 1024).toFixed(1)} MB`, `≤ ${LIMITS.file / 1024 / 1024} MB`];
    desk.tell({ code: "too-large", place, found, expected });
    return [];
  }
  if (begins(bytes, 0x50, 0x4b)) return workbookGrids(bytes, file, desk);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (holdsName(bytes, "EncryptedPackage")) {
      desk.tell({ code: "encrypted", place, found: "EncryptedPackage", expected: ".xlsx" });
      return [];
    }
    if (holdsName(bytes, "Workbook") || holdsName(bytes, "Book")) return oldWorkbookGrids(bytes, file, desk);
    desk.tell({ code: "not-a-table-file", place, found: "OLE", expected: ".xlsx" });
    return [];
  }
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) {
    desk.tell({ code: "not-a-table-file", place, found: "PDF", expected: ".xlsx" });
    return [];
  }
  const grid = textGrid(bytes, file, desk);
  return grid === null ? [] : [grid];
}
