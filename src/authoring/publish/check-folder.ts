import { stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import * as v from "valibot";
import { adviseOnNewSite } from "#domain/advice/site.ts";
import type { Issue } from "#domain/check/issue.ts";
import { ROOT_LANGUAGE } from "#domain/site/language.ts";
import { languagesOfDraft } from "#domain/release/one-language.ts";
import { merged } from "./advice.ts";
import { adviseOnRelease } from "./advise-release.ts";
import { askedBefore } from "./asked-before.ts";
import { checkPublished } from "./check-published.ts";
import { readIndex } from "#releases/read-file.ts";
import { readNote } from "#releases/read-note.ts";
import { codeOf } from "#releases/reader/error-code.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";
import { readJson } from "#authoring/folder/read-json.ts";
import { languagesAt, readFolder } from "#authoring/folder/read-release.ts";
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
  const said = await releaseFileIn(folder);
  const belongs = await siteOf(folder, publisherIn(said), data, usual);
  const isDraft = belongs !== null && !belongs.published;
  // A draft is asked for the languages of its site; where none is at hand, for its own.
  const own = belongs === null ? languagesOfDraft(said) : undefined;
  const languages = isDraft ? await languagesAt(folderReader(belongs.data)) : own;
  const read = await readFolder(folderReader(folder), languages);
  const { site, index } = belongs === null ? { site: null, index: null } : await readSite(folderReader(belongs.data));
  const taken = isDraft ? takenId(read.release, index) : [];
  const told = await adviseOnRelease(read, site);
  const known = isDraft ? { reader: folderReader(belongs.data), index, site } : null;
  const advice = known === null ? told : await askedBefore(told, read, known);
  return { kind: "release", issues: [...taken, ...advice] };
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
  publisher: string | null,
  data: string | null,
  usual: string,
): Promise<{ readonly data: string; readonly published: boolean } | null> {
  if (data !== null) return { data, published: false };
  const above = dirname(dirname(resolve(folder)));
  if (basename(dirname(resolve(folder))) === "releases" && (await kindOf(join(above, "site.json"))) === "file")
    return { data: above, published: true };
  if (publisher === null) return null;
  const there = folderReader(usual);
  const { value: index } = await readIndex(there);
  const entry = index?.releases.find(({ id }) => id === index.latest);
  if (entry === undefined) return null;
  const { value: latest } = await readNote(there, entry, await languagesAt(there));
  return latest?.publisher[ROOT_LANGUAGE] === publisher ? { data: usual, published: false } : null;
}

/** What `release.json` of a folder says, as it was read; `null` where it cannot be. */
async function releaseFileIn(folder: string): Promise<unknown> {
  const result = await folderReader(folder).read("release.json");
  const read = "bytes" in result ? readJson("release.json", result.bytes) : null;
  return read === null || read.issue !== null ? null : read.data;
}

/** The publisher's Chinese name in a `release.json` that need not be sound; `null` for none. */
function publisherIn(said: unknown): string | null {
  const named = v.safeParse(v.object({ publisher: v.object({ [ROOT_LANGUAGE]: v.string() }) }), said);
  return named.success ? (named.output.publisher[ROOT_LANGUAGE] ?? null) : null;
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
