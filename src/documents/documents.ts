import { decode, type Encoding } from "./decode.ts";
import { DocumentFault } from "./document-fault.ts";
import { docxText } from "./docx-text.ts";
import { htmlText, isHtml } from "./html-text.ts";
import { checkLength, MOST_BYTES } from "./limits.ts";
import type { Manner } from "./manner.ts";
import type { ParseMarkup } from "./markup.ts";
import { isMhtml, mhtmlPage } from "./mhtml.ts";
import { sniff } from "./sniff.ts";

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
export function documentText(
  bytes: Uint8Array,
  name: string,
  { parse, manner }: { readonly parse: ParseMarkup; readonly manner: Manner },
): DocumentText {
  if (bytes.length > MOST_BYTES) throw new DocumentFault("too-large");
  const read = (): DocumentText => {
    if (sniff(bytes) === "zip") return { kind: "docx", encoding: null, text: docxText(bytes, parse, manner) };
    const saved = isMhtml(bytes) ? mhtmlPage(bytes) : null;
    if (saved !== null) return { kind: "html", encoding: saved.encoding, text: htmlText(saved.html, parse, manner) };
    const { text, encoding } = decode(bytes);
    return isHtml(text, name)
      ? { kind: "html", encoding, text: htmlText(text, parse, manner) }
      : { kind: "text", encoding, text };
  };
  const document = deepEnough(read);
  checkLength(document.text);
  return document;
}

/** Reads what was pasted as `text/html`, to find figures in it. Throws a `DocumentFault`. */
export function pastedText(html: string, parse: ParseMarkup): string {
  const text = htmlText(html, parse, "read");
  checkLength(text);
  return text;
}

/** Elements that lie in one another by the ten thousand end the stack: no program makes such a document. */
function deepEnough<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? new DocumentFault("broken") : error;
  }
}
