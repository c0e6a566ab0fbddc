import { rename, writeFile } from "node:fs/promises";

/** Writes a file aside and moves it into place when whole: a reader, or a cut, never meets half of it. */
export async function replaceFile(path: string, text: string): Promise<void> {
  await writeFile(`${path}.partial`, text);
  await rename(`${path}.partial`, path);
}
