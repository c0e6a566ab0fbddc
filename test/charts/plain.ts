import type { DrawContext } from "#charts/draw/drawing.ts";
import { optionFor } from "#charts/draw/option.ts";
import { chartCases, chartContext } from "#test/support/chart-cases.ts";

export interface PlainItem {
  readonly value: string | number | readonly number[];
  readonly symbol?: string;
  readonly symbolSize?: unknown;
  readonly symbolRotate?: number;
  readonly itemStyle?: Readonly<Record<string, unknown>>;
  readonly label?: Readonly<Record<string, unknown>>;
  readonly tooltip?: { readonly formatter: string };
}

export interface PlainSeries {
  readonly type: string;
  readonly stack?: string;
  readonly barWidth?: number;
  readonly connectNulls?: boolean;
  readonly data: readonly PlainItem[];
}

export interface PlainAxis {
  readonly type: string;
  readonly data?: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

/** An option as the data it is; what is no data would be lost on the way and fail the tests. */
export interface PlainOption {
  readonly tooltip: Readonly<Record<string, unknown>>;
  readonly xAxis: readonly PlainAxis[];
  readonly yAxis: readonly PlainAxis[];
  readonly series: readonly PlainSeries[];
  readonly graphic?: readonly PlainShape[];
}

type Model = Parameters<typeof optionFor>[0];

export const plain = (model: Model, context: DrawContext = chartContext("zh", 340)): PlainOption => {
  const data: PlainOption = JSON.parse(JSON.stringify(optionFor(model, context)));
  return data;
};

/** The marks of all series of one type. */
export const itemsOf = (option: PlainOption, type: string): readonly PlainItem[] =>
  option.series.filter((s) => s.type === type).flatMap((s) => s.data);

/** The words that a drawing shows, in order. */
export const wordsOf = (option: PlainOption): readonly string[] =>
  option.series.flatMap((s) => s.data.flatMap((d) => (d.label?.["show"] === true ? String(d.label["formatter"]) : [])));

/** Every case in both languages and both widths. */
export const everyDrawing = Object.entries(chartCases).flatMap(([name, model]) =>
  (["zh", "en"] as const).flatMap((lang) =>
    [340, 640].map((width) => ({ name, model, lang, width, context: chartContext(lang, width) })),
  ),
);

/** A shape as plain data; `shape` has other numbers for each type, and an outline its path. */
export interface PlainShape {
  readonly type: string;
  readonly silent: boolean;
  readonly shape: Readonly<Record<string, number | string>>;
  readonly style: {
    readonly fill: string;
    readonly stroke: string;
    readonly lineWidth: number;
    readonly lineDash?: readonly number[];
    readonly lineCap?: string;
  };
  readonly tooltip?: { readonly formatter: string };
}

/** The shapes of a drawing without scales. */
export const shapesOf = (model: Model, context: DrawContext): readonly PlainShape[] => {
  const option: { readonly graphic?: readonly PlainShape[] } = JSON.parse(JSON.stringify(optionFor(model, context)));
  return option.graphic ?? [];
};
