import type { FileState, ReleaseEntry } from "#domain/versions/history.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { folderOf } from "#releases/files-of.ts";
import { sha256 } from "#data/original/sha256.ts";

/** What came of comparing a published file with the hash in the index. */
export interface Verified {
  readonly name: string;
  readonly result: FileState;
}

/** Fetches the files of a release past every cache, hashes them, and compares with what the index says. */
export async function verifyFiles(
  files: DataReader,
  { id, files: listed }: ReleaseEntry,
): Promise<readonly Verified[]> {
  const verified: Verified[] = [];
  for (const { name, sha256: expected } of listed) {
    const read = await files.read(folderOf({ id }) + name, true);
    const bytes = "bytes" in read ? read.bytes : null;
    const hash = bytes === null ? null : await sha256(Uint8Array.from(bytes));
    verified.push({
      name,
      result: bytes === null ? "missing" : hash === null ? "unable" : hash === expected ? "same" : "changed",
    });
  }
  return verified;
}
