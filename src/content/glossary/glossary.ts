import type { Term } from "#domain/site/glossary.ts";
import type { Language } from "#domain/site/language.ts";
import { en } from "./en.ts";
import { FIRMS } from "./firms.ts";
import { HANDLING } from "./handling.ts";
import { STATISTICS } from "./statistics.ts";
import { type Explanations, type TermId, zh } from "./zh.ts";

/** The parts of the glossary. It is about the language of reports, whatever county they are of. */
export const GLOSSARY: Readonly<Record<"firms" | "statistics" | "handling", readonly Term<TermId>[]>> = {
  firms: FIRMS,
  statistics: STATISTICS,
  handling: HANDLING,
};

/** Every word that is explained, in the order of the page. */
export const TERMS: readonly Term<TermId>[] = Object.values(GLOSSARY).flat();

const EXPLAINED: Readonly<Record<Language, Explanations>> = { zh, en };

/** What each word means, in a language. */
export const explanations = (lang: Language): Explanations => EXPLAINED[lang];
