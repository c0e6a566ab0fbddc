import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, typeof zh>> = { zh, en };

/** These words in a language. */
export const offlineWords = (lang: Language): typeof zh => WORDS[lang];
