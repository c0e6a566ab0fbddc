import { boundedObservations, referredTo } from "#domain/release/bounded.ts";
import { addTally, type Tally, tallyOf } from "#domain/release/counts.ts";
import { languagesIn } from "#domain/release/one-language.ts";
import type { IndexEntry, Release, ReleaseIndex, Site } from "#domain/schemas/release.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { byIndicator } from "#domain/chart/series.ts";
import { folderOf, listedParts } from "#releases/files-of.ts";
import { readIndex, readSiteFile } from "#releases/read-file.ts";
import { readRelease } from "#releases/read-release.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { releaseHash } from "#data/verify/release-hash.ts";
import { type Problem, problemsIn } from "./problem.ts";

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

/** How a release is loaded. */
interface Options {
  /** The release to load, of those there are; `null` for none. Without it, the latest. */
  readonly choose?: (index: ReleaseIndex) => IndexEntry | null;
  readonly take?: TakeValues;
  /** Keeps every value, also those that no page shows: for what was known on a day. */
  readonly whole?: boolean;
}

/**
 * Loads the site's description and one of its releases. Never throws: what fails is a problem, what is sound is kept.
 * Values come file by file, and of each only what pages show is kept; `take` gets the rest while it passes.
 */
export async function loadRelease(files: DataReader, { choose, take, whole = false }: Options = {}): Promise<Loaded> {
  const [site, index] = await Promise.all([readSiteFile(files), readIndex(files)]);
  const problems = [...problemsIn(site.faults), ...problemsIn(index.faults)];
  const nothing = { site: site.value, index: index.value, release: null, tally: tallyOf([]), hash: null, problems };
  if (index.value === null) return nothing;

  const { latest, releases } = index.value;
  const id = choose === undefined ? latest : choose(index.value)?.id;
  if (id === undefined) return nothing;
  const entry = releases.find((r) => r.id === id);
  let tally = tallyOf([]);
  const keep = async (values: readonly Observation[], release: Release): Promise<readonly Observation[]> => {
    tally = addTally(tally, tallyOf([values]));
    const named = referredTo(release);
    const indicators = new Map(release.indicators.indicators.map((i) => [i.id, i]));
    const shown: Observation[] = [];
    for (const [indicatorId, own] of byIndicator(values)) {
      const bounded = whole ? own : boundedObservations(own, named);
      const indicator = indicators.get(indicatorId);
      if (bounded.length < own.length && indicator !== undefined) await take?.(indicator, own);
      for (const o of bounded) shown.push(o);
    }
    return shown;
  };
  const read = await readRelease(files, folderOf({ id }), {
    parts: entry === undefined ? [] : listedParts(entry),
    languages: languagesIn(site.data),
    keep,
  });
  problems.push(...problemsIn(read.faults));
  if (read.release === null) return { ...nothing, problems };
  const hash = entry === undefined ? null : await releaseHash(entry);
  return { site: site.value, index: index.value, release: read.release, tally, hash, problems };
}
