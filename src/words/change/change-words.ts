import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { type ChangeWords, zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, ChangeWords>> = { zh, en };

/** The words on changes of values in a language. */
export const changeWords = (lang: Language): ChangeWords => WORDS[lang];
