import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Issue } from "#domain/issue.ts";
import { parseSite } from "#domain/parse.ts";
import { checkPublished } from "./check-published.ts";
import { codeOf, type DataReader, folderReader } from "./data-reader.ts";
import { languagesAt } from "./languages-at.ts";
import { readJson } from "./read-json.ts";
import { readRelease } from "./read-release.ts";

/** What a folder was taken for, and everything that is wrong in it. */
export interface CheckedFolder {
  readonly kind: "data" | "release";
  readonly issues: readonly Issue[];
}

/** Checks a draft or one release; or, where the folder has an `index.json`, a `site.json` or `releases/`, all published data. `data` is the site it is for. */
export async function checkFolder(folder: string, data: string): Promise<CheckedFolder> {
  if (await isData(folder)) return checkData(folder);
  const languages = await languagesAt(folderReader(data));
  return { kind: "release", issues: (await readRelease(folderReader(folder), "", undefined, languages)).issues };
}

/** Checks all published data of a folder: its site, its index, every release. */
export async function checkData(folder: string): Promise<CheckedFolder> {
  const reader = folderReader(folder);
  const published = await checkPublished(reader);
  return { kind: "data", issues: [...(await checkSite(reader)), ...published.issues] };
}

/** True where there is a folder at this path. */
export async function isFolder(path: string): Promise<boolean> {
  return (await kindOf(path)) === "folder";
}

async function isData(folder: string): Promise<boolean> {
  if ((await kindOf(join(folder, "release.json"))) !== null) return false;
  const kinds = await Promise.all(["index.json", "site.json", "releases"].map((name) => kindOf(join(folder, name))));
  return kinds.some((kind) => kind !== null);
}

async function kindOf(path: string): Promise<"folder" | "file" | null> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error))) return null;
    throw error;
  }
}

async function checkSite(reader: DataReader): Promise<readonly Issue[]> {
  const file = "site.json";
  const result = await reader.read(file);
  if (!("bytes" in result)) return [{ code: result.code, file, place: "", found: result.found, expected: file }];
  const read = readJson(file, result.bytes);
  return read.issue === null ? parseSite(read.data).issues : [read.issue];
}
