import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { type ExpectedWords, zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, ExpectedWords>> = { zh, en };

export const expectedWords = (lang: Language): ExpectedWords => WORDS[lang];
