/** True where a date names a day that the calendar has; a year or a month alone always does. */
export function isOnCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
