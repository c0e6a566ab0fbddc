import type { CheckWords } from "./zh.ts";

export const en: CheckWords = {
  form: "The file or text to check",
  choose: "Choose a file",
  drop: "Or drop it here.",
  kinds: "Reads txt, md, html and docx, up to 20 MB. The file is read inside this browser and goes nowhere else.",
  paste: "Or paste text",
  start: "Check this text",
  busy: "Checking…",
  faultTitle: "This document was not checked",
  faults: {
    "too-large": "The file is larger than 20 MB. Save its text as txt, or paste only the part in question.",
    "too-long": "The text is longer than two million characters. Take only the chapter in question.",
    empty: "There is no text in it. Make sure it is the right file; for scanned pages, look for a version in text.",
    unreadable: "The file cannot be read: it may be a folder, or have been moved. Choose a file again.",
    pdf: "A PDF cannot be checked as it is. Select all of its text, copy it, and paste it here.",
    image: "A picture has no text to search. Look for the document as text, or recognise its text first and paste it.",
    "rich-text": "RTF cannot be checked as it is. Save it as docx or txt, or copy the text and paste it.",
    "old-office":
      "This is an old Office file (such as .doc or .wps). Save it as docx in Word or WPS, or copy the text and paste it.",
    encrypted: "The file has a password. Save it without one, or open it, copy the text and paste it.",
    macro: "The file carries macros and was not opened, to be safe. Save it as a docx without macros.",
    "not-docx": "This archive is not a Word file. Choose a docx, or copy the text and paste it.",
    bomb: "The file unpacks to an absurd size, so reading was stopped. Get it again from a place you trust, or copy the text and paste it.",
    broken: "The file is damaged or incomplete. Download it again, or open it, copy the text and paste it.",
    "not-text": "This is not a text file. Choose a txt, md, html or docx.",
  },
  failed: "The checking script could not be loaded. Check the network and try again.",
  summary: ({ sought, found, by }, damage, quotes, uncarried) =>
    [
      sought === 0
        ? "This site takes no figure from this document."
        : `${found} of ${sought} figures found${
            found === by.place
              ? found === sought && found > 0
                ? ", all in their place"
                : ""
              : `: ${by.place} in place, ${by.phrase} elsewhere, ${by.number} by the number alone`
          }${by["not-found"] > 0 ? `; ${by["not-found"]} not found` : ""}.`,
      ...(damage.sought > 0 ? [`${damage.found} of ${damage.sought} damaged passages marked.`] : []),
      ...(quotes.sought > 0 ? [`${quotes.found} of ${quotes.sought} quoted phrases found.`] : []),
      uncarried === 0
        ? "No number that this site does not list."
        : uncarried === 1
          ? "One more number is not on this site."
          : `${uncarried} more numbers are not on this site.`,
    ].join(" "),
  unrelated: (sought, found) =>
    `This seems to be another document, or a part that is not cited: none of the phrases on record stand in it${
      found === 0 ? "" : `, and ${found} of ${sought} numbers, perhaps by chance`
    }. Make sure it is the right file.`,
  all: "Show every result and the text all the same",
  identity: {
    file: "Byte by byte the text that this site was made from.",
    text: "Character by character the text that this site was made from.",
    different:
      "Not the very text that this site was made from: another version, another format, or a changed one. It is searched by phrases.",
    "not-recorded": "This site keeps no hash of this document, so it is searched by phrases and numbers alone.",
    "not-computed":
      "This page did not come over a secure connection, so the browser computes no hash. It is searched by phrases.",
  },
  fileHash: "SHA-256 of the file",
  textHash: "SHA-256 of the text",
  recordedHash: "SHA-256 on record",
  file: "File",
  kind: { text: "text", html: "web page", docx: "Word file", pasted: "pasted text" },
  figures: "Figure by figure",
  figuresNone: "There is no figure to look for.",
  how: {
    place: "in its place",
    phrase: "same phrase, another place",
    number: "the number alone, in other words",
    "not-found": "not found",
  },
  expected: (span) => `expected at ${span}`,
  show: "Show in text",
  showOf: (what) => `Show in text: ${what}`,
  sound: { phrase: (n) => `${n} with the same phrase, in another place`, place: (n) => `${n} in their place` },
  uncarried: "Numbers in the document that are not on this site",
  uncarriedNote:
    "Found in the text by a program, not reviewed by the editors; dates, list numbers and names are left aside.",
  uncarriedNone: "None: each number in it is either on this site or listed as left out, with the reason.",
  rest: (n) => `The other ${n} are marked in the text below.`,
  quotes: "Quoted phrases",
  quote: (phrase) => `quoted phrase: ${phrase}`,
  damageMissing: "Passages on record as damaged that are not in this document",
  text: "The text",
  legend: {
    figure: "figure on this site",
    damage: "damaged passage",
    quote: "quoted phrase",
    other: "number not on this site",
  },
  walk: "One by one",
  previous: "Previous",
  next: "Next",
  position: (at, of, what) => `${at} of ${of}: ${what}`,
  positionNone: (of) => `${of} marked`,
  damaged: (id) => `damaged passage ${id}`,
  other: (printed) => `not on this site: ${printed}`,
};
