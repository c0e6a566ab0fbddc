import { DocumentFault } from "#documents/document-fault.ts";
import { checkLength, MOST_BYTES } from "#documents/limits.ts";
import type { ParseMarkup } from "#documents/markup.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { sha256Of } from "#authoring/publish/sha256.ts";
import type { DataSource } from "#data/fetch/source.ts";

/** A document as its figures are read from it. */
export interface ReadDocument {
  /** A text with the ends of lines of Unix; a workbook as its bytes. */
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  /** `null` for what was pasted. */
  readonly name: string | null;
}

/** Files that are read as tables, by their names: what is inside them is looked at when they are read. */
const TABLE = /\.(?:xlsx|xlsm|xls|et|csv|tsv)$/i;

const parse: ParseMarkup = (markup, type) => new DOMParser().parseFromString(markup, type);

/** Reads a file, or a text that was pasted. Throws a `DocumentFault` that says why not. */
export async function readDocument(given: File | string): Promise<ReadDocument> {
  if (typeof given === "string") {
    checkLength(given);
    return document(given, null);
  }
  // What is too large is not even read.
  if (given.size > MOST_BYTES) throw new DocumentFault("too-large");
  const bytes = await bytesOf(given);
  if (TABLE.test(given.name)) return { content: bytes, sha256: sha256Of(bytes), name: given.name };
  // What reads documents is fetched with the first one that is given.
  const { documentText } = await import("#documents/documents.ts");
  const { text } = documentText(bytes, given.name, { parse, manner: "read" });
  return document(text, given.name);
}

/** What was pasted as a web page, as text: notes stay apart from numbers, tables keep their rows. Throws a `DocumentFault`. */
export async function textOfPasted(html: string): Promise<string> {
  const { pastedText } = await import("#documents/documents.ts");
  return pastedText(html, parse);
}

function document(given: string, name: string | null): ReadDocument {
  const text = given.replace(/\r\n?/g, "\n");
  return { content: text, sha256: sha256Of(new TextEncoder().encode(text)), name };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that was moved in the meantime.
    throw new DocumentFault("unreadable");
  }
}

/** Reads the site's own published data, past what the browser has kept of them. */
export const siteReader = ({ files }: DataSource): DataReader => ({
  read: (path) => files.read(path, true),
});
