import { severityOf } from "#domain/advice/severity.ts";
import type { Issue } from "#domain/check/issue.ts";
import type { Release, ReleaseIndex } from "#domain/schemas/release.ts";
import { checkSuccession } from "#domain/versions/check-succession.ts";
import { adviseOnRelease } from "./advise-release.ts";
import { askedBefore } from "./asked-before.ts";
import { folderOf } from "#releases/files-of.ts";
import { readIndex } from "#releases/read-file.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { folderReader } from "#releases/reader/folder-reader.ts";
import { entryOf } from "#authoring/folder/hash.ts";
import { issuesIn } from "#authoring/folder/issues-in.ts";
import { languagesAt, readFolder, readPublishedRelease } from "#authoring/folder/read-release.ts";
import { readSite } from "#authoring/folder/read-site.ts";
import { checkIndex } from "./check-published.ts";
import { indexWith, isConfirmed, objections, withChanges } from "./plan-release.ts";
import { writeRelease } from "#authoring/folder/write-release.ts";

/** What is to be published, where to, and on which day (`YYYY-MM-DD`). */
export interface PublishOrder {
  readonly draft: string;
  readonly data: string;
  readonly day: string;
  /** Codes of what was asked about and is meant so. */
  readonly confirmed?: readonly string[];
}

/** The id that was published, with what is noted; or `null`, with everything that stands against it. */
export interface PublishOutcome {
  readonly id: string | null;
  readonly issues: readonly Issue[];
}

/**
 * Publishes a draft as a release of its own and lists it in `index.json`. A draft with any issue is refused, nothing is
 * backdated, and nothing that is published is written again. On failure the data folder is as it was.
 */
export async function publish({ draft, data, day, confirmed = [] }: PublishOrder): Promise<PublishOutcome> {
  const reader = folderReader(data);
  const read = await readFolder(folderReader(draft), await languagesAt(reader));
  const { release, bytes, issues } = read;
  const known = await readKnownIndex(reader);
  const { site, issues: ofSite } = await readSite(reader);
  const told = await adviseOnRelease(read, site);
  const asked = await askedBefore(told, read, { reader, index: known.index ?? null, site });
  const advice = asked.filter((issue) => !isConfirmed(issue, confirmed));
  // A release can be published before its site is described, but not beside a description that is faulty.
  const faults = ofSite.filter(({ code }) => code !== "missing-file");
  const before = [...advice, ...known.issues, ...faults];
  if (release === null || known.index === undefined) return { id: null, issues: before };
  const { index } = known;
  const { id } = release.release;
  const latest = await latestOf(reader, index);
  const files = withChanges(bytes, latest.release, release);
  const standing = await folderAt(reader, id, files);
  const against = [...before, ...objections(release, index, standing === "other", day), ...latest.issues];
  // What the draft does not say of its changes.
  if (issues.length === 0 && latest.release !== null && release.release.supersedes === latest.release.release.id)
    against.push(...checkSuccession(latest.release, release));
  // What follows on something that cannot be read would say nothing of what it changed.
  if (index !== null && latest.release === null) return { id: null, issues: against };
  if (against.some((issue) => severityOf(issue) !== "note")) return { id: null, issues: against };
  await writeRelease(
    data,
    id,
    standing === "same" ? null : files,
    indexWith(index, release, Object.fromEntries([...files].map(([name, content]) => [name, entryOf(content)]))),
  );
  return { id, issues: against };
}

/** The index as it is: `null` where nothing is published yet, `undefined` where it is there and faulty. */
async function readKnownIndex(
  reader: DataReader,
): Promise<{ readonly index: ReleaseIndex | null | undefined; readonly issues: readonly Issue[] }> {
  const { value: index, faults } = await readIndex(reader);
  const issues = issuesIn(faults);
  if (issues.some((issue) => issue.code === "missing-file")) return { index: null, issues: [] };
  return { index: issues.length === 0 && index !== null ? index : undefined, issues };
}

/** The newest release, on which the draft follows; `null` where nothing is published, and where it cannot be read whole. */
async function latestOf(
  reader: DataReader,
  index: ReleaseIndex | null,
): Promise<{ readonly release: Release | null; readonly issues: readonly Issue[] }> {
  if (index === null) return { release: null, issues: [] };
  const latest = index.releases.find(({ id }) => id === index.latest);
  if (latest === undefined) return { release: null, issues: checkIndex(index) };
  const { release, issues } = await readPublishedRelease(reader, latest);
  return issues.length > 0 ? { release: null, issues } : { release, issues };
}

/**
 * What stands where the release's folder is to be. The same files as the draft's mean that a run was cut between moving
 * the folder and writing the index: that run is finished now.
 */
async function folderAt(
  reader: DataReader,
  id: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<"nothing" | "same" | "other"> {
  const folder = folderOf({ id });
  const there = (await reader.list?.(folder)) ?? [];
  if (there.length === 0) return "nothing";
  if (there.length !== files.size) return "other";
  for (const [name, draft] of files) {
    const lies = await reader.read(folder + name);
    if (!("bytes" in lies) || entryOf(lies.bytes).sha256 !== entryOf(draft).sha256) return "other";
  }
  return "same";
}
