import { formatNumber } from "#words/format/format.ts";
import type { SignWords } from "./zh.ts";

export const en: SignWords = {
  pitch: "pitch",
  metres: (n) => (n < 1000 ? `${n} m` : `${n / 1000} km`),
  planned: (percent) => `planned by now: ${percent}%`,
  each: {
    square: (amount) => `A square is ${amount}`,
    land: (amount) => `A square is ${amount}`,
    dot: (amount) => `A dot is ${amount}`,
    person: (amount) => `A figure is ${amount}`,
  },
  count: {
    square: (n) => (n === 1 ? "1 square" : `${formatNumber(n, "en")} squares`),
    land: (n) => (n === 1 ? "1 square" : `${formatNumber(n, "en")} squares`),
    dot: (n) => (n === 1 ? "1 dot" : `${formatNumber(n, "en")} dots`),
    person: (n) => (n === 1 ? "1 figure" : `${formatNumber(n, "en")} figures`),
  },
  land: "the frame is a football pitch, to the same scale",
  open: (word) => `the dashed one stands for ${word === "" ? "more" : `“${word}”`}: how many more was not published`,
  hollow: (word) =>
    `the hollow one stands for ${word === "" ? "less" : `“${word}”`}: how much is missing was not published`,
  openShort: (word) => `dashed: ${word === "" ? "more" : `“${word}”`}`,
  hollowShort: (word) => `hollow: ${word === "" ? "less" : `“${word}”`}`,
  arrowOver: (word) => `the arrow stands for ${word === "" ? "more" : `“${word}”`}: how many more was not published`,
  arrowUnder: (word) =>
    `the arrow stands for ${word === "" ? "less" : `“${word}”`}: how much is missing was not published`,
  about: (word) => `the document says “${word}”`,
  hatched: "hatched between both ends",
  status: { expected: "expected", target: "a target" },
  hollowFor: (status) => `hollow: ${status}`,
  apart: "the kinds are not added up",
  hundred: (share, signs, full) => `A square is ${share}: ${full} of ${signs} are full`,
  hollowHundred: (share, signs, framed, status) =>
    `A square is ${share}: ${framed} of ${signs} have a thick frame (${status})`,
  amount: "Drawn from zero",
  change: "Right of zero is growth, left of it decline",
  range: "Both ends as printed; no middle is taken",
  progress: "The frame is the target of the year",
  beside: "What stands beside it",
  relation: {
    "part-unknown": "Whether a part of it: not said",
    "other-definition": "Another definition: not comparable",
    "other-year": "Another time: seen by itself",
    "other-stage": "Another kind of money: never added",
    context: "Context: another matter",
  },
  nothing: "This place is kept for what will be published",
  broken: "not comparable",
  plan: "the dashed line is what was planned by now",
  or: "” or “",
  counted: ": ",
};
