import { own } from "#domain/release/own.ts";
import type { Issue } from "#domain/check/issue.ts";
import { type IndexEntry, type Release, RELEASE_FILE_NAMES, type ReleaseIndex } from "#domain/schemas/release.ts";
import { checkSuccession } from "#domain/versions/check-succession.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { entryOf, showEntry } from "#authoring/folder/hash.ts";
import { CHANGES_FILE, type StoredChanges } from "#domain/schemas/changes-file.ts";
import { checkStored } from "./check-stored.ts";
import { checkCompressed, COMPRESSED } from "./compressed-copy.ts";
import { issuesIn } from "#authoring/folder/issues-in.ts";
import { readPublishedRelease, type ReadWhole } from "#authoring/folder/read-release.ts";
import { filesOf, folderOf, storesChanges } from "#releases/files-of.ts";
import { readChanges } from "#releases/read-changes.ts";
import { readIndex } from "#releases/read-file.ts";

/** What lies at a place of published data, and everything that is not as it was published. */
export interface Published {
  /** The newest release as it was read; `null` where it could not be, or is not the one that was published. */
  readonly newest: { readonly folder: string; readonly read: ReadWhole } | null;
  readonly releases: number;
  readonly files: number;
  readonly issues: readonly Issue[];
}

/** Checks `index.json`, every release that it lists, and that nothing else lies among them. */
export async function checkPublished(reader: DataReader): Promise<Published> {
  const { value: index, faults } = await readIndex(reader);
  const issues = issuesIn(faults);
  if (index === null) return { newest: null, releases: 0, files: 0, issues };
  const found = [...issues, ...checkIndex(index)];
  let before: Release | null = null;
  let newest: Published["newest"] = null;
  for (const entry of index.releases) {
    const checked = await checkEntry(reader, entry);
    found.push(...checked.issues);
    const { sound, changes } = checked;
    const was: Release | null = before?.release.id === sound?.release.supersedes ? before : null;
    if (was !== null && sound !== null) found.push(...placedIn(folderOf(entry), checkSuccession(was, sound)));
    // Of a release whose predecessor cannot be read nothing is known that it changed.
    if (sound !== null && changes !== null && (was !== null || sound.release.supersedes === null))
      found.push(...placedIn(folderOf(entry), checkStored(changes, was, sound)));
    before = checked.sound;
    newest = { folder: folderOf(entry), read: checked.read };
  }
  found.push(...(await unlisted(reader, index)));
  const files = index.releases.reduce((sum, entry) => sum + Object.keys(entry.files).length, 0);
  return { newest, releases: index.releases.length, files, issues: found };
}

/** Releases stand in the order in which they were published, each after the one that it supersedes. */
export function checkIndex(index: ReleaseIndex): readonly Issue[] {
  const issues: Issue[] = [];
  const file = "index.json";
  const newest = index.releases[index.releases.length - 1]?.id;
  if (index.latest !== newest)
    issues.push({ code: "index-differs", file, place: "latest", found: index.latest, expected: newest ?? "—" });
  const seen = new Set<string>();
  index.releases.forEach(({ id, supersedes }, at) => {
    const place = `releases[${at}]`;
    if (seen.has(id))
      issues.push({ code: "duplicate-id", file, place: `${place}.id`, found: id, expected: "an id of its own" });
    seen.add(id);
    const before = index.releases[at - 1]?.id ?? null;
    if (supersedes !== before)
      issues.push({
        code: "wrong-supersedes",
        file,
        place: `${place}.supersedes`,
        found: String(supersedes),
        expected: String(before),
      });
  });
  return issues;
}

const placedIn = (folder: string, issues: readonly Issue[]): readonly Issue[] =>
  issues.map((issue) => ({ ...issue, file: folder + issue.file }));

/** What is wrong with a release, and the release itself where it can be read whole and is the one that was published. */
async function checkEntry(
  reader: DataReader,
  entry: IndexEntry,
): Promise<{
  readonly read: ReadWhole;
  readonly sound: Release | null;
  readonly changes: StoredChanges | null;
  readonly issues: readonly Issue[];
}> {
  const folder = folderOf(entry);
  const names = filesOf(entry);
  const read = await readPublishedRelease(reader, entry);
  const issues: Issue[] = [];
  const stored = storesChanges(entry) ? await readChanges(reader, entry) : null;
  for (const name of names) {
    const listed = own(entry.files, name);
    const bytes = name === CHANGES_FILE ? stored?.bytes : read.bytes.get(name);
    if (bytes == null) continue;
    const lies = entryOf(bytes);
    if (listed === undefined)
      issues.push({ code: "unlisted-file", file: folder + name, place: "", found: name, expected: "index.json" });
    else if (listed.sha256 !== lies.sha256 || listed.bytes !== lies.bytes)
      issues.push({
        code: "hash-differs",
        file: folder + name,
        place: "",
        found: showEntry(lies),
        expected: showEntry(listed),
      });
  }
  for (const name of Object.keys(entry.files))
    if (!names.includes(name))
      issues.push({
        code: "unknown-field",
        file: "index.json",
        place: `${entry.id}.files`,
        found: name,
        expected: RELEASE_FILE_NAMES.join(" | "),
      });
  return {
    read,
    changes: stored?.value ?? null,
    // A record that was left out would look as if it had been withdrawn.
    sound: issues.length + read.issues.length === 0 ? read.release : null,
    issues: [
      ...issues,
      ...compareEntry(entry, read.release?.release ?? null, folder),
      ...read.issues,
      ...(stored === null ? [] : issuesIn(stored.faults)),
    ],
  };
}

/** `index.json` repeats what `release.json` says, so that a page can show the releases without loading them. */
function compareEntry(entry: IndexEntry, release: Omit<IndexEntry, "files"> | null, folder: string): readonly Issue[] {
  if (release === null) return [];
  const said = (r: Omit<IndexEntry, "files">) => ({
    id: r.id,
    published: r.published,
    "covers.from": r.covers.from,
    "covers.to": r.covers.to,
    supersedes: String(r.supersedes),
  });
  const inIndex: Readonly<Record<string, string>> = said(entry);
  return Object.entries(said(release))
    .filter(([place, value]) => inIndex[place] !== value)
    .map(([place, value]) => ({
      code: "index-differs" as const,
      file: `${folder}release.json`,
      place,
      found: value,
      expected: inIndex[place] ?? "—",
    }));
}

async function unlisted(reader: DataReader, index: ReleaseIndex): Promise<readonly Issue[]> {
  const files = (await reader.list?.("releases")) ?? [];
  // The files of a listed release are judged with it.
  const known = new Set(index.releases.flatMap((entry) => filesOf(entry).map((name) => folderOf(entry) + name)));
  const issues: Issue[] = [];
  for (const file of files.filter((name) => !known.has(name))) {
    const whole = file.replace(COMPRESSED, "");
    if (whole === file || !known.has(whole))
      issues.push({ code: "unlisted-file", file, place: "", found: file, expected: "index.json" });
    else issues.push(...(await checkCompressed(reader, file, whole)));
  }
  return issues;
}
