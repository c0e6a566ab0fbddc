import type { ReportWords } from "./zh.ts";

export const en: ReportWords = {
  kind: "The published figures in full",
  area: "Area",
  releaseId: "Data release",
  covers: "Periods covered",
  coversFrom: (from, to) => `${from} to ${to}`,
  holds: "Holds",
  held: (indicators, values, documents) =>
    `${indicators} indicators, ${values} published values, from ${documents} documents`,
  publisher: "Edited by",
  hash: "SHA-256",
  notOriginal:
    "This is no government document and stands for none. Where it differs from an original, the original holds.",
  contents: "Contents",
  print: "Printing this page gives the whole on A4 paper.",
  pdf: "Download as PDF",
  screen: "Figure by figure on screen",
  summary: "Summary",
  headline: "Headline figures",
  notes: "About this release",
  figures: "The figures by theme",
  figuresNote:
    "Every published value stands here once: number and unit, the words as printed, then its basis and its source. In each theme the indicators with a chart come first.",
  leftOutValues: (carried, all) =>
    `This release has ${all} values, more than paper holds. Listed here are ${carried}: those of each indicator's last period, all years of the headline figures, and what commitments and conflicts speak of. The others are in the data files of the indicators on the site, not here.`,
  themeCount: (indicators, values) =>
    `${indicators} ${indicators === 1 ? "indicator" : "indicators"}, ${values} ${values === 1 ? "value" : "values"}.`,
  unit: (unit) => ` (unit: ${unit})`,
  empty: "Indicators without a published value: ",
  columns: { period: "Period", figure: "Value", printed: "As printed", kind: "Basis", source: "Source" },
  tableOf: (theme) => `${theme}: published values`,
  damage: "Damaged passages and the editors’ readings",
  damageNote:
    "These passages lost characters before they reached us. A reading is the editors’ judgement, not the document’s words, and is never published as a figure.",
  leftOut: "Numbers left out",
  leftOutNote: "Numbers that stand in the documents and are not used here, each with the reason.",
  suggestions: "Bills and suggestions",
  itemsRest: (shown, all) => `${all} in all; the first ${shown} are listed here, the others are on the site only.`,
  commitments: "Commitments",
  method: "Method and rules",
  documents: "Documents",
  promise: "Commitment",
  release: "Release and verification",
  releaseNote: "Once a release is published, not a byte of these files changes.",
  recipe:
    "The SHA-256 at the foot of every page is that of the whole release: in its folder, sha256sum *.json | sha256sum gives the same.",
};
