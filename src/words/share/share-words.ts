import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { type ShareWords, zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, ShareWords>> = { zh, en };

export const shareWords = (lang: Language): ShareWords => WORDS[lang];
