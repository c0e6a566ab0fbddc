import { counted } from "#words/workbench/counted.ts";
import type { WorkbenchTableWords } from "./zh.ts";

/** The words of a table at the workbench in English. */
export const en: WorkbenchTableWords = {
  busy: "Reading the table…",
  none: "No values were found. See the problems above, or whether the heads name indicators and periods.",
  onlyQuestions: "Values are read once the questions above are answered.",
  problems: (n) => `${counted(n, "problem", "problems")} in the table`,
  questions: (n) => counted(n, "question to answer", "questions to answer"),
  questionsNote:
    "Nothing is guessed that the table does not say. It is read again after each answer; cells that wait are not taken, the others are.",
  allAnswered: "All questions are answered",
  answered: (n) => `${n} answered`,
  answer: "Answer",
  takeBack: "Change",
  takeBackOf: (place) => `Change the answer for ${place}`,
  noneOfThese: "If it is none of these, leave it out: the cells are listed below, where a new indicator can be made.",
  free: { quantity: "Or a number as printed: 40.6亿元", period: "Or a period: 2022, 2022-H1, 2022-08" },
  say: "That is it",
  values: "Values of the table",
  cell: "Cell",
  number: "Number",
  became: "Decided",
  acceptAll: (n) => (n === 0 ? "Take all" : `Take the ${counted(n, "open one", "open ones")}`),
  hidden: (n) => `${counted(n, "cell", "cells")} more: they are listed as you go on.`,
  left: "A number of no indicator",
  add: "On to one of no indicator",
  leftOver: (n) =>
    `${counted(n, "cell has a number", "cells have numbers")} of no indicator: listed too, to be added or to make one for`,
};
