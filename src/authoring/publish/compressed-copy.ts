import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Issue } from "#domain/check/issue.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { entryOf, showEntry } from "#authoring/folder/hash.ts";

/** How the copies are called that hosts send to browsers as they are, beside the file itself. */
export const COMPRESSED = /\.(?:br|gz)$/;

/** A compressed copy says what its file says: whoever gets the one has been given the other. */
export async function checkCompressed(reader: DataReader, file: string, whole: string): Promise<readonly Issue[]> {
  const [copy, original] = [await reader.read(file), await reader.read(whole)];
  // That the file itself is gone is told with its release.
  if (!("bytes" in copy) || !("bytes" in original)) return [];
  const expected = showEntry(entryOf(original.bytes));
  const within = decompressed(file, copy.bytes, original.bytes.length);
  const found = within === null ? "—" : showEntry(entryOf(within));
  return found === expected ? [] : [{ code: "copy-differs", file, place: "", found, expected }];
}

/** What is in a copy; `null` where it cannot be read, or holds more than the file does. */
function decompressed(name: string, bytes: Uint8Array, size: number): Uint8Array | null {
  try {
    const options = { maxOutputLength: size + 1 };
    return name.endsWith(".br") ? brotliDecompressSync(bytes, options) : gunzipSync(bytes, options);
  } catch {
    return null;
  }
}
