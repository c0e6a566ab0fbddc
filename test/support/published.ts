import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RELEASE_FILE_NAMES, type Release, type Site } from "#domain/schemas/release.ts";
import { parseIndex, parseRelease, parseSite } from "#domain/parse.ts";

const FOLDER = "public/data";

const json = (...path: readonly string[]): unknown => JSON.parse(readFileSync(join(FOLDER, ...path), "utf8"));

/** The latest release that the site really publishes, and the site's own description. Throws where either has a fault. */
export function publishedRelease(): { readonly release: Release; readonly site: Site } {
  const index = parseIndex(json("index.json")).value;
  const site = parseSite(json("site.json")).value;
  if (index === null || site === null) throw new Error("invalid public data: index.json or site.json");
  const files = Object.fromEntries(RELEASE_FILE_NAMES.map((name) => [name, json("releases", index.latest, name)]));
  const { release, issues } = parseRelease(files);
  if (release === null || issues.length > 0) throw new Error(`invalid public data: ${JSON.stringify(issues)}`);
  return { release, site };
}
