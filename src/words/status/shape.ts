import type { Role } from "#domain/status/expression.ts";
import type { ReasonCode, RuleId, StatusCode } from "#domain/status/rules.ts";
import type { Basing, Flip } from "#domain/status/standing.ts";

/** Why something cannot be assessed, and what would have to be published for it to become so. */
interface ReasonWords {
  readonly why: string;
  readonly needed: string;
}

interface RuleWords {
  readonly name: string;
  readonly text: string;
}

/** The words in which a status is explained. They come with the parts of pages that explain one. */
export interface StatusWords {
  readonly status: Readonly<Record<StatusCode, string>>;
  readonly reasons: Readonly<Record<ReasonCode, ReasonWords>>;
  readonly rules: Readonly<Record<RuleId, RuleWords>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly based: Readonly<Record<Basing, string>>;
  readonly title: string;
  readonly note: string;
  readonly rule: string;
  readonly result: string;
  readonly needed: string;
  readonly neededNote: string;
  readonly details: string;
  readonly formula: string;
  readonly rounded: (decimals: number) => string;
  readonly exact: string;
  readonly numbers: string;
  readonly thresholds: string;
  readonly thresholdOf: string;
  readonly measure: string;
  readonly completion: string;
  readonly pace: string;
  readonly distance: string;
  readonly yearly: string;
  readonly wouldBe: string;
  readonly now: string;
  readonly any: string;
  readonly flip: Readonly<Record<Flip["when"], (amount: string) => string>>;
  readonly ends: string;
  readonly end: Readonly<Record<"worse" | "better", string>>;
  readonly open: string;
  readonly declared: (date: string) => string;
  readonly editors: string;
  readonly arithmetic: string;
  readonly period: (period: string) => string;
  readonly judged: Readonly<Record<Exclude<StatusCode, "not-assessable">, (result: string, ratio: string) => string>>;
  /** What is compared: progress with what was planned, what a ceiling allows by now with the value, or value and baseline. */
  readonly ratio: Readonly<Record<"progress" | "ceiling" | "baseline", string>>;
  /** Nothing of a ceiling is used up. */
  readonly unused: (left: string) => string;
  readonly alike: (status: string) => string;
  readonly better: string;
  readonly worse: string;
  readonly change: (from: string, to: string) => string;
  readonly changeTitle: string;
  readonly derived: string;
  readonly points: string;
  readonly falls: (least: string) => string;
  readonly fullRate: string;
  readonly rated: string;
  readonly ratedBy: string;
  readonly unknown: string;
  readonly categories: string;
  readonly rulesTitle: string;
  readonly rulesNote: string;
}
