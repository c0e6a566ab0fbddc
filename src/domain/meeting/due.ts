import { commitmentState, countedOnce, type TrackedCommitment } from "#domain/commitment.ts";
import type { Commitment } from "#domain/schemas/commitment.ts";
import { lastDayOf } from "#domain/period.ts";

/** How commitments stand to their dates on a day. */
export interface DueList {
  readonly all: number;
  readonly passed: number;
  readonly open: number;
  /** Those whose date has passed without a delivery, then those to come, each the earliest first. */
  readonly rows: readonly TrackedCommitment[];
}

/** The commitments that are due on a day or later, and not delivered; what is a part of another stands for itself nowhere. */
export function dueOn(commitments: readonly Commitment[], day: string): DueList {
  const tracked = countedOnce(
    commitments.map((commitment): TrackedCommitment => ({ commitment, ...commitmentState(commitment, day) })),
  );
  const end = ({ commitment: { due } }: TrackedCommitment): string => (due === null ? "" : lastDayOf(due));
  const of = (state: "passed" | "open"): readonly TrackedCommitment[] =>
    tracked.filter((c) => c.due === state).sort((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0));
  const [passed, open] = [of("passed"), of("open")];
  return { all: tracked.length, passed: passed.length, open: open.length, rows: [...passed, ...open] };
}
