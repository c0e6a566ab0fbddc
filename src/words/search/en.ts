import type { Language } from "#domain/site/language.ts";
import type { zh } from "./zh.ts";

/** The words of the search in English. */
export const en: typeof zh = {
  lead: "Finds figures, terms, handling units, commitments, suggestions and documents: by Chinese or English words, values, units, the first letters of pinyin, or a plain question. Of several words, all must be found.",
  field: "What to look for",
  hint: "such as land, zjtx, 40.6, how much money came in",
  result: (n, query) => (n === 0 ? `Nothing found for “${query}”` : `“${query}”: ${n} found`),
  empty: "Type what you are looking for.",
  none: "Try another word or fewer letters, or look through the list of indicators.",
  busy: "One moment …",
  spellingOff: "How Chinese names are spelled could not be had: only words themselves are found for now.",
  noScript: "The search needs scripts. Without them there is:",
  more: (n) => `${n} more: add a word.`,
  kinds: {
    indicator: "Indicators",
    term: "Glossary",
    unit: "Handling units",
    commitment: "Commitments",
    suggestion: "Bills and suggestions",
    document: "Documents",
  },
  fields: {
    name: { zh: "Chinese name", en: "English name" } satisfies Readonly<Record<Language, string>>,
    also: "Also called",
    id: "Id",
    value: "Published value",
    unit: "Unit",
    under: "Belongs to",
    text: "Definition",
  },
  hows: {
    initials: (word) => `by the initials ${word}`,
    syllables: (word) => `by the pinyin ${word}`,
    mixed: (word) => `by the pinyin ${word}`,
    mistake: (word) => `one letter from ${word}`,
    sign: (word) => `one sign from “${word}”`,
    meant: (word) => `by what “${word}” means`,
    pieces: (word) => `parts of “${word}”`,
  },
};
