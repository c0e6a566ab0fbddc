import type { ChartModel } from "#domain/chart-model.ts";
import type { PeriodCode } from "#domain/period.ts";
import { barStyle, hollow } from "./bar-style.ts";
import { type DrawContext, NARROW_BELOW } from "./drawing.ts";
import type { BarSeriesOption, ScatterSeriesOption } from "./echarts.ts";
import { baseline, type Drawn, frame, type Item, page, wordsSeries } from "./frame.ts";
import { type Mark, tooltipOf } from "./mark.ts";
import { scaleOf } from "./scale.ts";
import { labelEvery, scaleWords } from "./scale-words.ts";
import { slotLabel, slotsOf, strandsOf, unitCaption } from "./slots.ts";
import { textWidth, widest } from "./text.ts";
import { INK, LINE_HEIGHT, MUTED, NO_FILL, seriesColour, SMALL, TEXT } from "./tokens.ts";

const CAPTION = 20;
const LABEL = 24;
const COLOUR = seriesColour(0);

interface Layout {
  readonly slots: readonly PeriodCode[];
  readonly marks: readonly Mark[];
  /** True where an expected value stands beside the observed one of the same period. */
  readonly paired: boolean;
  readonly slot: number;
}

function layoutOf(model: ChartModel, { lang, width }: DrawContext): Layout {
  const strands = strandsOf(model, lang).slice(0, 1);
  const slots = slotsOf(strands);
  const marks = strands.flatMap((s) => s.marks);
  const bars = marks.filter((m) => m.status !== "target" && m.at !== null).map((m) => m.point.period);
  return { slots, marks, paired: new Set(bars).size < bars.length, slot: (width - 2) / Math.max(1, slots.length) };
}

/** True where every column has room for its own value, and every slot for its target. */
export function columnsFit(model: ChartModel, context: DrawContext): boolean {
  const { marks, paired, slot } = layoutOf(model, context);
  const own = marks.filter((m) => m.at !== null && m.status !== "target").map((m) => m.short);
  const targets = marks.filter((m) => m.status === "target").map((m) => m.short);
  return widest(own, TEXT) + 6 <= slot / (paired ? 2 : 1) && widest(targets, SMALL) + 6 <= slot;
}

/** One series over time as columns from zero, each with its value; a gap is an empty place with its reason. */
export function drawColumns(model: ChartModel, context: DrawContext): Drawn {
  const { lang, width } = context;
  const { slots, marks, paired, slot } = layoutOf(model, context);
  const labelled = columnsFit(model, context);
  const values = marks.flatMap((m) => m.range ?? (m.at === null ? [] : [m.at]));
  const scale = labelled ? { min: Math.min(0, ...values), max: Math.max(0, ...values) } : scaleOf(values);
  const scaleText = labelled ? null : scaleWords(scaleOf(values), lang);
  const left = scaleText === null ? 1 : scaleText.width + 8;
  const inner = (width - left - 1) / slots.length;
  const every = labelEvery(slots, lang, inner);
  const names = slots.map((p, at) => {
    if (!labelled) return at % every === 0 ? slotLabel(p, lang, inner * every - 6) : "";
    const targets = marks.filter((m) => m.point.period === p && m.status === "target").map((m) => m.short);
    return [slotLabel(p, lang, inner - 4), ...targets].join("\n");
  });
  const lines = Math.max(...names.map((n) => n.split("\n").length));
  const below = lines * LINE_HEIGHT + 8 + (scale.min < 0 ? LABEL : 0);
  const plot = width < NARROW_BELOW ? 150 : 200;
  const top = CAPTION + LABEL;
  const height = top + plot + below;
  const overlay = page(width, height, 1);
  const captions = [
    { x: 0, y: 10, text: unitCaption(model, lang), colour: MUTED, size: SMALL },
    ...(scaleText?.words(top, plot, left) ?? []),
  ];
  const barWidth = Math.min(52, (inner / (paired ? 2 : 1)) * 0.62);
  return {
    height,
    option: {
      ...frame(context),
      grid: [{ left, right: 1, top, bottom: below, containLabel: false }, overlay.grid],
      xAxis: [
        {
          type: "category",
          data: names,
          axisTick: { show: false },
          axisLine: baseline,
          // Below the whole plot, also where columns hang down from zero.
          axisLabel: {
            interval: 0,
            margin: 8,
            fontSize: SMALL,
            lineHeight: LINE_HEIGHT,
            color: INK,
            hideOverlap: false,
          },
          ...(scale.min < 0 ? { offset: LABEL } : {}),
        },
        overlay.xAxis,
      ],
      yAxis: [{ type: "value", min: scale.min, max: scale.max, show: false }, overlay.yAxis],
      series: [
        ...columns(slots, marks, paired, barWidth, labelled, context),
        notes(slots, marks, slot, barWidth, context),
        wordsSeries(captions, 1),
      ],
    },
  };
}

function columns(
  slots: readonly PeriodCode[],
  marks: readonly Mark[],
  paired: boolean,
  barWidth: number,
  labelled: boolean,
  context: DrawContext,
): readonly BarSeriesOption[] {
  return (["actual", "expected"] as const).flatMap((status): BarSeriesOption[] => {
    const own = marks.filter((m) => m.status === status);
    if (own.every((m) => m.at === null)) return [];
    const common = {
      type: "bar" as const,
      stack: status,
      barWidth,
      // Expected columns stand in the middle of their slot, unless the observed one stands there too.
      barGap: paired ? "8%" : "-100%",
      emphasis: { disabled: true },
      clip: false,
    };
    const data = slots.map((period) => {
      const mark = own.find((m) => m.point.period === period);
      if (mark?.at == null) return { value: "-" };
      const label = {
        show: labelled && mark.range === null,
        position: mark.at < 0 ? ("bottom" as const) : ("top" as const),
        distance: mark.open === null ? 5 : 13,
        formatter: mark.short,
        color: INK,
        fontSize: TEXT,
        fontWeight: 600,
      };
      return {
        value: mark.range?.[0] ?? mark.at,
        label,
        itemStyle: barStyle(mark, COLOUR),
        ...tooltipOf(mark, "", context),
      };
    });
    if (own.every((m) => m.range === null)) return [{ ...common, data }];
    const rest = slots.map((period) => {
      const mark = own.find((m) => m.point.period === period);
      if (mark?.range == null) return { value: "-" };
      const label = {
        show: labelled,
        position: "top" as const,
        formatter: mark.short,
        color: INK,
        fontSize: TEXT,
        fontWeight: 600,
      };
      return {
        value: mark.range[1] - mark.range[0],
        label,
        itemStyle: hollow(COLOUR),
        ...tooltipOf(mark, "", context),
      };
    });
    return [
      { ...common, data },
      { ...common, data: rest },
    ];
  });
}

/** What stands in a slot beside its column: the reason of a gap, the arrow of an open end, the tick of a target. */
function notes(
  slots: readonly PeriodCode[],
  marks: readonly Mark[],
  slot: number,
  barWidth: number,
  context: DrawContext,
): ScatterSeriesOption {
  const filled = new Set(marks.filter((m) => m.at !== null && m.status !== "target").map((m) => m.point.period));
  return {
    type: "scatter",
    clip: false,
    z: 4,
    emphasis: { disabled: true },
    data: marks.flatMap((mark): Item[] => {
      const at = slots.indexOf(mark.point.period);
      const tip = tooltipOf(mark, "", context);
      if (mark.at === null) {
        if (filled.has(mark.point.period)) return [];
        const upright = textWidth(mark.line, SMALL) > slot - 4;
        const formatter = upright && context.lang === "zh" ? [...mark.line].join("\n") : mark.line;
        const turned = upright && context.lang === "en";
        const label = {
          show: true,
          position: turned ? ([0, -2] as [number, number]) : ("top" as const),
          distance: 4,
          formatter,
          color: MUTED,
          fontSize: SMALL,
          lineHeight: SMALL + 2,
          ...(turned ? { rotate: 90, align: "left" as const, verticalAlign: "middle" as const } : {}),
        };
        return [{ value: [at, 0], symbol: "circle", symbolSize: 1, itemStyle: { color: NO_FILL }, label }];
      }
      const value = [at, mark.at];
      if (mark.status === "target")
        return [{ value, symbol: "rect", symbolSize: [barWidth + 12, 3], itemStyle: { color: INK }, ...tip }];
      if (mark.open === null) return [];
      const up = mark.open === "up";
      const arrow: Pick<Item, "symbol" | "symbolSize" | "symbolRotate" | "symbolOffset"> = {
        symbol: "triangle",
        symbolSize: [12, 8],
        symbolRotate: up ? 0 : 180,
        symbolOffset: [0, -7],
      };
      return [{ value, ...arrow, itemStyle: { color: COLOUR }, ...tip }];
    }),
  };
}
