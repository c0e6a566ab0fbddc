import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { type PictureWords, zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, PictureWords>> = { zh, en };

export const pictureWords = (lang: Language): PictureWords => WORDS[lang];
