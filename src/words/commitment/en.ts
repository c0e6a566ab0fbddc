import { en as states } from "#words/commitment-states/en.ts";
import { capital } from "#words/format/writing.ts";
import type { CommitmentWords } from "./zh.ts";

export const en: CommitmentWords = {
  events: states.events,
  dueStates: states.dueStates,
  states: { ...states.dueStates, unclear: "not clear whether it is a promise" },
  title: "Commitments",
  question: "What was promised, is it due, and how far has it come?",
  one: "What has been published of this promise since it was made?",
  group: (state, n, of) => `${capital(state)} · ${n === of ? n : `${n} of ${of}`}`,
  day: (date) => `as of ${date}`,
  due: "Due",
  dueBy: (period) => `due ${period}`,
  dueNone: "no date",
  dueInferred: "date inferred",
  overdue: "overdue",
  parts: (n) => ` (with ${n} parts)`,
  total: (n) => (n === 1 ? "1 commitment" : `${n} commitments`),
  limited: (shown, total) =>
    `The ${shown} most urgent of ${total} commitments are drawn; all of them are on the page of the commitments.`,
  key: {
    promised: "promised",
    documented: "what happened, with evidence",
    claimed: "what is only said to have happened",
    due: "due",
    dueSpan: "due at some time in it: only the year, half or month is named",
    overdue: "date passed, nothing published of completion",
    noDue: "no date",
    dropped: "dropped",
    unclear: "listed among things done: perhaps no promise",
    imprecise: "long marks: only the year or month is known",
  },
  columns: { name: "Commitment", said: "Promised", later: "Published since", state: "Against its date" },
  said: (date, type) => `${type} ${date}`,
  event: (date, type, evidence) => `${type} ${date} (${evidence})`,
};
