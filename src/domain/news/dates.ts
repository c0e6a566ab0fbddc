import { commitmentState } from "#domain/commitment/commitment.ts";
import { lastDayOf } from "#domain/period/period.ts";
import type { Commitment } from "#domain/schemas/commitment.ts";
import type { Release } from "#domain/schemas/release.ts";
import { type Expectation, expectedIn } from "./expected.ts";

/** A day to keep in mind. */
export type DateToCome =
  | { readonly kind: "expected"; readonly day: string; readonly expectation: Expectation }
  /** The last day of the period in which a commitment was to be met. */
  | { readonly kind: "due"; readonly day: string; readonly commitment: Commitment };

/** The days on which values are expected and commitments fall due, the earliest first; those that are past as well. */
export function datesIn(release: Release): readonly DateToCome[] {
  const expected = expectedIn(release).map((expectation): DateToCome => ({
    kind: "expected",
    day: expectation.day,
    expectation,
  }));
  const due = release.commitments.commitments.flatMap((commitment): readonly DateToCome[] =>
    commitment.due !== null && isOpen(commitment, release.release.published)
      ? [{ kind: "due", day: lastDayOf(commitment.due), commitment }]
      : [],
  );
  return [...expected, ...due].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const isOpen = (commitment: Commitment, day: string): boolean =>
  ["open", "passed"].includes(commitmentState(commitment, day).due);

/** The key of a date: the same in every release that still has it. */
export const dateKey = (date: DateToCome): string =>
  date.kind === "expected" ? `expected/${date.expectation.indicator}` : `due/${date.commitment.id}`;
