import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import * as v from "valibot";
import type { LaterFile, SiteFile } from "#build/site-file.ts";
import { compressAll } from "./compressed.ts";

/** What the build before wrote: by which code, and for each page its key and its files. */
const recordSchema = v.object({
  code: v.string(),
  pages: v.record(v.string(), v.object({ key: v.string(), files: v.array(v.string()) })),
});
type BuildRecord = v.InferOutput<typeof recordSchema>;

/** The folder a site is built into: what did not change stays, what does not belong there goes. */
export class OutFolder {
  readonly #folder: string;
  readonly #recordFile: string;
  readonly #before: BuildRecord;
  readonly #after: BuildRecord;
  readonly #files = new Set<string>();
  /** What is written once its content is there. */
  readonly #later: Promise<void>[] = [];
  #drawn = 0;

  private constructor(folder: string, recordFile: string, before: BuildRecord, code: string) {
    this.#folder = folder;
    this.#recordFile = recordFile;
    this.#before = before;
    this.#after = { code, pages: {} };
  }

  /** `code`: files and folders that pages are drawn with; where one has changed, every page is drawn anew. */
  static async open(folder: string, cache: string, code: readonly string[]): Promise<OutFolder> {
    const name = createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 12);
    const recordFile = join(cache, `pages-${name}.json`);
    const hash = await hashOf(code);
    const before = await readRecord(recordFile);
    // A build that is cut off leaves none behind: what it wrote is not trusted.
    await rm(recordFile, { force: true });
    await mkdir(folder, { recursive: true });
    return new OutFolder(folder, recordFile, before?.code === hash ? before : { code: hash, pages: {} }, hash);
  }

  /** Copies a folder's files that are not there yet as they are. */
  async copy(from: string, to: string, wanted: (name: string) => boolean = () => true): Promise<void> {
    for (const name of await filesIn(from)) {
      if (!wanted(name)) continue;
      const path = `${to}/${name}`;
      this.#files.add(path);
      const target = join(this.#folder, path);
      if (await sameFile(join(from, name), target)) continue;
      await mkdir(dirname(target), { recursive: true });
      await copyFile(join(from, name), target);
    }
  }

  /** Writes a file; one whose content is still to come is written before the folder is closed. */
  async write({ path, text }: SiteFile | LaterFile): Promise<void> {
    this.#files.add(path);
    if (!(text instanceof Promise)) return this.#put(path, text);
    const written = text.then((bytes) => this.#put(path, bytes));
    // Told when the folder is closed, not in the middle of another page.
    written.catch(() => undefined);
    this.#later.push(written);
  }

  async #put(path: string, content: string | Uint8Array): Promise<void> {
    const target = join(this.#folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }

  /** Draws a page and writes its files, unless they were written before from the same. */
  async page(path: string, key: string, draw: () => Promise<readonly (SiteFile | LaterFile)[]>): Promise<void> {
    if ((await this.files(path, key, draw)).made) this.#drawn += 1;
  }

  /** Makes files that are no page, unless they were written before from the same; gives their paths. */
  async files(
    path: string,
    key: string,
    draw: () => Promise<readonly (SiteFile | LaterFile)[]>,
  ): Promise<{ readonly made: boolean; readonly names: readonly string[] }> {
    const before = this.#before.pages[path];
    const stands = before?.key === key && (await this.#all(before.files));
    const files = stands ? [] : await draw();
    // What fails while others are written is told when the folder is closed.
    for (const { text } of files) if (text instanceof Promise) text.catch(() => undefined);
    for (const file of files) await this.write(file);
    const names = stands ? before.files : files.map((file) => file.path);
    for (const name of names) this.#files.add(name);
    this.#after.pages[path] = { key, files: names };
    return { made: !stands, names };
  }

  /**
   * Takes away what this build did not make, and remembers what it made. With `compress` there is a `.br` and a `.gz` beside
   * every file that becomes smaller by it, for hosts that send these as they are. Throws what went wrong with a file that was to
   * be written later.
   */
  async close(compress = false): Promise<{ readonly drawn: number; readonly files: number }> {
    await Promise.all(this.#later);
    if (compress) for (const name of await compressAll(this.#folder, [...this.#files])) this.#files.add(name);
    for (const name of await filesIn(this.#folder))
      if (!this.#files.has(name)) await rm(join(this.#folder, name), { force: true });
    await removeEmpty(this.#folder);
    await writeFile(this.#recordFile, JSON.stringify(this.#after));
    return { drawn: this.#drawn, files: this.#files.size };
  }

  async #all(names: readonly string[]): Promise<boolean> {
    const there = await Promise.all(names.map((name) => exists(join(this.#folder, name))));
    return there.every(Boolean);
  }
}

async function readRecord(file: string): Promise<BuildRecord | null> {
  try {
    const read = v.safeParse(recordSchema, JSON.parse(await readFile(file, "utf8")));
    return read.success ? read.output : null;
  } catch {
    // No build before, or one that was cut off: everything is made.
    return null;
  }
}

async function hashOf(paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of paths) {
    const names = (await stat(path)).isDirectory() ? (await filesIn(path)).map((name) => join(path, name)) : [path];
    for (const name of names) hash.update(name).update(await readFile(name));
  }
  return hash.digest("hex");
}

/** Every file below a folder, with forward slashes, in order. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}

async function removeEmpty(folder: string): Promise<boolean> {
  let empty = true;
  for (const entry of await readdir(folder, { withFileTypes: true }))
    if (!entry.isDirectory() || !(await removeEmpty(join(folder, entry.name)))) empty = false;
  if (empty) await rm(folder, { recursive: true });
  return empty;
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Released files never change under their name; the index and whatever was edited has another time or size. */
async function sameFile(from: string, to: string): Promise<boolean> {
  const [a, b] = await Promise.all([stat(from), stat(to).catch(() => null)]);
  return b !== null && a.size === b.size && a.mtimeMs <= b.mtimeMs;
}
