import { DocumentFault } from "./document-fault.ts";

/** How the signs of a file were coded. */
export type Encoding = "UTF-8" | "UTF-16" | "GB18030";

interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The text of a file: as its byte order mark says, else UTF-8, else UTF-16 where nearly all of it is Chinese then, else GB18030,
 * which holds GBK and GB 2312. The mark itself is no part of the text. Throws `not-text` where it is none of them.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  const text = marked === null ? null : decoded(bytes, marked);
  if (text !== null) return checked(text, "UTF-16");
  const utf8 = decoded(bytes, "utf-8");
  if (utf8 !== null && !utf8.includes("\0")) return { text: utf8, encoding: "UTF-8" };
  for (const label of bytes.includes(0) ? ["utf-16le", "utf-16be"] : []) {
    const wide = decoded(bytes, label);
    if (wide !== null && isChinese(wide)) return { text: wide, encoding: "UTF-16" };
  }
  const chinese = decoded(bytes, "gb18030");
  if (chinese !== null) return checked(chinese, "GB18030");
  throw new DocumentFault("not-text");
}

/** The text of bytes whose coding is named; where it is not, or wrongly, as their own form has it. */
export function decodeAs(bytes: Uint8Array, charset: string | null): Decoded {
  const named = charset === null || !/^(?:gb.*|x-gbk|utf-?16.*)$/i.test(charset) ? null : decoded(bytes, charset);
  if (named === null) return decode(bytes);
  return checked(named, /^utf/i.test(charset ?? "") ? "UTF-16" : "GB18030");
}

function decoded(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Of bytes read as UTF-16 that were none, hardly anything is Chinese or ASCII. */
function isChinese(text: string): boolean {
  const usual = text.match(/[\t\n\r\x20-\x7e\u3000-\u303f\u4e00-\u9fff\uff00-\uffef‘’“”…—·]/g)?.length ?? 0;
  return !text.includes("\0") && /[\u4e00-\u9fff]/.test(text) && usual >= 0.95 * text.length;
}

/** A file of another kind may well decode; no text has a zero in it. */
function checked(text: string, encoding: Encoding): Decoded {
  if (text.includes("\0")) throw new DocumentFault("not-text");
  return { text, encoding };
}
