import type { NextRelease } from "#authoring/draft/to-release.ts";
import { ALIASES_FILE } from "#authoring/learnt/aliases.ts";
import { sha256Of } from "#authoring/publish/sha256.ts";

/** What is to be written: the release, and (where anything was learnt) the aliases, by their paths in the folder of data. */
export function filesOf(next: Pick<NextRelease, "files">, aliases: string | null): ReadonlyMap<string, Uint8Array> {
  const files = new Map(next.files);
  if (aliases !== null) files.set(ALIASES_FILE, new TextEncoder().encode(aliases));
  return files;
}

/** The files as one archive, to be unpacked over the folder of data. */
export async function zipped(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const { zipSync } = await import("fflate");
  return zipSync(Object.fromEntries(files), { level: 6 });
}

/** Why nothing was written into a folder; of `cut`, that not all was. */
export type FolderFault = "not-data" | "no-site" | "other-index" | "taken" | "cut";

/** A folder that the clerk chose, as browsers give one. */
interface Folder {
  readonly getDirectoryHandle: (name: string, options?: { readonly create?: boolean }) => Promise<Folder>;
  readonly getFileHandle: (name: string, options?: { readonly create?: boolean }) => Promise<FileInFolder>;
}
interface FileInFolder {
  readonly getFile: () => Promise<Pick<File, "arrayBuffer">>;
  readonly createWritable: () => Promise<{
    readonly write: (data: Uint8Array<ArrayBuffer>) => Promise<void>;
    readonly close: () => Promise<void>;
  }>;
}

/** Whether the browser lets a page write into a folder. */
export const hasFolders = (): boolean => typeof window !== "undefined" && window.showDirectoryPicker !== undefined;

/** Asks for a folder; `null` where the clerk chose none. */
export async function chooseFolder(): Promise<Folder | null> {
  try {
    return (await window.showDirectoryPicker?.({ mode: "readwrite" })) ?? null;
  } catch {
    return null;
  }
}

/**
 * Writes a release into the folder of published data: first its own folder, then the index, so that what was cut off is listed
 * nowhere. Nothing is written where the folder is not the one that the release follows on.
 * @param before the hash of the `index.json` that it follows on; empty for a first release, whose folder describes its site.
 */
export async function writeInto(
  folder: Folder,
  id: string,
  files: ReadonlyMap<string, Uint8Array>,
  before: string,
): Promise<FolderFault | null> {
  const index = await folder.getFileHandle("index.json").catch(() => null);
  if (before === "") {
    if (index !== null) return "other-index";
    if ((await folder.getFileHandle("site.json").catch(() => null)) === null) return "no-site";
    return written(folder, id, files);
  }
  if (index === null) return "not-data";
  if (sha256Of(new Uint8Array(await (await index.getFile()).arrayBuffer())) !== before) return "other-index";
  return written(folder, id, files);
}

/** Writes the files, the index last. */
async function written(
  folder: Folder,
  id: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<FolderFault | null> {
  try {
    const releases = await folder.getDirectoryHandle("releases", { create: true });
    if ((await releases.getDirectoryHandle(id).catch(() => null)) !== null) return "taken";
    const inOrder = [...files].sort(([a], [b]) => Number(a === "index.json") - Number(b === "index.json"));
    for (const [path, bytes] of inOrder) await writeFile(folder, path.split("/"), bytes);
    return null;
  } catch {
    return "cut";
  }
}

async function writeFile(folder: Folder, [first = "", ...rest]: readonly string[], bytes: Uint8Array): Promise<void> {
  if (rest.length > 0) return writeFile(await folder.getDirectoryHandle(first, { create: true }), rest, bytes);
  // It lies aside until it is closed, and then takes the place of what was there (File System Access, 2.4).
  const writable = await (await folder.getFileHandle(first, { create: true })).createWritable();
  await writable.write(Uint8Array.from(bytes));
  await writable.close();
}
