import type { ChartModel } from "#domain/chart/chart-model.ts";
import { chartWords } from "#words/chart/chart-words.ts";
import { breaksOf, breakRule } from "./breaks.ts";
import { type Calendar, calendarOf, inOrder } from "#charts/axis/calendar.ts";
import { type DrawContext, NARROW_BELOW } from "#charts/draw/drawing.ts";
import { endLabels } from "./end-labels.ts";
import { baseline, type Drawn, faint, frame, page, shareOf, type Words, wordsSeries } from "#charts/draw/frame.ts";
import { gapWords } from "./gap-label.ts";
import { lineMarks, lineReaches } from "./line-marks.ts";
import { lineSeries } from "./line-series.ts";
import { type Mark, reachOf } from "./mark.ts";
import { scaleOf } from "#charts/axis/scale.ts";
import { scaleWords } from "#charts/axis/scale-words.ts";
import { captionOf, limitText, type Strand, strandsOf, unitCaption } from "./strands.ts";
import { textWidth, widest } from "#charts/draw/text.ts";
import { axisHeight, axisWords, within } from "#charts/axis/time-words.ts";
import { INK, LINE_HEIGHT, SMALL, TEXT } from "#charts/draw/tokens.ts";
import { valueWords } from "#charts/draw/value-words.ts";

/** Up to this many values, each is labelled. */
const LABELLED = 12;

/**
 * One indicator over time as lines on one scale from zero, on an axis that is true to the calendar. A line breaks at a gap,
 * where a count begins anew, and where what is counted changes. Names stand at the ends of the lines.
 */
export function drawLines(model: ChartModel, context: DrawContext): Drawn {
  const { lang, width } = context;
  const strands = strandsOf(model, lang);
  const { drawn } = strands;
  const marks = drawn.flatMap((s) => s.marks);
  const calendar = calendarOf(drawn.map((d) => d.marks));
  const scale = scaleOf(marks.flatMap(reachOf));
  const place = { scale, room: width * 0.3 };
  const sized = endLabels(drawn, calendar, { ...place, top: 0, plot: 1 });
  const plot = Math.max(width < NARROW_BELOW ? 180 : 230, sized.tall - 16);
  const numbers = scaleWords(scale, model.series[0]?.indicator, lang);
  const left = numbers.width + 10;
  const units = calendar.length / calendar.unit;
  const shorts = marks.filter((m) => m.at !== null).map((m) => m.short);
  const valued = drawn.length === 1 && units <= LABELLED && widest(shorts, TEXT) + 4 <= (width - left) / (units + 0.5);
  const breaks = breaksOf(model, marks, calendar, context);
  const aim = valued ? lastTarget(drawn) : undefined;
  const right = valued ? 8 : sized.width + 14;
  const unit = (width - left - right) / units;
  const x = (at: number): number => left + (at / calendar.unit) * unit;
  const gaps = gapWords(calendar, gapsOf(drawn), { lang, x, unit });
  const caption = captionOf(
    [unitCaption(model, lang), ...keysOf(marks, aim, context), gaps.key, limitText(strands, lang)],
    width,
  );
  const start = caption.length * (SMALL + 4);
  const top = start + 14 + breaks.length * LINE_HEIGHT + (valued ? 6 : 0);
  const ends = endLabels(valued ? [] : drawn, calendar, { ...place, plot, top });
  const names = axisWords(calendar, marks, { lang, x, unit, width });
  const height = top + plot + axisHeight(names.lines) + 2;
  const overlay = page(width, height, 1);
  const y = (value: number | null): number => top + plot * (1 - shareOf(value, scale));
  const words: readonly Words[] = [
    ...caption,
    ...breaks.map(({ at, text }, nth) =>
      within({ x: x(at), y: start + 8 + nth * LINE_HEIGHT, text, size: SMALL, align: "center" }, width),
    ),
    ...numbers.words(top, plot, left),
    ...gaps.words.map((w) => ({ ...w, y: y(0) - w.y })),
    ...names.words.map((w) => ({ ...w, y: top + plot + 6 + (w.text.split("\n").length * LINE_HEIGHT) / 2 })),
    ...ends.words((at) => x(at) + 10),
    ...(valued ? valueWords(drawn, { calendar, x, y, width, bottom: top + plot + 2 }) : []),
    ...(aim === undefined ? [] : [targetWords(aim, { calendar, x, y, width, unit })]),
  ];
  return {
    height,
    spots: marks.map((mark) => ({ of: mark.point, x: x(calendar.laneOf(mark).at), y: y(mark.at) })),
    option: {
      ...frame(context),
      grid: [{ left, right, top, bottom: height - top - plot, outerBoundsMode: "none" }, overlay.grid],
      xAxis: [
        {
          type: "value",
          min: 0,
          max: calendar.length,
          axisTick: { show: false },
          axisLabel: { show: false },
          splitLine: { show: false },
          axisLine: { ...baseline, onZero: true },
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
      graphic: breaks.map(({ at }, nth) => breakRule(x(at), start + 16 + nth * LINE_HEIGHT, x(at), top + plot)),
      series: [
        ...drawn.map((s, at) => lineSeries(s, at, { calendar, small: units > LABELLED }, context)),
        lineReaches(drawn, { calendar, perUnit: plot / (scale.max - scale.min) }, context),
        lineMarks(drawn, calendar, context),
        wordsSeries(words, 1),
      ],
    },
  };
}

interface Place {
  readonly calendar: Calendar;
  readonly x: (at: number) => number;
  readonly y: (value: number | null) => number;
  readonly width: number;
}

/** The last target of a line that stands alone: its mark is named beside it, on the side where no value stands. */
function lastTarget(drawn: readonly Strand[]): Mark | undefined {
  const targets = drawn.flatMap((s) => s.marks).filter((m) => m.status === "target" && m.at !== null);
  return targets.sort(inOrder)[targets.length - 1];
}

function targetWords(mark: Mark, { calendar, x, y, width, unit }: Place & { readonly unit: number }): Words {
  const own = calendar.laneOf(mark).at;
  const text = mark.short;
  const wide = textWidth(text, TEXT);
  const middle = x(own);
  const before = middle - Math.min(unit * 0.4, 10) - 4;
  return middle + wide / 2 <= width && wide <= unit
    ? { x: middle, y: y(mark.at) - 5, text, align: "center", vertical: "bottom", halo: true, colour: INK }
    : within({ x: before, y: y(mark.at), text, align: "right", halo: true, colour: INK }, width);
}

/** What the marks beside the lines are, where there are any. */
function keysOf(marks: readonly Mark[], aim: Mark | undefined, { lang }: DrawContext): readonly string[] {
  const words = chartWords(lang);
  return [
    aim === undefined && marks.some((m) => m.status === "target") ? `━ ${words.target}` : "",
    marks.some((m) => m.status === "expected") ? `○ ${words.expected}` : "",
  ];
}

/** The places for which nothing was observed in any line. */
function gapsOf(strands: readonly Strand[]): readonly Mark[] {
  const observed = strands.flatMap((s) => s.marks).filter((m) => m.status !== "target");
  const seen = new Set(observed.filter((m) => m.at !== null).map((m) => m.point.period));
  const gaps = new Map(observed.filter((m) => !seen.has(m.point.period)).map((m) => [m.point.period, m]));
  return [...gaps.values()];
}
