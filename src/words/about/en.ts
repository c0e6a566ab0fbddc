import type { zh } from "./zh.ts";

/** The words of the page about the site, and of the one that keeps its data before its script, in English. */
export const en: typeof zh = {
  keep: {
    title: "Keeping the data",
    link: "For those who keep the data: check a report and publish a release in the browser",
  },
  report: {
    to: "If you cannot see, hear or use something, tell: ",
    none: "If you cannot see, hear or use something, there is no public way to say so yet: the site’s file names no contact.",
  },
  publisher: {
    government: "An office of the county government publishes this site.",
    other: "It is not the county government’s own site.",
  },
  sections: [
    {
      heading: "What this is",
      text: [
        "This site lists the figures of a county government’s public reports one by one, with number, qualifier and unit as printed, the document and the place, for officials, deputies and the public.",
        "It does not replace the documents. Where the two differ, the document holds.",
      ],
      publisher: true,
    },
    {
      heading: "How figures are treated",
      text: [
        "As printed: 1900余 (over 1,900), 10多 (more than ten), 2–3, 近百 (nearly a hundred), expected, intended: the words are part of the number. Nothing is rounded, averaged or filled in.",
        "Words such as over, nearly and about leave one end of the number open. The data files give value, lower and upper end, and leave an unknown end empty.",
        "What is missing has a reason and is never written as 0. No calculated value is passed off as a published one.",
      ],
    },
    {
      heading: "Periods",
      text: [
        "January–December is a cumulative figure, “end of year” a state; a half-year is not drawn like a whole one.",
        "Where a document does not state the basis, the stage of the money or the kind, this reads “not stated” and nothing is filled in; what is intended, planned or of an unstated stage is not called actual.",
        "Where a document says only “this year”, the year is judged from the months it names and the day it was published, and the indicator says so.",
      ],
    },
    {
      heading: "Stage and scope of money",
      text: [
        "Amounts are intended, signed, planned, in place or realised, and cover the whole county, a park or a single project. Amounts of different stage or scope are never added, nor drawn on one scale.",
      ],
    },
    {
      heading: "How a status is reached",
      text: [
        "A status comes from a rule and is never typed in. The first rule: where no target was published, nothing is assessed.",
      ],
    },
    {
      heading: "Contradictions and damage",
      text: [
        "Where documents disagree, both sides are kept with their dates; the choice is the reader’s.",
        "Where characters were lost before the text reached us, the editors may give a reading, kept apart from the figures and never published as one.",
      ],
    },
    {
      heading: "Releases",
      text: [
        "Each release is a folder that never changes; a correction is a new release. The list of files carries their SHA-256, so that one altered byte is found.",
      ],
    },
    {
      heading: "Accessibility",
      accessibility: true,
      text: [
        "Written to WCAG 2.2 AA and checked by ourselves, not by a third party: a page of each kind, in every display and in large type, breaks no rule that can be tested by machine. Such rules find only part of what can be wrong.",
        "Everything works by keyboard. On a chart that has the focus, left and right arrows go from value to value and up and down from series to series; each is announced with its period, number, unit, words and source. S plays the series as tones, T goes to the table, H explains the keys. Where the browser has a voice of the language on the device, values can be read aloud.",
        "“Large type” at the top of each page: text of at least 18 pt and headings of up to 30 pt, lines of at least 1.3, controls of at least 60 × 60 pixels, one column, high contrast, a large pointer. Otherwise controls are at least 44 × 44 pixels. Links within sentences are as high as their line. There are no time limits, and nothing moves by itself.",
        "Colour never carries meaning by itself: lines have dashes and marks, half-years and expected values are hatched or hollow, and all have words. There is a light, a dark and a high-contrast display, and colours forced by the system are kept to. In a window of 320 pixels or at 400 % nothing has to be scrolled sideways but wide tables and, in large type, charts, each in its own box.",
        "What is not met: nobody who uses a screen reader has tried the site for us; there is no sign language, braille or easy reading; the original documents are not ours, and whether they can be read is up to those who published them; the parts in the picture of how suggestions were handled are matched to the words below by colour and order, without a pattern for each; voices and sounds depend on the browser.",
      ],
    },
    {
      heading: "Licence",
      text: [
        "The code is under the MIT licence. Figures are facts of their documents; when you quote one, name the document, its issuer and its date.",
      ],
    },
  ],
};
