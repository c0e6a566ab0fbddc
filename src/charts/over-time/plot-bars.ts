import { barStyle, hollow } from "./bar-style.ts";
import type { DrawContext } from "#charts/draw/drawing.ts";
import type { BarSeriesOption } from "#charts/live/echarts.ts";
import { type Mark, piecesOf, tooltipOf } from "./mark.ts";

/** A bar from zero at a place of an axis that is true to the calendar. */
export interface PlotBar {
  readonly mark: Mark;
  /** What its tooltip calls it. */
  readonly name: string;
  readonly colour: string;
  /** Along the axis of time, in its own units. */
  readonly at: number;
  /** Across, in the drawing's units. */
  readonly thick: number;
}

/** How many thicknesses some bars have: each takes a pair of axes. */
export const thicknesses = (bars: readonly PlotBar[]): readonly number[] => [...new Set(bars.map((b) => b.thick))];

/**
 * Bars of unlike thickness. ECharts gives a series one thickness and sets the series of one axis side by side, so each has a
 * series, and a pair of axes of its own over the same plot. Nothing is stacked: what a range may reach is an outline, over
 * which what is sure of it is drawn.
 */
export const plotBars = (bars: readonly PlotBar[], lying: boolean, context: DrawContext): readonly BarSeriesOption[] =>
  thicknesses(bars).map((thick, nth) => ({
    type: "bar",
    xAxisIndex: nth,
    yAxisIndex: nth,
    barWidth: thick,
    clip: false,
    emphasis: { disabled: true },
    data: bars
      .filter((bar) => bar.thick === thick)
      .flatMap((bar) =>
        layersOf(bar).map(({ value, itemStyle }) => ({
          value: lying ? [value, bar.at] : [bar.at, value],
          itemStyle,
          ...tooltipOf(bar.mark, bar.name, context),
        })),
      ),
  }));

function layersOf({ mark, colour }: PlotBar) {
  const { sure, more, less } = piecesOf(mark);
  const style = barStyle(mark, colour);
  if (mark.range === null) return [{ value: sure, itemStyle: style }];
  const outline = [more, less].filter((n) => n !== 0).map((n) => ({ value: sure + n, itemStyle: hollow(colour) }));
  // As wide as the outline, border and all, which it hides as far as it reaches.
  return sure === 0
    ? outline
    : [...outline, { value: sure, itemStyle: { borderColor: colour, ...style, borderWidth: 1.5 } }];
}
