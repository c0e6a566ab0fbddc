import { inAll } from "#domain/site/language.ts";
import { lastDayOf } from "#domain/period/period.ts";
import type { Commitment } from "#domain/schemas/commitment.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Evidence } from "#domain/schemas/suggestion.ts";

/** How far a commitment has come, in the order in which that goes; `unclear`: nobody can tell that it is one. */
export const COMMITMENT_STEPS = ["promised", "started", "progress", "delivered", "dropped", "unclear"] as const;
export type CommitmentStep = (typeof COMMITMENT_STEPS)[number];

/**
 * How it stands to its date. `open`: the date is to come · `passed`: the date has passed, and nothing says that it was
 * delivered · `met`, `late`: delivered by then, or after · `dropped`: given up · `none`: no date was given, or no promise is
 * certain that could be due.
 */
export const DUE_STATES = ["passed", "open", "met", "late", "dropped", "none"] as const;
export type DueState = (typeof DUE_STATES)[number];

type CommitmentEvent = Commitment["events"][number];

/** How a commitment stands on a day: three things that never follow from one another. */
export interface CommitmentState {
  readonly step: CommitmentStep;
  readonly evidence: Evidence;
  readonly due: DueState;
  /** What is known to have happened by then, in order. */
  readonly events: readonly CommitmentEvent[];
}

/**
 * How a commitment stands on a day, by what had happened by then. What has only a month or a year counts from its last day.
 * - A promise made, and what may be none, has no evidence to show; from its start on, what nothing shows is `claimed`:
 *   someone says so.
 * - Evidence is that of the step: a new step begins without the evidence of the one before.
 */
export function commitmentState(commitment: Commitment, day: string): CommitmentState {
  const events = commitment.events.filter(({ date }) => lastDayOf(date) <= day);
  const last = events[events.length - 1];
  const step = last?.type ?? "promised";
  const shown = events.filter(({ type }) => type === step).map(({ evidence }) => evidence);
  const strongest = shown.includes("documented") ? "documented" : shown.includes("claimed") ? "claimed" : "none";
  const evidence = strongest === "none" && step !== "promised" && step !== "unclear" ? "claimed" : strongest;
  return { step, evidence, events, due: dueState(commitment, step, last?.date ?? null, day) };
}

function dueState({ due }: Commitment, step: CommitmentStep, since: string | null, day: string): DueState {
  if (step === "dropped") return "dropped";
  if (due === null || step === "unclear") return "none";
  const end = lastDayOf(due);
  // Told of late is not done late: a delivery within a year that was due in it is in time.
  if (step === "delivered") return since !== null && since > end ? "late" : "met";
  return day > end ? "passed" : "open";
}

/** What a reader asks the list of commitments for; an empty text asks nothing. */
export interface CommitmentSelection {
  /** Every word must be found; the order does not matter. */
  readonly words: string;
  readonly group: string;
  readonly step: string;
  readonly evidence: string;
  readonly due: string;
}

/** A commitment with how it stands. */
export interface TrackedCommitment extends CommitmentState {
  readonly commitment: Commitment;
}

/** The commitments that are asked for, in the order they came in. Titles and names are searched in both languages. */
export function selectCommitments(
  commitments: readonly TrackedCommitment[],
  asked: CommitmentSelection,
): readonly TrackedCommitment[] {
  const words = folded(asked.words).split(/\s+/).filter(Boolean);
  const is = (wanted: string, code: string): boolean => wanted === "" || wanted === code;
  return commitments.filter(
    (c) =>
      is(asked.group, c.commitment.group) &&
      is(asked.step, c.step) &&
      is(asked.evidence, c.evidence) &&
      is(asked.due, c.due) &&
      words.every((word) => textOf(c.commitment).includes(word)),
  );
}

function textOf({ id, title, by, responsible, events }: Commitment): string {
  const parts = [title, by, responsible, ...events.map(({ text }) => text)];
  return folded([id, ...parts.flatMap((part) => (part === null ? [] : inAll(part)))].join("\n"));
}

/** Full-width letters and digits are found by their plain ones, capitals by small letters. */
const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

/** The commitments that count: a part of one that is listed is counted with it. */
export function countedOnce<T extends { readonly commitment: Commitment }>(listed: readonly T[]): readonly T[] {
  const ids = new Set(listed.map(({ commitment }) => commitment.id));
  return listed.filter(({ commitment: { parent } }) => parent === undefined || !ids.has(parent));
}

/** How many commitments there are of each step and evidence; the cells add up to all that count (`countedOnce`). */
export function countStates(
  commitments: readonly TrackedCommitment[],
): readonly { readonly step: CommitmentStep; readonly byEvidence: Readonly<Record<Evidence, number>> }[] {
  const counted = countedOnce(commitments);
  return COMMITMENT_STEPS.map((step) => {
    const of = (evidence: Evidence): number => counted.filter((c) => c.step === step && c.evidence === evidence).length;
    return { step, byEvidence: { none: of("none"), claimed: of("claimed"), documented: of("documented") } };
  });
}

/** The indicators that a commitment speaks of: those it names, and that of its target. */
export function indicatorsOf(release: Release, { indicators, target }: Commitment): ReadonlySet<string> {
  const promised = release.observations.observations.find(({ id }) => id === target);
  return new Set([...indicators, ...(promised === undefined ? [] : [promised.indicator])]);
}
