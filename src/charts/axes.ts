import type { Axis, AxisPart, HandlingModel } from "#domain/handling.ts";
import { chartWords } from "#i18n/chart-words.ts";
import { hollow } from "./bar-style.ts";
import type { DrawContext } from "./drawing.ts";
import type { BarSeriesOption, ScatterSeriesOption } from "./echarts.ts";
import { type Drawn, frame, type Item, page, type Words, wordsSeries } from "./frame.ts";
import { capital, literal, textWidth } from "./text.ts";
import { GROUND, hatch, LINE_HEIGHT, MUTED, NO_FILL, seriesColour, TEXT } from "./tokens.ts";

const BAR = 22;
const HEAD = 24;
const SWATCH = 11;
const ROW = LINE_HEIGHT + 5;
const BETWEEN = 20;
const HATCHED = "path://M0 0H12V12H0ZM0 6L6 0M0 12L12 0M6 12L12 6";
/** The last state of an axis has the same colour wherever it stands; the others keep apart from it. */
const HUES: Readonly<Record<string, number>> = { closed: 0, documented: 0, replied: 2, claimed: 2 };
const ORDER = [0, 2, 4, 3, 1, 5];

interface Entry {
  readonly text: string;
  readonly style: ReturnType<typeof partStyle>;
  readonly x: number;
  readonly y: number;
}

/** Procedure, outcome and evidence as three bars of the same length: replied is not solved, and solved is not shown. */
export function drawAxes(model: HandlingModel, context: DrawContext): Drawn {
  const { lang, width } = context;
  const words = chartWords(lang);
  const heads: Words[] = [];
  const entries: Entry[] = [];
  const tops: number[] = [];
  let y = 0;
  for (const { axis, parts } of model.axes) {
    heads.push({ x: 0, y: y + HEAD / 2, text: words.axes[axis], weight: 600 });
    heads.push({ x: width, y: y + HEAD / 2, text: words.suggestions(model.total), colour: MUTED, align: "right" });
    heads.push(...counts(parts, model.total, { width, y: y + HEAD + BAR / 2 }));
    tops.push(y + HEAD);
    y += HEAD + BAR + 6;
    const placed = flow(
      parts.map((p) => `${capital(partName(axis, p.code, context))} ${p.count}`),
      width,
    );
    for (const [at, place] of placed.entries()) {
      const style = partStyle(parts[at]?.code ?? "", at);
      entries.push({ ...place, style, y: y + place.line * ROW + ROW / 2 });
    }
    y += (Math.max(0, ...placed.map((p) => p.line)) + 1) * ROW + BETWEEN;
  }
  const height = y - BETWEEN;
  const overlay = page(width, height, model.axes.length);
  return {
    height,
    spots: model.axes.flatMap(({ parts }, at) => {
      let before = 0;
      return parts.map((part) => {
        before += part.count;
        const middle = (before - part.count / 2) / (model.total || 1);
        return { of: part, x: 1 + (width - 2) * middle, y: (tops[at] ?? 0) + BAR / 2 };
      });
    }),
    option: {
      ...frame(context),
      // A bar each on a scale of its own, all from nothing to the same total.
      grid: [
        ...tops.map((top) => ({ left: 1, right: 1, top, height: BAR, outerBoundsMode: "none" as const })),
        overlay.grid,
      ],
      xAxis: [
        ...tops.map((_, at) => ({ type: "value" as const, gridIndex: at, min: 0, max: model.total, show: false })),
        overlay.xAxis,
      ],
      yAxis: [
        ...tops.map((_, at) => ({ type: "category" as const, gridIndex: at, data: [""], show: false })),
        overlay.yAxis,
      ],
      series: [
        ...model.axes.flatMap(({ axis, parts }, at) => parts.map((p, order) => bar(axis, p, order, at, context))),
        swatches(entries, model.axes.length),
        wordsSeries(
          [...heads, ...entries.map(({ x, y: at, text }) => ({ x: x + SWATCH + 6, y: at, text }))],
          model.axes.length,
        ),
      ],
    },
  };
}

/**
 * The number of each part inside it, where it has room and is not hatched: with the words below, which have the same number in
 * the same order, parts are told apart without their colours.
 */
function counts(
  parts: readonly AxisPart[],
  total: number,
  { width, y }: { readonly width: number; readonly y: number },
) {
  let before = 0;
  return parts.flatMap(({ code, count }): readonly Words[] => {
    const wide = ((width - 2) * count) / (total || 1);
    const x = 1 + ((width - 2) * before) / (total || 1) + wide / 2;
    before += count;
    const text = String(count);
    if (code === "not-published" || textWidth(text, TEXT) + 8 > wide) return [];
    return [{ x, y, text, weight: 600, align: "center", colour: code === "none" ? MUTED : GROUND }];
  });
}

function bar(axis: Axis, part: AxisPart, order: number, at: number, context: DrawContext): BarSeriesOption {
  return {
    type: "bar",
    xAxisIndex: at,
    yAxisIndex: at,
    stack: axis,
    barWidth: BAR,
    emphasis: { disabled: true },
    data: [
      {
        value: part.count,
        itemStyle: partStyle(part.code, order),
        ...{ tooltip: { formatter: `${partName(axis, part.code, context)} ${part.count}` } },
      },
    ],
  };
}

/** The small square before a part's words, filled as the part is. Marks take no hatching, so it is drawn as lines. */
function swatches(entries: readonly Entry[], at: number): ScatterSeriesOption {
  return {
    type: "scatter",
    xAxisIndex: at,
    yAxisIndex: at,
    itemStyle: { opacity: 1 },
    silent: true,
    clip: false,
    emphasis: { disabled: true },
    data: entries.map(({ x, y, style }): Item => {
      const value = [x + SWATCH / 2 + 1, y];
      return "decal" in style
        ? { value, symbol: HATCHED, symbolSize: SWATCH, itemStyle: { ...style, color: NO_FILL } }
        : { value, symbol: "rect", symbolSize: SWATCH, itemStyle: style };
    }),
  };
}

/** What is not published is hatched and empty, what does not exist is hollow; the rest is full, a line of ground between. */
function partStyle(code: string, order: number) {
  if (code === "not-published") return { color: GROUND, borderColor: MUTED, borderWidth: 1, decal: hatch(MUTED) };
  if (code === "none") return { ...hollow(MUTED), color: NO_FILL, borderWidth: 1 };
  return { color: seriesColour(HUES[code] ?? ORDER[order] ?? order), borderColor: GROUND, borderWidth: 1.5 };
}

/** What a part of an axis is called. */
export function partName(axis: Axis, code: string, { lang, outcomeName }: DrawContext): string {
  const words = chartWords(lang);
  if (code === "not-published") return words.missing["not-published"];
  if (axis === "outcome") return literal(outcomeName?.(code) ?? code);
  return (axis === "procedure" ? words.procedure : words.evidence)[code] ?? literal(code);
}

/** Places texts one after another, in lines no wider than `width`. */
function flow(texts: readonly string[], width: number) {
  let x = 0;
  let line = 0;
  return texts.map((text) => {
    const wide = SWATCH + 6 + textWidth(text, TEXT) + 18;
    if (x > 0 && x + wide - 18 > width) {
      x = 0;
      line++;
    }
    const place = { text, x, line };
    x += wide;
    return place;
  });
}
