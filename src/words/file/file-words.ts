import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { type FileWords, zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, FileWords>> = { zh, en };

export const fileWords = (lang: Language): FileWords => WORDS[lang];
