/**
 * A calendar day as the number of days since 1970-01-01, so that days can be counted. Reckoned without `Date`, which
 * takes ten times as long, for lists of ten thousand suggestions.
 */
export type DayNumber = number;

/** Days before 1970-01-01 in a calendar whose years begin in March, so that a leap day comes last. */
const EPOCH = 719_468;

/** `2023-02-10` → 19398. */
export function dayNumber(date: string): DayNumber {
  const [year, month, day] = partsOf(date);
  return daysBefore(year, month) + day - 1;
}

/** The same day so many months later, or the last day of that month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = partsOf(date);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = daysBefore(toYear, toMonth + 1) - daysBefore(toYear, toMonth);
  return dateText(toYear, toMonth, Math.min(day, last));
}

/** The day that comes so many working days after a date: Monday to Friday, without the days off. */
export function addWorkingDays(date: string, days: number, daysOff: ReadonlySet<DayNumber>): string {
  let day = dayNumber(date);
  for (let left = days; left > 0;) {
    day += 1;
    if (isWeekday(day) && !daysOff.has(day)) left -= 1;
  }
  return dayText(day);
}

/** 1970-01-01 was a Thursday. */
const isWeekday = (day: DayNumber): boolean => (((day + 3) % 7) + 7) % 7 < 5;

const partsOf = (date: string): readonly [number, number, number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
];

/** The day on which a month begins; month 13 is the next January. Gregorian, with its leap years. */
function daysBefore(year: number, month: number): DayNumber {
  const marchYear = month > 2 ? year : year - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((((month + 9) % 12) * 153 + 2) / 5) - EPOCH;
}

/** 19398 → `2023-02-10`. */
function dayText(day: DayNumber): string {
  // A year is guessed by its mean length and, where that was too late, put right.
  const guess = Math.floor((day + 0.5) / 365.2425) + 1970;
  const year = daysBefore(guess, 1) > day ? guess - 1 : guess;
  let month = Math.min(12, Math.floor((day - daysBefore(year, 1)) / 29) + 1);
  while (daysBefore(year, month) > day) month -= 1;
  return dateText(year, month, day - daysBefore(year, month) + 1);
}

const dateText = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;
const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
