import { severityOf } from "#domain/advice/severity.ts";
import type { Issue } from "#domain/check/issue.ts";
import { isLater, partsOf } from "#domain/versions/release-order.ts";
import { type Release, type ReleaseIndex, SCHEMA_VERSION } from "#domain/schemas/release.ts";
import { checkSuccession } from "#domain/versions/check-succession.ts";
import { adviseOnRelease } from "./advise-release.ts";
import { askedBefore } from "./asked-before.ts";
import { readIndex } from "./check-published.ts";
import { type DataReader, folderReader } from "#authoring/folder/data-reader.ts";
import { entryOf } from "#authoring/folder/hash.ts";
import { languagesAt } from "#authoring/folder/languages-at.ts";
import { listedParts, readRelease } from "#authoring/folder/read-release.ts";
import { nextId, readSite } from "#authoring/folder/read-site.ts";
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
  const read = await readRelease(folderReader(draft), "", undefined, await languagesAt(reader));
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
    `${JSON.stringify(withRelease(index, release, bytes), null, 2)}\n`,
  );
  return { id, issues: against };
}

/** True for what is asked about and was said to be meant so. */
export const isConfirmed = (issue: Issue, confirmed: readonly string[]): boolean =>
  severityOf(issue) === "ask" && confirmed.includes(issue.code);

/** The index as it is: `null` where nothing is published yet, `undefined` where it is there and faulty. */
async function readKnownIndex(
  reader: DataReader,
): Promise<{ readonly index: ReleaseIndex | null | undefined; readonly issues: readonly Issue[] }> {
  const { index, issues } = await readIndex(reader);
  if (issues.some((issue) => issue.code === "missing-file")) return { index: null, issues: [] };
  return { index: issues.length === 0 && index !== null ? index : undefined, issues };
}

function objections({ release }: Release, index: ReleaseIndex | null, taken: boolean, day: string): readonly Issue[] {
  const issues: Issue[] = [];
  const tell = (code: Issue["code"], place: string, found: string, expected: string): void =>
    void issues.push({ code, file: "release.json", place, found, expected });
  const { id, published, supersedes } = release;
  const latest = index?.latest ?? null;
  if (index?.releases.some((entry) => entry.id === id) || taken) {
    tell("folder-exists", "id", id, nextId(index, day));
    return issues;
  }
  // A draft of another day has both dates of that day: one slip.
  if (partsOf(id).day !== day) tell("not-today", "id", id, day);
  if (published !== day && (published !== partsOf(id).day || partsOf(id).day === day))
    tell("not-today", "published", published, day);
  if (latest !== null && !isLater(id, latest)) tell("contradicting-dates", "id", id, `> ${latest}`);
  if (supersedes !== latest) tell("wrong-supersedes", "supersedes", String(supersedes), String(latest));
  return issues;
}

/** What the draft does not say of its changes. A latest release that cannot be read leaves nothing to hold the draft against. */
async function succession(reader: DataReader, index: ReleaseIndex | null, draft: Release): Promise<readonly Issue[]> {
  const latest = index?.releases.find(({ id }) => id === index.latest);
  if (latest === undefined || draft.release.supersedes !== latest.id) return [];
  const { release, issues } = await readRelease(reader, `releases/${latest.id}/`, listedParts(latest));
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
  const folder = `releases/${id}`;
  const files = (await reader.list(folder)) ?? [];
  if (files.length === 0) return "nothing";
  if (files.length !== bytes.size) return "other";
  for (const [name, draft] of bytes) {
    const lies = await reader.read(`${folder}/${name}`);
    if (!("bytes" in lies) || entryOf(lies.bytes).sha256 !== entryOf(draft).sha256) return "other";
  }
  return "same";
}

function withRelease(
  index: ReleaseIndex | null,
  { release }: Release,
  bytes: ReadonlyMap<string, Uint8Array>,
): ReleaseIndex {
  const { id, published, covers, supersedes } = release;
  const files = Object.fromEntries([...bytes].map(([name, content]) => [name, entryOf(content)]));
  return {
    schemaVersion: SCHEMA_VERSION,
    latest: id,
    releases: [...(index?.releases ?? []), { id, published, covers, supersedes, files }],
  };
}
