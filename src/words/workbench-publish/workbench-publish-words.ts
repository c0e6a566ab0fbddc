import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { type WorkbenchPublishWords, zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, WorkbenchPublishWords>> = { zh, en };

/** The words of publishing from the workbench in a language. */
export const workbenchPublishWords = (lang: Language): WorkbenchPublishWords => WORDS[lang];
