import { type CommitmentState, commitmentState, type DueState } from "./commitment.ts";
import { comparePeriods, lastDayOf, type PeriodCode } from "#domain/period/period.ts";
import type { Commitment } from "#domain/schemas/commitment.ts";
import type { Localised } from "#domain/schemas/localised.ts";

/** At most this many commitments are drawn, the most urgent ones; the table has them all. */
const MOST_LINES = 24;
/** The same on slides and walls, where a few lines fit: whole commitments rather than the parts of the first. */
export const LINES_FROM_AFAR = 12;

/** How a line stands to its date; `unclear`: what was listed may be no promise, so that nothing is due. */
export type LineState = DueState | "unclear";

/** Which first: what is overdue, to come, done, without a date, given up, and what may be no promise. */
export const URGENCY: readonly LineState[] = ["passed", "open", "late", "met", "none", "dropped", "unclear"];

type CommitmentEvent = Commitment["events"][number];

/** A commitment on the time axis. */
export interface CommitmentLine {
  readonly id: string;
  readonly title: Localised;
  readonly due: PeriodCode | null;
  /** True where the editors inferred the date. */
  readonly dueInferred?: boolean;
  readonly state: LineState;
  /** The state under which it stands: its own, or that of the family it belongs to. */
  readonly under: LineState;
  /** What is known to have happened by the day, in order; the first one that says it was promised is where it begins. */
  readonly events: readonly Pick<CommitmentEvent, "date" | "type" | "evidence">[];
  /** True for a part of the commitment above it. */
  readonly part: boolean;
  /** How many parts it has that are not drawn. */
  readonly folded: number;
}

/** Commitments on one time axis, as of a day. Picture, table, text alternative and file are made from it. */
export interface CommitmentsModel {
  readonly id: string;
  readonly kind: "commitments";
  /** `YYYY-MM-DD`: what came later is not known. */
  readonly day: string;
  /** Those that are drawn, the most urgent first. */
  readonly lines: readonly CommitmentLine[];
  /** The documents in which those that are drawn were promised. */
  readonly documents: readonly string[];
  /** How many are drawn and how many there are; a commitment and its parts count as one. */
  readonly shown: number;
  readonly total: number;
  /** How many there are of each state under which lines stand, drawn or not. */
  readonly counts: Readonly<Partial<Record<LineState, number>>>;
}

interface Member {
  readonly commitment: Commitment;
  readonly events: CommitmentState["events"];
  readonly state: LineState;
}

/** A commitment with its parts, which stand together. */
interface Family {
  readonly head: Member;
  readonly parts: readonly Member[];
  readonly under: LineState;
}

/**
 * Commitments by urgency, as of a day: what is overdue first, the longest overdue before the others. At most `limit` lines;
 * where there are more, parts are folded into their commitment before anything is left out.
 */
export function commitmentsModel(
  commitments: readonly Commitment[],
  day: string,
  limit = MOST_LINES,
  id = "commitments",
): CommitmentsModel {
  const families = familiesOf(commitments, day);
  const cited = new Map(commitments.map((c) => [c.id, c.source.document]));
  const all = families.flatMap((f) => linesOf(f, f.parts));
  const counts: Partial<Record<LineState, number>> = {};
  for (const { under } of families) counts[under] = (counts[under] ?? 0) + 1;
  const lines = all.length <= limit ? all : families.slice(0, limit).flatMap((f) => linesOf(f, []));
  return {
    id,
    kind: "commitments",
    day,
    lines,
    documents: [...new Set(lines.flatMap(({ id: own }) => cited.get(own) ?? []))],
    shown: lines.filter((l) => !l.part).length,
    total: families.length,
    counts,
  };
}

/** One commitment on its own axis. */
export const commitmentModel = (commitment: Commitment, day: string): CommitmentsModel =>
  commitmentsModel([commitment], day, 1, `commitment-${commitment.id}`);

/** The commitments in the order of their urgency, each followed by its parts. */
export const byUrgency = (commitments: readonly Commitment[], day: string): readonly Commitment[] =>
  familiesOf(commitments, day).flatMap(({ head, parts }) => [head, ...parts].map((m) => m.commitment));

function familiesOf(commitments: readonly Commitment[], day: string): readonly Family[] {
  const ids = new Set(commitments.map((c) => c.id));
  const members = commitments.map((commitment): Member => {
    const { due, events, step } = commitmentState(commitment, day);
    return { commitment, events, state: step === "unclear" ? step : due };
  });
  const heads = members.filter(({ commitment }) => !ids.has(commitment.parent ?? ""));
  return heads
    .map((head): Family => {
      const parts = members.filter((m) => m.commitment.parent === head.commitment.id).sort(compareMembers);
      const [first = head] = [head, ...parts].sort((a, b) => rank(a.state) - rank(b.state));
      return { head, parts, under: first.state };
    })
    .sort((a, b) => rank(a.under) - rank(b.under) || compareDue(a.head, b.head));
}

const rank = (state: LineState): number => URGENCY.indexOf(state);

const compareMembers = (a: Member, b: Member): number => rank(a.state) - rank(b.state) || compareDue(a, b);

/** By when they are due; where that is one day, as they came in. */
function compareDue({ commitment: a }: Member, { commitment: b }: Member): number {
  if (a.due === null || b.due === null) return Number(a.due === null) - Number(b.due === null);
  const [x, y] = [lastDayOf(a.due), lastDayOf(b.due)];
  return x < y ? -1 : x > y ? 1 : comparePeriods(a.due, b.due);
}

function linesOf({ head, parts, under }: Family, drawn: readonly Member[]): readonly CommitmentLine[] {
  const line = ({ commitment: c, state, events }: Member, part: boolean): CommitmentLine => ({
    id: c.id,
    title: c.title,
    due: c.due,
    ...(c.dueInferred === true ? { dueInferred: true } : {}),
    state,
    under,
    events: events.map(({ date, type, evidence }) => ({ date, type, evidence })),
    part,
    folded: part ? 0 : parts.length - drawn.length,
  });
  return [line(head, false), ...drawn.map((m) => line(m, true))];
}
