import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { type ReportWords, zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, ReportWords>> = { zh, en };

export const reportWords = (lang: Language): ReportWords => WORDS[lang];
