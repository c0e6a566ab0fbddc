import type { zh } from "./zh.ts";

export const en: typeof zh = {
  title: "Something could not be shown",
  works: "Everything else on the page stands.",
  nothing: "No data could be read, so the page is only a frame for now. Navigation and notes still work.",
  reload: "Try again",
  details: "Technical details",
  more: (n) => `and ${n} more`,
  failure: {
    offline: "no network",
    timeout: "no answer in time",
    "not-found": "the file does not exist",
    http: "the server failed",
    html: "the server answered with a web page instead of data",
    "not-json": "the file is not complete JSON",
  },
  file: (what, why, file) => `The ${what} could not be read: ${why} (${file}).`,
  records: (n, what, file) =>
    `${n} ${n === 1 ? "fault" : "faults"} in the ${what}; the records concerned are not shown (${file}).`,
  newer: (what, file) =>
    `The ${what} are written for a newer version of this site and cannot be read; reload, or wait for an update (${file}).`,
  parts: {
    "index.json": "list of releases",
    "site.json": "site description",
    "release.json": "release note",
    "indicators.json": "definitions",
    "observations.json": "figures",
    "commitments.json": "commitments",
    "suggestions.json": "bills and suggestions",
    "sources.json": "source documents",
    "changes.json": "changes of a release",
  },
  partOther: "data file",
};
