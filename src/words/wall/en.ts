import { capital } from "#words/format/writing.ts";
import type { WallWords } from "./zh.ts";

const EN_COUNT = ["none", "one", "two", "three", "four", "five", "six"] as const;

export const en: WallWords = {
  lead: "For a large screen in a hall or a meeting room: screens that change by themselves, without navigation.",
  asked: (period, area) => `What ${area} reported${period === null ? "" : ` for ${period}`}`,
  known: "What is known at all",
  knownLead: (indicators, values, documents) =>
    `${indicators} indicators, ${values} published values from ${documents} documents; a line an indicator, a place a year`,
  unjudged: (n, of, alone) => {
    const what = `published target${alone ? " or comparable last year" : ""}: not judged`;
    return n < of ? `${capital(EN_COUNT[n] ?? String(n))} without a ${what}` : `No ${what}`;
  },
  names: (titles, of) => `${titles.join("; ")}${of > titles.length ? ` and ${of - titles.length} more` : ""}`,
  more: (n) => `${n} more indicators of this theme on the site`,
  asOf: (day) => `as known on ${day}`,
  sources: (titles, rest) => (rest > 0 ? `${titles} and ${rest} more` : titles),
  offline: "No network: these are the figures loaded before",
  newer: "The figures were updated",
  held: "Stopped: the space bar goes on",
  trouble: "Some files could not be read; what they hold is not shown",
  unknown: (names) => `No such screens: ${names}`,
};
