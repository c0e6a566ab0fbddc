import { firstRelease } from "#authoring/begin/first-release.ts";
import type { DataReader } from "#authoring/folder/data-reader.ts";
import { heldReader } from "#authoring/folder/held-reader.ts";
import { readJson } from "#authoring/folder/read-json.ts";
import { listedParts, type ReadRelease, readRelease } from "#authoring/folder/read-release.ts";
import { sha256Of } from "#authoring/publish/sha256.ts";
import { asWritten, languagesIn } from "#domain/release/one-language.ts";
import { parseIndex, parseSite } from "#domain/release/parse.ts";
import type { Release, ReleaseIndex, Site } from "#domain/schemas/release.ts";
import type { Language } from "#domain/site/language.ts";
import { type Aliases, ALIASES_FILE, parseAliases } from "#authoring/learnt/aliases.ts";

/** The newest release as it lies published, and what it belongs to; of a site that has none, one without any figure. */
export interface Published {
  /** `null` where nothing is published yet. */
  readonly index: ReleaseIndex | null;
  /** The hash of `index.json`, by which its folder is known again; empty where there is none. */
  readonly indexSha256: string;
  readonly site: Site | null;
  readonly languages: readonly Language[];
  readonly read: ReadRelease;
  readonly release: Release;
  readonly aliases: Aliases;
}

/**
 * Reads what a draft goes on from; `null` where the newest release cannot be read whole, since nothing can follow on that, and
 * where there is not even a description of the site. `day` is that of a first release (`YYYY-MM-DD`).
 */
export async function readPublished(reader: DataReader, day: string): Promise<Published | null> {
  let indexSha256 = "";
  let isBegun = true;
  const json = async (file: string): Promise<unknown> => {
    const result = await reader.read(file);
    if (!("bytes" in result)) {
      if (file === "index.json") isBegun = result.code !== "missing-file";
      return undefined;
    }
    if (file === "index.json") indexSha256 = sha256Of(result.bytes);
    const read = readJson(file, result.bytes);
    return read.issue === null ? read.data : undefined;
  };
  const [listed, described, words] = await Promise.all(["index.json", "site.json", ALIASES_FILE].map(json));
  const site = described === undefined ? null : parseSite(described).value;
  const { aliases } = parseAliases(words);
  if (!isBegun) return site === null ? null : firstOf(site, aliases, day);
  const index = parseIndex(listed).value;
  const entry = index?.releases.find(({ id }) => id === index.latest);
  if (index === null || entry === undefined) return null;
  const languages = languagesIn(described);
  const read = await readRelease(reader, `releases/${entry.id}/`, listedParts(entry), languages);
  if (read.release === null || read.issues.length > 0) return null;
  return {
    index,
    indexSha256,
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
  const read = await readRelease(heldReader(new Map(files)), "", [], site.languages);
  if (read.release === null) return null;
  return { index: null, indexSha256: "", site, languages: site.languages, read, release: read.release, aliases };
}
