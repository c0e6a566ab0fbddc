import { firstRelease } from "#authoring/begin/first-release.ts";
import { issuesIn } from "#authoring/folder/issues-in.ts";
import { readWhole, type ReadWhole } from "#authoring/folder/read-release.ts";
import { sha256Of } from "#authoring/publish/sha256.ts";
import { asWritten, languagesIn } from "#domain/release/one-language.ts";
import type { Release, ReleaseIndex, Site } from "#domain/schemas/release.ts";
import type { Language } from "#domain/site/language.ts";
import { folderOf, listedParts } from "#releases/files-of.ts";
import { readIndex, readJson, readSiteFile } from "#releases/read-file.ts";
import { carriedReader } from "#releases/reader/carried-reader.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { type Aliases, ALIASES_FILE, parseAliases } from "#authoring/learnt/aliases.ts";

/** The newest release as it lies published, and what it belongs to; of a site that has none, one without any figure. */
export interface Published {
  /** `null` where nothing is published yet. */
  readonly index: ReleaseIndex | null;
  /** The hash of `index.json`, by which its folder is known again; empty where there is none. */
  readonly indexSha256: string;
  readonly site: Site | null;
  readonly languages: readonly Language[];
  readonly read: ReadWhole;
  readonly release: Release;
  readonly aliases: Aliases;
}

/**
 * Reads what a draft goes on from; `null` where the newest release cannot be read whole, since nothing can follow on that, and
 * where there is not even a description of the site. `day` is that of a first release (`YYYY-MM-DD`).
 */
export async function readPublished(reader: DataReader, day: string): Promise<Published | null> {
  const [{ value: index, bytes, faults }, { value: site, data: described }, words] = await Promise.all([
    readIndex(reader),
    readSiteFile(reader),
    readJson(reader, ALIASES_FILE),
  ]);
  const { aliases } = parseAliases("data" in words ? words.data : undefined);
  const isBegun = !issuesIn(faults).some(({ code }) => code === "missing-file");
  if (!isBegun) return site === null ? null : firstOf(site, aliases, day);
  const entry = index?.releases.find(({ id }) => id === index.latest);
  if (index === null || bytes === null || entry === undefined) return null;
  const languages = languagesIn(described);
  const read = await readWhole(reader, folderOf(entry), { parts: listedParts(entry), languages, draft: true });
  if (read.release === null || read.issues.length > 0) return null;
  return {
    index,
    indexSha256: sha256Of(bytes),
    site,
    languages,
    read,
    release: read.release,
    aliases,
  };
}

/** A site of which nothing is published: what `draft` on the command line begins from. */
async function firstOf(site: Site, aliases: Aliases, day: string): Promise<Published | null> {
  const files = Object.entries(firstRelease(site.area.name, day)).map(
    ([name, body]) => [name, new TextEncoder().encode(`${JSON.stringify(body, asWritten(site), 2)}\n`)] as const,
  );
  const read = await readWhole(carriedReader(new Map(files)), "", {
    parts: [],
    languages: site.languages,
    draft: true,
  });
  if (read.release === null) return null;
  return { index: null, indexSha256: "", site, languages: site.languages, read, release: read.release, aliases };
}
