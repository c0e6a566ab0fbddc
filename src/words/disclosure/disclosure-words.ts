import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { type DisclosureWords, zh } from "./zh.ts";

export const DISCLOSURE_WORDS: Readonly<Record<Language, DisclosureWords>> = { zh, en };
