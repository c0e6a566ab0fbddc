import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RELEASE_FILE_NAMES, type Release, type Site } from "#domain/schemas/release.ts";
import { loadSite } from "#data/load/reader.ts";
import { parseIndex, parseRelease, parseSite } from "#domain/release/parse.ts";

const FOLDER = "public/data";

const json = (...path: readonly string[]): unknown => JSON.parse(readFileSync(join(FOLDER, ...path), "utf8"));

/**
 * The latest release that the site really publishes, and the site's own description. Throws where either has a fault.
 *
 * This file is the one door to the real data: for `test/public-data`, and for what `test/browser/built-site.ts` finds out
 * of the site in `dist/`. A test elsewhere takes a made-up set; `test/public-data/tools/no-county.test.ts` looks that it does.
 */
export function publishedRelease(): { readonly release: Release; readonly site: Site } {
  const index = parseIndex(json("index.json")).value;
  const site = parseSite(json("site.json")).value;
  if (index === null || site === null) throw new Error("invalid public data: index.json or site.json");
  const files = Object.fromEntries(RELEASE_FILE_NAMES.map((name) => [name, json("releases", index.latest, name)]));
  const { release, issues } = parseRelease(files);
  if (release === null || issues.length > 0) throw new Error(`invalid public data: ${JSON.stringify(issues)}`);
  return { release, site };
}

/** The real site as the build reads it, with its history. */
export const publishedSite = (): ReturnType<typeof loadSite> =>
  loadSite({
    base: `${FOLDER}/`,
    pages: false,
    fetch: (file) =>
      Promise.resolve(new Response(readFileSync(file, "utf8"), { headers: { "content-type": "application/json" } })),
  });
