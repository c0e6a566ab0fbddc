import type { FileWords } from "./zh.ts";

export const en: FileWords = {
  title: "About this file",
  offline: "Data, styles and script are inside this file; nothing is fetched once it is open.",
  hash: "SHA-256 of the data",
  state: {
    same: "Checked when the file was opened: it matches.",
    changed: "Checked when the file was opened: it does not match.",
    unable: "This browser cannot compute SHA-256, so it was not checked.",
  },
  how: "How to check it yourself",
  whatIsHashed:
    'The hash is that of one line of this file: the one after the tag with id="data", in UTF-8, without its line end.',
  save: "Save that line",
  windows: "Check the saved file on Windows:",
  shell: "Check this file itself on other systems:",
  live: "Live site",
  code: "QR code of the address of the live site",
  noLive: "No address of a live site was given when this file was made.",
  other: {
    workbench: "Made together with this file, with the same data: one for keeping the data and checking originals",
    dashboard: "Made together with this file, with the same data: a smaller one for meetings",
  },
  authorElsewhere:
    "To keep this file small for meetings, the workbench of those who keep the data is in a second file with the same data.",
  checkElsewhere:
    "To keep this file small for meetings, checking an original is left to a second file with the same data.",
  openIn: (file) => `Open in ${file}`,
  keepTogether:
    "Both files have to lie in one folder under these names. If it does not open, ask whoever gave you this file for the other one.",
};
