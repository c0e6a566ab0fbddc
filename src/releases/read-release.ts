import { languagesOfPublished } from "#domain/release/one-language.ts";
import { checkReferences, parseObservations, parseRelease } from "#domain/release/parse.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { type IndexEntry, RELEASE_FILE_NAMES, type Release, type ReleaseFileName } from "#domain/schemas/release.ts";
import { type Language, LANGUAGES } from "#domain/site/language.ts";
import { folderOf, listedParts } from "./files-of.ts";
import { type Faults, readJson, type ReadJson, type Unread } from "./read-file.ts";
import type { DataReader } from "./reader/data-reader.ts";

/** How a release is read. */
export interface ReadOptions {
  /** The further files of values, in order. */
  readonly parts: readonly string[];
  /** Those of the site. */
  readonly languages: readonly Language[];
  /** A draft is held to every language; what is published is read in those that it was written in. */
  readonly draft?: boolean;
  /** Is told each file as it lies there, and what it says (`undefined` where it is no JSON). */
  readonly seen?: (name: string, bytes: Uint8Array, data: unknown) => void;
  /** Is given the values of one file after the other, and says which of them stay in the release; without it all do. */
  readonly keep?: (values: readonly Observation[], release: Release) => Promise<readonly Observation[]>;
}

/** A release as far as it could be read (`null`: not at all), with everything that went wrong on the way. */
export interface ReadRelease {
  readonly release: Release | null;
  readonly faults: Faults;
}

/**
 * Reads the release whose files lie in a folder (empty, or ending in a slash): each file, then the further ones of values one
 * by one, so that they need not be in memory together. What is sound is kept where something is not.
 */
export async function readRelease(
  reader: DataReader,
  folder: string,
  { parts, languages, draft = false, seen, keep }: ReadOptions,
): Promise<ReadRelease> {
  const unread: Unread[] = [];
  const dataOf = (name: string, read: ReadJson): unknown => {
    if ("data" in read) {
      seen?.(name, read.bytes, read.data);
      return read.data;
    }
    if ("bytes" in read.unread) seen?.(name, read.unread.bytes, undefined);
    unread.push(read.unread);
    return undefined;
  };
  const files: Partial<Record<ReleaseFileName, unknown>> = {};
  const reads = await Promise.all(RELEASE_FILE_NAMES.map((name) => readJson(reader, folder + name)));
  RELEASE_FILE_NAMES.forEach((name, at) => {
    const read = reads[at];
    const data = read === undefined ? undefined : dataOf(name, read);
    if (data !== undefined) files[name] = data;
  });
  const spokenIn = (read: readonly unknown[], site: readonly Language[]): readonly Language[] =>
    draft ? site : languagesOfPublished(read, site);
  const spoken = spokenIn(Object.values(files), languages);
  const parsed = parseRelease(files, parts.length > 0, spoken);
  // A file that could not be had or read is told above, with its reason.
  const issues = parsed.issues.filter((issue) => issue.code !== "missing-file");
  const { release } = parsed;
  if (release === null) return { release, faults: { folder, unread, issues } };

  const kept: Observation[] = [];
  const add = async (values: readonly Observation[]): Promise<void> => {
    for (const value of keep === undefined ? values : await keep(values, release)) kept.push(value);
  };
  await add(release.observations.observations);
  for (const name of parts) {
    const data = dataOf(name, await readJson(reader, folder + name));
    if (data === undefined) continue;
    const part = parseObservations(release, name, data, spokenIn([data], spoken));
    issues.push(...part.issues);
    await add(part.value);
  }
  const whole = { ...release, observations: { ...release.observations, observations: kept } };
  if (keep === undefined && parts.length > 0) issues.push(...checkReferences(whole));
  return { release: whole, faults: { folder, unread, issues } };
}

/** Reads a published release whole. `languages`: those of the site. */
export const readListed = (
  reader: DataReader,
  entry: IndexEntry,
  languages: readonly Language[] = LANGUAGES,
): Promise<ReadRelease> => readRelease(reader, folderOf(entry), { parts: listedParts(entry), languages });
