import type { ChartModel } from "#domain/chart-model.ts";
import type { PeriodCode } from "#domain/period.ts";
import { barStyle, hollow } from "./bar-style.ts";
import { type DrawContext, NARROW_BELOW } from "./drawing.ts";
import type { BarSeriesOption, ScatterSeriesOption } from "./echarts.ts";
import { baseline, type Drawn, frame, type Item, page, shareOf, wordsSeries } from "./frame.ts";
import { GAP_ROOM, GAP_SIGN, gapLabel } from "./gap-label.ts";
import { type Mark, type Pieces, piecesOf, piecesUsed, reachOf, tooltipOf } from "./mark.ts";
import { scaleOf } from "./scale.ts";
import { labelEvery, scaleWords } from "./scale-words.ts";
import { slotLabel, slotsOf, strandsOf, unitCaption } from "./slots.ts";
import { widest } from "./text.ts";
import { INK, LINE_HEIGHT, MUTED, NO_FILL, seriesColour, SMALL, TEXT } from "./tokens.ts";

const CAPTION = 20;
const LABEL = 24;
/** An arrow above a column, and the room that it takes. */
const ARROW = 8;
const COLOUR = seriesColour(0);

const marksOf = (model: ChartModel, context: DrawContext): readonly Mark[] =>
  strandsOf(model, context.lang)[0]?.marks ?? [];

/** True where there is room for every value above its column. Asked only where no period has two. */
export function columnsFit(model: ChartModel, context: DrawContext): boolean {
  const marks = marksOf(model, context);
  const periods = new Set(marks.map((m) => m.point.period));
  const values = marks.filter((m) => m.at !== null).map((m) => m.short);
  return widest(values, TEXT) + 4 <= context.width / periods.size;
}

/** One series over time as columns from zero, each with its value; a gap is an empty place with its reason. */
export function drawColumns(model: ChartModel, context: DrawContext): Drawn {
  const { lang, width } = context;
  const labelled = columnsFit(model, context);
  const own = marksOf(model, context);
  // In a long row of months nothing is told apart by hatching all of them.
  const alike = !labelled && own.every((m) => m.at === null || m.partial);
  const marks = alike ? own.map((m) => ({ ...m, partial: false })) : own;
  const slots = slotsOf([{ name: "", marks }]);
  const values = [...marks.flatMap(reachOf), ...("among" in model ? (model.among ?? []) : [])];
  const round = scaleOf(values);
  // Where each column says its value, no scale is needed and the highest may fill the plot.
  const scale = labelled ? { min: Math.min(0, ...values), max: Math.max(0, ...values) } : round;
  const numbers = labelled ? null : scaleWords(round, model.series[0]?.indicator, lang);
  const left = numbers === null ? 1 : numbers.width + 8;
  const slot = (width - left - 1) / slots.length;
  const every = labelled ? 1 : labelEvery(slots, lang, slot);
  const names = slots.map((p, at) => (at % every === 0 ? slotLabel(p, lang, slot * every - 6) : ""));
  const lines = Math.max(...names.map((n) => n.split("\n").length));
  const hanging = scale.min < 0 ? LABEL : 0;
  const below = hanging + lines * LINE_HEIGHT + 8;
  const plot = width < NARROW_BELOW ? 150 : 200;
  const top = CAPTION + LABEL;
  const height = top + plot + below;
  const overlay = page(width, height, 1);
  const gap = marks.find((m) => m.at === null);
  const gapKey = gap === undefined || slot >= GAP_ROOM ? "" : `${GAP_SIGN} ${gap.line}`;
  const words = [
    {
      x: 0,
      y: 8,
      text: [unitCaption(model, lang), gapKey].filter((t) => t !== "").join("   "),
      colour: MUTED,
      size: SMALL,
    },
    ...(numbers?.words(top, plot, left) ?? []),
    ...names.map((text, at) => ({
      x: left + (at + 0.5) * slot,
      y: top + plot + hanging + 8 + (text.split("\n").length * LINE_HEIGHT) / 2,
      text,
      size: SMALL,
      align: "center" as const,
    })),
  ];
  return {
    height,
    spots: marks.map(({ point, at }) => ({
      of: point,
      x: left + (slots.indexOf(point.period) + 0.5) * slot,
      // Within the column: its words stand at the end.
      y: top + plot * (1 - (shareOf(at, scale) + shareOf(0, scale)) / 2),
    })),
    option: {
      ...frame(context),
      grid: [{ left, right: 1, top, bottom: below, outerBoundsMode: "none" }, overlay.grid],
      xAxis: [
        {
          type: "category",
          data: [...slots],
          axisTick: { show: false },
          axisLabel: { show: false },
          axisLine: baseline,
        },
        overlay.xAxis,
      ],
      yAxis: [{ type: "value", min: scale.min, max: scale.max, show: false }, overlay.yAxis],
      series: [
        ...columns(slots, marks, Math.min(52, slot * 0.62), labelled, context),
        notes(slots, marks, slot, context),
        wordsSeries(
          words.filter((w) => w.text !== ""),
          1,
        ),
      ],
    },
  };
}

/** A column from zero for each value; of a range with two ends, the sure part full and the rest an outline. */
function columns(
  slots: readonly PeriodCode[],
  marks: readonly Mark[],
  barWidth: number,
  labelled: boolean,
  context: DrawContext,
): readonly BarSeriesOption[] {
  const common = { type: "bar", stack: "value", barWidth, emphasis: { disabled: true }, clip: false } as const;
  const drawn = slots.map((period) => marks.find((m) => m.point.period === period && m.status !== "target"));
  const label = (mark: Mark) => ({
    show: labelled,
    position: (mark.at ?? 0) < 0 ? ("bottom" as const) : ("top" as const),
    distance: 5 + ARROW * mark.open.length,
    formatter: mark.short,
    color: INK,
    fontSize: TEXT,
    fontWeight: 600,
  });
  const piece = (key: keyof Pieces): BarSeriesOption => ({
    ...common,
    data: drawn.map((mark) => {
      if (mark?.at == null) return { value: "-" };
      const value = piecesOf(mark)[key];
      if (key !== "sure" && value === 0) return { value: "-" };
      // The words stand at the far end.
      const last = mark.range === null ? "sure" : mark.at < 0 && mark.range[1] > 0 ? "less" : "more";
      const own = key === last ? { label: label(mark) } : {};
      const itemStyle = key === "sure" ? barStyle(mark, COLOUR) : hollow(COLOUR);
      return { value, ...own, itemStyle, ...tooltipOf(mark, "", context) };
    }),
  });
  return piecesUsed(drawn.flatMap((mark) => mark ?? [])).map(piece);
}

/** What stands in a slot beside its column: the reason of a gap, the arrow of an open end, the tick of a target. */
function notes(
  slots: readonly PeriodCode[],
  marks: readonly Mark[],
  slot: number,
  context: DrawContext,
): ScatterSeriesOption {
  return {
    type: "scatter",
    itemStyle: { opacity: 1 },
    clip: false,
    z: 4,
    emphasis: { disabled: true },
    data: marks.flatMap((mark): Item[] => {
      const at = slots.indexOf(mark.point.period);
      const tip = tooltipOf(mark, "", context);
      if (mark.at === null) {
        return [{ value: [at, 0], ...NO_MARK, label: gapLabel(mark.line, slot, context.lang) }];
      }
      const below = mark.at < 0;
      const end = below ? Math.min(...reachOf(mark)) : Math.max(...reachOf(mark));
      const target = mark.status === "target";
      const label = {
        show: true,
        position: below ? ("bottom" as const) : ("top" as const),
        distance: 6 + ARROW * mark.open.length,
        formatter: mark.short,
        color: INK,
        fontSize: TEXT,
      };
      const tick = { symbol: "rect", symbolSize: [slot * 0.8, 3], itemStyle: { color: INK } };
      const number = mark.quantity.kind === "interval" ? mark.quantity.value : mark.at;
      // A range without a number of its own has no mark in its middle.
      const places = number !== null && (target || mark.range !== null) ? [number] : target ? (mark.range ?? []) : [];
      return [
        ...places.map((place): Item => ({
          value: [at, place],
          ...tick,
          ...(target ? tick : numberTick(slot)),
          ...tip,
        })),
        ...(target ? [{ value: [at, end], ...NO_MARK, label, ...tip }] : []),
        ...mark.open.map((open, nth): Item => ({
          value: [at, end],
          symbol: "triangle",
          symbolSize: [12, 8],
          symbolRotate: open === "up" ? 0 : 180,
          symbolOffset: [0, (below ? 1 : -1) * (7 + nth * ARROW)],
          itemStyle: { color: target ? INK : COLOUR },
          ...tip,
        })),
      ];
    }),
  };
}

const NO_MARK = { symbol: "circle", symbolSize: 1, itemStyle: { color: NO_FILL } };

/** The number itself within the range it was printed with. */
const numberTick = (slot: number) => ({ symbolSize: [Math.min(52, slot * 0.62), 2], itemStyle: { color: COLOUR } });
