import type { Language } from "#domain/site/language.ts";
import type { PeriodCode } from "#domain/period/period.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Basis } from "#domain/schemas/period.ts";
import { scaleOf, unitOf } from "#domain/figure/unit.ts";
import { type Quantity, quantityOf } from "#domain/figure/value.ts";
import { moved, singular, spelled } from "#words/format/amount.ts";
import { digitsOf, figureLine, figureText, formatPeriod, nounOf, signed } from "#words/format/format.ts";
import { chineseNumber, speakPeriod as chinesePeriod, speakPhrase } from "./spoken-chinese.ts";

/** What the page prints, as it is spoken: a voice that reads signs and digits by itself gets 亿元, – and × wrong. */

/** The figure of an observation, without its period: 四十点六亿元, `over 1,900 people`, `4.06 billion yuan`. */
export const speakFigure = (o: Observation, indicator: Indicator, lang: Language): string =>
  VOICES[lang].figure(o, indicator);

/** Both ends of a range that has a number of its own, to follow it; empty for every other quantity. */
export function speakEnds(q: Quantity, indicator: Indicator, lang: Language): string {
  if (q.kind !== "interval" || q.value === null || q.lower === null || q.upper === null) return "";
  return VOICES[lang].ends([signed(q.lower), signed(q.upper)], indicator);
}

/** A period in words that a voice reads right: 二〇二二年一至十二月, `January to December 2022`. */
export const speakPeriod = (code: PeriodCode, lang: Language, basis?: Basis): string =>
  VOICES[lang].period(formatPeriod(code, lang, basis));

/** How many: 一百三十件, `130 suggestions`. */
export const speakCount = (written: string, lang: Language): string => VOICES[lang].count(written);

/** A number alone, as it counts things: 第三, `3`. */
export const speakOrdinal = (n: number, lang: Language): string => VOICES[lang].ordinal(n);

/** How a language is spoken. */
interface Voice {
  readonly figure: (o: Observation, indicator: Indicator) => string;
  readonly ends: (ends: readonly string[], indicator: Indicator) => string;
  readonly period: (written: string) => string;
  readonly count: (written: string) => string;
  readonly ordinal: (n: number) => string;
}

const QUARTERS = ["", "first", "second", "third", "fourth"] as const;

const VOICES: Readonly<Record<Language, Voice>> = {
  zh: {
    figure: (o, indicator) => speakPhrase(figureLine(o, indicator, "zh")),
    ends: (ends, { unit }) => speakPhrase(`${ends.join("–")}${unit === "unstated" ? "" : unit}`),
    period: chinesePeriod,
    count: speakPhrase,
    ordinal: (n) => chineseNumber(String(n)),
  },
  en: {
    figure: (o, indicator) => {
      const q = quantityOf(o);
      const { before } = figureText(o, indicator, "en");
      const amount = q.kind === "missing" ? "" : inUnit(digitsOf(o, q), indicator);
      return [before, amount].filter((t) => t !== "").join(" ");
    },
    ends: inUnit,
    period: (written) =>
      written
        .replaceAll("–", " to ")
        .replace(/^Q([1-4]) /, (_, q: string) => `${QUARTERS[Number(q)] ?? q} quarter of `),
    count: (written) => written,
    ordinal: String,
  },
};

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
