import { OriginalFault } from "./fault.ts";

/** How the signs of a file were coded. */
export type Encoding = "UTF-8" | "UTF-16" | "GB18030";

/**
 * The text of a file: as its byte order mark says, else UTF-8, else GB18030, which holds GBK and GB 2312. The mark itself is no
 * part of the text. Throws `not-text` where it is neither.
 */
export function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  const text = marked === null ? null : decoded(bytes, marked);
  if (text !== null) return checked(text, "UTF-16");
  const utf8 = decoded(bytes, "utf-8");
  if (utf8 !== null) return checked(utf8, "UTF-8");
  const chinese = decoded(bytes, "gb18030");
  if (chinese !== null) return checked(chinese, "GB18030");
  throw new OriginalFault("not-text");
}

function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A file of another kind may well decode; no text has a zero in it. */
function checked<E extends Encoding>(text: string, encoding: E): { readonly text: string; readonly encoding: E } {
  if (text.includes("\0")) throw new OriginalFault("not-text");
  return { text, encoding };
}
