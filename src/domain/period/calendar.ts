/** True where a date names a day that the calendar has; a year or a month alone always does. */
export function isOnCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** China has one time, eight hours ahead of UTC, and no summer time. */
const CHINA = 8 * 3_600_000;

/** The day in China at a moment (ms since 1970), `YYYY-MM-DD`: days of releases and documents are days there, wherever they are read. */
export const dayInChina = (moment: number): string => new Date(moment + CHINA).toISOString().slice(0, 10);
