import type { sources as Chinese } from "./zh.ts";

/** The words of the pages of documents in English. */
export const sources: typeof Chinese = {
  sources: {
    title: "Sources",
    lead: "Which document each figure comes from, where documents disagree, which passages are damaged, and what was left out.",
    giving: (n, of) =>
      n === of ? `${of} documents, each of which gave values.` : `${n} of the ${of} documents gave values.`,
    conflicts: "Where sources disagree",
    damageCount: (n) => (n === 1 ? "1 damaged passage" : `${n} damaged passages`),
    leftOutCount: (n) => (n === 1 ? "1 number left out" : `${n} numbers left out`),
    facts: "About this document",
    kind: "Kind",
    text: "Length of the text",
    note: "Note",
    what: "What",
    span: "Span",
    figures: (n) => (n === 1 ? "1 value taken" : `${n} values taken`),
    published: "Published",
    index: "Index number",
    address: "Address",
    addressNone: "no public address",
    chars: (n) => `${n} characters`,
    titleDescribed: "The title is the editors’: the page that was read shows none.",
    taken: "Figures taken from it",
    quoted: "Words quoted from it",
    quotedNote:
      "Phrases that commitments, accounts of suggestions and the like quote from this document, with their place.",
    quotedFor: "Quoted for",
    quotedNone: "no phrase noted",
    quotedMost: (n, of) => `The first ${n} of ${of} are listed.`,
    damage: "Damaged passages and how the editors read them",
    printed: "As stored",
    leftOut: "Numbers left out",
    reason: "Reason",
    none: "none",
    notFound: (id) => `There is no document “${id}”.`,
    leftOutReason: {
      undated: "no date",
      "no-issuer": "no issuer named",
      "machine-translated": "machine-translated",
      "not-a-figure": "not a statistical figure",
      damaged: "damaged",
      "wider-area": "covers more than the county",
      "single-project": "plan of a single project",
      duplicate: "duplicate",
      "out-of-scope": "outside the subject of this site",
    },
    all: "All sources",
    check: "Check the original",
    checkNote:
      "If you have this document, you can check it in your browser: whether each figure of this site is in it, and which numbers of it are not on this site.",
    checkOpen: "Give a file or text",
    checkScript: (hash) =>
      `Checking needs a script, which is off or not here yet. You can compare the document yourself${hash === null ? "" : `; the SHA-256 of its text is ${hash}`}. Address: `,
  },
};
