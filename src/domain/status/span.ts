import { isDay, lastDayOf, parsePeriod, periodEnd, type PeriodCode, periodStart } from "#domain/period/period.ts";
import type { Declared } from "#domain/schemas/assessment.ts";
import type { Observation } from "#domain/schemas/observation.ts";

/**
 * The months that a value covers, counted as `periodEnd` counts: a cumulative value from January on, a state only its end,
 * and so a value whose basis nobody states.
 * So the first half of a year by itself and its first two quarters taken together are the same span.
 */
export interface Span {
  /** `null` for a state at the end, and where nobody says from when it counts. */
  readonly from: number | null;
  readonly to: number;
  /** False where a day within a month is the end. */
  readonly whole: boolean;
}

type Placed = Pick<Observation, "period" | "basis">;

export function spanOf({ period, basis }: Placed): Span {
  const to = periodEnd(period);
  const january = (Math.ceil(to / 12) - 1) * 12 + 1;
  const first = periodStart(period);
  const atEnd = basis === "instant" || basis === "not-stated";
  const from = atEnd ? null : basis === "cumulative" ? Math.min(january, first) : first;
  return { from, to, whole: atEnd || !isDay(period) || isMonthEnd(period) };
}

function isMonthEnd(period: PeriodCode): boolean {
  const p = parsePeriod(period);
  return p.kind === "day" && new Date(Date.UTC(p.year, p.month, 0)).getUTCDate() === p.day;
}

export const sameSpan = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to && a.whole === b.whole;

/** January to December of one year, or of several. */
export const isWholeYears = ({ from, to, whole }: Span): boolean =>
  from !== null && whole && from % 12 === 1 && to % 12 === 0;

/** True for values of different years that cover the same part of the year in the same way. */
export const isSamePart = (a: Span, b: Span): boolean =>
  a.whole === b.whole &&
  (a.to - b.to) % 12 === 0 &&
  (a.from === null ? b.from === null : b.from !== null && a.to - a.from === b.to - b.from);

/** True where something was said by the end of a period: what comes later was not said beforehand. */
export const isBeforehand = ({ on }: Declared, period: PeriodCode): boolean => on <= lastDayOf(period);
