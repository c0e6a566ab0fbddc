import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Writes a release and then the index, each aside first and moved into place when whole: a reader, or a cut, never meets
 * half of one. What an earlier cut run left aside is replaced. On any failure what this run made is taken away again.
 * `files` is `null` where the release's folder stands already and only the index is wanting.
 */
export async function writeRelease(
  data: string,
  id: string,
  files: ReadonlyMap<string, Uint8Array> | null,
  index: string,
): Promise<void> {
  const releases = join(data, "releases");
  const aside = join(releases, `.${id}.partial`);
  const indexAside = join(data, ".index.json.partial");
  const place = join(releases, id);
  const created = await mkdir(releases, { recursive: true });
  try {
    await rm(aside, { recursive: true, force: true });
    if (files !== null) await mkdir(aside);
    for (const [name, bytes] of files ?? []) await writeFile(join(aside, name), bytes);
    await writeFile(indexAside, index);
    if (files !== null) await rename(aside, place);
    try {
      await rename(indexAside, join(data, "index.json"));
    } catch (error) {
      if (files !== null) await rm(place, { recursive: true, force: true });
      throw error;
    }
  } catch (error) {
    for (const path of [aside, indexAside, ...(created === undefined ? [] : [created])])
      await rm(path, { recursive: true, force: true });
    throw error;
  }
}
