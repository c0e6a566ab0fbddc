import type { FileState, ReleaseEntry } from "#domain/versions/history.ts";
import type { DataSource } from "#data/fetch/fetch-json.ts";
import { sha256 } from "#data/original/sha256.ts";

/** What came of comparing a published file with the hash in the index. */
export interface Verified {
  readonly name: string;
  readonly result: FileState;
}

/** Fetches the files of a release past every cache, hashes them, and compares with what the index says. */
export async function verifyFiles(source: DataSource, { id, files }: ReleaseEntry): Promise<readonly Verified[]> {
  const verified: Verified[] = [];
  for (const { name, sha256: expected } of files) {
    const bytes = await bytesOf(source, `${source.base}releases/${id}/${name}`);
    const hash = bytes === null ? null : await sha256(bytes);
    verified.push({
      name,
      result: bytes === null ? "missing" : hash === null ? "unable" : hash === expected ? "same" : "changed",
    });
  }
  return verified;
}

async function bytesOf(source: DataSource, address: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const response = await source.fetch(address, { cache: "no-store" });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}
