import { loadSite } from "#data/load/reader.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { anyIn, readIndex, readSiteFile } from "#releases/read-file.ts";
import { readListed } from "#releases/read-release.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";

const READER = folderReader("public/data");

/**
 * The latest release that the site really publishes, and the site's own description. Throws where either has a fault.
 *
 * This file is the one door to the real data: for `test/public-data`, and for what `test/browser/built-site.ts` finds out
 * of the site in `dist/`. A test elsewhere takes a made-up set; `test/public-data/tools/no-county.test.ts` looks that it does.
 */
export async function publishedRelease(): Promise<{ readonly release: Release; readonly site: Site }> {
  const { value: index } = await readIndex(READER);
  const { value: site } = await readSiteFile(READER);
  const entry = index?.releases.find(({ id }) => id === index.latest);
  if (entry === undefined || site === null) throw new Error("invalid public data: index.json or site.json");
  const { release, faults } = await readListed(READER, entry, site.languages);
  if (release === null || anyIn(faults)) throw new Error(`invalid public data: ${JSON.stringify(faults)}`);
  return { release, site };
}

/** The real site as the build reads it, with its history. */
export const publishedSite = (): ReturnType<typeof loadSite> => loadSite(READER);
