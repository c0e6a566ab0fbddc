import { isDay, lastDayOf, type PeriodCode, periodStart } from "./period.ts";

/** A stretch of time in days since 1970-01-01: from the first day's beginning to the last day's end. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const MS_A_DAY = 86_400_000;

/** The whole of a period: a year that is all that is known of a date is a year long, never its first day. */
export function stretchOf(code: PeriodCode): Stretch {
  const months = periodStart(code) - 1;
  const first = Date.UTC(Math.floor(months / 12), months % 12, 1);
  const to = Date.parse(lastDayOf(code)) / MS_A_DAY + 1;
  return { from: isDay(code) ? to - 1 : first / MS_A_DAY, to };
}

/** The beginning of a month, in the same days; `months` counts from January of year 0. */
export const monthStart = (months: number): number => Date.UTC(Math.floor(months / 12), months % 12, 1) / MS_A_DAY;

/** The month in which a day lies, counted as `monthStart` counts. */
export function monthOf(day: number): number {
  const date = new Date(day * MS_A_DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
