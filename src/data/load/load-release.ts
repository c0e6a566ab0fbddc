import { boundedObservations, referredTo } from "#domain/release/bounded.ts";
import { addTally, type Tally, tallyOf } from "#domain/release/counts.ts";
import type { Issue } from "#domain/check/issue.ts";
import { languagesOfPublished } from "#domain/release/one-language.ts";
import { parseIndex, parseObservations, parseRelease, parseSite } from "#domain/release/parse.ts";
import {
  observationParts,
  RELEASE_FILE_NAMES,
  type Release,
  type ReleaseFileName,
  type ReleaseIndex,
  type Site,
} from "#domain/schemas/release.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { byIndicator } from "#domain/chart/series.ts";
import { LoadError, type LoadFailure } from "#data/fetch/errors.ts";
import { type DataSource, fetchJson } from "#data/fetch/fetch-json.ts";
import { releaseHash } from "#data/verify/release-hash.ts";

/** Something a page has to tell its reader: a file that could not be had, or one with faults in it. */
export type Problem =
  | { readonly kind: "load"; readonly failure: LoadFailure; readonly file: string }
  | { readonly kind: "issue"; readonly issue: Issue };

/** A release as far as it could be read, with everything that went wrong on the way. */
export interface Loaded {
  readonly site: Site | null;
  /** All releases that the site has; `null` where the list could not be read. */
  readonly index: ReleaseIndex | null;
  /** With as many values of each indicator as a page shows. */
  readonly release: Release | null;
  /** How many values the release has in truth. */
  readonly tally: Tally;
  /** One hash for the whole release (`releaseHash`); `null` where there is none. */
  readonly hash: string | null;
  readonly problems: readonly Problem[];
}

/** Is given every value of an indicator that has more than a page shows. */
export type TakeValues = (indicator: Indicator, values: readonly Observation[]) => Promise<void>;

/** One of the releases that an index lists. */
export type IndexEntry = ReleaseIndex["releases"][number];

/** How a release is loaded. */
interface Options {
  /** The release to load, of those there are; `null` for none. Without it, the latest. */
  readonly choose?: (index: ReleaseIndex) => IndexEntry | null;
  readonly take?: TakeValues;
  /** Keeps every value, also those that no page shows: for comparing releases. */
  readonly whole?: boolean;
}

/**
 * Loads the site's description and one of its releases. Never throws: what fails is a problem, what is sound is kept.
 * Values come file by file, and of each only what pages show is kept; `take` gets the rest while it passes.
 */
export async function loadRelease(source: DataSource, { choose, take, whole = false }: Options = {}): Promise<Loaded> {
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
  const nothing = { site: site.value, index: index.value, release: null, tally: tallyOf([]), hash: null, problems };
  if (index.value === null) return nothing;

  const { latest, releases } = index.value;
  const id = choose === undefined ? latest : choose(index.value)?.id;
  if (id === undefined) return nothing;
  const entry = releases.find((r) => r.id === id);
  const parts = observationParts(Object.keys(entry?.files ?? {}));
  const files: Partial<Record<ReleaseFileName, unknown>> = {};
  await Promise.all(
    RELEASE_FILE_NAMES.map(async (name) => {
      const data = await attempt(`releases/${id}/${name}`);
      if (data !== undefined) files[name] = data;
    }),
  );
  const languages = languagesOfPublished(Object.values(files), site.value?.languages);
  const parsed = parseRelease(files, parts.length > 0, languages);
  // A file that could not be had is told once, as such.
  note(parsed.issues.filter((issue) => issue.code !== "missing-file"));
  const { release } = parsed;
  if (release === null) return nothing;

  const keep = referredTo(release);
  const shown: Observation[] = [];
  let tally = tallyOf([]);
  const indicators = new Map(release.indicators.indicators.map((i) => [i.id, i]));
  const add = async (observations: readonly Observation[]): Promise<void> => {
    tally = addTally(tally, tallyOf([observations]));
    for (const [indicatorId, values] of byIndicator(observations)) {
      const bounded = whole ? values : boundedObservations(values, keep);
      const indicator = indicators.get(indicatorId);
      if (bounded.length < values.length && indicator !== undefined) await take?.(indicator, values);
      for (const o of bounded) shown.push(o);
    }
  };
  await add(release.observations.observations);
  for (const name of parts) {
    const data = await attempt(`releases/${id}/${name}`);
    if (data === undefined) continue;
    const part = parseObservations(release, name, data, languagesOfPublished([data], languages));
    note(part.issues);
    await add(part.value);
  }
  const kept = { ...release, observations: { ...release.observations, observations: shown } };
  const hash = entry === undefined ? null : await releaseHash(entry);
  return { site: site.value, index: index.value, release: kept, tally, hash, problems };
}
