import type { CommitmentLine } from "#domain/commitment/commitment-lines.ts";
import type { RungPart } from "#domain/disclosure/ladder.ts";
import type { UnitGroup } from "#domain/disclosure/units.ts";
import type { KnownMark } from "#domain/known/known.ts";
import type { Point } from "#domain/chart/series.ts";
import type { DrawContext } from "./drawing.ts";
import type { ChartOption, ScatterSeriesOption } from "#charts/live/echarts.ts";
import { FONT, GROUND, INK, LINE_HEIGHT, MUTED, NO_FILL, RULE, TEXT } from "./tokens.ts";

/** A finished drawing: the option, the height it was laid out for, and where each value stands in it. */
export interface Drawn {
  readonly option: ChartOption;
  readonly height: number;
  readonly spots: readonly Spot[];
}

/** The place of a value, or of a gap, in the drawing's own units from the left top. */
export interface Spot {
  readonly of: Point | RungPart | UnitGroup | CommitmentLine | KnownMark;
  readonly x: number;
  readonly y: number;
}

/** How far from the lower end of a scale to the upper a value stands, a gap at zero: 0 to 1. */
export const shareOf = (at: number | null, { min, max }: { readonly min: number; readonly max: number }): number =>
  max === min ? 0 : ((at ?? 0) - min) / (max - min);

/** What every option has: no motion of its own, the system's type, and a tooltip that is text and nothing else. */
export function frame({ animate }: DrawContext): ChartOption {
  return {
    animation: animate,
    animationDuration: 150,
    textStyle: { fontFamily: FONT, fontSize: TEXT, color: INK },
    tooltip: {
      trigger: "item",
      renderMode: "richText",
      confine: true,
      transitionDuration: 0,
      backgroundColor: GROUND,
      borderColor: MUTED,
      borderWidth: 1,
      padding: [8, 10],
      shadowBlur: 0,
      shadowOffsetX: 0,
      shadowOffsetY: 0,
      shadowColor: "transparent",
      textStyle: { color: INK, fontFamily: FONT, fontSize: TEXT, lineHeight: LINE_HEIGHT + 2 },
      axisPointer: { type: "none" },
    },
  };
}

/** A mark of a scatter series, with what it needs of ECharts' own wide type. */
export interface Item {
  readonly value: number[];
  readonly symbol?: string;
  readonly symbolSize?: number | number[];
  readonly symbolRotate?: number;
  readonly symbolOffset?: [number, number];
  readonly itemStyle: NonNullable<ScatterSeriesOption["itemStyle"]>;
  readonly label?: NonNullable<ScatterSeriesOption["label"]>;
  readonly tooltip?: { readonly formatter: string };
}

/** Words at a place of the drawing, in its own units from the left top. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly colour?: string;
  readonly size?: number;
  readonly weight?: number;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  /** Keeps a line behind the words from being read as part of them. */
  readonly halo?: boolean;
}

/** A second coordinate system over the whole drawing in its own units, for words and plates that belong to no value. */
export function page(width: number, height: number, at: number) {
  return {
    grid: { left: 0, right: 0, top: 0, bottom: 0, outerBoundsMode: "none" as const },
    xAxis: { type: "value" as const, gridIndex: at, min: 0, max: width, show: false },
    yAxis: { type: "value" as const, gridIndex: at, min: 0, max: height, inverse: true, show: false },
  };
}

const HALO = { textBorderColor: GROUND, textBorderWidth: 4 } as const;
const PLACE = { left: "right", center: "inside", right: "left" } as const;

/** Words as a series without marks; empty ones are left out. */
export function wordsSeries(words: readonly Words[], at: number): ScatterSeriesOption {
  const shown = words.filter((w) => w.text !== "");
  return {
    type: "scatter",
    xAxisIndex: at,
    yAxisIndex: at,
    silent: true,
    clip: false,
    emphasis: { disabled: true },
    symbolSize: 1,
    itemStyle: { color: NO_FILL, opacity: 1 },
    z: 5,
    data: shown.map(
      ({ x, y, text, colour = INK, size = TEXT, weight = 400, align = "left", vertical = "middle", halo = false }) => ({
        value: [x, y],
        label: {
          show: true,
          position: PLACE[align],
          distance: 0,
          formatter: text,
          color: colour,
          fontSize: size,
          fontWeight: weight,
          lineHeight: size + 4,
          align,
          verticalAlign: vertical,
          ...(halo ? HALO : {}),
        },
      }),
    ),
  };
}

/** The line on which zero stands, and the faint ones of a scale. */
export const baseline = { show: true, onZero: true, lineStyle: { color: MUTED, width: 1 } } as const;
export const faint = { show: true, lineStyle: { color: RULE, width: 1 } } as const;
