import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** What the scripts of a page weigh at most before it is interactive, in KB (1,000 bytes) of brotli at its best. */
export const MOST_SCRIPT = 85;

const weights = new Map<string, number>();

/** What a file weighs as hosts send it, in KB. `quality`: 11 takes its time, less says more than it weighs. */
export async function weigh(file: string, quality = 11): Promise<number> {
  const known = weights.get(`${quality} ${file}`);
  if (known !== undefined) return known;
  const bytes = await readFile(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const weight = brotliCompressSync(bytes, { params }).length / 1000;
  weights.set(`${quality} ${file}`, weight);
  return weight;
}

/** The scripts that a page asks for once it is up, and what they weigh in KB. */
export async function scriptsOf(
  site: string,
  page: string,
): Promise<{ readonly files: readonly string[]; readonly weight: number }> {
  const html = await readFile(join(site, page, "index.html"), "utf8");
  const files = (/ data-scripts="([^"]+)"/.exec(html)?.[1] ?? "").split(" ").filter((file) => file !== "");
  const weighed = await Promise.all(files.map((file) => weigh(join(site, file))));
  return { files, weight: weighed.reduce((sum, one) => sum + one, 0) };
}
