import { POINTS_FOR_DIRECTION, RULES } from "#domain/status/rules.ts";
import type { StatusWords } from "./shape.ts";

const [, ON_SCHEDULE, BEHIND] = RULES.annualTarget.thresholds;

/** The same in English. */
export const en: StatusWords = {
  status: {
    reached: "Target reached",
    "on-schedule": "On schedule",
    behind: "Behind schedule",
    "far-behind": "Far behind schedule",
    receding: "Moving away from the target",
    "not-reached": "Target not reached",
    rising: "Rising",
    steady: "Steady",
    falling: "Falling",
    uncertain: "Uncertain",
    "data-error": "Error in the data",
    "not-assessable": "Not assessable",
  },
  reasons: {
    "no-value": { why: "no value has been published yet.", needed: "An observed value of this indicator." },
    "only-expected": {
      why: "the last period has an expected value only, and no observed one.",
      needed: "The observed value of this period.",
    },
    "no-target": {
      why: "no comparable target: none of the documents listed publishes one.",
      needed: "A target with its date, of the same scope and counted in the same way.",
    },
    "few-points": {
      why: `no comparable target; with fewer than ${POINTS_FOR_DIRECTION} comparable values a change is shown, and no trend.`,
      needed: `A target; or ${POINTS_FOR_DIRECTION} comparable yearly values and, laid down beforehand, how much change counts as steady.`,
    },
    "no-band": {
      why: `no comparable target; there are ${POINTS_FOR_DIRECTION} comparable values, but nobody laid down beforehand how much change counts as steady.`,
      needed: "A target; or, laid down beforehand, how much yearly change counts as steady.",
    },
    "base-not-positive": {
      why: "no comparable target; the first value is zero or less, so a change is no share of it.",
      needed: "A target; or a band that is not a share.",
    },
    "full-rate": {
      why: "no comparable target; the rate is 100 per cent, and no trend is drawn.",
      needed: "A target; and how many were rated, by whom, and what counts as satisfied or done.",
    },
    "other-period": {
      why: "the target that was published is for another period.",
      needed: "A target for this period, or the observed value of the target’s period.",
    },
    "targets-differ": {
      why: "documents publish different targets, and this site does not choose between them.",
      needed: "The publisher’s word on which target holds.",
    },
    "unit-unknown": {
      why: "the document’s unit was lost, so value and target cannot be compared.",
      needed: "A value with its unit.",
    },
    "other-scope": {
      why: "target and value cover different things.",
      needed: "A target or a value of the same scope.",
    },
    "other-stage": {
      why: "target and value are money at different stages.",
      needed: "A target or a value of the same stage.",
    },
    "other-definition": {
      why: "target and value are defined differently.",
      needed: "A target or a value of the same definition.",
    },
    "other-basis": {
      why: "target and value stand differently to their periods: one counts over a period, the other is a state or covers another part of it.",
      needed: "A target or a value on the same basis.",
    },
    "no-direction": {
      why: "the documents do not say whether more or less is wanted.",
      needed: "Whether the target is a floor or a ceiling.",
    },
    "bad-target": { why: "a target of zero or less has no completion.", needed: "A target above zero." },
    "not-over": {
      why: "the period was not over when this release was published, and the target was not due.",
      needed: "The value published after the end of the period.",
    },
    "incomplete-period": {
      why: "the target is for the whole year, the value for a part of it, and nobody declared beforehand how much was planned by then.",
      needed: "The value of the whole year, or a profile declared beforehand: in proportion to time, or by shares.",
    },
    "profile-silent": {
      why: "the declared shares name none for this month.",
      needed: "The cumulative value of a period for which a share is declared.",
    },
    "no-path": {
      why: "the target’s date is yet to come, and no path toward it was declared.",
      needed: "A baseline and a path (by yearly growth or by yearly amounts), or the target’s date.",
    },
    "no-baseline": {
      why: "there is no comparable value for the baseline.",
      needed: "The baseline’s observed value, one number, counted as the target is.",
    },
    "baseline-broken": {
      why: "the series was changed after the baseline, so the two sides cannot be compared.",
      needed: "The baseline counted in the new way.",
    },
    "target-not-ahead": {
      why: "the target is no farther than the baseline, so no progress is required.",
      needed: "Target and baseline checked, and corrected where wrong.",
    },
    "declared-late": {
      why: "the profile, path or band was declared after this period ended, and is not applied backwards.",
      needed: "The next period’s value, which comes after the declaration.",
    },
    "categories-differ": {
      why: "the categories stand differently; each is listed, none is merged.",
      needed: "See each category.",
    },
  },
  rules: {
    "gate.1": {
      name: "Gate: is it comparable?",
      text: "In this order: an observed value; a target; the same scope, stage, definition and basis; a comparable baseline; a complete period or a profile declared beforehand. Where one is wanting, nothing is assessed, and the page says which.",
    },
    "cumulative.1": {
      name: "A cumulative figure cannot fall",
      text: "Where a cumulative figure is smaller than an earlier one of the same year, and no revision is declared, there is an error in the data.",
    },
    "annual-target.1": {
      name: "Annual target on a cumulative figure",
      text: "Completion = value ÷ target. At the target it is reached; else completion ÷ planned share is judged. Only a share declared beforehand is used; at the year’s end it is 1. Where less is wanted the target is a ceiling: target × share ÷ value is judged, and nothing is reached before the period is over.",
    },
    "dated-target.1": {
      name: "Level toward a dated target",
      text: "Observed over required yearly change, both from the declared baseline. A path declared as growth is counted in amounts where baseline or target is zero or less. A value at the target has reached it.",
    },
    "due-target.1": {
      name: "A target that is due",
      text: "The target’s date has come and no path was declared: it is reached or it is not, and nothing says how far off is far.",
    },
    "direction.1": {
      name: "Direction",
      text: `Without a target: rising, steady or falling is said only of ${POINTS_FOR_DIRECTION} or more comparable yearly values, and only where somebody laid down beforehand how much yearly change counts as steady.`,
    },
    "change.1": {
      name: "Difference of two values",
      text: `Without a target, and with 2 to ${POINTS_FOR_DIRECTION - 1} comparable values: the difference of the last two, without a label; of percentages in percentage points.`,
    },
    "full-rate.1": {
      name: "A rate of 100 per cent",
      text: "How many were rated, by which definition, and by whom; what was not published is said to be unknown. No gauge, no trend.",
    },
    "interval.1": {
      name: "An interval",
      text: "Figures such as “over 1,900” or “2–3” are judged at both ends. Only where both agree does the result stand; else it is uncertain, and both are shown.",
    },
  },
  roles: {
    value: "value",
    target: "target",
    share: "planned share",
    baseline: "baseline",
    first: "first value",
    previous: "value before",
    elapsed: "years so far",
    span: "years in all",
    months: "months so far",
    year: "months of a year",
    one: "1",
  },
  based: {
    profile: "Planned share",
    path: "Path and baseline",
    band: "What counts as steady",
    breaks: "Break of the series",
    targets: "Why the target is not comparable",
  },
  title: "How this is judged",
  note: "A status is computed by a rule; nobody types it in.",
  rule: "Rule",
  result: "Result",
  needed: "What would make it assessable",
  neededNote:
    "Once documents say the following, the rules can judge; each indicator’s page says what is missing there.",
  details: "Formula, thresholds and sources",
  formula: "Formula",
  rounded: (decimals) =>
    `The result is rounded to ${decimals} decimals; thresholds are compared with the unrounded one.`,
  exact: "The result is not rounded.",
  numbers: "Numbers used",
  thresholds: "Thresholds",
  thresholdOf: "Status",
  measure: "Threshold",
  completion: "completion",
  pace: "ratio",
  distance: "difference to the target",
  yearly: "yearly change",
  wouldBe: "The value that would give it",
  now: "as it is",
  any: "anything else",
  flip: {
    "at-least": (amount) => `at least ${amount}`,
    "at-most": (amount) => `at most ${amount}`,
    above: (amount) => `above ${amount}`,
    below: (amount) => `below ${amount}`,
  },
  ends: "The two ends of the interval",
  end: { worse: "less favourable end", better: "more favourable end" },
  open: "left open by the document, judged at the farthest it may be",
  declared: (date) => `declared ${date}`,
  editors: "declared by the editors of this site",
  arithmetic: "Growth was declared, but baseline or target is not above zero: counted in yearly amounts.",
  period: (period) => `${period}: `,
  judged: {
    reached: (r, ratio) => `the value is at the target or beyond: ${ratio} ${r}.`,
    "on-schedule": (r, ratio) => `${ratio} is ${r}, at least ${ON_SCHEDULE.from}.`,
    behind: (r, ratio) => `${ratio} is ${r}, below ${ON_SCHEDULE.from}.`,
    "far-behind": (r, ratio) => `${ratio} is ${r}, below ${BEHIND.from}.`,
    receding: (r, ratio) => `farther from the target than the baseline: ${ratio} ${r}.`,
    "not-reached": (r) => `the target’s date has come, and the difference to it is ${r}.`,
    rising: (r) => `a yearly change of ${r}, above what was declared to be steady.`,
    steady: (r) => `a yearly change of ${r}, within what was declared to be steady.`,
    falling: (r) => `a yearly change of ${r}, below what was declared to be steady.`,
    uncertain: () => "the published figure is an interval, and its two ends are judged differently.",
    "data-error": (r) => `the cumulative figure falls within its year (${r}), and no revision is declared.`,
  },
  ratio: {
    progress: "actual over planned progress",
    baseline: "difference to the baseline",
    ceiling: "what the ceiling allows by now over the value",
  },
  unused: (left) => `nothing of the ceiling is used up (${left} left).`,
  alike: (status) => `the published figure is an interval, and both its ends are judged: ${status.toLowerCase()}.`,
  better: "This is the direction that is wanted: an improvement.",
  worse: "This is not the direction that is wanted.",
  change: (from, to) => `${from} → ${to}`,
  changeTitle: "Difference of the last two values",
  derived: " (derived)",
  points: "percentage points",
  falls: (least) =>
    `Once the later value is at least ${least}, or one of the two is declared revised, this is no error.`,
  fullRate: "One hundred per cent",
  rated: "How many were rated",
  ratedBy: "Rated by",
  unknown: "the documents do not say",
  categories: "By category",
  rulesTitle: "All rules and thresholds",
  rulesNote: "The number at the end of an id is the version: it counts up when the meaning changes.",
};
