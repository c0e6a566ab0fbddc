import { severityOf } from "#domain/advice/severity.ts";
import type { Issue } from "#domain/check/issue.ts";
import { CHANGES_FILE } from "#domain/schemas/changes-file.ts";
import { type Release, type ReleaseIndex, SCHEMA_VERSION } from "#domain/schemas/release.ts";
import { changesOf, changesText } from "#domain/versions/stored.ts";
import { isLater, nextIdOn, partsOf } from "#domain/versions/release-order.ts";
import type { FileEntry } from "#authoring/folder/hash.ts";

/** True for what is asked about and was said to be meant so. */
export const isConfirmed = (issue: Issue, confirmed: readonly string[]): boolean =>
  severityOf(issue) === "ask" && confirmed.includes(issue.code);

/** What stands against publishing a release on a day beside those of an index. `taken`: another one lies in its place. */
export function objections(
  { release }: Release,
  index: ReleaseIndex | null,
  taken: boolean,
  day: string,
): readonly Issue[] {
  const issues: Issue[] = [];
  const tell = (code: Issue["code"], place: string, found: string, expected: string): void =>
    void issues.push({ code, file: "release.json", place, found, expected });
  const { id, published, supersedes } = release;
  const latest = index?.latest ?? null;
  if (index?.releases.some((entry) => entry.id === id) || taken) {
    tell("folder-exists", "id", id, nextIdOn(index?.releases ?? [], day));
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

/**
 * The files of a release as they are published: those of its draft, and what it changed against the release before (`null` for
 * none), so that nobody has to read both to tell of it.
 */
export const withChanges = (
  files: ReadonlyMap<string, Uint8Array>,
  before: Release | null,
  release: Release,
): ReadonlyMap<string, Uint8Array> =>
  new Map([...files, [CHANGES_FILE, new TextEncoder().encode(changesText(changesOf(before, release)))]]);

/** The text of `index.json` with one release more, whose files are listed as they lie there. */
export function indexWith(
  index: ReleaseIndex | null,
  { release }: Release,
  files: Readonly<Record<string, FileEntry>>,
): string {
  const { id, published, covers, supersedes } = release;
  const next: ReleaseIndex = {
    schemaVersion: SCHEMA_VERSION,
    latest: id,
    releases: [...(index?.releases ?? []), { id, published, covers, supersedes, files }],
  };
  return `${JSON.stringify(next, null, 2)}\n`;
}
