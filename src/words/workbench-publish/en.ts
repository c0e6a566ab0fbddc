import { counted } from "#words/workbench/counted.ts";
import type { WorkbenchPublishWords } from "./zh.ts";

/** The words of publishing from the workbench in English. */
export const en: WorkbenchPublishWords = {
  heading: "What changes, and publish",
  note: (id) => `This will be release ${id}. Published files do not change.`,
  noteFirst: (id) => `This becomes the first release, ${id}. A site can be built once it is published.`,
  empty: "There is nothing to publish yet. Take some figures first.",
  values: (n) => counted(n, "value", "values"),
  kind: { new: "new", changed: "changed", beside: "beside", same: "the same" },
  sameNote: (n) => `${counted(n, "more is", "more are")} as published and not written again.`,
  old: "Now",
  fresh: "Then",
  none: "none",
  newIndicator: "New indicator",
  freshPage: "Its page, once published",
  unused: (names) => `No figure is of ${names.map((name) => `“${name}”`).join(", ")}: it is not written.`,
  look: "See it as the pages show it",
  why: "Why (in Chinese)",
  whyEn: "Why (in English)",
  change: {
    revised: "revised: counted anew by the publisher",
    corrected: "corrected: it was wrong",
    beside: "beside: two documents differ",
  },
  changeKind: "How it changes",
  notes: "What this release says of itself (in Chinese)",
  notesEn: "What this release says of itself (in English)",
  checks: "What the check says",
  sound: "Nothing is wrong: it can be published.",
  stops: (n) => `${counted(n, "thing", "things")} to mend first`,
  asks: (n) => `${counted(n, "thing", "things")} to confirm`,
  notesCount: (n) => counted(n, "note", "notes"),
  confirm: "Checked: it is meant so",
  right: "Where it is right, say why",
  dismiss: "It is right",
  goTo: "Mend",
  goToOf: (printed) => `Mend ${printed}`,
  found: "Found",
  expected: "Expected",
  remedy: "What to do",
  issues: {
    "no-indicator": { message: "No indicator is chosen", remedy: "Choose one, or do not take the figure." },
    "no-category": { message: "This indicator has categories, and none is chosen", remedy: "Choose one." },
    "no-period": { message: "The period is not said", remedy: "Say which year, quarter or month." },
    "no-unit": {
      message: "There is no unit",
      remedy: "Where the document lost it, do not take the figure (“damaged text”); else write it.",
    },
    "unit-differs": {
      message: "The unit is not that of the indicator",
      remedy: "Choose another indicator, or mend the unit.",
    },
    "stage-misfit": {
      message: "What is planned or intended is no actual value of this indicator",
      remedy: "Choose an indicator of plans or intentions, or mend the kind.",
    },
    twice: {
      message: "The report gives two values for one indicator and period",
      remedy: "See whether both are of the same indicator and period, and keep one.",
    },
    "documents-differ": {
      message: "Two documents have two values for the same thing",
      remedy: "Choose one of them, or publish both.",
    },
    "no-reason": {
      message: "It is not what is published, and nobody said why",
      remedy: "Choose above how it changes, and write the reason.",
    },
  },
  toFolder: "Write into the data folder",
  toZip: "Download as a zip",
  folderNote:
    "Choose the site's data folder (it has index.json). One folder is added and index.json is updated; nothing else is touched.",
  zipNote: "Unpack it over the data folder: it adds one folder and replaces index.json.",
  folderNoteFirst:
    "Choose the data folder of the new site (with site.json in it). The release's own folder and index.json are added, nothing else changes.",
  zipNoteFirst:
    "Unpack it over the data folder (with site.json in it): it adds the release's own folder and index.json.",
  learnt: (n) => `${counted(n, "name was", "names were")} learnt and go into aliases.json, for the next report.`,
  written: (id) => `Release ${id} is written. npm run data -- verify checks it once more; then build the site.`,
  zipped: (id) => `The zip of release ${id} was given to the browser to download.`,
  folderFaults: {
    "not-data": "There is no index.json in this folder, so it is not the site's data. Nothing was written.",
    "no-site": "There is no site.json in this folder: it does not look like that of a new site. Nothing was written.",
    "other-index":
      "The folder's index.json is not the one this page has read: there may be a newer release. Nothing was written; open this page on the newest site and publish again.",
    taken: "The folder has this release already. Nothing was written.",
    cut: "It was not written whole. What was written is not listed in index.json and does no harm. Try again, or take the zip.",
  },
  working: "Looking at what changes…",
};
