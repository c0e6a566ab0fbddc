import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { type WalkWords, zh } from "./zh.ts";

export const WALK_WORDS: Readonly<Record<Language, WalkWords>> = { zh, en };
