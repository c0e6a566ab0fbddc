import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Language } from "#domain/language.ts";
import type { Qualifier } from "#domain/schemas/value.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Basis } from "#domain/schemas/period.ts";
import { parsePeriod, type PeriodCode } from "#domain/period.ts";
import { digitsOf as allDigits } from "#domain/quantity/decimal.ts";
import { scaleOf, unitOf } from "#domain/unit.ts";
import { type Quantity, quantityOf } from "#domain/value.ts";
import { grouped, inEnglish, singular } from "./amount.ts";
import { QUALIFIERS_EN } from "./qualifier-words.ts";

/** The only place where numbers, units and periods become text. Published digits are kept as printed, never re-rounded. */

const MONTHS = "January February March April May June July August September October November December".split(" ");
const month = (n: number): string => MONTHS[n - 1] ?? String(n);
const ORDINALS = ["", "first", "second", "third", "fourth"] as const;

/** A period in words: `2022年1—12月`, `the first half of 2019`. */
export function formatPeriod(code: PeriodCode, lang: Language, basis?: Basis): string {
  const p = parsePeriod(code);
  const zh = lang === "zh";
  switch (p.kind) {
    // A state within a year is not said to be its end unless the document says so.
    case "year":
      return zh ? `${p.year}年` : `${p.year}`;
    case "half":
      return zh ? `${p.year}年${p.half === 1 ? "上" : "下"}半年` : `${ORDINALS[p.half]} half of ${p.year}`;
    case "quarter":
      if (zh)
        return basis === "cumulative" && p.quarter > 1
          ? `${p.year}年前${"一二三四"[p.quarter - 1] ?? ""}季度`
          : `${p.year}年第${"一二三四"[p.quarter - 1] ?? ""}季度`;
      return basis === "cumulative" && p.quarter > 1
        ? `first ${["", "", "two", "three", "four"][p.quarter] ?? ""} quarters of ${p.year}`
        : `Q${p.quarter} ${p.year}`;
    case "month":
      // From when a total runs is not said: only its end is.
      if (basis === "not-stated")
        return zh ? `截至${p.year}年${p.month}月底` : `as of the end of ${month(p.month)} ${p.year}`;
      if (zh) return `${p.year}年${p.month}月${basis === "instant" ? "底" : ""}`;
      return basis === "instant" ? `end of ${month(p.month)} ${p.year}` : `${month(p.month)} ${p.year}`;
    case "day":
      return zh ? `${p.year}年${p.month}月${p.day}日` : `${p.day} ${month(p.month)} ${p.year}`;
    case "months": {
      if (p.fromYear === p.toYear)
        return zh
          ? `${p.fromYear}年${p.fromMonth}—${p.toMonth}月`
          : `${month(p.fromMonth)}–${month(p.toMonth)} ${p.toYear}`;
      return zh
        ? `${p.fromYear}年${p.fromMonth}月—${p.toYear}年${p.toMonth}月`
        : `${month(p.fromMonth)} ${p.fromYear}–${month(p.toMonth)} ${p.toYear}`;
    }
    case "years":
      return zh ? `${p.fromYear}—${p.toYear}年` : `${p.fromYear}–${p.toYear}`;
  }
}

/** How a day is written into a field: `2023-03-01`. */
export const dayHint = (lang: Language): string => (lang === "zh" ? "年-月-日" : "YYYY-MM-DD");

/** A period short enough for an axis; a partial year still says so: `2019上半年`, `H1 2019`. */
export function shortPeriod(code: PeriodCode, lang: Language): string {
  const p = parsePeriod(code);
  const zh = lang === "zh";
  switch (p.kind) {
    case "year":
      return String(p.year);
    case "half":
      return zh ? `${p.year}${p.half === 1 ? "上" : "下"}半年` : `H${p.half} ${p.year}`;
    case "quarter":
      return zh ? `${p.year}Q${p.quarter}` : `Q${p.quarter} ${p.year}`;
    case "month":
      return zh ? `${p.year}.${p.month}` : `${month(p.month).slice(0, 3)} ${p.year}`;
    case "day":
      return zh ? `${p.year}.${p.month}.${p.day}` : `${p.day} ${month(p.month).slice(0, 3)} ${p.year}`;
    case "months":
      // Years alone would not tell a school year from two calendar years.
      if (p.fromYear !== p.toYear)
        return zh
          ? `${p.fromYear}.${p.fromMonth}—${p.toYear}.${p.toMonth}`
          : `${month(p.fromMonth).slice(0, 3)} ${p.fromYear}–${month(p.toMonth).slice(0, 3)} ${p.toYear}`;
      return zh
        ? `${p.toYear}年${p.fromMonth}—${p.toMonth}月`
        : `${month(p.fromMonth).slice(0, 3)}–${month(p.toMonth).slice(0, 3)} ${p.toYear}`;
    case "years":
      return `${p.fromYear}–${p.toYear}`;
  }
}

/** A calendar date, or the month or year that is all that is known of it. */
export function formatDate(date: string, lang: Language): string {
  return formatPeriod(date, lang);
}

/** A number for an axis or a table: grouped in English, plain in Chinese (which groups by 万). */
export function formatNumber(value: number, lang: Language): string {
  const text = signed(value);
  return lang === "zh" ? text : grouped(text);
}

/** The word printed with a number, in the reader's language; empty where English says nothing of it. */
export const qualifierText = (word: Qualifier, lang: Language): string => (lang === "zh" ? word : QUALIFIERS_EN[word]);

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

/** The figure of an observation in words. A gap has an empty number: its reason is a sentence of the page's. */
export function figureText(o: Observation, indicator: Indicator, lang: Language): FigureText {
  const unit = unitText(indicator, lang);
  if (o.missing !== undefined) return { before: "", number: "", unit, printed: "" };
  if (lang === "zh") {
    const printed = o.printed.replace(/(\d[%‰]?)-(\d)/, "$1–$2");
    // Words may follow the unit (10所以上), or both ends carry it (2%–3%): the phrase is then kept whole.
    const bare = printed.slice(0, -indicator.unit.length);
    const whole = indicator.unit === "unstated" || !printed.endsWith(indicator.unit) || bare.includes(indicator.unit);
    return { before: "", number: whole ? printed : bare, unit: whole ? "" : unit, printed: "" };
  }
  const q = quantityOf(o);
  if (q.kind === "missing") return { before: "", number: "", unit, printed: "" };
  const before = o.qualifier === null ? "" : QUALIFIERS_EN[o.qualifier];
  const digits = digitsOf(o, q);
  const other = scaleOf(unitOf(indicator.unit)) > 0 || o.qualifier !== null || q.kind === "interval";
  return { before, ...english(digits, indicator), printed: other ? o.printed : "" };
}

/** Both ends, to follow a figure that has a number of its own between them: ` (45–55)`. Its words name no width. */
export function endsText(q: Quantity, indicator: Indicator, lang: Language): string {
  if (q.kind !== "interval" || q.value === null || q.lower === null || q.upper === null) return "";
  if (lang === "zh") return ` (${formatNumber(q.lower, lang)}–${formatNumber(q.upper, lang)})`;
  const ends = [signed(q.lower), signed(q.upper)];
  return ` (${inEnglish(ends, scaleOf(unitOf(indicator.unit)), signed(q.value)).numbers})`;
}

/** The figure as one run of text: `1900余人`, `over 1,900 people (1900余人)`. */
export function figureLine(o: Observation, indicator: Indicator, lang: Language): string {
  const { printed } = figureText(o, indicator, lang);
  const said = figureShort(o, indicator, lang);
  return printed === "" ? said : `${said} (${printed})`;
}

/** The same without the words as printed, where a drawing has no room for both: `over 1,900 people`. */
export function figureShort(o: Observation, indicator: Indicator, lang: Language): string {
  const { before, number, unit } = figureText(o, indicator, lang);
  if (lang === "zh") return `${number}${unit}`;
  return [before, withUnit(number, unit)].filter((s) => s !== "").join(" ");
}

/** An amount that nobody printed, or both its ends, in an indicator's unit: `23.75亿元`, `2.375 billion yuan`. */
export function amountText(values: readonly number[], indicator: Indicator, lang: Language): string {
  const digits = values.map(signed);
  if (lang === "zh") return `${digits.join("–")}${unitText(indicator, lang)}`;
  const { number, unit } = english(digits, indicator);
  return withUnit(number, unit);
}

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
export function unitText(indicator: Indicator, lang: Language): string {
  if (indicator.unit === "unstated") return "";
  if (lang === "zh") return indicator.unit;
  const power = scaleOf(unitOf(indicator.unit));
  const { numbers, scale } = inEnglish(["1"], power);
  return [...(power === 0 ? [] : [numbers, scale]), nounOf(indicator)].filter((t) => t !== "").join(" ");
}

/** The number of a figure, or both its ends, in plain digits as far as they are known. */
export function digitsOf(o: Observation, q: Exclude<Quantity, { readonly kind: "missing" }>): readonly string[] {
  if (q.kind === "interval" && q.value === null) return [q.lower, q.upper].map((n) => (n === null ? "" : signed(n)));
  return q.value === null ? [] : [printedDigits(o, q.value)];
}

/** The digits as the document printed them (`4.0`, not 4; `1,200.50`, not 1200.5), with the value's own sign. */
function printedDigits(o: Observation, value: number): string {
  const printed = o.printed.replace(/(\d)[,，](?=\d{3})/g, "$1").match(/\d+(?:\.\d+)?/g) ?? [];
  const digits = printed.find((d) => Number(d) === Math.abs(value));
  return `${value < 0 ? "−" : ""}${digits ?? allDigits(Math.abs(value))}`;
}
