import type { Language } from "#domain/site/language.ts";

type Named = (label: string) => string;

/** The label of a field for a text in one of the site's languages, by the language of the page. */
export const IN_LANGUAGE: Readonly<Record<Language, Readonly<Record<Language, Named>>>> = {
  zh: { zh: (label) => label, en: (label) => `${label}（英文）` },
  en: { zh: (label) => label, en: (label) => `${label} (in English)` },
};
