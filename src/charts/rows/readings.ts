import { type ChartModel, pointsOf } from "#domain/chart/chart-model.ts";
import { differenceOf } from "#domain/figure/difference.ts";
import { periodEnd, periodStart } from "#domain/period/period.ts";
import type { Point } from "#domain/chart/series.ts";
import { chartWords } from "#words/chart/chart-words.ts";
import { differenceText } from "#words/format/difference-text.ts";
import { formatPeriod } from "#words/format/format.ts";
import { capital, clauses } from "#words/format/writing.ts";
import type { DrawContext } from "#charts/draw/drawing.ts";
import type { ScatterSeriesOption } from "#charts/live/echarts.ts";
import { type Drawn, frame, type Item, page, shareOf, type Words, wordsSeries } from "#charts/draw/frame.ts";
import { type Mark, markOf, reachOf, tooltipOf } from "#charts/over-time/mark.ts";
import { scaleOf } from "#charts/axis/scale.ts";
import { scaleTicks } from "#charts/axis/scale-words.ts";
import { line } from "#charts/draw/shapes.ts";
import { literal, wrapped } from "#charts/draw/text.ts";
import { within } from "#charts/axis/time-words.ts";
import { GROUND, INK, LINE_HEIGHT, MUTED, seriesColour, SMALL, TEXT } from "#charts/draw/tokens.ts";

const DOT = 13;
const SIDE = 10;
/** Documents are told apart without colour by their marks; at most four are drawn on one row. */
const SHAPES = ["circle", "diamond", "triangle", "rect"] as const;

interface Reading {
  readonly mark: Mark;
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly order: number;
  /** Who says so, and when. */
  readonly who: string;
}

/**
 * What different documents say of the same thing: a mark each on one row, above one axis with round numbers, named and dated
 * below. A bracket spans the outermost; its words subtract only what may be. Nothing joins the marks: it is no rise or fall.
 */
export function drawReadings(model: ChartModel, context: DrawContext): Drawn {
  const { lang, width } = context;
  const marks = pointsOf(model).map((point) => markOf(point, lang));
  const scale = scaleOf(marks.flatMap(reachOf));
  const inner = width - 2 * SIDE;
  const x = (value: number): number => SIDE + inner * shareOf(value, scale);
  const said = spanWords(
    marks.map((m) => m.point),
    context,
  );
  const head = wrapped(said, TEXT, width);
  const bracket = head.length * LINE_HEIGHT + 8;
  const row = bracket + 14 + DOT / 2 + 6;
  const readings = marks
    .flatMap((mark, order): Reading[] =>
      mark.at === null ? [] : [{ mark, at: mark.at, x: x(mark.at), y: row, order, who: whoSays(mark.point, context) }],
    )
    .sort((a, b) => a.at - b.at)
    // Marks at one place are set on one another, so that each is seen.
    .map((r, nth, all) => ({
      ...r,
      y: row - (DOT + 1) * all.slice(0, nth).filter((o) => Math.abs(o.x - r.x) < 4).length,
    }));
  const axis = row + DOT / 2 + 8;
  const [first] = readings;
  const last = readings[readings.length - 1];
  const labels = labelsOf(readings, axis + LINE_HEIGHT + 6, width);
  const height = Math.ceil(labels.bottom + 2);
  const overlay = page(width, height, 0);
  const ticks = scaleTicks(scale, model.series[0]?.indicator, lang);
  const words: readonly Words[] = [
    ...(first === undefined || last === undefined
      ? []
      : [
          within(
            { x: (first.x + last.x) / 2, y: bracket - 6, text: head.join("\n"), align: "center", vertical: "bottom" },
            width,
          ),
        ]),
    ...ticks.map(({ value, text }): Words =>
      within({ x: x(value), y: axis + 10, text, size: SMALL, colour: MUTED, align: "center", halo: true }, width),
    ),
    ...labels.words,
  ];
  const ends = first === undefined || last === undefined || last.x - first.x < 4 ? [] : [first.x, last.x];
  return {
    height,
    spots: marks.map((mark) => {
      const own = readings.find((r) => r.mark === mark);
      return { of: mark.point, x: own?.x ?? x(0), y: own?.y ?? row };
    }),
    option: {
      ...frame(context),
      grid: [overlay.grid],
      xAxis: [overlay.xAxis],
      yAxis: [overlay.yAxis],
      graphic: [
        line(SIDE, axis, width - SIDE, axis, { stroke: INK }),
        ...ticks.map(({ value }) => line(x(value), axis, x(value), axis + 4, { stroke: MUTED })),
        ...(ends.length === 0 ? [] : [line(Math.min(...ends), bracket, Math.max(...ends), bracket, { stroke: MUTED })]),
        ...ends.map((end) => line(end, bracket, end, bracket + 8, { stroke: MUTED })),
        ...labels.leaders.map(({ x: at, from, to }) => line(at, from, at, to, { stroke: MUTED })),
        ...readings.flatMap(({ mark: { range }, order, y }) =>
          range === null ? [] : [line(x(range[0]), y, x(range[1]), y, { stroke: seriesColour(order), lineWidth: 4 })],
        ),
      ],
      series: [dots(readings, context), wordsSeries(words, 0)],
    },
  };
}

function dots(readings: readonly Reading[], context: DrawContext): ScatterSeriesOption {
  return {
    type: "scatter",
    itemStyle: { opacity: 1 },
    clip: false,
    emphasis: { disabled: true },
    z: 4,
    data: readings.flatMap(({ mark, x, y, order }): Item[] => {
      const colour = seriesColour(order);
      const tip = tooltipOf(mark, "", context);
      // An expected value is hollow; a range that has no number of its own has no mark in its middle.
      const itemStyle =
        mark.status === "actual" ? { color: colour } : { color: GROUND, borderColor: colour, borderWidth: 2 };
      const middle = mark.quantity.kind === "interval" && mark.quantity.value === null;
      return [
        { value: [x, y], symbol: middle ? "none" : (SHAPES[order] ?? "circle"), symbolSize: DOT, itemStyle, ...tip },
        ...mark.open.map((end): Item => ({
          value: [x, y],
          symbol: "triangle",
          symbolSize: 9,
          symbolRotate: end === "up" ? -90 : 90,
          symbolOffset: [(end === "up" ? 1 : -1) * (DOT / 2 + 7), 0],
          itemStyle: { color: colour },
          ...tip,
        })),
      ];
    }),
  };
}

/** Value, date and document of each mark below the axis, each on lines of its own, led to from its mark without crossing another. */
function labelsOf(readings: readonly Reading[], from: number, width: number) {
  const toLeft = readings.reduce((sum, r) => sum + r.x, 0) > (width / 2) * readings.length;
  const words: Words[] = [];
  const leaders: { readonly x: number; readonly from: number; readonly to: number }[] = [];
  let y = from;
  for (const { mark, x, y: dot, who } of toLeft ? readings : [...readings].reverse()) {
    const room = Math.max(toLeft ? x : width - x, Math.min(width, 170)) - 8;
    const lines = wrapped(who, SMALL, room);
    const value = wrapped(mark.line, TEXT, room, 600);
    const align = toLeft ? ("right" as const) : ("left" as const);
    const beside = toLeft ? x - 6 : x + 6;
    const put = (text: string, size: number, weight: number): void => {
      words.push(within({ x: beside, y: y + (size + 4) / 2, text, size, weight, align, halo: true }, width));
      y += size + 4;
    };
    leaders.push({ x, from: dot + DOT / 2 + 1, to: y + value.length * (TEXT + 4) - 3 });
    for (const text of value) put(text, TEXT, 600);
    for (const text of lines) put(text, SMALL, 400);
    y += 6;
  }
  return { words, leaders, bottom: y };
}

function whoSays({ period, observation }: Point, { lang, documentLabel }: DrawContext): string {
  const when = formatPeriod(period, lang, observation?.basis);
  const document = observation === null ? "" : documentLabel(observation.source.document);
  return capital(literal(clauses([when, document], lang)));
}

/** What the bracket says: the difference, or why none is worked out. */
function spanWords(points: readonly Point[], { lang }: DrawContext): string {
  const words = chartWords(lang);
  const valued = points.filter((p) => p.quantity.kind !== "missing");
  const [one] = valued;
  if (one === undefined || valued.length < 2) return "";
  const lengths = new Set(
    valued.map(({ period, observation }) =>
      observation?.basis === "instant"
        ? "instant"
        : `${observation?.basis ?? ""} ${periodEnd(period) - periodStart(period)}`,
    ),
  );
  if (lengths.size > 1) return words.otherPeriods;
  const numbers = valued
    .flatMap(({ quantity: q }) => (q.kind === "point" ? [q] : []))
    .sort((a, b) => a.value - b.value);
  const [least] = numbers;
  const most = numbers[numbers.length - 1];
  const difference = least === undefined || most === undefined ? null : differenceOf(least, most);
  if (difference === null || numbers.length < valued.length || one.indicator.unit === "unstated") return words.unlike;
  if (difference === 0) return words.alike;
  return words.apart(valued.length, differenceText(difference, one.indicator, lang));
}
