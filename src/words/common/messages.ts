import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

/** The words that every page has. */
export type Messages = typeof zh;

const WORDS: Readonly<Record<Language, Messages>> = { zh, en };

/** The words of every page in a language. */
export const messagesOf = (lang: Language): Messages => WORDS[lang];
