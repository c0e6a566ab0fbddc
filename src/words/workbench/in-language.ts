import type { Language } from "#domain/site/language.ts";

type Named = (label: string) => string;

/** The label of a field for a text in one of the site's languages, by the language of the page. */
export const IN_LANGUAGE: Readonly<Record<Language, Readonly<Record<Language, Named>>>> = {
  zh: { zh: (label) => label, en: (label) => `${label}（英文）` },
  en: { zh: (label) => label, en: (label) => `${label} (in English)` },
};

/** What a definition begins with in each language of the data: how the document puts it, and nothing that only a person can say. A text to be published, whoever reads it now. */
export const DEFINED_BY: Readonly<Record<Language, (title: string, phrase: string) => string>> = {
  zh: (title, phrase) => `《${title}》写作“${phrase}”。`,
  en: (title, phrase) => `${title === "" ? "The document" : `“${title}”`} says “${phrase}”.`,
};
