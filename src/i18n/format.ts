import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Language } from "#domain/language.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Basis } from "#domain/schemas/period.ts";
import { parsePeriod, type PeriodCode } from "#domain/period.ts";
import { unitOf } from "#domain/unit.ts";
import type { Qualifier } from "#domain/schemas/value.ts";
import { type Quantity, quantityOf } from "#domain/value.ts";

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
      if (p.fromYear !== p.toYear) return `${p.fromYear}–${p.toYear}`;
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
  const text = String(value).replace("-", "−");
  return lang === "zh" ? text : group(text);
}

const WORDS_EN: Record<Qualifier, string> = {
  余: "over",
  多: "more than",
  来: "about",
  以上: "at least",
  以下: "at most",
  以内: "at most",
  左右: "about",
  上下: "about",
  上: "at least",
  成: "at least",
  超: "over",
  超过: "over",
  逾: "over",
  突破: "over",
  高于: "above",
  多于: "more than",
  不少于: "at least",
  不低于: "at least",
  至少: "at least",
  最少: "at least",
  近: "nearly",
  将近: "nearly",
  接近: "nearly",
  不足: "under",
  不到: "under",
  低于: "below",
  少于: "fewer than",
  不超过: "at most",
  不高于: "at most",
  至多: "at most",
  最多: "at most",
  约: "about",
  大约: "about",
  达到: "",
  达: "",
  预计: "",
  预计突破: "over",
  意向: "",
};

/** The word printed with a number, in the reader's language; empty where English says nothing of it. */
export const qualifierText = (word: Qualifier, lang: Language): string => (lang === "zh" ? word : WORDS_EN[word]);

/** A figure as a person reads it: what stands before the number, the number with its words, and the unit. */
export interface FigureText {
  /** English qualifier before the number; empty in Chinese, where the words as printed are part of the number. */
  readonly before: string;
  readonly number: string;
  readonly unit: string;
}

/** The figure of an observation in words. A gap has an empty number: its reason is a sentence of the page's. */
export function figureText(o: Observation, indicator: Indicator, lang: Language): FigureText {
  const name = unitText(indicator, lang);
  // 4000万元 is "4,000 × 10,000 yuan": without the sign the two numbers would run together.
  const unit = /^\d/.test(name) ? `× ${name}` : name;
  if (o.missing !== undefined) return { before: "", number: "", unit };
  if (lang === "zh") {
    const printed = o.printed.replace(/(\d)-(\d)/, "$1–$2");
    // Words may follow the unit (10所以上): the phrase is then kept whole.
    if (indicator.unit === "unstated" || !printed.endsWith(indicator.unit))
      return { before: "", number: printed, unit: "" };
    return { before: "", number: printed.slice(0, -indicator.unit.length), unit };
  }
  const q = quantityOf(o);
  const before = o.qualifier === null ? "" : WORDS_EN[o.qualifier];
  if (q.kind === "interval" && q.value === null) {
    const ends = [q.lower, q.upper].map((n) => (n === null ? "" : formatNumber(n, lang)));
    return { before, number: ends.join("–"), unit };
  }
  return { before, number: q.kind === "missing" || q.value === null ? "" : group(printedDigits(o, q.value)), unit };
}

/** Both ends, to follow a figure that has a number of its own between them: ` (45–55)`. Its words name no width. */
export function endsText(q: Quantity, lang: Language): string {
  if (q.kind !== "interval" || q.value === null || q.lower === null || q.upper === null) return "";
  return ` (${formatNumber(q.lower, lang)}–${formatNumber(q.upper, lang)})`;
}

/** The figure as one run of text: `1900余人`, `over 1,900 people`. */
export function figureLine(o: Observation, indicator: Indicator, lang: Language): string {
  const { before, number, unit } = figureText(o, indicator, lang);
  if (lang === "zh") return `${number}${unit}`;
  return [before, unit === "%" ? `${number}%` : `${number} ${unit}`]
    .filter((s) => s !== "")
    .join(" ")
    .trim();
}

/** The unit in words; for counted things the noun in English. Empty where the document's own was lost. */
export function unitText(indicator: Indicator, lang: Language): string {
  if (indicator.unit === "unstated") return "";
  const unit = unitOf(indicator.unit);
  if (lang === "zh") return unit.code;
  return unit.dimension === "count" ? `${unit.en} ${indicator.noun ?? ""}`.trim() : unit.en;
}

/** The digits as the document printed them (`4.0`, not 4), with the value's own sign. */
function printedDigits(o: Observation, value: number): string {
  const digits = o.printed.match(/\d+(?:\.\d+)?/g)?.find((d) => Number(d) === Math.abs(value));
  return `${value < 0 ? "−" : ""}${digits ?? String(Math.abs(value))}`;
}

function group(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
