import { decode, type Encoding } from "./decode.ts";
import { DocumentFault } from "./document-fault.ts";
import { htmlText, isHtml } from "./html-text.ts";
import type { Manner } from "./manner.ts";
import type { ParseMarkup } from "./markup.ts";
import { sniff } from "./sniff.ts";

/** The largest file that is read (bytes). */
export const MOST_BYTES = 20_000_000;
/** The longest text that is read (UTF-16 units): some twenty books. */
export const MOST_SIGNS = 2_000_000;

/** The text of a document, with what it was read from. */
export interface DocumentText {
  readonly kind: "text" | "html" | "docx";
  /** `null` where the format knows but one. */
  readonly encoding: Encoding | null;
  /** Of plain text and Markdown the file itself, without its byte order mark: offsets into it are offsets into the file. */
  readonly text: string;
}

/**
 * Reads a document by what it is, whatever its name says; the name only tells a page without a head from plain text. Text and
 * Markdown, HTML, MHTML and DOCX are read. Throws a `DocumentFault` that says why not.
 */
export async function documentText(
  bytes: Uint8Array,
  name: string,
  { parse, manner }: { readonly parse: ParseMarkup; readonly manner: Manner },
): Promise<DocumentText> {
  if (bytes.length > MOST_BYTES) throw new DocumentFault("too-large");
  const read = async (): Promise<DocumentText> => {
    if (sniff(bytes) === "zip") {
      const { docxText } = await import("./docx-text.ts");
      return { kind: "docx", encoding: null, text: docxText(bytes, parse, manner) };
    }
    const { isMhtml, mhtmlPage } = await import("./mhtml.ts");
    const saved = isMhtml(bytes) ? mhtmlPage(bytes) : null;
    if (saved !== null) return { kind: "html", encoding: saved.encoding, text: htmlText(saved.html, parse, manner) };
    const { text, encoding } = decode(bytes);
    return isHtml(text, name)
      ? { kind: "html", encoding, text: htmlText(text, parse, manner) }
      : { kind: "text", encoding, text };
  };
  const document = await deepEnough(read);
  checkLength(document.text);
  return document;
}

/** Reads what was pasted as `text/html`, to find figures in it. Throws a `DocumentFault`. */
export function pastedText(html: string, parse: ParseMarkup): string {
  const text = htmlText(html, parse, "read");
  checkLength(text);
  return text;
}

/** Throws where a text is empty or longer than is read. */
export function checkLength(text: string): void {
  if (text.trim() === "") throw new DocumentFault("empty");
  if (text.length > MOST_SIGNS) throw new DocumentFault("too-long");
}

/** Elements that lie in one another by the ten thousand end the stack: no program makes such a document. */
async function deepEnough<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof RangeError ? new DocumentFault("broken") : error;
  }
}
