import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Language } from "#domain/site/language.ts";
import type { Qualifier } from "#domain/schemas/value.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Basis } from "#domain/schemas/period.ts";
import { parsePeriod, type PeriodCode, yearOf } from "#domain/period/period.ts";
import { digitsOf as allDigits } from "#domain/quantity/decimal.ts";
import { scaleOf, unitOf } from "#domain/figure/unit.ts";
import { type Quantity, quantityOf } from "#domain/figure/value.ts";
import { grouped, inEnglish, singular } from "./amount.ts";
import { PERIOD_WORDS } from "./period-words.ts";
import { QUALIFIERS_EN } from "./qualifier-words.ts";

/** The only place where numbers, units and periods become text. Published digits are kept as printed, never re-rounded. */

/** A period in words: `2022年1—12月`, `the first half of 2019`. */
export const formatPeriod = (code: PeriodCode, lang: Language, basis?: Basis): string =>
  PERIOD_WORDS[lang].long(parsePeriod(code), basis);

/** A period short enough for an axis; a partial year still says so: `2019上半年`, `H1 2019`. */
export const shortPeriod = (code: PeriodCode, lang: Language): string => PERIOD_WORDS[lang].short(parsePeriod(code));

/** A part of a year without its year, which stands below: 上半年, 一季度, 8月底. */
export function partOfYear(code: PeriodCode, lang: Language, basis?: Basis): string {
  const year = String(yearOf(code));
  const text = PERIOD_WORDS[lang][PERIOD_WORDS[lang].part](parsePeriod(code), basis);
  return text.replace(new RegExp(`^${year}年第?|,? ?${year}$`), "").trim();
}

/** A number for an axis or a table: grouped in English, plain in Chinese (which groups by 万). */
export const formatNumber = (value: number, lang: Language): string => NUMBERS[lang].plain(signed(value));

/** The word printed with a number, in the reader's language; empty where English says nothing of it. */
export const qualifierText = (word: Qualifier, lang: Language): string => NUMBERS[lang].qualifier(word);

/** A figure as a person reads it: what stands before the number, the number with its words, and the unit. */
export interface FigureText {
  /** English qualifier before the number; empty in Chinese, where the words as printed are part of the number. */
  readonly before: string;
  /** `40.6` in Chinese, `4.06` in English. */
  readonly number: string;
  /** `亿元`, `billion yuan`. */
  readonly unit: string;
  /** The figure as printed, where English says it in another scale or in other words: `40.6亿元`. */
  readonly printed: string;
}

type Known = Exclude<Quantity, { readonly kind: "missing" }>;

/** How a language says numbers, and what is counted by them. */
interface Numbers {
  /** A number without a unit. */
  readonly plain: (digits: string) => string;
  readonly qualifier: (word: Qualifier) => string;
  readonly unit: (indicator: Indicator) => string;
  /** A figure that was published, without words of its own for its unit. */
  readonly figure: (o: Observation, q: Known, indicator: Indicator, unit: string) => FigureText;
  readonly inOne: (text: FigureText) => string;
  /** Both ends of a figure, as it has its number. */
  readonly ends: (ends: readonly string[], number: string, indicator: Indicator) => string;
  /** Numbers that nobody printed, with their unit. */
  readonly amount: (digits: readonly string[], indicator: Indicator) => string;
}

const ZH: Numbers = {
  plain: (digits) => digits,
  qualifier: (word) => word,
  unit: ({ unit }) => unit,
  figure: (o, _, indicator, unit) => {
    const printed = o.printed.replace(/(\d[%‰]?)-(\d)/, "$1–$2");
    // Words may follow the unit (10所以上), or both ends carry it (2%–3%): the phrase is then kept whole.
    const bare = printed.slice(0, -indicator.unit.length);
    const whole = indicator.unit === "unstated" || !printed.endsWith(indicator.unit) || bare.includes(indicator.unit);
    return { before: "", number: whole ? printed : bare, unit: whole ? "" : unit, printed: "" };
  },
  inOne: ({ number, unit }) => `${number}${unit}`,
  ends: (ends) => ends.join("–"),
  amount: (digits, indicator) => `${digits.join("–")}${unitText(indicator, "zh")}`,
};

const EN: Numbers = {
  plain: grouped,
  qualifier: (word) => QUALIFIERS_EN[word],
  unit: (indicator) => {
    const power = scaleOf(unitOf(indicator.unit));
    const { numbers, scale } = inEnglish(["1"], power);
    return [...(power === 0 ? [] : [numbers, scale]), nounOf(indicator)].filter((t) => t !== "").join(" ");
  },
  figure: (o, q, indicator) => {
    const before = o.qualifier === null ? "" : QUALIFIERS_EN[o.qualifier];
    const digits = digitsOf(o, q);
    const other = scaleOf(unitOf(indicator.unit)) > 0 || o.qualifier !== null || q.kind === "interval";
    return { before, ...english(digits, indicator), printed: other ? o.printed : "" };
  },
  inOne: ({ before, number, unit }) => [before, withUnit(number, unit)].filter((s) => s !== "").join(" "),
  ends: (ends, number, indicator) => inEnglish(ends, scaleOf(unitOf(indicator.unit)), number).numbers,
  amount: (digits, indicator) => {
    const { number, unit } = english(digits, indicator);
    return withUnit(number, unit);
  },
};

const NUMBERS: Readonly<Record<Language, Numbers>> = { zh: ZH, en: EN };

/** The figure of an observation in words. A gap has an empty number: its reason is a sentence of the page's. */
export function figureText(o: Observation, indicator: Indicator, lang: Language): FigureText {
  const unit = unitText(indicator, lang);
  const q = quantityOf(o);
  if (q.kind === "missing") return { before: "", number: "", unit, printed: "" };
  return NUMBERS[lang].figure(o, q, indicator, unit);
}

/** Both ends, to follow a figure that has a number of its own between them: ` (45–55)`. Its words name no width. */
export function endsText(q: Quantity, indicator: Indicator, lang: Language): string {
  if (q.kind !== "interval" || q.value === null || q.lower === null || q.upper === null) return "";
  return ` (${NUMBERS[lang].ends([signed(q.lower), signed(q.upper)], signed(q.value), indicator)})`;
}

/** The figure as one run of text: `1900余人`, `over 1,900 people (1900余人)`. */
export function figureLine(o: Observation, indicator: Indicator, lang: Language): string {
  const { printed } = figureText(o, indicator, lang);
  const said = figureShort(o, indicator, lang);
  return printed === "" ? said : `${said} (${printed})`;
}

/** The same without the words as printed, where a drawing has no room for both: `over 1,900 people`. */
export const figureShort = (o: Observation, indicator: Indicator, lang: Language): string =>
  NUMBERS[lang].inOne(figureText(o, indicator, lang));

/** An amount that nobody printed, or both its ends, in an indicator's unit: `23.75亿元`, `2.375 billion yuan`. */
export const amountText = (values: readonly number[], indicator: Indicator, lang: Language): string =>
  NUMBERS[lang].amount(values.map(signed), indicator);

const withUnit = (number: string, unit: string): string => (unit === "%" ? `${number}%` : `${number} ${unit}`.trim());

/** A number as English says it, and what is counted: `4.06`, `billion yuan`; `1`, `project`. */
function english(digits: readonly string[], indicator: Indicator): { readonly number: string; readonly unit: string } {
  const { numbers, scale } = inEnglish(digits, scaleOf(unitOf(indicator.unit)));
  const noun = nounOf(indicator);
  const counted = numbers === "1" && scale === "" && indicator.unit !== "倍" ? singular(noun) : noun;
  return { number: numbers, unit: `${scale} ${counted}`.trim() };
}

export const signed = (value: number): string => allDigits(value).replace("-", "−");

/** What is counted or measured, without its scale: `yuan`, `people`, and for counted things the indicator's own noun. */
export function nounOf({ unit, noun = "" }: Indicator): string {
  const { dimension, en } = unitOf(unit);
  return dimension === "count" ? noun : en;
}

/** The unit as published, in words: `亿元`, `100 million yuan`. Empty where the document's own was lost. */
export const unitText = (indicator: Indicator, lang: Language): string =>
  indicator.unit === "unstated" ? "" : NUMBERS[lang].unit(indicator);

/** The number of a figure, or both its ends, in plain digits as far as they are known. */
export function digitsOf(o: Observation, q: Known): readonly string[] {
  if (q.kind === "interval" && q.value === null) return [q.lower, q.upper].map((n) => (n === null ? "" : signed(n)));
  return q.value === null ? [] : [printedDigits(o, q.value)];
}

/** The digits as the document printed them (`4.0`, not 4; `1,200.50`, not 1200.5), with the value's own sign. */
function printedDigits(o: Observation, value: number): string {
  const printed = o.printed.replace(/(\d)[,，](?=\d{3})/g, "$1").match(/\d+(?:\.\d+)?/g) ?? [];
  const digits = printed.find((d) => Number(d) === Math.abs(value));
  return `${value < 0 ? "−" : ""}${digits ?? allDigits(Math.abs(value))}`;
}
