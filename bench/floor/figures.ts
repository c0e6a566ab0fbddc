import { loadRelease } from "#data/load/load-release.ts";
import { overviewOf, type Overview } from "#domain/site/overview.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { sliceFor } from "#domain/release/slice.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";

/** What the overview shows, with the part of the release that it is made from. */
export interface OverviewFigures {
  readonly site: Site | null;
  readonly release: Release;
  readonly overview: Overview;
}

/** Reads a data folder as the site does. Throws `invalid data` where it has faults. */
export async function overviewFigures(folder: string): Promise<OverviewFigures> {
  const { site, release, problems } = await loadRelease(folderReader(folder));
  if (release === null || problems.length > 0)
    throw new Error(`invalid data: ${folder}: ${JSON.stringify(problems[0])}`);
  const slice = sliceFor({ name: "overview" }, release);
  return { site, release: slice, overview: overviewOf(slice) };
}
