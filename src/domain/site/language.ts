/** The languages of the site, by the key under which data files carry their words. */
export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The languages beside the one that something is said in. */
export const otherLanguages = (lang: Language): readonly Language[] => LANGUAGES.filter((other) => other !== lang);

/** A text in every language, as a search reads it: readers know a thing by either. */
export const inAll = (text: Readonly<Record<Language, string>>): readonly string[] =>
  LANGUAGES.map((lang) => text[lang]);

const TAGS = { zh: "zh-CN", en: "en" } as const satisfies Readonly<Record<Language, string>>;

/** The language as pages and files name it to programs (BCP 47): Chinese in the simplified signs of the mainland. */
export const languageTag = (lang: Language): (typeof TAGS)[Language] => TAGS[lang];

const LOCALES: Readonly<Record<Language, string>> = { zh: "zh_CN", en: "en_GB" };

/** The language as Open Graph names it. */
export const languageLocale = (lang: Language): string => LOCALES[lang];

const FOLDERS = { zh: "", en: "en/" } as const satisfies Readonly<Record<Language, string>>;

/** Where the pages of a language lie, from the site's root: Chinese at the root itself. */
export const languageFolder = (lang: Language): (typeof FOLDERS)[Language] => FOLDERS[lang];

/** The language whose pages lie at the root: of an address that names none, and of the page that a file opens with. */
export const ROOT_LANGUAGE: Language = "zh";

/** The language of a path below the site's root, and what follows its folder. */
export function languageAt(path: string): { readonly lang: Language; readonly rest: string } {
  const [first = "", ...rest] = path.split("/");
  const lang = otherLanguages(ROOT_LANGUAGE).find((other) => FOLDERS[other] === `${first}/`);
  return lang === undefined ? { lang: ROOT_LANGUAGE, rest: path } : { lang, rest: rest.join("/") };
}

/** The language that documents are written in: figures as printed, and the words around them. */
export const PRINTED_LANGUAGE: Language = "zh";

/** Whether figures are read as they were printed. In every other language the printed ones stand beside what they say. */
export const readsPrinted = (lang: Language): boolean => lang === PRINTED_LANGUAGE;

const IN_SIGNS: Readonly<Record<Language, boolean>> = { zh: true, en: false };

/** Whether a language is written in Chinese signs: they are searched by their reading, and long words by their parts. */
export const inChineseSigns = (lang: Language): boolean => IN_SIGNS[lang];
