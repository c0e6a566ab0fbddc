const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Whether a file is a web page: by what it begins with, as hosts call pages by other types, and data `text/html`. */
export const isHtml = (bytes: Uint8Array): boolean => /^\s*<(?:!doctype|html)/i.test(textOf(bytes.subarray(0, 999)));

/** The data of a JSON file, with or without a byte-order mark; `undefined` where it is none. */
export function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}
