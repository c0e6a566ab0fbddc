import type { zh } from "./zh.ts";

/** The words of the pages of releases in English. */
export const en: typeof zh = {
  lead: "What was published is kept as it was and never changed. Where there is an error, or a publisher revises a figure, a new release is made that says of every value what changed and why.",
  list: "All releases",
  listNote: "A release is named by the day on which this site published it; no date is set back.",
  columns: {
    release: "Release",
    published: "Published",
    covers: "Figures for",
    values: "Values",
    changes: "Against the one before",
  },
  covers: (from: string, to: string) => `${from} to ${to}`,
  first: "First release",
  newest: " (newest)",
  ofDay: (date, number) => `${date} (no. ${number} of that day)`,
  noChange: "No difference",
  meanings: "What counts as a change",
  meaningsNote: "A change without a reason cannot be published here.",
  meaning: {
    revised: "The publisher counted anew.",
    corrected: "There was an error, the publisher's or one of this site's.",
    redefined: "The indicator means something else now; before and after do not compare.",
    withdrawn: "It is no longer published.",
  },
  day: "The whole site as known on a day",
  dayNote:
    "Choose a day, and every page shows only what had been published by then. Such an address can be passed on; it will show the same later.",
  dayLabel: "Day",
  dayGo: "Show the site as of this day",
  dayScript: "Choosing a day needs scripts.",
  compare: "Compare any two releases or days",
  compareNote: "Value by value: added, revised, corrected, redefined, withdrawn, each with its reason.",
  compareOpen: "Choose two releases or days to compare",
  compareScript:
    "Comparing needs scripts, which are off or have not arrived. How each release differs from the one before is on its own page.",
  facts: "About the release",
  supersedes: "Takes the place of",
  supersedesNone: "none",
  publisher: "Published by",
  whole: "The whole site as of the day of this release",
  changed: "What changed",
  changedNote: (before: string) => `Against release ${before}.`,
  changedFirst: "This is the first release: there is none before it to compare with, and all its values are new.",
  files: "Data files",
  filesNote:
    "Once published, not a byte of these files changes; their SHA-256 is in index.json, for anyone to compare.",
  fileColumns: { name: "File", bytes: "Bytes", hash: "SHA-256" },
  verifyOpen: "Verify these files in the browser",
  verifyScript:
    "Verifying needs scripts, which are off or have not arrived. You can also download the files and compare their SHA-256 with the table.",
  notFound: (id: string) => `There is no release called “${id}”.`,
  all: "All releases",
};
