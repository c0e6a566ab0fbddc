import { en as change } from "#words/change/en.ts";
import { capital } from "#words/format/writing.ts";
import type { NewsWords } from "./zh.ts";

export const en: NewsWords = {
  feed: (site) => `${site}: releases, corrections and new figures`,
  about: "Every release, every correction, every new figure, and the figures that did not come on the day announced.",
  calendar: (site) => `${site}: expected publications and commitments that fall due`,
  synthetic: "Synthetic data: every figure is made up.",
  kinds: {
    release: "Release",
    figures: "New figures",
    change: "Corrections and revisions",
    overdue: "Overdue",
    expected: "Expected publication",
    due: "Commitment due",
  },
  release: (id, changes) => `Release ${id}: ${changes}`,
  noChange: "no difference",
  first: (n) => `the first, with ${n} values`,
  figures: (name, n) => `${name}: ${n} new ${n === 1 ? "value" : "values"}`,
  change: (kind, what) => `${capital(change.kinds[kind])}: ${what}`,
  fromTo: (before, after) => `From ${before} to ${after}.`,
  gone: (before) => `It was ${before} and is no longer published.`,
  reason: (text) => `Reason: ${text}`,
  noReason: "No reason was given.",
  overdue: (name) => `${name}: not published on the day announced`,
  overdueText: (day, known) =>
    `The publisher named ${day}; ${known === null ? "there is no value yet" : `the newest value is for ${known}`}.`,
  expected: (name) => `Expected: ${name}`,
  expectedText: (known) => (known === null ? "There is no value yet." : `The newest value is for ${known}.`),
  due: (title) => `Due: ${title}`,
  dueText: (by) => `Promised by ${by}; nothing shows that it was done.`,
  dueInferred: " The document names no date; the editors inferred it.",
  none: "no value",
};
