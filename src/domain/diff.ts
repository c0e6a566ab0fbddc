import { asKnownOn, baseAt } from "./as-of.ts";
import { isLater } from "./release-order.ts";
import type { Commitment } from "./schemas/commitment.ts";
import type { Indicator } from "./schemas/indicator.ts";
import type { Release } from "./schemas/release.ts";
import type { SourceDocument } from "./schemas/source.ts";
import type { SuggestionItem } from "./schemas/suggestion.ts";
import { compareRecords, compareTracked, type RecordChange, type TrackedChange } from "./versions/records.ts";
import { compareValues, type GivenReason, type ValueChange } from "./versions/values.ts";

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
  readonly documents: readonly RecordChange<SourceDocument>[];
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
  return {
    from: { release: before.release.id, day: from.day },
    to: { release: after.release.id, day: to.day },
    values: compareValues(before, after, reasonsOf(before.release, after.release, between)),
    definitions: compareRecords(before.indicators.indicators, after.indicators.indicators),
    documents: compareRecords(before.sources.documents, after.sources.documents),
    commitments: compareTracked(before.commitments.commitments, after.commitments.commitments),
    suggestions: compareTracked(before.suggestions.items, after.suggestions.items),
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

/** The releases published after the one and before the other. */
export const between = <R extends { readonly id: string }>(releases: readonly R[], from: string, to: string): R[] =>
  releases.filter(({ id }) => isLater(id, from) && isLater(to, id));

const viewOf = ({ release, day }: Version): Release => (day === null ? release : asKnownOn(release, day));

function reasonsOf(
  before: ReleaseNote,
  after: ReleaseNote,
  others: readonly ReleaseNote[],
): ReadonlyMap<string, readonly GivenReason[]> {
  // Two days of one release: what it changed, it had changed on both.
  const notes = before.id === after.id ? [] : [...between(others, before.id, after.id), after];
  const reasons = new Map<string, readonly GivenReason[]>();
  for (const { id: release, changes } of notes.sort((a, b) => (isLater(a.id, b.id) ? 1 : -1)))
    for (const change of changes ?? [])
      reasons.set(change.observation, [...(reasons.get(change.observation) ?? []), { ...change, release }]);
  return reasons;
}
