import { type OwnChart, pointsOf } from "./chart-model.ts";
import { slotsOf } from "#domain/period/time-slots.ts";

/** So many rows of values over time are read from afar in the height of a screen, and none the smaller for it. */
const ROWS_FROM_AFAR = 14;

/** True for a picture with axes in two directions or rows of its own, which takes half a screen; one of a single value has any place. */
export const needsRoom = ({ kind }: OwnChart): boolean =>
  kind === "periods" || kind === "readings" || kind === "categories";

/** True for values over time of so many periods, or so many of one, that a screen read from afar has no room for them. */
export function isLong(chart: OwnChart): boolean {
  const periods = pointsOf(chart).map(({ period }) => period);
  const of = new Map<string, number>();
  for (const period of periods) of.set(period, (of.get(period) ?? 0) + 1);
  return slotsOf(periods).length * Math.max(1, ...of.values()) > ROWS_FROM_AFAR;
}
