import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import type { StatusWords } from "./shape.ts";
import { zh } from "./zh.ts";

export type { StatusWords } from "./shape.ts";

const WORDS: Readonly<Record<Language, StatusWords>> = { zh, en };

/** The words of a language for explaining a status. */
export const statusWords = (lang: Language): StatusWords => WORDS[lang];
