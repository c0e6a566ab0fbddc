import type { Language } from "#domain/language.ts";
import type { PeriodCode } from "#domain/period.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Basis } from "#domain/schemas/period.ts";
import type { Quantity } from "#domain/value.ts";
import { figureLine, figureText, formatNumber, formatPeriod, unitText } from "./format.ts";
import { chineseNumber, speakPeriod as chinesePeriod, speakPhrase } from "./spoken-chinese.ts";

/** What the page prints, as it is spoken: a voice that reads signs and digits by itself gets 亿元, – and × wrong. */

/** The figure of an observation, without its period: 四十点六亿元, `over 1,900 people`, `4.06 billion yuan`. */
export function speakFigure(o: Observation, indicator: Indicator, lang: Language): string {
  if (lang === "zh") return speakPhrase(figureLine(o, indicator, lang));
  const { before, number } = figureText(o, indicator, lang);
  const amount = inUnit(number.replaceAll(",", "").split("–"), unitText(indicator, lang));
  return [before, amount].filter((t) => t !== "").join(" ");
}

/** Both ends of a range that has a number of its own, to follow it; empty for every other quantity. */
export function speakEnds(q: Quantity, indicator: Indicator, lang: Language): string {
  if (q.kind !== "interval" || q.value === null || q.lower === null || q.upper === null) return "";
  const ends = [q.lower, q.upper].map((n) => formatNumber(n, lang).replaceAll(",", ""));
  if (lang === "en") return inUnit(ends, unitText(indicator, lang));
  return speakPhrase(`${ends.join("–")}${indicator.unit === "unstated" ? "" : indicator.unit}`);
}

/** A period in words that a voice reads right: 二〇二二年一至十二月, `January to December 2022`. */
export function speakPeriod(code: PeriodCode, lang: Language, basis?: Basis): string {
  const written = formatPeriod(code, lang, basis);
  if (lang === "zh") return chinesePeriod(written);
  return written
    .replaceAll("–", " to ")
    .replace(
      /^Q([1-4]) /,
      (_, q: string) => `${["first", "second", "third", "fourth"][Number(q) - 1] ?? q} quarter of `,
    );
}

/** How many: 一百三十件, `130 suggestions`. */
export const speakCount = (written: string, lang: Language): string => (lang === "zh" ? speakPhrase(written) : written);

/** A number alone, as it counts things: 第三, `3`. */
export const speakOrdinal = (n: number, lang: Language): string =>
  lang === "zh" ? chineseNumber(String(n)) : String(n);

const SCALES: readonly (readonly [words: string, power: number])[] = [
  ["10,000", 4],
  ["100 million", 8],
  ["trillion", 12],
];
/** Above a million, what English says instead of zeros. */
const SPOKEN: readonly (readonly [words: string, power: number])[] = [
  ["trillion", 12],
  ["billion", 9],
  ["million", 6],
];

/** One number, or both ends of a range, in an English unit: `40.6`, `100 million yuan` is 4.06 billion yuan. */
function inUnit(numbers: readonly string[], unit: string): string {
  const scale = SCALES.find(([words]) => unit.startsWith(words));
  const noun = scale === undefined ? unit : unit.slice(scale[0].length).trim();
  const spoken = numbers.map((n) => englishNumber(scale === undefined ? n : timesTen(n, scale[1]))).join(" to ");
  const said = noun === "%" ? "percent" : noun === "‰" ? "per thousand" : noun;
  return said === "" ? spoken : `${spoken} ${said}`;
}

/** `4060000000` is 4.06 billion, `-1.5` minus 1.5. Every digit is kept. */
function englishNumber(digits: string): string {
  const minus = /^[-−]/.test(digits);
  const plain = minus ? digits.slice(1) : digits;
  const value = Number(plain);
  const scale = SPOKEN.find(([, power]) => value >= 10 ** power);
  const text = scale === undefined ? grouped(plain) : `${trimmed(timesTen(plain, -scale[1]))} ${scale[0]}`;
  return minus ? `minus ${text}` : text;
}

/** A decimal with its point moved, as digits: no number is made of it, so that none is rounded. */
function timesTen(digits: string, power: number): string {
  const minus = /^[-−]/.test(digits) ? "-" : "";
  const [whole = "", fraction = ""] = digits.slice(minus.length).split(".");
  const all = `${"0".repeat(Math.max(0, -power))}${whole}${fraction.padEnd(Math.max(0, power), "0")}`;
  const point = Math.max(0, -power) + whole.length + power;
  const left = all.slice(0, point).replace(/^0+(?=\d)/, "");
  const right = all.slice(point);
  return `${minus}${left === "" ? "0" : left}${right === "" ? "" : `.${right}`}`;
}

const trimmed = (digits: string): string => (digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits);

function grouped(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const spaced = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}
