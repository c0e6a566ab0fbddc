import { OriginalFault } from "./fault.ts";
import { unzip, zipEntries } from "./zip.ts";

/** The part of a Word file that holds its text. */
const MAIN = "word/document.xml";
/** That part of a long report takes a few MB; beyond this it is made to fill memories (bytes). */
const MOST = 64_000_000;

/** What is in the file and not in the text: what was deleted or moved away, and what older programs show instead. */
const SKIPPED = new Set(["del", "moveFrom", "Fallback", "instrText"]);
const SIGNS: Readonly<Record<string, string>> = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" };

/**
 * The text of a Word file (ECMA-376), a line to a paragraph, cells of a table apart by a tab. Throws an `OriginalFault` for files
 * that are protected, carry macros, unpack to too much, or are no Word files.
 */
export function docxText(bytes: Uint8Array): string {
  const entries = zipEntries(bytes);
  if (entries.some((entry) => /(?:^|\/)vbaProject\.bin$/i.test(entry.name))) throw new OriginalFault("macro");
  const main = entries.find((entry) => entry.name === MAIN);
  if (main === undefined) throw new OriginalFault(entries.some((entry) => entry.encrypted) ? "encrypted" : "not-docx");
  if (main.encrypted) throw new OriginalFault("encrypted");
  const xml = new TextDecoder().decode(unzip(bytes, main, MOST));
  // A Word file declares no entities; one that does is made to multiply.
  if (xml.includes("<!DOCTYPE")) throw new OriginalFault("bomb");
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  const body = Array.from(parsed.documentElement?.children ?? []).find((child) => child.localName === "body");
  if (body === undefined || parsed.getElementsByTagName("parsererror").length > 0) throw new OriginalFault("broken");
  return textOf(body).replace(/\n+$/, "");
}

function textOf(root: Element): string {
  const parts: string[] = [];
  const read = (element: Element, inCell: boolean): void => {
    const { localName } = element;
    if (SKIPPED.has(localName)) return;
    if (localName === "t") {
      parts.push(element.textContent ?? "");
      return;
    }
    // Tab stops have the same name as tabs, and stand among the properties.
    if (localName === "pPr" || localName === "rPr") return;
    parts.push(SIGNS[localName] ?? "");
    const cell = inCell || localName === "tc";
    for (const child of element.children) read(child, localName === "tbl" ? false : cell);
    if (localName === "p") parts.push(inCell ? " " : "\n");
    if (localName === "tc") parts.push("\t");
    if (localName === "tr") parts.push("\n");
  };
  read(root, false);
  return parts.join("");
}
