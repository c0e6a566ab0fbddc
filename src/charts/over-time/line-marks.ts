import type { Calendar } from "#charts/axis/calendar.ts";
import type { DrawContext } from "#charts/draw/drawing.ts";
import type { ScatterSeriesOption } from "#charts/live/echarts.ts";
import type { Item } from "#charts/draw/frame.ts";
import { reachOf, tooltipOf } from "./mark.ts";
import type { Strand } from "./strands.ts";
import { GROUND, seriesColour } from "#charts/draw/tokens.ts";

const SERIES = { type: "scatter", itemStyle: { opacity: 1 }, clip: false, z: 4, emphasis: { disabled: true } } as const;

/** What is uncertain of values: a line between both ends where they are said, an arrow at an end that is open. */
export const lineReaches = (
  strands: readonly Strand[],
  { calendar, perUnit }: { readonly calendar: Calendar; readonly perUnit: number },
  context: DrawContext,
): ScatterSeriesOption => ({
  ...SERIES,
  data: strands.flatMap((s, at) =>
    s.marks.flatMap((mark): Item[] => {
      const x = calendar.laneOf(mark).at;
      const rest = { itemStyle: { color: seriesColour(at) }, ...tooltipOf(mark, s.name, context) };
      const [low = 0, high = 0] = mark.range ?? [];
      const tall = (high - low) * perUnit;
      return [
        ...(tall > 0 ? [{ value: [x, (low + high) / 2], symbol: "rect", symbolSize: [3, tall], ...rest }] : []),
        ...mark.open.map((end): Item => ({
          value: [x, end === "up" ? Math.max(...reachOf(mark)) : Math.min(...reachOf(mark))],
          symbol: "triangle",
          symbolSize: [10, 7],
          symbolRotate: end === "up" ? 0 : 180,
          symbolOffset: [0, end === "up" ? -9 : 9],
          ...rest,
        })),
      ];
    }),
  ),
});

/** What is no observed value: targets as ticks, expected values as hollow dots. */
export const lineMarks = (
  strands: readonly Strand[],
  calendar: Calendar,
  context: DrawContext,
): ScatterSeriesOption => ({
  ...SERIES,
  data: strands.flatMap((s, at) =>
    s.marks.flatMap((mark): Item[] => {
      if (mark.at === null || mark.status === "actual") return [];
      const rest = { value: [calendar.laneOf(mark).at, mark.at], ...tooltipOf(mark, s.name, context) };
      const colour = seriesColour(at);
      return mark.status === "target"
        ? [{ ...rest, symbol: "rect", symbolSize: [16, 3], itemStyle: { color: colour } }]
        : [
            {
              ...rest,
              symbol: "circle",
              symbolSize: 9,
              itemStyle: { color: GROUND, borderColor: colour, borderWidth: 2 },
            },
          ];
    }),
  ),
});
