/**
 * The period a figure speaks of, written as published and never finer:
 * `2022` · `2022-H1` · `2022-Q3` · `2022-08` · `2022-08-31` · `2022-01/2022-12` (a run of months) · `2020/2021` (a run of years).
 * Follows the reporting periods of SDMX, with ISO 8601's solidus for a run.
 */
export type PeriodCode = string;

/** The form of a period code. */
export const PERIOD_PATTERN =
  /^(?:(?<year>\d{4})(?:-(?:H(?<half>[12])|Q(?<quarter>[1-4])|(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?))?|(?<fromYear>\d{4})-(?<fromMonth>0[1-9]|1[0-2])\/(?<toYear>\d{4})-(?<toMonth>0[1-9]|1[0-2])|(?<firstYear>\d{4})\/(?<lastYear>\d{4}))$/;

export type Period =
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "half"; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: "quarter"; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  | { readonly kind: "day"; readonly year: number; readonly month: number; readonly day: number }
  | {
      readonly kind: "months";
      readonly fromYear: number;
      readonly fromMonth: number;
      readonly toYear: number;
      readonly toMonth: number;
    }
  | { readonly kind: "years"; readonly fromYear: number; readonly toYear: number };

/** Codes that were read: a release has thousands of values and some dozens of periods, which are compared again and again. */
const read = new Map<PeriodCode, Period>();

/** Reads a period code. Throws `invalid period: <code>` where it is none. */
export function parsePeriod(code: PeriodCode): Period {
  const known = read.get(code);
  if (known !== undefined) return known;
  const period = readPeriod(code);
  read.set(code, period);
  return period;
}

function readPeriod(code: PeriodCode): Period {
  const groups = PERIOD_PATTERN.exec(code)?.groups;
  if (groups === undefined) throw new Error(`invalid period: ${code}`);
  const number = (name: string): number => Number(groups[name]);
  if (groups["firstYear"] !== undefined)
    return { kind: "years", fromYear: number("firstYear"), toYear: number("lastYear") };
  if (groups["fromYear"] !== undefined)
    return {
      kind: "months",
      fromYear: number("fromYear"),
      fromMonth: number("fromMonth"),
      toYear: number("toYear"),
      toMonth: number("toMonth"),
    };
  const year = number("year");
  if (groups["half"] !== undefined) return { kind: "half", year, half: groups["half"] === "1" ? 1 : 2 };
  if (groups["quarter"] !== undefined) return { kind: "quarter", year, quarter: quarterOf(number("quarter")) };
  if (groups["day"] !== undefined) return { kind: "day", year, month: number("month"), day: number("day") };
  if (groups["month"] !== undefined) return { kind: "month", year, month: number("month") };
  return { kind: "year", year };
}

function quarterOf(n: number): 1 | 2 | 3 | 4 {
  return n === 1 ? 1 : n === 2 ? 2 : n === 3 ? 3 : 4;
}

/** The last month a period reaches, counted from year 0: what periods are put in order by. */
export function periodEnd(code: PeriodCode): number {
  const p = parsePeriod(code);
  switch (p.kind) {
    case "year":
      return p.year * 12 + 12;
    case "half":
      return p.year * 12 + p.half * 6;
    case "quarter":
      return p.year * 12 + p.quarter * 3;
    case "month":
    case "day":
      return p.year * 12 + p.month;
    case "months":
      return p.toYear * 12 + p.toMonth;
    case "years":
      return p.toYear * 12 + 12;
  }
}

/** The last day of a period, `YYYY-MM-DD`. Throws `invalid period` for what is none. */
export function lastDayOf(code: PeriodCode): string {
  if (isDay(code)) return code;
  const end = periodEnd(code);
  const [year, month] = [Math.ceil(end / 12) - 1, ((end - 1) % 12) + 1];
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${day}`;
}

/** The first month a period covers, counted as `periodEnd` counts. */
export function periodStart(code: PeriodCode): number {
  const p = parsePeriod(code);
  switch (p.kind) {
    case "year":
      return p.year * 12 + 1;
    case "half":
      return p.year * 12 + p.half * 6 - 5;
    case "quarter":
      return p.year * 12 + p.quarter * 3 - 2;
    case "month":
    case "day":
      return p.year * 12 + p.month;
    case "months":
      return p.fromYear * 12 + p.fromMonth;
    case "years":
      return p.fromYear * 12 + 1;
  }
}

/** The calendar year in which a period ends. */
export function yearOf(code: PeriodCode): number {
  return Math.ceil(periodEnd(code) / 12) - 1;
}

/** True where a period is shorter than a year, and so must not be drawn as if it were one; a school year is as long as any. */
export const isPartialYear = (code: PeriodCode): boolean => periodEnd(code) - periodStart(code) < 11;

/** Orders periods by their end, then the longer before the shorter, then by code. */
export function comparePeriods(a: PeriodCode, b: PeriodCode): number {
  return (
    periodEnd(a) - periodEnd(b) ||
    periodStart(a) - periodStart(b) ||
    a.length - b.length ||
    (a < b ? -1 : a > b ? 1 : 0)
  );
}

/** True for a single day. */
export const isDay = (code: PeriodCode): boolean => PERIOD_PATTERN.test(code) && parsePeriod(code).kind === "day";

/** False where a run ends before it begins. */
export function isOrdered(code: PeriodCode): boolean {
  if (!PERIOD_PATTERN.test(code)) return true; // the pattern's own fault, told once
  const p = parsePeriod(code);
  if (p.kind === "months") return p.toYear * 12 + p.toMonth >= p.fromYear * 12 + p.fromMonth;
  if (p.kind === "years") return p.toYear >= p.fromYear;
  return true;
}
