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

/** What a release says of itself where nobody has said anything yet, by the documents that its values are from; a text to be published, as above. */
export const NOTES_OF: Readonly<
  Record<Language, (titles: readonly string[], values: number, fresh: readonly string[]) => string>
> = {
  zh: (titles, n, fresh) =>
    `据${titles.map((title) => `《${title}》`).join("、")}补入 ${n} 个值。${fresh.length === 0 ? "" : `新增指标：${fresh.join("、")}。`}`,
  en: (titles, n, fresh) =>
    `Adds ${n === 1 ? "1 value" : `${n} values`} from ${titles.map((title) => `“${title}”`).join(", ")}.${fresh.length === 0 ? "" : ` New: ${fresh.join("; ")}.`}`,
};
