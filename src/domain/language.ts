/** The languages of the site, by the key under which data files carry their words. */
export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language as pages and files name it to programs (BCP 47): Chinese in the simplified signs of the mainland. */
export const languageTag = (lang: Language): "zh-CN" | "en" => (lang === "zh" ? "zh-CN" : "en");

/** Where the pages of a language lie, from the site's root: Chinese at the root itself. */
export const languageFolder = (lang: Language): "en/" | "" => (lang === "en" ? "en/" : "");
