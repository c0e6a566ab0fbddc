import type { ShareWords } from "./zh.ts";

export const en: ShareWords = {
  figure: (figure, period, source) => `${period}: ${figure}. Source: ${source}.`,
  noFigure: "No value has been published.",
  document: (issuer, day, figures) =>
    `${issuer}${day === null ? "" : `, ${day}`}. This site takes ${figures} figures from it, each with its place; damaged passages and what was left out are listed.`,
  promise: (by, document, due) =>
    `Promised by ${by} in “${document}”${due === null ? ", with no date" : `, due ${due}`}. What has happened since, and what was published to show it.`,
  suggestion: (session) =>
    `A deputies' suggestion of the ${session}: procedure, outcome and evidence, each on its own.`,
  unit: (name) =>
    `The deputies' suggestions that ${name} handles: how far each has come, its outcome, and the evidence published.`,
  about:
    "Where the figures come from, how to check them, how they are judged, what cannot be done; accessibility and privacy.",
  print:
    "Every published figure on paper: unit, period, words as printed, source, charts, conflicts and damaged passages.",
  dataset: (site) => `${site}: every published value`,
  datasetAbout: (area, indicators, values, documents) =>
    `What the government of ${area}, its statistics office and its people's congress have published: ${indicators} indicators, ${values} values from ${documents} documents, each with number, qualifier and unit as printed, period, basis and source; nothing converted, nothing rounded.`,
  datasetNote:
    "Each value keeps number, qualifier and unit as printed, with period, basis and source; nothing is converted or rounded.",
  keywords: ["statistics", "government open data", "government work report"],
  picture: (title) => `Card: ${title}`,
};
