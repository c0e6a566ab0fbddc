import { dayInChina } from "#domain/period/calendar.ts";

/**
 * Today, `YYYY-MM-DD`: the day in China by the reader's clock, or that of the newest release that is known of (`newest`) where
 * it is later, since a clock that is behind what it shows is wrong.
 */
export function today(newest: string): string {
  const here = dayInChina(Date.now());
  return here > newest ? here : newest;
}
