import type { about as Chinese } from "#i18n/zh-cn/about.ts";

/** The words of the page about the site in English. */
export const about: typeof Chinese = {
  about: {
    title: "Method and notes",
    sections: [
      {
        heading: "What this is",
        text: [
          "This site lists the figures of a county government’s public reports one by one, with the document, the place and the words as printed, for officials, deputies and the public.",
          "It is not the county government’s own site and does not replace the documents. Where the two differ, the document holds.",
        ],
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
        text: [
          "Written to WCAG 2.2 AA: it works by keyboard alone, every chart has a description and a table, and the pages read complete without scripts.",
          "Colour never carries meaning by itself. There is a light, a dark and a high-contrast display.",
        ],
      },
      {
        heading: "Licence",
        text: [
          "The code is under the MIT licence. Figures are facts of their documents; when you quote one, name the document, its issuer and its date.",
        ],
      },
    ],
  },
};
