import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, typeof zh>> = { zh, en };

/** The words on how the site is made. */
export const aboutWords = (lang: Language): typeof zh => WORDS[lang];
