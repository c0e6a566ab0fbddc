import * as v from "valibot";
import { isOnCalendar } from "#domain/period/calendar.ts";
import { isDay, isOrdered, PERIOD_PATTERN } from "#domain/period/period.ts";

export const periodSchema = v.pipe(
  v.string(),
  v.regex(PERIOD_PATTERN, "2022 | 2022-H1 | 2022-Q3 | 2022-08 | 2022-08-31 | 2022-01/2022-12 | 2020/2021"),
  v.check((code) => isOrdered(code), "from ≤ to"),
  v.check((code) => !isDay(code) || isOnCalendar(code), "a day that exists"),
);

/**
 * How a figure stands to its period: `cumulative` 累计 (from the start of the year to the end of the period),
 * `single` 当期 (the period alone), `instant` 时点 (the state at the period's end), `not-stated`: the document does not say
 * which of these, or from when a running total runs; nothing but the end of the period is then known.
 */
export const basisSchema = v.picklist(["cumulative", "single", "instant", "not-stated"]);
export type Basis = v.InferOutput<typeof basisSchema>;
