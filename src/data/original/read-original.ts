import type { HashedForm } from "#domain/provenance/identity.ts";
import { decode, type Encoding } from "./decode.ts";
import { OriginalFault } from "./fault.ts";
import { htmlText, isHtml } from "./html-text.ts";
import { sha256 } from "./sha256.ts";
import { sniff } from "./sniff.ts";

/** The largest file that is read (bytes). */
export const MOST_BYTES = 20_000_000;
/** The longest text that is searched (UTF-16 units): some twenty books. */
export const MOST_SIGNS = 2_000_000;

/** A document as a reader gave it. */
export interface Original {
  /** `pasted` has no bytes of its own. */
  readonly kind: "text" | "html" | "docx" | "pasted";
  /** `null` for what was pasted. */
  readonly name: string | null;
  readonly encoding: Encoding | null;
  /** SHA-256 of the bytes; `null` for what was pasted, and where the browser computes none. */
  readonly sha256: string | null;
  /** The text with its lines ended as Unix does, then the other forms that a change of programs may have made of it. */
  readonly forms: readonly [HashedForm, ...HashedForm[]];
}

/** Reads a file inside the browser. Throws an `OriginalFault` that says why not. */
export async function readFile(file: File): Promise<Original> {
  if (file.size > MOST_BYTES) throw new OriginalFault("too-large");
  const bytes = await bytesOf(file);
  const { name } = file;
  const kind = sniff(bytes);
  const hash = await sha256(bytes);
  if (kind === "zip") {
    const { docxText } = await import("./docx-text.ts");
    return { kind: "docx", name, encoding: null, sha256: hash, forms: await formsOf(docxText(bytes)) };
  }
  const { text, encoding } = decode(bytes);
  if (isHtml(text, name)) return { kind: "html", name, encoding, sha256: hash, forms: await formsOf(htmlText(text)) };
  return { kind: "text", name, encoding, sha256: hash, forms: await formsOf(text) };
}

/** Reads what was pasted. */
export async function readPasted(text: string): Promise<Original> {
  return { kind: "pasted", name: null, encoding: null, sha256: null, forms: await formsOf(text) };
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that was moved in the meantime.
    throw new OriginalFault("unreadable");
  }
}

/** Programs turn ends of lines into their own, and end a file with one. */
async function formsOf(text: string): Promise<Original["forms"]> {
  if (text.trim() === "") throw new OriginalFault("empty");
  if (text.length > MOST_SIGNS) throw new OriginalFault("too-long");
  const plain = text.replace(/\r\n?/g, "\n");
  const others = new Set([text, plain.replace(/\n$/, ""), `${plain}\n`]);
  others.delete(plain);
  const hashed = async (form: string): Promise<HashedForm> => ({
    text: form,
    sha256: await sha256(new TextEncoder().encode(form)),
  });
  return [await hashed(plain), ...(await Promise.all([...others].map(hashed)))];
}
