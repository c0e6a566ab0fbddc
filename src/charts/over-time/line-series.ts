import { beginsAnew } from "#domain/period/begins-anew.ts";
import { isDay, periodEnd } from "#domain/period/period.ts";
import { breakBetween } from "#domain/status/series-run.ts";
import { type Calendar, inOrder } from "#charts/axis/calendar.ts";
import type { DrawContext } from "#charts/draw/drawing.ts";
import type { LineSeriesOption } from "#charts/live/echarts.ts";
import { type Mark, tooltipOf } from "./mark.ts";
import type { Strand } from "./strands.ts";
import { seriesColour } from "#charts/draw/tokens.ts";

type LineType = NonNullable<NonNullable<LineSeriesOption["lineStyle"]>["type"]>;

const SHAPES = ["circle", "rect", "triangle", "diamond", "circle", "rect"] as const;
/** Lines are told apart without colour by their dashes, their marks and the names at their ends. */
const DASHES: readonly LineType[] = ["solid", [7, 3], [2, 3], [10, 3, 2, 3], [4, 2], [12, 5]];

/** The observed values of a strand as a line that is broken wherever two of them do not belong together. */
export function lineSeries(
  { name, marks }: Strand,
  at: number,
  { calendar, small }: { readonly calendar: Calendar; readonly small: boolean },
  context: DrawContext,
): LineSeriesOption {
  const colour = seriesColour(at);
  const observed = marks.filter((m) => m.status === "actual").sort(inOrder);
  return {
    type: "line",
    connectNulls: false,
    clip: false,
    symbol: SHAPES[at] ?? "circle",
    symbolSize: small ? 4 : 7,
    showAllSymbol: true,
    lineStyle: { color: colour, width: 2, type: DASHES[at] ?? "solid" },
    itemStyle: { color: colour },
    emphasis: { disabled: true },
    data: observed.flatMap((mark, nth) => {
      const x = calendar.laneOf(mark).at;
      const before = observed[nth - 1];
      const item = mark.at === null ? { value: [x, "-"] } : { value: [x, mark.at], ...tooltipOf(mark, name, context) };
      return before !== undefined && isBroken(before, mark, observed, calendar) ? [{ value: [x, "-"] }, item] : [item];
    }),
  };
}

function isBroken(a: Mark, b: Mark, all: readonly Mark[], calendar: Calendar): boolean {
  const [before, after] = [a.point.observation, b.point.observation];
  if (before === null || after === null) return false; // a gap is a break by itself
  const [from, to] = [periodEnd(a.point.period), periodEnd(b.point.period)];
  if (a.point.period === b.point.period) return true; // what two documents say is no rise or fall
  const among = all.flatMap((m) => m.point.observation ?? []);
  return (
    breakBetween(a.point.indicator, from, to) ||
    beginsAnew(before, after, among) ||
    // More days without a value than are listed one by one.
    (isDay(b.point.period) && calendar.unit < 1 && calendar.laneOf(b).at - calendar.laneOf(a).at > 2)
  );
}
