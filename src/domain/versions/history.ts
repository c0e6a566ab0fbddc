import { countRecords, type ReleaseDiff } from "./diff.ts";
import { isLater, isPublishedBy } from "./release-order.ts";
import type { IndexEntry, Release } from "#domain/schemas/release.ts";
import { type ChangeCounts, countChanges } from "./kinds.ts";
import type { RecordChange } from "./records.ts";
import type { ValueChange } from "./values.ts";

type Note = Release["release"];

/** A release as a list of releases tells of it. */
export interface ReleaseEntry extends Pick<Note, "id" | "published" | "covers" | "supersedes" | "publisher" | "notes"> {
  /** How many values it has. */
  readonly values: number;
  /** `null` for a release that supersedes none. */
  readonly changes: ChangeCounts | null;
  /** How many definitions, documents and other records are not as the one before had them; 0 for the first. */
  readonly records: number;
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly bytes: number }[];
}

/** A value that a release does not have as the one before had it, and which it had. */
export interface Revision extends ValueChange {
  readonly release: string;
  readonly published: string;
}

/** All releases of a site, the newest first, with what each changed, by its id. */
export interface History {
  readonly entries: readonly ReleaseEntry[];
  readonly diffs: ReadonlyMap<string, ReleaseDiff>;
  /** Releases that are not here, as there is no network; left out where all are. */
  readonly absent?: readonly string[];
}

/** What a page tells of the releases there are: on the pages of releases, and of one indicator's revisions on its own. */
export interface Versions {
  readonly entries: readonly ReleaseEntry[];
  /** On the page of a release, what it changed, without the values beyond the first `MAX_CHANGES`. */
  readonly diff: ReleaseDiff | null;
  readonly revisions: readonly Revision[];
  /** Releases of which nothing can be told, as there is no network; left out where all are here. */
  readonly absent?: readonly string[];
}

/**
 * How a published file stands to the hash in the index. `changed`: not the bytes that were published · `missing`: the host
 * does not give it · `unable`: no hash can be computed here.
 */
export type FileState = "same" | "changed" | "missing" | "unable";

/** A page lists this many changed values; what is left out are new values, which are in the release itself. */
const MAX_CHANGES = 200;

/** The entry of a release that has `values` values. */
function entryOf(entry: IndexEntry, note: Note, values: number, diff: ReleaseDiff | null): ReleaseEntry {
  const { id, published, covers, supersedes, publisher, notes } = note;
  const files = Object.entries(entry.files).map(([name, file]) => ({ name, ...file }));
  const [changes, records] = diff === null ? [null, 0] : [countChanges(diff), countRecords(diff)];
  return { id, published, covers, supersedes, publisher, notes, values, files, changes, records };
}

/** What is known of one release: its entry in the index, its own word, and what it changed (`null`: it supersedes none that is here). */
export interface Told {
  readonly entry: IndexEntry;
  readonly note: Note;
  /** How many values it has. */
  readonly values: number;
  readonly diff: ReleaseDiff | null;
}

/** The history of releases, told in any order. */
export function historyOf(told: readonly Told[]): History {
  const entries = told.map(({ entry, note, values, diff }) => entryOf(entry, note, values, diff));
  return {
    entries: entries.sort((a, b) => (isLater(a.id, b.id) ? -1 : 1)),
    diffs: new Map(told.flatMap(({ entry, diff }) => (diff === null ? [] : [[entry.id, diff] as const]))),
  };
}

/** How the values of an indicator were changed, the latest change first; values that are new, and other citations, are no changes. */
export const revisionsOf = ({ entries, diffs }: History, indicator: string): readonly Revision[] =>
  entries.flatMap(({ id, published }) =>
    (diffs.get(id)?.values ?? [])
      .filter((change) => change.indicator === indicator && change.kind !== "added" && change.kind !== "cited")
      .map((change): Revision => ({ ...change, release: id, published })),
  );

/**
 * A difference with at most `MAX_CHANGES` values: new ones go first, since the release itself lists them. Of records a page
 * names the fields that differ; how they were is left out where they still are.
 */
export function boundedDiff(whole: ReleaseDiff): ReleaseDiff {
  const diff = {
    ...whole,
    definitions: whole.definitions.map(asItIs),
    themes: whole.themes.map(asItIs),
    documents: whole.documents.map(asItIs),
    conflicts: whole.conflicts.map(asItIs),
    groups: whole.groups.map(asItIs),
    sessions: whole.sessions.map(asItIs),
    commitments: whole.commitments.map(asItIs),
    suggestions: whole.suggestions.map(asItIs),
  };
  if (diff.values.length <= MAX_CHANGES) return diff;
  const changed = diff.values.filter(({ kind }) => kind !== "added");
  const room = Math.max(0, MAX_CHANGES - changed.length);
  const added = new Set(diff.values.filter(({ kind }) => kind === "added").slice(0, room));
  const kept = diff.values.filter((change) => change.kind !== "added" || added.has(change));
  return { ...diff, values: kept.slice(0, MAX_CHANGES) };
}

const asItIs = <C extends RecordChange<unknown>>(change: C): C =>
  change.after === null ? change : { ...change, before: null };

/** The values of a difference alone, for where nothing else is told. */
export const valuesOf = (diff: ReleaseDiff): ReleaseDiff => ({
  ...boundedDiff(diff),
  definitions: [],
  themes: [],
  documents: [],
  conflicts: [],
  groups: [],
  sessions: [],
  commitments: [],
  suggestions: [],
});

/** What was known of the releases on a day or at a moment of it: those published by then. */
export function versionsOn({ entries, diff, revisions, absent }: Versions, day: string): Versions {
  const known = entries.filter((entry) => isPublishedBy(entry, day));
  return {
    entries: known,
    diff: diff !== null && known.some(({ id }) => id === diff.to.release) ? diff : null,
    revisions: revisions.filter(({ release, published }) => isPublishedBy({ id: release, published }, day)),
    ...(absent === undefined ? {} : { absent }),
  };
}
