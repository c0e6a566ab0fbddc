import type { Language } from "#domain/language.ts";
import type { PeriodCode } from "#domain/period.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Basis } from "#domain/schemas/period.ts";
import { scaleOf, unitOf } from "#domain/unit.ts";
import { type Quantity, quantityOf } from "#domain/value.ts";
import { moved, singular, spelled } from "./amount.ts";
import { digitsOf, figureLine, figureText, formatPeriod, nounOf, signed } from "./format.ts";
import { chineseNumber, speakPeriod as chinesePeriod, speakPhrase } from "./spoken-chinese.ts";

/** What the page prints, as it is spoken: a voice that reads signs and digits by itself gets 亿元, – and × wrong. */

/** The figure of an observation, without its period: 四十点六亿元, `over 1,900 people`, `4.06 billion yuan`. */
export function speakFigure(o: Observation, indicator: Indicator, lang: Language): string {
  if (lang === "zh") return speakPhrase(figureLine(o, indicator, lang));
  const q = quantityOf(o);
  const { before } = figureText(o, indicator, lang);
  const amount = q.kind === "missing" ? "" : inUnit(digitsOf(o, q), indicator);
  return [before, amount].filter((t) => t !== "").join(" ");
}

/** Both ends of a range that has a number of its own, to follow it; empty for every other quantity. */
export function speakEnds(q: Quantity, indicator: Indicator, lang: Language): string {
  if (q.kind !== "interval" || q.value === null || q.lower === null || q.upper === null) return "";
  const ends = [signed(q.lower), signed(q.upper)];
  if (lang === "en") return inUnit(ends, indicator);
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

/** One number, or both ends of a range, as a voice says them: 40.6 of 100 million yuan is 4.06 billion yuan. */
function inUnit(digits: readonly string[], indicator: Indicator): string {
  const power = scaleOf(unitOf(indicator.unit));
  const noun = nounOf(indicator);
  const spoken = digits.map((d) => englishNumber(moved(d, power))).join(" to ");
  const said = noun === "%" ? "percent" : noun === "‰" ? "per thousand" : spoken === "1" ? singular(noun) : noun;
  return said === "" ? spoken : `${spoken} ${said}`;
}

/** `4060000000` is 4.06 billion, `-1.5` minus 1.5. Every digit is kept. */
function englishNumber(digits: string): string {
  const minus = /^[-−]/.test(digits);
  const plain = minus ? digits.slice(1) : digits;
  // Also what was counted one by one: a voice reads millions digit by digit.
  const { numbers, scale } = spelled([plain], 0);
  return [minus ? "minus" : "", numbers, scale].filter((t) => t !== "").join(" ");
}
