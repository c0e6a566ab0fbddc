import type { Issue } from "#domain/issue.ts";
import { RELEASE_FILE_NAMES, type Release, type ReleaseFileName, type Site } from "#domain/schemas/release.ts";
import { parseIndex, parseRelease, parseSite } from "#domain/parse.ts";
import { LoadError, type LoadFailure } from "./errors.ts";
import { type DataSource, fetchJson } from "./fetch-json.ts";

/** Something a page has to tell its reader: a file that could not be had, or one with faults in it. */
export type Problem =
  | { readonly kind: "load"; readonly failure: LoadFailure; readonly file: string }
  | { readonly kind: "issue"; readonly issue: Issue };

/** A release as far as it could be read, with everything that went wrong on the way. */
export interface Loaded {
  readonly site: Site | null;
  readonly release: Release | null;
  readonly problems: readonly Problem[];
}

/** The id of the latest release, `null` where the index cannot be read as one. Throws a `LoadError` where it cannot be had. */
export async function latestRelease(source: DataSource): Promise<string | null> {
  return parseIndex(await fetchJson(source, "index.json")).value?.latest ?? null;
}

/** Loads the site's description and its latest release. Never throws: what fails is a problem, what is sound is kept. */
export async function loadLatest(source: DataSource): Promise<Loaded> {
  const problems: Problem[] = [];
  const attempt = async (file: string): Promise<unknown> => {
    try {
      return await fetchJson(source, file);
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      problems.push({ kind: "load", failure: error.failure, file: error.file });
      return undefined;
    }
  };
  const note = (issues: readonly Issue[]): void =>
    void problems.push(...issues.map((issue) => ({ kind: "issue" as const, issue })));

  const [siteData, indexData] = await Promise.all([attempt("site.json"), attempt("index.json")]);
  const site = siteData === undefined ? { value: null, issues: [] } : parseSite(siteData);
  note(site.issues);
  const index = indexData === undefined ? { value: null, issues: [] } : parseIndex(indexData);
  note(index.issues);
  if (index.value === null) return { site: site.value, release: null, problems };

  const { latest } = index.value;
  const files: Partial<Record<ReleaseFileName, unknown>> = {};
  await Promise.all(
    RELEASE_FILE_NAMES.map(async (name) => {
      const data = await attempt(`releases/${latest}/${name}`);
      if (data !== undefined) files[name] = data;
    }),
  );
  const parsed = parseRelease(files);
  // A file that could not be had is told once, as such.
  note(parsed.issues.filter((issue) => issue.code !== "missing-file"));
  return { site: site.value, release: parsed.release, problems };
}
