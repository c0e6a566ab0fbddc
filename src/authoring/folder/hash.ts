import { createHash } from "node:crypto";

/** How `index.json` lists a file: SHA-256 in lower-case hex, and its size in bytes. */
export interface FileEntry {
  readonly sha256: string;
  readonly bytes: number;
}

/** The entry of a file with these bytes. */
export function entryOf(bytes: Uint8Array): FileEntry {
  return { sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
}

/** An entry as an issue shows it. */
export const showEntry = (entry: FileEntry): string => `sha256 ${entry.sha256.slice(0, 12)}… · ${entry.bytes} B`;
