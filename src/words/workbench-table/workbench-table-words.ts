import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { type WorkbenchTableWords, zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, WorkbenchTableWords>> = { zh, en };

/** The words of a table at the workbench in a language. */
export const workbenchTableWords = (lang: Language): WorkbenchTableWords => WORDS[lang];
