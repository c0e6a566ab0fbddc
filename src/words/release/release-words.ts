import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { type ReleaseWords, zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, ReleaseWords>> = { zh, en };

/** The words on releases in a language. */
export const releaseWords = (lang: Language): ReleaseWords => WORDS[lang];
