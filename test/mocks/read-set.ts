import { type Bodies, bodiesOf } from "#mocks/bodies.ts";
import type { MockSet } from "#mocks/sets.ts";
import type { Issue } from "#domain/check/issue.ts";
import {
  type Release,
  RELEASE_FILE_NAMES,
  type ReleaseFileName,
  type ReleaseIndex,
  type Site,
} from "#domain/schemas/release.ts";
import { parseIndex, parseRelease, parseSite } from "#domain/release/parse.ts";

/** A set as the page reads it: everything parsed, issues as they came; a text that is no JSON counts as a missing file. */
export async function readSet(set: MockSet): Promise<{
  readonly bodies: Bodies;
  readonly site: Site;
  readonly index: ReleaseIndex;
  readonly releases: readonly Release[];
  readonly issues: readonly Issue[];
}> {
  const bodies = await bodiesOf(set);
  const site = parseSite(jsonOf(bodies, "site.json"));
  const index = parseIndex(jsonOf(bodies, "index.json"));
  if (site.value === null || index.value === null) throw new Error(`invalid set: ${set}`);
  const issues: Issue[] = [...site.issues, ...index.issues];
  const releases = index.value.releases.map(({ id }) => {
    const files: Partial<Record<ReleaseFileName, unknown>> = {};
    for (const name of RELEASE_FILE_NAMES) files[name] = jsonOf(bodies, `releases/${id}/${name}`);
    const parsed = parseRelease(files);
    issues.push(...parsed.issues);
    if (parsed.release === null) throw new Error(`invalid release: ${id}`);
    return parsed.release;
  });
  return { bodies, site: site.value, index: index.value, releases, issues };
}

function jsonOf(bodies: Bodies, file: string): unknown {
  const body = bodies.get(file);
  if (body === undefined) throw new Error(`invalid file: ${file}`);
  try {
    const data: unknown = JSON.parse(body);
    return data;
  } catch {
    return undefined;
  }
}

/** The latest release of a set. */
export async function latestRelease(set: MockSet): Promise<Release> {
  const { index, releases } = await readSet(set);
  const latest = releases.find((r) => r.release.id === index.latest);
  if (latest === undefined) throw new Error(`invalid latest: ${index.latest}`);
  return latest;
}
