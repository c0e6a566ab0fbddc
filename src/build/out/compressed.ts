import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What is text; pictures, workbooks and archives are compressed as they are. */
const TEXTS = /\.(?:html|js|css|json|csv|svg|xml|txt|md|ics|webmanifest|wasm)$/;

/** Smaller files gain less than a header costs (bytes). */
const LEAST = 512;

/** The kinds of copies, by their ending, each at its smallest. */
const KINDS = {
  ".br": (bytes: Uint8Array): Promise<Uint8Array> =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  ".gz": (bytes: Uint8Array): Promise<Uint8Array> => promisify(gzip)(bytes, { level: 9 }),
} as const;

/**
 * Writes the compressed copies of some files of a folder beside them; gives the names of all that belong there. A copy that
 * is not older than its file stands.
 */
export async function compressAll(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const made: string[] = [];
  for (const name of names) {
    if (!TEXTS.test(name)) continue;
    const path = join(folder, name);
    const { size, mtimeMs } = await stat(path);
    if (size < LEAST) continue;
    for (const [ending, compress] of Object.entries(KINDS)) {
      made.push(name + ending);
      const copy = await stat(path + ending).catch(() => null);
      if (copy === null || copy.mtimeMs <= mtimeMs)
        await writeFile(path + ending, await compress(await readFile(path)));
    }
  }
  return made;
}
