import type { AxisPart } from "#domain/handling/handling.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import type { Point } from "#domain/chart/series.ts";
import type { Account, ClassCount } from "./account.ts";
import { type Misfit, misfitsOf } from "./misfits.ts";

/** How far a session's suggestions came and how far that is open to see, from the first rung to the last. */
export const RUNGS = ["received", "answered", "outcomes", "evidence", "satisfaction", "texts", "replies"] as const;
export type RungName = (typeof RUNGS)[number];

/** A stretch of a rung; `null` where its number is not published. */
export interface RungPart extends Omit<ClassCount, "count"> {
  readonly count: number | null;
}

/** One rung: a number and its parts, or what is said in place of a number. */
export interface Rung {
  readonly name: RungName;
  /** How many suggestions came this far; `null` where that is not published. */
  readonly count: number | null;
  /** Those that came this far, in their classes, then those that did not. Where nothing is published, one without a number. */
  readonly parts: readonly RungPart[];
  /** The published figure behind it: of satisfaction the rate, of all others the number. */
  readonly figure: Point | null;
  /** `said`: all, in the account's own words · `claimed`: public, as the account says, and not obtained · `titles`: listed by title only. */
  readonly note: "said" | "claimed" | "titles" | null;
  /** Who rated, in the account's words. */
  readonly by?: Localised;
}

/** The rungs of a session; `evidence` is one only where items are published. */
export interface LadderModel {
  readonly id: string;
  readonly kind: "ladder";
  readonly itemised: boolean;
  readonly rungs: readonly Rung[];
  /** What does not add up. */
  readonly misfits: readonly Misfit[];
}

/** The ladder of an account. */
export function ladderOf(id: string, account: Account, session: CongressSession): LadderModel {
  const { itemised, received, answered, outcomes, evidence, rate, rated, texts, replies } = account;
  const claims = (what: "texts" | "replies"): boolean => session.statements.some((s) => s.claims === what);
  const ratedBy = session.disclosure?.ratedBy;
  const rungs: readonly Rung[] = [
    rung("received", received.count, [{ code: "received", count: received.count }], { figure: received.figure }),
    answered === null
      ? rung("answered", null, [])
      : rung("answered", answered.count, answered.parts, {
          figure: answered.figure,
          note: answered.said ? "said" : null,
        }),
    rung("outcomes", outcomes === null ? null : sum(outcomes), [...(outcomes ?? []), ...unclassed(account)]),
    ...(evidence === null
      ? []
      : [rung("evidence", evidence.find((p) => p.code === "documented")?.count ?? 0, evidence)]),
    rung("satisfaction", rated?.count ?? null, rated?.parts ?? [], {
      figure: rate,
      ...(ratedBy === undefined ? {} : { by: ratedBy }),
    }),
    rung("texts", texts?.count ?? null, texts === null ? [] : [{ code: "texts", count: texts.count }], {
      figure: texts?.figure ?? null,
      note: texts !== null ? null : claims("texts") ? "claimed" : itemised ? "titles" : null,
    }),
    rung("replies", replies?.count ?? null, replies === null ? [] : [{ code: "replies", count: replies.count }], {
      figure: replies?.figure ?? null,
      note: replies === null && claims("replies") ? "claimed" : null,
    }),
  ];
  return { id, kind: "ladder", itemised, rungs, misfits: misfitsOf(account) };
}

/** What was answered and has no class: a part of the rung that nobody published. */
function unclassed({ answered, outcomes }: Account): readonly RungPart[] {
  const left = outcomes === null || answered === null ? 0 : answered.count - sum(outcomes);
  return left > 0 ? [{ code: "unclassed", count: left }] : [];
}

const rung = (
  name: RungName,
  count: number | null,
  parts: readonly RungPart[],
  more: Partial<Pick<Rung, "figure" | "note" | "by">> = {},
): Rung => ({
  name,
  count,
  parts: parts.length > 0 ? parts : [{ code: "not-published", count: null }],
  figure: null,
  note: null,
  ...more,
});

const sum = (parts: readonly AxisPart[]): number => parts.reduce((n, p) => n + p.count, 0);
