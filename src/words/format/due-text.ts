import type { Language } from "#domain/site/language.ts";
import type { PeriodCode } from "#domain/period/period.ts";
import { formatPeriod } from "./format.ts";

/** When something is due, and whether the document says so or the editors inferred it. */
interface Due {
  readonly due: PeriodCode | null;
  readonly dueInferred?: boolean | undefined;
}

const MARK: Readonly<Record<Language, string>> = { zh: "（推断）", en: " (inferred)" };

/** What stands behind everything that rests on a date which the editors inferred; empty where the document names it. */
export const inferredMark = ({ due, dueInferred }: Due, lang: Language): string =>
  due !== null && dueInferred === true ? MARK[lang] : "";

/** When something is due, with the mark; `null` where no date was given. */
export const dueText = (of: Due, lang: Language, write: typeof formatPeriod = formatPeriod): string | null =>
  of.due === null ? null : write(of.due, lang) + inferredMark(of, lang);
