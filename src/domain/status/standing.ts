import type { Basis } from "#domain/schemas/period.ts";
import type { PeriodCode } from "#domain/period/period.ts";
import type { Expression, Result, Role } from "./expression.ts";
import type { ReasonCode, RuleId, StatusCode, Threshold } from "./rules.ts";

/** A number that a judgement used, as it was published. */
export interface Used {
  readonly role: Role;
  readonly value: number;
  readonly observation: string;
  readonly period: PeriodCode;
  readonly basis: Basis;
  /** Number, words and unit as printed. */
  readonly printed: string;
  readonly unit: string;
}

export interface Formula {
  readonly expression: Expression;
  readonly result: Result;
}

/** A value at which the status would be another one, in the indicator's unit: from it on, or beyond it. */
export interface Flip {
  readonly status: StatusCode;
  readonly at: number;
  readonly when: "at-least" | "at-most" | "above" | "below";
}

/** What a rule says of one number. */
export interface Judgement {
  readonly status: StatusCode;
  /** Absent for an open end, which is no number. */
  readonly formula?: Formula;
  readonly flips: readonly Flip[];
}

/** The difference of two published values; derived, and no judgement. */
export interface Change {
  readonly rule: RuleId;
  readonly from: Used;
  readonly to: Used;
  readonly formula: Formula;
  /** The difference is in percentage points. */
  readonly points: boolean;
  /** How many comparable values there are. */
  readonly of: number;
}

/** What is known of a rate at 100 %: how many were rated, where the data say so. */
export interface FullRate {
  readonly rule: RuleId;
  readonly n: Used | null;
}

/** What was laid down beforehand and used, by the field of the indicator's `assessment`. */
export type Basing = "profile" | "path" | "band" | "breaks" | "targets";

/** How an indicator stands: what is said of it, by which rule, with which numbers, and what would change it. */
export interface Standing {
  readonly status: StatusCode;
  readonly rule: RuleId;
  /** The rule by which the ends of an interval were judged, where they differ. */
  readonly by?: RuleId;
  /** Why nothing can be said; `null` where something is. */
  readonly reason: ReasonCode | null;
  /** The period that is judged; absent where there is no value. */
  readonly period?: PeriodCode;
  readonly basis?: Basis;
  /** Whether less is better; absent where nothing says which. */
  readonly wanted?: "more" | "less";
  readonly numbers?: readonly Used[];
  readonly formula?: Formula;
  readonly thresholds?: readonly Threshold[];
  readonly flips?: readonly Flip[];
  /** The judgements of an interval's two ends. */
  readonly ends?: readonly [Judgement, Judgement];
  readonly based?: readonly Basing[];
  /** A path declared as growth that had to be arithmetic. */
  readonly arithmetic?: true;
  readonly change?: Change;
  readonly fullRate?: FullRate;
  /** One standing for each category that has values or targets, where there is a breakdown. */
  readonly parts?: readonly (Standing & { readonly category: string })[];
}

/** What a line of text needs of a standing; the whole of it is on the indicator's own page. */
export function briefOf({ status, rule, reason, period, basis, wanted, formula }: Standing): Standing {
  return {
    status,
    rule,
    reason,
    ...(period === undefined ? {} : { period }),
    ...(basis === undefined ? {} : { basis }),
    ...(wanted === undefined ? {} : { wanted }),
    ...(formula === undefined ? {} : { formula }),
  };
}
