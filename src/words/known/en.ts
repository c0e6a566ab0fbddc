import type { KnownWords } from "./zh.ts";

export const en: KnownWords = {
  title: "What is known of which year",
  note: "A row for each indicator, a column for each year. Empty means that no document on this site has it; nothing is estimated.",
  question: (theme) => `${theme}: what was published for which year?`,
  subtitle: (n, first, last) => `${n === 1 ? "1 indicator" : `${n} indicators`}, ${first}–${last}`,
  summary: ({ indicators, actual, ahead, nothing, oneYear, fiveYears }, first, last) =>
    `Of ${indicators} indicators, ${actual} have observed values in ${first}–${last}${
      ahead > 0 ? `, ${ahead} expected values or targets alone` : ""
    }` +
    `${nothing > 0 ? `, ${nothing} no value yet` : ""}. ` +
    `Of those with observed values, ${oneYear} have them for one year alone, and ${fiveYears > 0 ? fiveYears : "none"} for five years or more.`,
  other: "another definition",
  nothing: "nothing published",
  sources: "all documents on this site, listed below",
  limited: (shown, total) => `The first ${shown} of ${total} indicators are drawn; the others are in the catalogue.`,
  columns: { name: "Indicator", other: "Other definition" },
  key: {
    actual: "observed",
    expected: "expected",
    target: "target",
    other: "another definition, not comparable as it is",
    part: "narrow: a part of a year, or a moment in it",
    empty: "empty: nothing published",
    step: (years) => `a column is ${years} years`,
  },
  theme: (name, n) => `${name} (${n})`,
  way: "What is known of which year",
  item: (what, periods) => `${what} ${periods}`,
  row: (name, what) => `${name}: ${what.join("; ")}`,
  count: (n) => (n === 1 ? "1 indicator. " : `${n} indicators. `),
};
