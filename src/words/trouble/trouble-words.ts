import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, typeof zh>> = { zh, en };

/** Those words. */
export type TroubleWords = typeof zh;

/** The words of trouble in a language. */
export const troubleWords = (lang: Language): typeof zh => WORDS[lang];
