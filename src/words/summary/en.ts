import type { SummaryWords } from "./zh.ts";

export const en: SummaryWords = {
  stages: (count, stages) =>
    `${count} amounts at ${stages} stages; being of unlike stage or scope they are neither compared nor added.`,
  readings: (n, said, agree) =>
    `${n} statements: ${said}. ${agree ? "They agree." : "They do not agree; all are kept, and the difference is no rise or fall."}`,
  parts: (n) => `${n} parts`,
  lines: (lines, periods, when) => `${lines} series over ${periods} periods. In ${when}`,
  amounts: { most: "the most is ", least: "the least " },
  shares: { most: "the highest is ", least: "the lowest " },
  noEnds: "none is clearly the most or the least",
  highest: "the highest ",
  lowest: "the lowest ",
  later: "; ",
  same: ", the same",
  change: (size, more) => `, ${size} ${more ? "more" : "less"} (calculated)`,
  apart: {
    partial: "of unlike length or basis, so they are not compared",
    unstated: "the documents do not say what time each covers, so they are not compared",
  },
  left: {
    broken: (from) => `defined otherwise from ${from} on, what was before is not compared`,
    partial: (periods) => `${periods}: of another length or basis, not compared`,
    counted: "totals counted up within a year are compared with the same months of other years alone",
    unstated: (periods) => `${periods}: what time they cover is not said, not compared`,
    expected: (periods) => `${periods}: expected, not actual`,
    missing: (periods) => `${periods}: not published`,
  },
  span: (n, first, last) => `${n} periods from ${first} to ${last}`,
  ofPeriod: (period, figure) => `${period}: ${figure}`,
};
