import { archiveKind } from "./archive-kind.ts";
import { DocumentFault } from "./document-fault.ts";
import { type NoteKind, Notes } from "./docx-notes.ts";
import { wordText } from "./docx-walk.ts";
import type { Manner } from "./manner.ts";
import { childOf, isElement, type Markup, nameOf, type ParseMarkup } from "./markup.ts";
import { unzip, type ZipEntry, zipEntries } from "./zip.ts";

/** The part of a Word file that holds its text; some programs number it. */
const MAIN = /^word\/document\d*\.xml$/;
const NOTES: Readonly<Record<NoteKind, string>> = { footnote: "word/footnotes.xml", endnote: "word/endnotes.xml" };
/** The main part of a long report takes a few MB; beyond this it is made to fill memories (bytes). */
const MOST = 64_000_000;

/**
 * The text of a Word file (ECMA-376), a line to a paragraph, cells of a table apart by a tab; to be read, with its notes at the
 * end. Throws a `DocumentFault` for files that are protected, carry macros, unpack to too much, or are no Word files.
 */
export function docxText(bytes: Uint8Array, parse: ParseMarkup, manner: Manner): string {
  const entries = zipEntries(bytes);
  if (entries.some((entry) => /(?:^|\/)vbaProject\.bin$/i.test(entry.name))) throw new DocumentFault("macro");
  const main = entries.find((entry) => MAIN.test(entry.name));
  if (main === undefined) {
    if (entries.some((entry) => entry.encrypted)) throw new DocumentFault("encrypted");
    throw new DocumentFault("not-docx", archiveKind(entries.map(({ name }) => name)));
  }
  const body = childOf(partOf(bytes, main, parse), "body");
  if (body === null) throw new DocumentFault("broken");
  if (manner === "check") return wordText(body, null);
  const notes = new Notes();
  const text = wordText(body, notes);
  const noteIn = (kind: NoteKind): Markup | null => {
    const entry = entries.find(({ name }) => name === NOTES[kind]);
    return entry === undefined ? null : partOf(bytes, entry, parse);
  };
  return [text, ...notes.texts(noteIn)].join("\n");
}

/** The root element of a part. */
function partOf(bytes: Uint8Array, entry: ZipEntry, parse: ParseMarkup): Markup {
  if (entry.encrypted) throw new DocumentFault("encrypted");
  const xml = new TextDecoder().decode(unzip(bytes, entry, MOST));
  // A Word file declares no entities; one that does is made to multiply.
  if (xml.includes("<!DOCTYPE")) throw new DocumentFault("bomb");
  const root = rootOf(xml, parse);
  if (root === null || hasParserError(root)) throw new DocumentFault("broken");
  return root;
}

function rootOf(xml: string, parse: ParseMarkup): Markup | null {
  try {
    for (const child of parse(xml, "application/xml").childNodes) if (isElement(child)) return child;
  } catch (error) {
    // Parsers outside of a browser throw; a part whose elements lie too deep is made to break programs.
    if (!(error instanceof Error)) throw error;
  }
  return null;
}

/** Browsers tell of a fault by an element, at the root or among the first inside of what could be read. */
function hasParserError(node: Markup): boolean {
  if (nameOf(node) === "parsererror") return true;
  for (const child of node.childNodes) if (isElement(child) && hasParserError(child)) return true;
  return false;
}
