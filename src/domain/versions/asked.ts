import { baseAt } from "./as-of.ts";
import { isOnCalendar } from "#domain/period/calendar.ts";
import { isDay } from "#domain/period/period.ts";
import { isLater } from "./release-order.ts";
import type { IndexEntry, ReleaseIndex } from "#domain/schemas/release.ts";

/** A release of the index, or (`day`) what it tells of a day. */
export interface AskedVersion {
  readonly entry: IndexEntry;
  readonly day: string | null;
}

/**
 * The version that a name asks for, a release's id or a day; `null` where there is none. An id comes before a day of the
 * same letters: `2026-01-05` is that release, even where `2026-01-05.2` followed.
 */
export function askedVersion(index: ReleaseIndex, name: string): AskedVersion | null {
  const entry = index.releases.find(({ id }) => id === name);
  if (entry !== undefined) return { entry, day: null };
  const base = isDay(name) && isOnCalendar(name) ? baseAt(index, name) : null;
  return base === null ? null : { entry: base, day: name };
}

/** Two versions, the earlier one first. */
export function inOrder(a: AskedVersion, b: AskedVersion): readonly [AskedVersion, AskedVersion] {
  const isAfter =
    a.entry.id === b.entry.id
      ? (a.day ?? a.entry.published) > (b.day ?? b.entry.published)
      : isLater(a.entry.id, b.entry.id);
  return isAfter ? [b, a] : [a, b];
}
