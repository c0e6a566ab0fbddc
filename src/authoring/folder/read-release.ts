import { missingFile } from "#domain/check/empty-files.ts";
import type { Issue } from "#domain/check/issue.ts";
import { checkReferences, parseObservations, parseRelease } from "#domain/release/parse.ts";
import { languagesOfRelease } from "#domain/release/one-language.ts";
import type { Language } from "#domain/site/language.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { observationParts, RELEASE_FILE_NAMES, type Release, type ReleaseFileName } from "#domain/schemas/release.ts";
import type { DataReader } from "./data-reader.ts";
import { languagesAt } from "./languages-at.ts";
import { readJson } from "./read-json.ts";

/** The files of a release as they lie there, what they say, and everything that is wrong with them. */
export interface ReadRelease {
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** The files as `JSON.parse` gave them, by name. */
  readonly data: ReadonlyMap<string, unknown>;
  readonly release: Release | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads a release; `folder` is empty or ends in a slash, and stands before the file names in the issues. `listed` are the
 * further files of values, as an index lists them; without one, those that lie there. `languages` are those of the site that a
 * draft is for; without them it is a published release of the site that lies here, and keeps to those it was written in.
 */
export async function readRelease(
  reader: DataReader,
  folder: string,
  listed?: readonly string[],
  languages?: readonly Language[],
): Promise<ReadRelease> {
  const parts = listed ?? (await partsIn(reader, folder));
  const bytes = new Map<string, Uint8Array>();
  const data = new Map<string, unknown>();
  const issues: Issue[] = [];
  const read = async (name: string): Promise<unknown> => {
    const result = await reader.read(folder + name);
    if (!("bytes" in result)) {
      issues.push(notRead(result, folder + name, name));
      return undefined;
    }
    bytes.set(name, result.bytes);
    const json = readJson(folder + name, result.bytes);
    if (json.issue !== null) issues.push(json.issue);
    if (json.issue !== null) return undefined;
    data.set(name, json.data);
    return json.data;
  };
  const files: Partial<Record<ReleaseFileName, unknown>> = {};
  for (const name of RELEASE_FILE_NAMES) {
    const json = await read(name);
    if (json !== undefined) files[name] = json;
  }
  const spoken = languages ?? languagesOfRelease(files["release.json"], await languagesAt(reader));
  const parsed = parseRelease(files, parts.length > 0, spoken);
  // A file that could not be had or read is told above, with its reason.
  const found = parsed.issues.filter((issue) => issue.code !== "missing-file");
  let { release } = parsed;
  if (release !== null && parts.length > 0) {
    const observations: Observation[] = [...release.observations.observations];
    for (const name of parts) {
      const json = await read(name);
      if (json === undefined) continue;
      const part = parseObservations(release, name, json, spoken);
      found.push(...part.issues);
      for (const o of part.value) observations.push(o);
    }
    release = { ...release, observations: { ...release.observations, observations } };
    found.push(...checkReferences(release));
  }
  return {
    bytes,
    data,
    release,
    issues: [...issues, ...found.map((issue) => ({ ...issue, file: folder + issue.file }))],
  };
}

/** Why a file could not be had, as an issue; `name` is that of the file alone. */
export const notRead = (
  { code, found }: { readonly code: "missing-file" | "unreachable"; readonly found: string },
  file: string,
  name = file,
): Issue =>
  code === "missing-file" ? missingFile(name, file, found) : { code, file, place: "", found, expected: name };

/** The further files of values that an index lists for a release. */
export const listedParts = ({ files }: { readonly files: object }): readonly string[] =>
  observationParts(Object.keys(files));

async function partsIn(reader: DataReader, folder: string): Promise<readonly string[]> {
  const files = (await reader.list(folder.replace(/\/$/, ""))) ?? [];
  return observationParts(files.map((file) => file.slice(folder.length)));
}
