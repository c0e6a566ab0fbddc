import type { ChartModel } from "#domain/chart/chart-model.ts";
import { chartWords } from "#words/chart/chart-words.ts";
import { breaksOf, breakRule } from "./breaks.ts";
import { columnsFit, labelsOf, layoutOf, partsOf, thickOf, tickOf } from "./column-layout.ts";
import { columnNotes } from "./column-notes.ts";
import { type DrawContext, NARROW_BELOW } from "#charts/draw/drawing.ts";
import { baseline, type Drawn, frame, page, shareOf, type Words, wordsSeries } from "#charts/draw/frame.ts";
import { gapWords } from "./gap-label.ts";
import { type Mark, reachOf } from "./mark.ts";
import { plotBars, type PlotBar, thicknesses } from "./plot-bars.ts";
import { type Scale, scaleOf } from "#charts/axis/scale.ts";
import { scaleWords } from "#charts/axis/scale-words.ts";
import { captionOf, unitCaption } from "./strands.ts";
import { axisHeight, axisWords, within } from "#charts/axis/time-words.ts";
import { INK, LINE_HEIGHT, seriesColour, SMALL, TEXT } from "#charts/draw/tokens.ts";

/** The arrow above a column, and the room that it takes. */
const ARROW = 8;
const COLOUR = seriesColour(0);

/** One series over time as columns from zero on an axis that is true to the calendar; a gap is an empty place with its reason. */
export function drawColumns(model: ChartModel, context: DrawContext): Drawn {
  const { lang, width } = context;
  const bare = layoutOf(model, context, 1);
  const values = [...bare.marks.flatMap(reachOf), ...("among" in model ? (model.among ?? []) : [])];
  const round = scaleOf(values);
  const fit = columnsFit(model, context) ? labelsOf(bare, context) : null;
  const numbers = fit === null ? scaleWords(round, model.series[0]?.indicator, lang) : null;
  const layout = numbers === null ? bare : layoutOf(model, context, numbers.width + 8);
  const { calendar, marks, left, unit, x } = layout;
  const labels = fit ?? [];
  // Where each column says its value, no scale is needed and the highest may fill the plot.
  const scale: Omit<Scale, "interval"> =
    numbers === null
      ? { min: Math.min(0, ...values), max: Math.max(0, ...values) || (Math.min(0, ...values) < 0 ? 0 : 1) }
      : round;
  const breaks = breaksOf(model, marks, calendar, context);
  const gaps = gapWords(calendar, marks, { lang, x, unit });
  // Without room for the names of parts under their columns the hatching has its key above.
  const parted = numbers !== null && marks.some((m) => m.partial) ? chartWords(lang).hatched : "";
  const caption = captionOf([unitCaption(model, lang), gaps.key, parted, ...layout.key], width);
  const room = (below: boolean): number =>
    Math.max(
      0,
      ...labels
        .filter(({ mark }) => (mark.at ?? 0) < 0 === below)
        .map(({ text, mark }) => text.split("\n").length * (TEXT + 3) + 8 + ARROW * mark.open.length),
    );
  const top =
    caption.length * (SMALL + 4) + 4 + breaks.length * LINE_HEIGHT + Math.max(room(false), numbers === null ? 0 : 10);
  const parts = numbers === null ? (partsOf(layout, context) ?? []) : [];
  const names = axisWords(calendar, marks, { lang, x, unit, width });
  const hanging = scale.min < 0 ? room(true) : 0;
  const below = hanging + (parts.length > 0 ? LINE_HEIGHT : 0) + axisHeight(names.lines);
  const wanted = width < NARROW_BELOW ? 150 : 200;
  const plot = context.height === undefined ? wanted : Math.max(60, context.height - top - below);
  const under = top + plot + hanging;
  const height = top + plot + below;
  const y = (value: number): number => top + plot * (1 - shareOf(value, scale));
  const pixel = (mark: Mark): number => Math.round(x(calendar.laneOf(mark).at) - left - 0.5);
  const bars = marks
    .filter((m) => m.at !== null && m.status !== "target")
    .map((mark): PlotBar => ({ mark, name: "", colour: COLOUR, at: pixel(mark), thick: thickOf(mark, layout) }));
  const pairs = Math.max(1, thicknesses(bars).length);
  const overlay = page(width, height, 1);
  const right = Math.floor(width - x(calendar.length));
  const words: readonly Words[] = [
    ...caption,
    ...breaks.map(({ at, text }, nth) =>
      within(
        {
          x: x(at),
          y: caption.length * (SMALL + 4) + 8 + nth * LINE_HEIGHT,
          text,
          size: SMALL,
          align: "center",
          halo: true,
        },
        width,
      ),
    ),
    ...(numbers?.words(top, plot, left) ?? []),
    ...gaps.words.map((w) => ({ ...w, y: y(0) - w.y })),
    ...labels.map(({ mark, x: at, text }): Words => {
      const away = 5 + ARROW * mark.open.length + (mark.status === "target" ? 2 : 0);
      const negative = (mark.at ?? 0) < 0;
      const end = negative ? y(Math.min(...reachOf(mark))) + away : y(Math.max(...reachOf(mark))) - away;
      return {
        ...{ x: at, y: end, text, align: "center", vertical: negative ? "top" : "bottom" },
        ...{ weight: mark.status === "target" ? 400 : 600, halo: true, colour: INK },
      };
    }),
    ...parts.map((w) => ({ ...w, y: under + 4 + LINE_HEIGHT / 2 })),
    ...names.words.map((w) => ({
      ...w,
      y: under + 6 + (parts.length > 0 ? LINE_HEIGHT : 0) + (w.text.split("\n").length * LINE_HEIGHT) / 2,
    })),
  ];
  // ECharts moves bars on an axis of numbers inwards; on one of places, a unit of the drawing each, they stand where they are put.
  const time = {
    type: "category" as const,
    data: Array.from({ length: Math.round(width - right - left) }, () => ""),
    axisTick: { show: false },
    axisLabel: { show: false },
  };
  return {
    height,
    spots: marks.map((mark) => ({
      of: mark.point,
      x: x(calendar.laneOf(mark).at),
      // Within the column: its words stand at the end.
      y: y((mark.at ?? 0) / 2),
    })),
    option: {
      ...frame(context),
      grid: [{ left, right, top, bottom: below, outerBoundsMode: "none" }, overlay.grid],
      xAxis: [
        ...Array.from({ length: pairs }, (_, nth) => ({ ...time, axisLine: nth === 0 ? baseline : { show: false } })),
        overlay.xAxis,
      ],
      yAxis: [
        ...Array.from({ length: pairs }, () => ({
          type: "value" as const,
          min: scale.min,
          max: scale.max,
          show: false,
        })),
        overlay.yAxis,
      ],
      graphic: breaks.map(({ at }, nth) =>
        breakRule(x(at), caption.length * (SMALL + 4) + 16 + nth * LINE_HEIGHT, x(at), top + plot),
      ),
      series: [
        ...plotBars(bars, false, context),
        columnNotes(
          marks.map((mark) => ({ mark, at: pixel(mark), colour: COLOUR, wide: tickOf(mark, layout) })),
          false,
          context,
        ),
        wordsSeries(words, pairs),
      ],
    },
  };
}
