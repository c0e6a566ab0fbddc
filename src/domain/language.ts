/** The languages of the site, by the key under which data files carry their words. */
export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
