import type { Difference, RefusalCode } from "#domain/comparison/comparison.ts";
import type { CompareWords } from "./zh.ts";

const EN_REFUSED: Readonly<Record<RefusalCode, string>> = {
  "same-indicator": "This is the same indicator.",
  "unknown-unit":
    "The unit of one figure is lost in the document, so it is not known what it counts. It cannot be compared.",
  "unstated-stage":
    "The document does not say what stage the money has reached, and this site does not guess. They are neither compared nor added.",
  "unlike-stage":
    "The money is at different stages. Intended, signed, planned, in place and realised are not the same kind of money, so they are neither compared nor added.",
  "unlike-scope":
    "The money covers different scopes, and one may be part of the other. They are neither compared nor added.",
};

const EN_WHY: Readonly<Record<Difference, string>> = {
  "unlike-unit": "their units differ",
  "unlike-kind": "they are of different kinds (a flow and a stock, an amount and its growth)",
  "unlike-basis": "their bases differ (cumulative, single period or at a moment)",
  "unlike-definition": "they are parts of different wholes",
  "unlike-size": "one is more than a thousand times the other",
  "too-many": "one picture holds no more",
};

export const en: CompareWords = {
  form: "Choose indicators to compare",
  label: "Compare with…",
  choose: "Choose an indicator",
  add: "Add",
  full: (most) => `At most ${most} others are compared. Remove one first.`,
  chosen: "Chosen",
  remove: (name) => `Remove: ${name}`,
  clear: "Remove all",
  loading: "Reading the indicators to compare…",
  failed: "The figures to compare could not be read. The rest of the page is not affected.",
  again: "Try again",
  summary: ({ all, pictures, refused }) =>
    [
      `${all} indicators`,
      pictures > 1 ? `in ${pictures} groups, each on its own scale` : "",
      refused > 0 ? `${refused} of them cannot be compared, for the ${refused === 1 ? "reason" : "reasons"} below` : "",
    ]
      .filter((part) => part !== "")
      .join("; ")
      .concat("."),
  title: (names) => `${names.join(", ")}: how much was reported?`,
  titleAlone: (name) => `${name}: how much was reported?`,
  converted: (unit) => `placed on a scale in ${unit}; figures and units as printed`,
  csv: "Download the figures of this chart (CSV)",
  beside: "Side by side, not on one scale: ",
  why: EN_WHY,
  refusedTitle: (a, b) => `Not comparable: ${a} and ${b}`,
  amount: (stage, scope) => (stage === null ? scope : `${en.stage[stage]}; ${scope}`),
  stage: {
    intended: "an intended amount",
    signed: "a signed amount",
    planned: "a planned total investment",
    "in-place": "funds in place",
    realised: "money realised",
    "not-stated": "money whose stage is not stated",
    "not-applicable": "an amount that comes by no stages of investment",
  },
  refused: EN_REFUSED,
  offers: (name) => `What ${name} can be compared with: `,
  instead: "Compare instead: ",
  sumTitle: "Can they be added?",
  sum: (figure) => `Yes. Together ${figure}: added up by this site, not published.`,
  noSum: {
    ...EN_REFUSED,
    "unlike-unit": "No: their units differ.",
    "unlike-kind": "No: they are of different kinds.",
    "unlike-basis": "No: one is cumulative or of a moment, the other is not.",
    "unlike-definition": "No: by their definitions they do not count the same thing.",
    "unlike-size": "No: they do not count the same thing.",
    "too-many": "No: they do not count the same thing.",
    percentage: "No: percentages, rates and growth do not add up to anything.",
    missing: "No: one of the values is not published.",
    "unlike-period": "No: they are of different periods.",
    "unlike-status": "No: one is actual, the other expected or a target.",
    "not-additive": "No: the document does not say that the categories are apart.",
    overlap: "No: one may contain the other, and would be counted twice.",
  },
};
