import type { ReleaseEntry, History } from "#domain/versions/history.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { ValueChange } from "#domain/versions/values.ts";
import { daysLate, type Expectation, expectedIn } from "./expected.ts";

/** One thing that a reader who does not come every day wants to be told. `day` is when it was to be known. */
export type News =
  | { readonly kind: "release"; readonly day: string; readonly entry: ReleaseEntry }
  /** Values of an indicator that a release has and the one before had not. */
  | {
      readonly kind: "figures";
      readonly day: string;
      readonly release: string;
      readonly indicator: Indicator;
      readonly values: readonly Observation[];
    }
  /** A value that was revised, corrected, redefined, withdrawn, or changed without a reason. */
  | { readonly kind: "change"; readonly day: string; readonly release: string; readonly change: ValueChange }
  /** A value that did not come when its publisher said it would. */
  | { readonly kind: "overdue"; readonly day: string; readonly expectation: Expectation };

/** So many are told, the newest; a feed is no archive, and releases.json is one. */
export const MOST_NEWS = 100;
/** So many indicators with new values a release; the entry of the release has the number of all. */
const MOST_FIGURES = 40;

/** What is new, the newest first: of each day the release, then its corrections, then its new figures. `today` is the day it is told. */
export function newsOf({ entries, diffs }: History, latest: Release, today: string): readonly News[] {
  const told = entries.flatMap((entry) => [
    { kind: "release", day: entry.published, entry } as const,
    ...changesIn(entry, diffs.get(entry.id)?.values ?? []),
  ]);
  const late = expectedIn(latest).flatMap((expectation): readonly News[] =>
    daysLate(expectation, today) === 0 ? [] : [{ kind: "overdue", day: dayAfter(expectation.day), expectation }],
  );
  // Sorting keeps the order of one day's news.
  return [...late, ...told].sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0)).slice(0, MOST_NEWS);
}

function changesIn({ id, published }: ReleaseEntry, values: readonly ValueChange[]): readonly News[] {
  const added = new Map<string, { readonly indicator: Indicator; readonly values: Observation[] }>();
  const changed: News[] = [];
  for (const change of values) {
    if (change.kind === "cited") continue;
    if (change.kind !== "added") {
      changed.push({ kind: "change", day: published, release: id, change });
      continue;
    }
    const { after } = change;
    if (after?.indicator === null || after === null) continue;
    const group = added.get(change.indicator) ?? { indicator: after.indicator, values: [] };
    group.values.push(after.observation);
    added.set(change.indicator, group);
  }
  const figures = [...added.values()]
    .slice(0, MOST_FIGURES)
    .map((group): News => ({ kind: "figures", day: published, release: id, ...group }));
  return [...changed, ...figures];
}

/** The key of a piece of news: the same whenever and wherever the site is built, and of no other piece. */
export function keyOf(news: News): string {
  switch (news.kind) {
    case "release":
      return `release/${news.entry.id}`;
    case "figures":
      return `release/${news.release}/figures/${news.indicator.id}`;
    case "change":
      return `release/${news.release}/change/${news.change.id}`;
    case "overdue":
      return `overdue/${news.expectation.indicator}/${news.expectation.day}`;
  }
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
