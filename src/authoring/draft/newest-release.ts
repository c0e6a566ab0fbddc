import type { DataReader } from "#authoring/folder/data-reader.ts";
import { readJson } from "#authoring/folder/read-json.ts";
import { listedParts, type ReadRelease, readRelease } from "#authoring/folder/read-release.ts";
import { sha256Of } from "#authoring/publish/sha256.ts";
import { languagesIn } from "#domain/release/one-language.ts";
import { parseIndex, parseSite } from "#domain/release/parse.ts";
import type { Release, ReleaseIndex, Site } from "#domain/schemas/release.ts";
import type { Language } from "#domain/site/language.ts";
import { type Aliases, ALIASES_FILE, parseAliases } from "#authoring/learnt/aliases.ts";

/** The newest release as it lies published, and what it belongs to. */
export interface Published {
  readonly index: ReleaseIndex;
  /** The hash of `index.json`, by which its folder is known again. */
  readonly indexSha256: string;
  readonly site: Site | null;
  readonly languages: readonly Language[];
  readonly read: ReadRelease;
  readonly release: Release;
  readonly aliases: Aliases;
}

/** Reads what a draft goes on from; `null` where the newest release cannot be read whole, since nothing can follow on that. */
export async function readPublished(reader: DataReader): Promise<Published | null> {
  let indexSha256 = "";
  const json = async (file: string): Promise<unknown> => {
    const result = await reader.read(file);
    if (!("bytes" in result)) return undefined;
    if (file === "index.json") indexSha256 = sha256Of(result.bytes);
    const read = readJson(file, result.bytes);
    return read.issue === null ? read.data : undefined;
  };
  const [listed, described, words] = await Promise.all(["index.json", "site.json", ALIASES_FILE].map(json));
  const index = parseIndex(listed).value;
  const entry = index?.releases.find(({ id }) => id === index.latest);
  if (index === null || entry === undefined) return null;
  const languages = languagesIn(described);
  const read = await readRelease(reader, `releases/${entry.id}/`, listedParts(entry), languages);
  if (read.release === null || read.issues.length > 0) return null;
  return {
    index,
    indexSha256,
    site: described === undefined ? null : parseSite(described).value,
    languages,
    read,
    release: read.release,
    aliases: parseAliases(words).aliases,
  };
}
