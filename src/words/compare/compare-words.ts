import type { Language } from "#domain/site/language.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Quantity } from "#domain/figure/value.ts";
import { amountText } from "#words/format/format.ts";
import { en } from "./en.ts";
import { type CompareWords, zh } from "./zh.ts";

const WORDS: Readonly<Record<Language, CompareWords>> = { zh, en };

/** The words of a language for comparing indicators. */
export const compareWords = (lang: Language): CompareWords => WORDS[lang];

const BOUNDS: Readonly<Record<Language, Readonly<Record<"least" | "most" | "about", string>>>> = {
  zh: { least: "不少于", most: "不超过", about: "约" },
  en: { least: "at least ", most: "at most ", about: "about " },
};

/** A calculated quantity: nobody printed words for it, so its ends are said plainly. */
export function quantityText(q: Quantity, indicator: Indicator, lang: Language): string {
  if (q.kind === "missing") return "";
  const amount = (...values: readonly number[]): string => amountText(values, indicator, lang);
  if (q.kind === "point") return amount(q.value);
  const { lower, upper } = q;
  if (lower !== null && upper !== null) return amount(lower, upper);
  const words = BOUNDS[lang];
  if (lower !== null) return words.least + amount(lower);
  if (upper !== null) return words.most + amount(upper);
  return words.about + (q.value === null ? "" : amount(q.value));
}
