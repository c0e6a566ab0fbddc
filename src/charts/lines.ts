import type { ChartModel } from "#domain/chart-model.ts";
import type { PeriodCode } from "#domain/period.ts";
import { chartWords } from "#i18n/chart-words.ts";
import { shortPeriod } from "#i18n/format.ts";
import { type DrawContext, NARROW_BELOW } from "./drawing.ts";
import type { LineSeriesOption, ScatterSeriesOption } from "./echarts.ts";
import { endLabels } from "./end-labels.ts";
import { baseline, type Drawn, faint, frame, type Item, page, shareOf, wordsSeries } from "./frame.ts";
import { GAP_ROOM, GAP_SIGN, gapLabel } from "./gap-label.ts";
import { type Mark, reachOf, tooltipOf } from "./mark.ts";
import { type Scale, scaleOf } from "./scale.ts";
import { labelEvery, scaleWords } from "./scale-words.ts";
import { slotsOf, type Strand, strandsOf, unitCaption } from "./slots.ts";
import { widest } from "./text.ts";
import { GROUND, INK, LINE_HEIGHT, MUTED, NO_FILL, seriesColour, SMALL, TEXT } from "./tokens.ts";

type LineType = NonNullable<NonNullable<LineSeriesOption["lineStyle"]>["type"]>;

const CAPTION = 20;
const SHAPES = ["circle", "rect", "triangle", "diamond", "circle", "rect"] as const;
/** Lines are told apart without colour by their dashes, their marks and the names at their ends. */
const DASHES: readonly LineType[] = ["solid", [7, 3], [2, 3], [10, 3, 2, 3], [4, 2], [12, 5]];
/** Up to this many values, each is labelled. */
const LABELLED = 12;

/** One indicator over time as lines on one scale from zero; a gap is a break. Names stand at the ends of the lines. */
export function drawLines(model: ChartModel, context: DrawContext): Drawn {
  const { lang, width } = context;
  const strands = strandsOf(model, lang);
  const slots = slotsOf(strands);
  const scale = scaleOf(strands.flatMap((s) => s.marks.flatMap(reachOf)));
  const plot = width < NARROW_BELOW ? 180 : 230;
  const top = CAPTION + 14;
  const numbers = scaleWords(scale, model.series[0]?.indicator, lang);
  const left = numbers.width + 10;
  const valued =
    strands.length === 1 && slots.length <= LABELLED && widest(shorts(strands), TEXT) <= (width - left) / slots.length;
  const ends = endLabels(valued ? [] : strands, slots, { scale, top, plot, room: width * 0.3 });
  const right = ends.width + 12;
  const slot = (width - left - right) / slots.length;
  const every = labelEvery(slots, lang, slot);
  const height = top + plot + LINE_HEIGHT + 10;
  const overlay = page(width, height, 1);
  const captions = [
    { x: 0, y: 8, text: caption(model, strands, slot, context), colour: MUTED, size: SMALL },
    ...numbers.words(top, plot, left),
    // Above the plot, where it can be taken for no value.
    ...(slot >= GAP_ROOM ? [] : gapsOf(strands)).map((m) => ({
      x: left + (slots.indexOf(m.point.period) + 0.5) * slot,
      y: top - 8,
      text: GAP_SIGN,
      colour: MUTED,
      align: "center" as const,
    })),
    ...ends.words((at) => left + (at + 0.5) * slot + 10),
  ];
  return {
    height,
    spots: strands.flatMap(({ marks: own }) =>
      own.map(({ point, at }) => ({
        of: point,
        x: left + (slots.indexOf(point.period) + 0.5) * slot,
        y: top + plot * (1 - shareOf(at, scale)),
      })),
    ),
    option: {
      ...frame(context),
      grid: [{ left, right, top, bottom: height - top - plot, outerBoundsMode: "none" }, overlay.grid],
      xAxis: [
        {
          type: "category",
          data: slots.map((p, at) => (at % every === 0 ? shortPeriod(p, lang) : "")),
          axisTick: { show: false },
          axisLine: { ...baseline, onZero: true },
          axisLabel: {
            interval: 0,
            margin: 8,
            fontSize: SMALL,
            lineHeight: LINE_HEIGHT,
            color: INK,
            hideOverlap: false,
          },
        },
        overlay.xAxis,
      ],
      yAxis: [
        {
          type: "value",
          min: scale.min,
          max: scale.max,
          interval: scale.interval,
          axisLabel: { show: false },
          axisLine: { show: false },
          axisTick: { show: false },
          splitLine: faint,
        },
        overlay.yAxis,
      ],
      series: [
        ...strands.map((s, at) => line(s, at, slots, valued, context)),
        reaches(strands, slots, { scale, plot, valued }, context),
        marks(strands, slots, slot, context),
        wordsSeries(captions, 1),
      ],
    },
  };
}

const shorts = (strands: readonly Strand[]): readonly string[] =>
  strands.flatMap((s) => s.marks.filter((m) => m.at !== null).map((m) => m.short));

/** Unit, and what the marks beside the lines are, where there are any. */
function caption(model: ChartModel, strands: readonly Strand[], slot: number, { lang }: DrawContext): string {
  const words = chartWords(lang);
  const all = strands.flatMap((s) => s.marks);
  return [
    unitCaption(model, lang),
    all.some((m) => m.status === "target") ? `━ ${words.target}` : "",
    all.some((m) => m.status === "expected") ? `○ ${words.expected}` : "",
    slot < GAP_ROOM && gapsOf(strands).length > 0 ? `${GAP_SIGN} ${words.missing["not-published"]}` : "",
  ]
    .filter((t) => t !== "")
    .join("   ");
}

function line(
  { name, marks: own }: Strand,
  at: number,
  slots: readonly PeriodCode[],
  valued: boolean,
  context: DrawContext,
): LineSeriesOption {
  const colour = seriesColour(at);
  return {
    type: "line",
    connectNulls: false,
    clip: false,
    symbol: SHAPES[at] ?? "circle",
    symbolSize: slots.length > LABELLED ? 4 : 7,
    showAllSymbol: true,
    lineStyle: { color: colour, width: 2, type: DASHES[at] ?? "solid" },
    itemStyle: { color: colour },
    emphasis: { disabled: true },
    data: slots.map((period) => {
      const mark = own.find((m) => m.point.period === period && m.status === "actual");
      if (mark?.at == null) return { value: "-" };
      // Of a range the words stand above its upper end.
      const label = valueLabel(mark, valued && mark.range === null);
      return { value: mark.at, label, ...tooltipOf(mark, name, context) };
    }),
  };
}

const valueLabel = (mark: Mark, show: boolean) => ({
  show,
  position: "top" as const,
  distance: mark.open.includes("up") ? 14 : 5,
  formatter: mark.short,
  color: INK,
  fontSize: TEXT,
});

/** What is uncertain of values: a line between both ends where they are said, an arrow at an end that is open. */
function reaches(
  strands: readonly Strand[],
  slots: readonly PeriodCode[],
  { scale, plot, valued }: { readonly scale: Scale; readonly plot: number; readonly valued: boolean },
  context: DrawContext,
): ScatterSeriesOption {
  const perUnit = plot / (scale.max - scale.min);
  return {
    type: "scatter",
    itemStyle: { opacity: 1 },
    clip: false,
    z: 4,
    emphasis: { disabled: true },
    data: strands.flatMap((s, at) =>
      s.marks.flatMap((mark): Item[] => {
        const slot = slots.indexOf(mark.point.period);
        const rest = { itemStyle: { color: seriesColour(at) }, ...tooltipOf(mark, s.name, context) };
        const [low = 0, high = 0] = mark.range ?? [];
        const tall = (high - low) * perUnit;
        const label = valueLabel(mark, valued);
        return [
          ...(tall > 0 ? [{ value: [slot, high], symbol: "circle", symbolSize: 1, label, ...rest }] : []),
          ...(tall > 0 ? [{ value: [slot, (low + high) / 2], symbol: "rect", symbolSize: [3, tall], ...rest }] : []),
          ...mark.open.map((end): Item => ({
            value: [slot, end === "up" ? Math.max(...reachOf(mark)) : Math.min(...reachOf(mark))],
            symbol: "triangle",
            symbolSize: [10, 7],
            symbolRotate: end === "up" ? 0 : 180,
            symbolOffset: [0, end === "up" ? -9 : 9],
            ...rest,
          })),
        ];
      }),
    ),
  };
}

/** What is no observed value: targets as ticks, expected values as hollow dots, gaps by their reason. */
function marks(
  strands: readonly Strand[],
  slots: readonly PeriodCode[],
  slot: number,
  context: DrawContext,
): ScatterSeriesOption {
  const own = strands.flatMap((s, at) =>
    s.marks.flatMap((mark): Item[] => {
      if (mark.at === null || mark.status === "actual") return [];
      const value = [slots.indexOf(mark.point.period), mark.at];
      const tip = tooltipOf(mark, s.name, context);
      const colour = seriesColour(at);
      return mark.status === "target"
        ? [{ value, symbol: "rect", symbolSize: [16, 3], itemStyle: { color: colour }, ...tip }]
        : [
            {
              value,
              symbol: "circle",
              symbolSize: 9,
              itemStyle: { color: GROUND, borderColor: colour, borderWidth: 2 },
              ...tip,
            },
          ];
    }),
  );
  return {
    type: "scatter",
    itemStyle: { opacity: 1 },
    clip: false,
    z: 4,
    emphasis: { disabled: true },
    data: [
      ...own,
      ...(slot < GAP_ROOM ? [] : gapsOf(strands)).map((m): Item => ({
        value: [slots.indexOf(m.point.period), 0],
        symbol: "circle",
        symbolSize: 1,
        itemStyle: { color: NO_FILL },
        label: gapLabel(m.line, slot, context.lang),
      })),
    ],
  };
}

/** The slots for which nothing was observed in any line. */
function gapsOf(strands: readonly Strand[]): readonly Mark[] {
  const observed = strands.flatMap((s) => s.marks).filter((m) => m.status === "actual");
  const seen = new Set(observed.filter((m) => m.at !== null).map((m) => m.point.period));
  const gaps = new Map(observed.filter((m) => !seen.has(m.point.period)).map((m) => [m.point.period, m]));
  return [...gaps.values()];
}
