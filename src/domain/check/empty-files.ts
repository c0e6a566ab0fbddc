import type { Issue } from "./issue.ts";
import { type Release, SCHEMA_VERSION } from "#domain/schemas/release.ts";

const schemaVersion = SCHEMA_VERSION;

/** The files of a release that may have nothing to say, as they say it. */
export const EMPTY_FILES: {
  readonly [Part in Exclude<keyof Release, "release"> as `${Part}.json`]: Release[Part];
} = {
  "indicators.json": { schemaVersion, themes: [], indicators: [] },
  "observations.json": { schemaVersion, observations: [] },
  "commitments.json": { schemaVersion, groups: [], commitments: [] },
  "suggestions.json": { schemaVersion, units: [], sessions: [], items: [] },
  "sources.json": { schemaVersion, documents: [], conflicts: [] },
};

/** That a file is not there (`name`), told with what it holds where there is nothing to say; `file` is its whole path. */
export function missingFile(name: string, file = name, found = "—"): Issue {
  const base = { code: "missing-file" as const, file, place: "", found };
  const empty = new Map<string, unknown>(Object.entries(EMPTY_FILES)).get(name);
  if (empty !== undefined) return { ...base, expected: JSON.stringify(empty), detail: "empty-file" };
  if (name === "site.json") return { ...base, expected: name, detail: "site-file" };
  return { ...base, expected: name, ...(name === "index.json" ? { detail: "index-file" as const } : {}) };
}
