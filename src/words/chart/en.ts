import type { OwnWords } from "./zh.ts";

export const en: OwnWords = {
  expected: "expected",
  target: "target",
  source: "Source",
  drawn: (drawn, all) => `The largest ${drawn} of ${all} are drawn; the table has them all`,
  broken: {
    scope: "other scope: not comparable across this line",
    stage: "other stage: not comparable across this line",
    definition: "other definition: not comparable across this line",
  },
  hatched: "hatched: part of a year",
  wholeYear: "year",
  apart: (documents, difference) =>
    documents === 2 ? `the documents differ by ${difference}` : `the ${documents} documents lie ${difference} apart`,
  areas: "The area of a square stands for its amount; amounts are not added",
  alike: "the documents agree",
  otherPeriods: "the periods are not alike: not compared",
  unlike: "the documents do not agree",
  loading: "Drawing the chart…",
  keys: "arrow keys go from point to point",
  failed: "Not everything interactive could be loaded; the picture and the table are complete without it.",
  failedBare: "The chart could not be loaded; the table below has every figure.",

  suggestions: (n) => (n === 1 ? "1 suggestion" : `${n} suggestions`),
};
