import type { IndexEntry } from "#domain/schemas/release.ts";
import { sha256 } from "#data/original/sha256.ts";

/**
 * One hash for a whole release: SHA-256 of the list of its files as the index has it, in the form that `sha256sum` prints.
 * In the folder of the release `sha256sum *.json | sha256sum` gives the same. `null` where no hash can be computed.
 */
export function releaseHash({ files }: Pick<IndexEntry, "files">): Promise<string | null> {
  const lines = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, file]) => `${file.sha256}  ${name}\n`);
  return sha256(new TextEncoder().encode(lines.join("")));
}
