import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { type EmbedWords, zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, EmbedWords>> = { zh, en };

export const embedWords = (lang: Language): EmbedWords => WORDS[lang];
