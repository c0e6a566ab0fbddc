import type { Language } from "#domain/site/language.ts";
import { parsePeriod } from "#domain/period/period.ts";
import { PERIOD_WORDS } from "./period-words.ts";

/** Days in words, apart from numbers and units: the frame of every page says on which day its release was published. */

/** A calendar date, or the month or year that is all that is known of it. */
export const formatDate = (date: string, lang: Language): string => PERIOD_WORDS[lang].long(parsePeriod(date));

/** How a day is written into a field: `2023-03-01`. */
export const dayHint = (lang: Language): string => PERIOD_WORDS[lang].dayHint;
