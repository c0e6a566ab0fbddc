import type { ChartModel } from "#domain/chart-model.ts";
import type { PeriodCode } from "#domain/period.ts";
import { barStyle, hollow } from "./bar-style.ts";
import { type DrawContext, NARROW_BELOW } from "./drawing.ts";
import type { BarSeriesOption, ScatterSeriesOption } from "./echarts.ts";
import { baseline, type Drawn, frame, type Item, page, wordsSeries } from "./frame.ts";
import { GAP_ROOM, GAP_SIGN, gapLabel } from "./gap-label.ts";
import { type Mark, tooltipOf } from "./mark.ts";
import { scaleOf } from "./scale.ts";
import { labelEvery, scaleWords } from "./scale-words.ts";
import { slotLabel, slotsOf, strandsOf, unitCaption } from "./slots.ts";
import { widest } from "./text.ts";
import { INK, LINE_HEIGHT, MUTED, NO_FILL, seriesColour, SMALL, TEXT } from "./tokens.ts";

const CAPTION = 20;
const LABEL = 24;
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
  const values = marks.flatMap((m) => m.range ?? m.at ?? []);
  const round = scaleOf(values);
  // Where each column says its value, no scale is needed and the highest may fill the plot.
  const scale = labelled ? { min: Math.min(0, ...values), max: Math.max(0, ...values) } : round;
  const numbers = labelled ? null : scaleWords(round, lang);
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
    distance: mark.open === null ? 5 : 13,
    formatter: mark.short,
    color: INK,
    fontSize: TEXT,
    fontWeight: 600,
  });
  const sure: BarSeriesOption = {
    ...common,
    data: drawn.map((mark) => {
      if (mark?.at == null) return { value: "-" };
      const value = mark.range?.[0] ?? mark.at;
      const own = mark.range === null ? { label: label(mark) } : {};
      return { value, ...own, itemStyle: barStyle(mark, COLOUR), ...tooltipOf(mark, "", context) };
    }),
  };
  if (drawn.every((m) => m?.range == null)) return [sure];
  const rest: BarSeriesOption = {
    ...common,
    data: drawn.map((mark) => {
      if (mark?.range == null) return { value: "-" };
      const value = mark.range[1] - mark.range[0];
      return { value, label: label(mark), itemStyle: hollow(COLOUR), ...tooltipOf(mark, "", context) };
    }),
  };
  return [sure, rest];
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
        const none = { symbol: "circle", symbolSize: 1, itemStyle: { color: NO_FILL } };
        return [{ value: [at, 0], ...none, label: gapLabel(mark.line, slot, context.lang) }];
      }
      const value = [at, mark.at];
      const label = {
        show: true,
        position: "top" as const,
        distance: 6,
        formatter: mark.short,
        color: INK,
        fontSize: TEXT,
      };
      if (mark.status === "target")
        return [{ value, symbol: "rect", symbolSize: [slot * 0.8, 3], itemStyle: { color: INK }, label, ...tip }];
      if (mark.open === null) return [];
      const arrow = { symbol: "triangle", symbolSize: [12, 8], symbolRotate: mark.open === "up" ? 0 : 180 };
      return [{ value, ...arrow, symbolOffset: [0, -7], itemStyle: { color: COLOUR }, ...tip }];
    }),
  };
}
