import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { type CheckWords, zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, CheckWords>> = { zh, en };

/** The words of a language for checking a document. */
export const checkWords = (lang: Language): CheckWords => WORDS[lang];
