/** Where a status begins: its ratio or its difference is at least this, or more than this where `strict`. */
export interface Threshold {
  readonly status: StatusCode;
  readonly from: number | null;
  readonly strict?: true;
}

/** What may be said of an indicator. Every one of them is computed; `not-assessable` comes with a reason. */
export const STATUS_CODES = [
  "reached",
  "on-schedule",
  "behind",
  "far-behind",
  "receding", // farther from the target than the baseline was
  "not-reached", // the target's date has come, and no path says how far off is far
  "rising",
  "steady",
  "falling",
  "uncertain", // an interval whose two ends are judged differently
  "data-error",
  "not-assessable",
] as const;
export type StatusCode = (typeof STATUS_CODES)[number];

/** Why nothing can be said. */
export const REASON_CODES = [
  "no-value",
  "only-expected", // the last period has an expected value (预计) and no observed one
  "no-target", // and one value alone
  "few-points", // no target, and two to four comparable values: a change, no direction
  "no-band", // no target, and five values or more, but no tolerance band
  "base-not-positive", // a band as a share of a first value that is zero or less
  "full-rate", // no target, and a rate at 100 %
  "other-period", // a target was published, for another period
  "targets-differ", // documents give different targets
  "unit-unknown", // the document's own unit was lost
  "other-scope",
  "other-stage",
  "other-definition",
  "other-basis", // 累计 against 时点, and the like
  "no-direction", // nothing says whether more or less is wanted
  "bad-target", // a target of zero or less has no completion
  "not-over", // the value is said of a period that is not over on the day of its release
  "incomplete-period", // a part of the year, and no profile
  "profile-silent", // the declared shares name no share by the end of this month
  "no-path", // a target ahead, and nothing says along which path
  "no-baseline",
  "baseline-broken", // a break of the series lies between the baseline and the value
  "target-not-ahead", // the target is no farther than the baseline
  "declared-late", // what was declared came after the period's end
  "categories-differ", // the categories of the breakdown stand differently
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Ratios from which a thing is on schedule, and behind; below the last it is far behind. After Statistics Canada's SDG hub. */
const ON_SCHEDULE = 0.95;
const BEHIND = 0.6;

/** The rules, by the id under which a page names them; the number counts up when the meaning changes. */
export const RULES = {
  gate: { id: "gate.1", thresholds: [] },
  cumulative: { id: "cumulative.1", thresholds: [] },
  annualTarget: {
    id: "annual-target.1",
    /** `reached` is judged by the completion, the others by completion over planned share. */
    thresholds: [
      { status: "reached", from: 1 },
      { status: "on-schedule", from: ON_SCHEDULE },
      { status: "behind", from: BEHIND },
      { status: "far-behind", from: null },
    ],
  },
  datedTarget: {
    id: "dated-target.1",
    /** `reached` is judged by the distance to the target, the others by observed over required growth. */
    thresholds: [
      { status: "reached", from: 0 },
      { status: "on-schedule", from: ON_SCHEDULE },
      { status: "behind", from: BEHIND },
      { status: "far-behind", from: 0 },
      { status: "receding", from: null },
    ],
  },
  dueTarget: {
    id: "due-target.1",
    thresholds: [
      { status: "reached", from: 0 },
      { status: "not-reached", from: null },
    ],
  },
  direction: { id: "direction.1", thresholds: [] },
  change: { id: "change.1", thresholds: [] },
  fullRate: { id: "full-rate.1", thresholds: [] },
  interval: { id: "interval.1", thresholds: [] },
} as const satisfies Readonly<
  Record<string, { readonly id: `${string}.${number}`; readonly thresholds: readonly Threshold[] }>
>;
export type RuleId = (typeof RULES)[keyof typeof RULES]["id"];
export const RULE_IDS: readonly RuleId[] = Object.values(RULES).map(({ id }) => id);

/** A direction takes this many comparable points, a change two. */
export const POINTS_FOR_DIRECTION = 5;
