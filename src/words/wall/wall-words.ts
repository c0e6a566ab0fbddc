import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { type WallWords, zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, WallWords>> = { zh, en };

/** The words of the wall in a language. */
export const wallWords = (lang: Language): WallWords => WORDS[lang];
