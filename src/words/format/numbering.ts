import type { Language } from "#domain/site/language.ts";

const DIGITS = "零一二三四五六七八九";

/** A number from 1 to 99 in Chinese, as headings are counted: 十, 二十一. */
function chineseNumber(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens > 1 ? (DIGITS[tens] ?? "") : ""}${tens > 0 ? "十" : ""}${ones > 0 ? (DIGITS[ones] ?? "") : ""}`;
}

/**
 * The number before a heading of a document, by its place on each level. Chinese after GB/T 9704 (党政机关公文格式), 7.3.3: 一、 then
 * （一） then 1. where every level begins anew; English 1, 1.1, 1.1.1.
 */
export function headingNumber(place: readonly number[], lang: Language): string {
  const own = place[place.length - 1];
  if (own === undefined) throw new Error("invalid heading: no place");
  return NUMBERS[lang](place, own);
}

/** What stands between the number of a heading and its words: a Chinese one brings its own mark. */
export const headingGap = (place: readonly number[], lang: Language): string => GAPS[lang](place.length);

type Numbered = (place: readonly number[], own: number) => string;

const NUMBERS: Readonly<Record<Language, Numbered>> = {
  zh: (place, own) => {
    if (place.length === 1) return `${chineseNumber(own)}、`;
    return place.length === 2 ? `（${chineseNumber(own)}）` : `${own}.`;
  },
  en: (place) => place.join("."),
};

const GAPS: Readonly<Record<Language, (level: number) => string>> = {
  zh: (level) => (level > 2 ? " " : ""),
  en: () => " ",
};
