import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { type WorkbenchWords, zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, WorkbenchWords>> = { zh, en };

/** The words of the clerk's workbench in a language. */
export const workbenchWords = (lang: Language): WorkbenchWords => WORDS[lang];
