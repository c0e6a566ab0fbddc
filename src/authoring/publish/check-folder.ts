import { stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { adviseOnNewSite } from "#domain/advice/site.ts";
import type { Issue } from "#domain/check/issue.ts";
import type { Release } from "#domain/schemas/release.ts";
import { adviseOnRelease, merged } from "./advise-release.ts";
import { checkPublished, readIndex } from "./check-published.ts";
import { codeOf, folderReader } from "#authoring/folder/data-reader.ts";
import { languagesAt } from "#authoring/folder/languages-at.ts";
import { readRelease } from "#authoring/folder/read-release.ts";
import { readSite, takenId } from "#authoring/folder/read-site.ts";

/** What a folder was taken for, and everything that is wrong in it. */
export interface CheckedFolder {
  readonly kind: "data" | "release" | "begun";
  readonly issues: readonly Issue[];
}

/**
 * Checks a draft or one release; or, where the folder has an `index.json`, a `site.json` or `releases/`, all published data.
 * `data` is where the site's data lie, as named by the clerk; `usual`, where they lie if nobody says. Texts are wanted in the
 * languages of the site at hand.
 */
export async function checkFolder(folder: string, data: string | null, usual: string): Promise<CheckedFolder> {
  if (await isData(folder)) return checkData(folder);
  const languages = await languagesAt(folderReader(data ?? usual));
  const read = await readRelease(folderReader(folder), "", undefined, languages);
  const belongs = await siteOf(folder, read.release, data, usual);
  const { site, index } = belongs === null ? { site: null, index: null } : await readSite(folderReader(belongs.data));
  const taken = belongs !== null && !belongs.published ? takenId(read.release, index) : [];
  return { kind: "release", issues: [...taken, ...(await adviseOnRelease(read, site))] };
}

/** Checks all published data of a folder: its site, its index, every release, and the newest as a draft is checked. */
export async function checkData(folder: string): Promise<CheckedFolder> {
  const reader = folderReader(folder);
  const { site, begun, issues } = await readSite(reader);
  // A site that was set up and has published nothing is sound as it is.
  if (!begun) return { kind: "begun", issues: [...issues, ...adviseOnNewSite(site)] };
  const published = await checkPublished(reader);
  const { newest } = published;
  const told = new Set(published.issues.map(issueKey));
  const advice = newest === null ? [] : await adviseOnRelease(newest.read, site, newest.folder);
  const more = advice.filter((issue) => !told.has(issueKey(issue))).map((issue) => ({ ...issue, published: true }));
  return { kind: "data", issues: merged([...issues, ...published.issues, ...more]) };
}

const issueKey = ({ code, file, place, found }: Issue): string => [code, file, place, found].join("\n");

/**
 * The data folder that a release belongs to: the one that is named, the one in which it lies, or the usual one where its
 * latest release has the same publisher. A draft of another county is not held against this one's site.
 */
async function siteOf(
  folder: string,
  release: Release | null,
  data: string | null,
  usual: string,
): Promise<{ readonly data: string; readonly published: boolean } | null> {
  if (data !== null) return { data, published: false };
  const above = dirname(dirname(resolve(folder)));
  if (basename(dirname(resolve(folder))) === "releases" && (await kindOf(join(above, "site.json"))) === "file")
    return { data: above, published: true };
  if (release === null) return null;
  const { index } = await readIndex(folderReader(usual));
  if (index === null) return null;
  const latest = await readRelease(folderReader(usual), `releases/${index.latest}/`, []);
  const publisher = latest.release?.release.publisher;
  const same = publisher?.zh === release.release.publisher.zh && publisher.en === release.release.publisher.en;
  return same ? { data: usual, published: false } : null;
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
