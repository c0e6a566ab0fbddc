import { asKnownOn, baseAt } from "./as-of.ts";
import { isLater } from "./release-order.ts";
import { RECORD_LISTS, type RecordList } from "#domain/schemas/change.ts";
import type { Commitment, CommitmentGroup } from "#domain/schemas/commitment.ts";
import type { Indicator, Theme } from "#domain/schemas/indicator.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Conflict, SourceDocument } from "#domain/schemas/source.ts";
import type { CongressSession, SuggestionItem } from "#domain/schemas/suggestion.ts";
import {
  compareRecords,
  compareTracked,
  type GivenRecordReason,
  type RecordChange,
  type RecordReasons,
  type TrackedChange,
} from "./records.ts";
import { compareValues, type GivenReason, type ValueChange } from "./values.ts";

/** A release whole, or (`day`) what it tells of a day by then. */
export interface Version {
  readonly release: Release;
  readonly day: string | null;
}

/** Everything in which two versions differ. All lists are in a stable order: that of the later version, what is gone last. */
export interface ReleaseDiff {
  readonly from: { readonly release: string; readonly day: string | null };
  readonly to: { readonly release: string; readonly day: string | null };
  readonly values: readonly ValueChange[];
  readonly definitions: readonly RecordChange<Indicator>[];
  readonly themes: readonly RecordChange<Theme>[];
  readonly documents: readonly RecordChange<SourceDocument>[];
  readonly conflicts: readonly RecordChange<Conflict>[];
  readonly groups: readonly RecordChange<CommitmentGroup>[];
  readonly sessions: readonly RecordChange<CongressSession>[];
  readonly commitments: readonly TrackedChange<Commitment>[];
  readonly suggestions: readonly TrackedChange<SuggestionItem>[];
}

/** What a release note says of itself: enough for the reasons of releases that lie between two compared ones. */
type ReleaseNote = Release["release"];

/**
 * What `after` changed against the earlier `before`. A release gives its reasons against the one that it supersedes, so
 * `between` are the notes of the releases published after `before` and before `after`, in any order.
 */
export const diffReleases = (before: Release, after: Release, between: readonly ReleaseNote[] = []): ReleaseDiff =>
  diffVersions({ release: before, day: null }, { release: after, day: null }, between);

/** The same for versions that may each be as of a day. */
export function diffVersions(from: Version, to: Version, between: readonly ReleaseNote[] = []): ReleaseDiff {
  const [before, after] = [viewOf(from), viewOf(to)];
  const notes = notesBetween(before.release, after.release, between);
  const told = (list: RecordList): RecordReasons => recordReasonsOf(list, notes);
  return {
    from: { release: before.release.id, day: from.day },
    to: { release: after.release.id, day: to.day },
    values: compareValues(before, after, reasonsOf(notes)),
    definitions: compareRecords(before.indicators.indicators, after.indicators.indicators, told("definitions")),
    themes: compareRecords(before.indicators.themes, after.indicators.themes, told("themes")),
    documents: compareRecords(before.sources.documents, after.sources.documents, told("documents")),
    conflicts: compareRecords(before.sources.conflicts, after.sources.conflicts, told("conflicts")),
    groups: compareRecords(before.commitments.groups, after.commitments.groups, told("groups")),
    sessions: compareRecords(before.suggestions.sessions, after.suggestions.sessions, told("sessions")),
    commitments: compareTracked(before.commitments.commitments, after.commitments.commitments, told("commitments")),
    suggestions: compareTracked(before.suggestions.items, after.suggestions.items, told("suggestions")),
  };
}

/**
 * What became known between two days, the earlier one first however they are given; `null` where nothing was ever
 * published. Each day is told by the release of that day (`baseAt`), as known on it (`asKnownOn`).
 */
export function diffAt(releases: readonly Release[], dayA: string, dayB: string): ReleaseDiff | null {
  const [first, second] = dayA <= dayB ? [dayA, dayB] : [dayB, dayA];
  const entries = releases.map((release) => ({
    id: release.release.id,
    published: release.release.published,
    release,
  }));
  const from = baseAt({ releases: entries }, first);
  const to = baseAt({ releases: entries }, second);
  if (from === null || to === null) return null;
  return diffVersions(
    { release: from.release, day: first },
    { release: to.release, day: second },
    between(
      releases.map((r) => r.release),
      from.id,
      to.id,
    ),
  );
}

/** How many records of all lists are not as they were; new ones are none of them. */
export const countRecords = (diff: ReleaseDiff): number =>
  RECORD_LISTS.reduce((sum, list) => sum + diff[list].filter(({ kind }) => kind !== "added").length, 0);

/** The releases published after the one and before the other. */
export const between = <R extends { readonly id: string }>(releases: readonly R[], from: string, to: string): R[] =>
  releases.filter(({ id }) => isLater(id, from) && isLater(to, id));

const viewOf = ({ release, day }: Version): Release => (day === null ? release : asKnownOn(release, day));

/** The notes that say what changed from the one to the other, the oldest first; of two days of one release, none. */
function notesBetween(before: ReleaseNote, after: ReleaseNote, others: readonly ReleaseNote[]): readonly ReleaseNote[] {
  // Two days of one release: what it changed, it had changed on both.
  const notes = before.id === after.id ? [] : [...between(others, before.id, after.id), after];
  return notes.sort((a, b) => (isLater(a.id, b.id) ? 1 : -1));
}

function reasonsOf(notes: readonly ReleaseNote[]): ReadonlyMap<string, readonly GivenReason[]> {
  const reasons = new Map<string, readonly GivenReason[]>();
  for (const { id: release, changes } of notes)
    for (const change of changes ?? [])
      reasons.set(change.observation, [...(reasons.get(change.observation) ?? []), { ...change, release }]);
  return reasons;
}

function recordReasonsOf(list: RecordList, notes: readonly ReleaseNote[]): RecordReasons {
  const reasons = new Map<string, readonly GivenRecordReason[]>();
  for (const { id: release, recordChanges } of notes)
    for (const change of recordChanges ?? [])
      if (change.list === list) reasons.set(change.id, [...(reasons.get(change.id) ?? []), { ...change, release }]);
  return reasons;
}
