import { type Bodies, bodiesOf } from "#mocks/bodies.ts";
import type { MockSet } from "#mocks/sets.ts";
import type { Issue } from "#domain/check/issue.ts";
import type { Release, ReleaseIndex, Site } from "#domain/schemas/release.ts";
import { readIndex, readSiteFile } from "#releases/read-file.ts";
import { readListed } from "#releases/read-release.ts";
import { carriedReader } from "#releases/reader/carried-reader.ts";

/** A set as the page reads it, every release whole; issues as they came, and the files that could not be read. */
export async function readSet(set: MockSet): Promise<{
  readonly bodies: Bodies;
  readonly site: Site;
  readonly index: ReleaseIndex;
  readonly releases: readonly Release[];
  readonly issues: readonly Issue[];
  readonly unread: readonly string[];
}> {
  const bodies = await bodiesOf(set);
  const reader = carriedReader(bodies);
  const site = await readSiteFile(reader);
  const index = await readIndex(reader);
  if (site.value === null || index.value === null) throw new Error(`invalid set: ${set}`);
  const issues: Issue[] = [...site.faults.issues, ...index.faults.issues];
  const releases: Release[] = [];
  const unread: string[] = [];
  for (const entry of index.value.releases) {
    const { release, faults } = await readListed(reader, entry);
    issues.push(...faults.issues);
    unread.push(...faults.unread.map(({ file }) => file));
    if (release === null) throw new Error(`invalid release: ${entry.id}`);
    releases.push(release);
  }
  return { bodies, site: site.value, index: index.value, releases, issues, unread };
}

/** The latest release of a set. */
export async function latestRelease(set: MockSet): Promise<Release> {
  const { index, releases } = await readSet(set);
  const latest = releases.find((r) => r.release.id === index.latest);
  if (latest === undefined) throw new Error(`invalid latest: ${index.latest}`);
  return latest;
}
