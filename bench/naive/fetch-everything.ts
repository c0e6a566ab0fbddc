import { overviewOf, type Overview } from "#domain/site/overview.ts";
import type { Release, ReleaseIndex, Site } from "#domain/schemas/release.ts";
import { sliceFor } from "#domain/release/slice.ts";

/** All that is published, and what the overview shows of it. */
export interface Everything {
  readonly site: Site;
  readonly release: Release;
  readonly overview: Overview;
}

/** Takes files at their word, as is usual. */
async function json<T>(path: string): Promise<T> {
  const response = await fetch(`data/${path}`);
  const data: Promise<T> = response.json();
  return data;
}

export async function fetchEverything(): Promise<Everything> {
  const [site, index] = await Promise.all([json<Site>("site.json"), json<ReleaseIndex>("index.json")]);
  const file = <T>(name: string): Promise<T> => json<T>(`releases/${index.latest}/${name}.json`);
  const [head, indicators, observations, commitments, suggestions, sources] = await Promise.all([
    file<Release["release"]>("release"),
    file<Release["indicators"]>("indicators"),
    file<Release["observations"]>("observations"),
    file<Release["commitments"]>("commitments"),
    file<Release["suggestions"]>("suggestions"),
    file<Release["sources"]>("sources"),
  ]);
  const release = { release: head, indicators, observations, commitments, suggestions, sources };
  return { site, release, overview: overviewOf(sliceFor({ name: "overview" }, release)) };
}
