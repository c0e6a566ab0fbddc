import type { Term } from "#domain/site/glossary.ts";
import { FIRMS } from "./firms.ts";
import { HANDLING } from "./handling.ts";
import { STATISTICS } from "./statistics.ts";

/** The parts of the glossary. It is about the language of reports, whatever county they are of. */
export const GLOSSARY: Readonly<Record<"firms" | "statistics" | "handling", readonly Term[]>> = {
  firms: FIRMS,
  statistics: STATISTICS,
  handling: HANDLING,
};

/** Every word that is explained, in the order of the page. */
export const TERMS: readonly Term[] = Object.values(GLOSSARY).flat();
