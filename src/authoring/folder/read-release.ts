import type { Issue } from "#domain/check/issue.ts";
import { languagesIn } from "#domain/release/one-language.ts";
import type { Language } from "#domain/site/language.ts";
import { type IndexEntry, observationParts, type Release } from "#domain/schemas/release.ts";
import { folderOf, listedParts } from "#releases/files-of.ts";
import { readSiteFile } from "#releases/read-file.ts";
import { readRelease, type ReadOptions } from "#releases/read-release.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { issuesIn } from "./issues-in.ts";

/** The files of a release as they lie there, what they say, and everything that is wrong with them. */
export interface ReadWhole {
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** The files as `JSON.parse` gave them, by name. */
  readonly data: ReadonlyMap<string, unknown>;
  readonly release: Release | null;
  readonly issues: readonly Issue[];
}

/** Reads a published release of the site whose data lie here, in the languages that it was written in. */
export async function readPublishedRelease(reader: DataReader, entry: IndexEntry): Promise<ReadWhole> {
  const languages = await languagesAt(reader);
  return readWhole(reader, folderOf(entry), { parts: listedParts(entry), languages });
}

/**
 * Reads the release that lies in a folder by itself. `languages`: those of the site that it is a draft for; without them it is
 * read in those that it was written in.
 */
export async function readFolder(reader: DataReader, languages?: readonly Language[]): Promise<ReadWhole> {
  const parts = observationParts((await reader.list?.("")) ?? []);
  return languages === undefined
    ? readWhole(reader, "", { parts, languages: await languagesAt(reader) })
    : readWhole(reader, "", { parts, languages, draft: true });
}

/** Reads a release with all that lies there of it. */
export async function readWhole(
  reader: DataReader,
  folder: string,
  options: Pick<ReadOptions, "parts" | "languages" | "draft">,
): Promise<ReadWhole> {
  const bytes = new Map<string, Uint8Array>();
  const data = new Map<string, unknown>();
  const { release, faults } = await readRelease(reader, folder, {
    ...options,
    seen: (name, own, said) => {
      bytes.set(name, own);
      if (said !== undefined) data.set(name, said);
    },
  });
  return { bytes, data, release, issues: issuesIn(faults) };
}

/** The languages of the site whose data lie at a place; all of them where there is no `site.json` that says. */
export const languagesAt = async (reader: DataReader): Promise<readonly Language[]> =>
  languagesIn((await readSiteFile(reader)).data);
