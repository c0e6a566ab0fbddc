import type { DrawContext } from "#charts/draw/drawing.ts";
import type { ScatterSeriesOption } from "#charts/live/echarts.ts";
import type { Item } from "#charts/draw/frame.ts";
import { type Mark, reachOf, tooltipOf } from "./mark.ts";
import { INK } from "#charts/draw/tokens.ts";

const ARROW = 8;

/** A mark at its place on the axis of time. */
interface Noted {
  readonly mark: Mark;
  readonly at: number;
  readonly colour: string;
  /** How wide its tick is. */
  readonly wide: number;
}

/** What stands at a bar beside its words: the arrow of an open end, the number within a range, the tick of a target. */
export const columnNotes = (noted: readonly Noted[], lying: boolean, context: DrawContext): ScatterSeriesOption => ({
  type: "scatter",
  itemStyle: { opacity: 1 },
  clip: false,
  z: 4,
  emphasis: { disabled: true },
  data: noted.flatMap(({ mark, at, colour: own, wide }): Item[] => {
    if (mark.at === null) return [];
    const tip = tooltipOf(mark, "", context);
    const below = mark.at < 0;
    const end = below ? Math.min(...reachOf(mark)) : Math.max(...reachOf(mark));
    const target = mark.status === "target";
    const colour = target ? INK : own;
    const value = (n: number): number[] => (lying ? [n, at] : [at, n]);
    const number = mark.quantity.kind === "interval" ? mark.quantity.value : mark.at;
    // A range without a number of its own has no mark in its middle.
    const places = number !== null && (target || mark.range !== null) ? [number] : target ? (mark.range ?? []) : [];
    const size = [wide, target ? 3 : 2];
    const turned = { up: lying ? -90 : 0, down: lying ? 90 : 180 };
    return [
      ...places.map((place): Item => ({
        value: value(place),
        symbol: "rect",
        symbolSize: lying ? [...size].reverse() : size,
        itemStyle: { color: colour },
        ...tip,
      })),
      ...mark.open.map((open, nth): Item => {
        const away = 7 + nth * ARROW;
        return {
          value: value(end),
          symbol: "triangle",
          symbolSize: lying ? [9, 9] : [12, 8],
          symbolRotate: turned[open],
          symbolOffset: lying ? [below ? -away : away, 0] : [0, below ? away : -away],
          itemStyle: { color: colour },
          ...tip,
        };
      }),
    ];
  }),
});
