import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { type PresentWords, zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, PresentWords>> = { zh, en };

/** The words of meetings in a language. */
export const presentWords = (lang: Language): PresentWords => WORDS[lang];
