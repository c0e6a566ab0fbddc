import type { HashedForm } from "#domain/provenance/identity.ts";
import type { Encoding } from "#documents/decode.ts";
import { DocumentFault } from "#documents/document-fault.ts";
import { checkLength, MOST_BYTES } from "#documents/limits.ts";
import { sha256 } from "./sha256.ts";

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

/** Reads a file inside the browser. Throws a `DocumentFault` that says why not. */
export async function readFile(file: File): Promise<Original> {
  // What is too large is not even read.
  if (file.size > MOST_BYTES) throw new DocumentFault("too-large");
  const bytes = await bytesOf(file);
  const { name } = file;
  // What reads documents is fetched with the first file that is given.
  const { documentText } = await import("#documents/documents.ts");
  const { kind, encoding, text } = documentText(bytes, name, {
    parse: (markup, type) => new DOMParser().parseFromString(markup, type),
    manner: "check",
  });
  return { kind, name, encoding, sha256: await sha256(bytes), forms: await formsOf(text) };
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
    throw new DocumentFault("unreadable");
  }
}

/** Programs turn ends of lines into their own, and end a file with one. */
async function formsOf(text: string): Promise<Original["forms"]> {
  checkLength(text);
  const plain = text.replace(/\r\n?/g, "\n");
  const others = new Set([text, plain.replace(/\n$/, ""), `${plain}\n`]);
  others.delete(plain);
  const hashed = async (form: string): Promise<HashedForm> => ({
    text: form,
    sha256: await sha256(new TextEncoder().encode(form)),
  });
  return [await hashed(plain), ...(await Promise.all([...others].map(hashed)))];
}
