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
import { indexWith, isConfirmed, objections } from "./plan-release.ts";
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
  const standing = await folderAt(reader, id, bytes);
  const against = [...before, ...objections(release, index, standing === "other", day)];
  if (issues.length === 0) against.push(...(await succession(reader, index, release)));
  if (against.some((issue) => severityOf(issue) !== "note")) return { id: null, issues: against };
  await writeRelease(
    data,
    id,
    standing === "same" ? null : bytes,
    indexWith(index, release, Object.fromEntries([...bytes].map(([name, content]) => [name, entryOf(content)]))),
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

/** What the draft does not say of its changes. A latest release that cannot be read leaves nothing to hold the draft against. */
async function succession(reader: DataReader, index: ReleaseIndex | null, draft: Release): Promise<readonly Issue[]> {
  const latest = index?.releases.find(({ id }) => id === index.latest);
  if (latest === undefined || draft.release.supersedes !== latest.id) return [];
  const { release, issues } = await readPublishedRelease(reader, latest);
  return release === null || issues.length > 0 ? issues : checkSuccession(release, draft);
}

/**
 * What stands where the release's folder is to be. The same files as the draft's mean that a run was cut between moving
 * the folder and writing the index: that run is finished now.
 */
async function folderAt(
  reader: DataReader,
  id: string,
  bytes: ReadonlyMap<string, Uint8Array>,
): Promise<"nothing" | "same" | "other"> {
  const folder = folderOf({ id });
  const files = (await reader.list(folder)) ?? [];
  if (files.length === 0) return "nothing";
  if (files.length !== bytes.size) return "other";
  for (const [name, draft] of bytes) {
    const lies = await reader.read(folder + name);
    if (!("bytes" in lies) || entryOf(lies.bytes).sha256 !== entryOf(draft).sha256) return "other";
  }
  return "same";
}
