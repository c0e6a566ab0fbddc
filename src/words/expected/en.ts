import type { ExpectedWords } from "./zh.ts";

export const en: ExpectedWords = {
  expected: "Days of publication that were announced",
  expectedNote: "Only days that a publisher has named; with no value by then, the figure is overdue.",
  none: "No document here says when its next value will be published, so there is no day to list and nothing is overdue.",
  count: (late, all) => (late === 0 ? `${all} announced, none overdue.` : `${all} announced, ${late} of them overdue.`),
  columns: { figure: "Indicator", day: "Announced for", known: "Newest value", state: "By today" },
  late: (days) => `${days} ${days === 1 ? "day" : "days"} overdue`,
  toCome: "not due yet",
  unknown: "no value yet",
  feeds: "Subscribe",
  feedsNote:
    "Hear of releases, corrections, new figures and overdue ones. Copy an address into a reader or a calendar; there is no account, and this site does not know who subscribes.",
  names: { atom: "Atom feed", json: "JSON Feed", calendar: "Calendar (iCalendar)" },
  about: {
    atom: "for any feed reader",
    json: "for programs and newer readers",
    calendar: "days of publication announced, and days on which commitments fall due",
  },
};
