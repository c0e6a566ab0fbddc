import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { type CommitmentWords, zh } from "./zh.ts";

export type { CommitmentWords } from "./zh.ts";

export const COMMITMENT_WORDS: Readonly<Record<Language, CommitmentWords>> = { zh, en };
