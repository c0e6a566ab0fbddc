import type { Figure, Reading } from "#authoring/read/reading.ts";
import { UNIT_CODES } from "#domain/figure/unit.ts";

const UNITS = UNIT_CODES.filter((code) => code !== "unstated")
  .sort((a, b) => b.length - a.length)
  .map((code) => code.replace(/[‰%]/g, "\\$&"))
  .join("|");
const NUMBER = new RegExp(`(\\d[\\d,]*(?:\\.\\d+)?)(${UNITS})`, "g");

/** What reading is held against: digits by a regular expression with the table of units behind them, and nothing else. */
export function readByPattern(text: string): Reading {
  const figures = Array.from(text.matchAll(NUMBER)).map((match): Figure => {
    const [printed, digits = "", unit = ""] = match;
    const start = Array.from(text.slice(0, match.index)).length;
    return {
      start,
      end: start + Array.from(printed).length,
      text: printed,
      value: Number(digits.replaceAll(",", "")),
      unit,
      qualifier: null,
      label: null,
      period: null,
      stage: "actual",
      indicator: [],
      tier: "ask",
      flags: [],
    };
  });
  return { figures, named: [], left: [] };
}
