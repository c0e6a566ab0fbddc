import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { type KnownWords, zh } from "./zh.ts";

export const KNOWN_WORDS: Readonly<Record<Language, KnownWords>> = { zh, en };
