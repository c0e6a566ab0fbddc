/** The data of a JSON file in UTF-8, with or without a byte-order mark; `null` where it is none. */
export function jsonIn(bytes: Uint8Array): { readonly data: unknown } | null {
  try {
    const data: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return { data };
  } catch {
    return null;
  }
}
