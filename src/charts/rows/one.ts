import { type PlainChart, type ProgressChart, pointsOf } from "#domain/chart/chart-model.ts";
import { unitOf } from "#domain/figure/unit.ts";
import { formatNumber } from "#words/format/format.ts";
import { signWords } from "#words/sign/sign-words.ts";
import { type DrawContext, isWordless } from "#charts/draw/drawing.ts";
import type { Drawn, Words } from "#charts/draw/frame.ts";
import { type Mark, markOf, reachOf, tooltipOf } from "#charts/over-time/mark.ts";
import { hatchLines } from "#charts/svg/hatch-path.ts";
import { plainDrawing } from "#charts/draw/plain-drawing.ts";
import { type Scale, scaleOf } from "#charts/axis/scale.ts";
import { scaleTicks } from "#charts/axis/scale-words.ts";
import { circle, line, path, rect, type Shape } from "#charts/draw/shapes.ts";
import { textWidth, widest } from "#charts/draw/text.ts";
import { GROUND, INK, MUTED, NO_FILL, RULE, RULE_STRONG, seriesColour, SMALL, TEXT } from "#charts/draw/tokens.ts";

const COLOUR = seriesColour(0);
const BAR = 24;
/** The radius of the mark of a change. */
const DOT = 7;
/** From the bar to the numbers of its axis. */
const AXIS = 24;

/** A picture in the making: what it has so far, and where a number of the scale stands. */
interface Picture {
  readonly shapes: Shape[];
  readonly words: Words[];
  readonly x: (value: number) => number;
  /** Where the bar or the mark begins, and where it ends. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * One value on an axis with round numbers and zero on it: an amount as a bar from zero, a rate of change as a mark with both
 * sides drawn, a range with both its ends, a year so far within its target.
 */
export function drawOne(model: PlainChart | ProgressChart, context: DrawContext): Drawn {
  const { width, lang } = context;
  const marks = pointsOf(model)
    .map((point) => markOf(point, lang))
    .filter((m) => m.at !== null);
  const target = model.kind === "progress" ? marks.find((m) => m.status === "target") : undefined;
  const mark = marks.find((m) => m !== target);
  if (mark?.at == null) throw new Error(`invalid chart: ${model.id}`);
  const scale = scaleFor(model, mark, marks);
  const numbers = scaleTicks(scale, mark.point.indicator, lang);
  const side =
    widest(
      numbers.map(({ text }) => text),
      SMALL,
    ) /
      2 +
    1;
  // An open end goes on in an arrow beyond the bar, on the side away from zero.
  const dot = model.kind === "change" ? DOT + 1 : 0;
  const beyond = dot + (mark.open.length === 0 ? 0 : 6 + 10 * mark.open.length);
  const left = Math.max(side, (mark.at ?? 0) < 0 ? beyond : dot);
  const right = width - Math.max(side, (mark.at ?? 0) < 0 ? dot : beyond);
  const x = (value: number): number => left + ((value - scale.min) / (scale.max - scale.min)) * (right - left);
  const wordless = isWordless(context);
  const top = wordless ? 8 : 24;
  const bottom = wordless ? Math.min((context.height ?? BAR) - 10, top + 2 * BAR) : top + BAR;
  const picture: Picture = { shapes: [], words: [], x, top, bottom };
  axis(picture, numbers, left, right);
  if (model.kind === "progress" && target !== undefined) progress(picture, mark, target, model, context);
  else if (model.kind === "change") change(picture, mark, context);
  else if (model.kind === "range") range(picture, mark, context);
  else amount(picture, mark, context);
  // As tall as its lowest words: a target and a plan have lines of their own below the axis.
  const words = wordless ? [] : picture.words;
  const height = wordless
    ? bottom + 10
    : Math.max(...picture.words.map(({ y, size = TEXT }) => y + size * 0.7), bottom + AXIS);
  return plainDrawing(
    {
      height,
      shapes: picture.shapes,
      words,
      spots: marks.map((m) => ({ of: m.point, x: x(m.at ?? 0), y: (top + bottom) / 2 })),
    },
    context,
  );
}

/** A share that is part of a whole ends at a hundred; a change has as much room on either side of zero. */
function scaleFor({ kind }: PlainChart | ProgressChart, mark: Mark, marks: readonly Mark[]): Scale {
  const values = marks.flatMap(reachOf);
  const most = Math.max(...values.map(Math.abs));
  if (kind === "change") {
    const { max, interval } = scaleOf([most]);
    return { min: -max, max, interval };
  }
  const share = unitOf(mark.point.indicator.unit).code === "%" && values.every((v) => v >= 0);
  if (share) return scaleOf([100, ...values]);
  // An open end has room beyond the number.
  return scaleOf(mark.open.includes("up") ? [...values, most * 1.1] : values);
}

/** Of how many ticks one has its number where not all have room, counted from zero. */
const EVERY = [1, 2, 4, 5, 10] as const;

function axis(
  { shapes, words, x, top, bottom }: Picture,
  numbers: readonly { readonly value: number; readonly text: string }[],
  left: number,
  right: number,
): void {
  const room = (right - left) / Math.max(1, numbers.length - 1);
  const texts = numbers.map(({ text }) => text);
  const needed = widest(texts, SMALL) + 8;
  const every = EVERY.find((n) => n * room >= needed) ?? numbers.length;
  const zero = numbers.findIndex(({ value }) => value === 0);
  for (const [at, { value, text }] of numbers.entries()) {
    const said = (at - zero) % every === 0;
    shapes.push(line(x(value), top - 4, x(value), bottom + (said ? 5 : 2), { stroke: value === 0 ? MUTED : RULE }));
    if (!said) continue;
    words.push({ x: x(value), y: bottom + 14, text, size: SMALL, colour: MUTED, align: "center" });
  }
  shapes.push(line(left, bottom, right, bottom, { stroke: RULE_STRONG }));
}

/** A value with its unit, or without where that has no room. */
const lineOf = (mark: Mark, { width }: DrawContext): string =>
  textWidth(mark.line, TEXT) * BOLD > width ? mark.short : mark.line;

/** Bold words are wider than those that `textWidth` measures. */
const BOLD = 1.06;

/** Words over a place of the scale, kept inside the drawing. */
function over(picture: Picture, at: number, text: string, width: number, y = 8): void {
  const half = textWidth(text, TEXT, 600) / 2;
  const x = Math.min(Math.max(picture.x(at), half), width - half);
  picture.words.push({ x, y, text, weight: 600, align: "center", halo: true });
}

const tipOf = (mark: Mark, context: DrawContext): string => tooltipOf(mark, "", context).tooltip.formatter;

function amount(picture: Picture, mark: Mark, context: DrawContext): void {
  const { shapes, x, top, bottom } = picture;
  const tip = tipOf(mark, context);
  const at = mark.at ?? 0;
  const [low, high] = mark.range ?? [at, at];
  const sure = low >= 0 ? low : high <= 0 ? high : 0;
  const box = (a: number, b: number) => ({ left: Math.min(x(a), x(b)), width: Math.abs(x(b) - x(a)) });
  const full = box(0, sure);
  if (mark.status === "actual") shapes.push(rect(full.left, top, full.width, bottom - top, { fill: COLOUR, tip }));
  else shapes.push(rect(full.left + 0.75, top + 0.75, full.width - 1.5, bottom - top - 1.5, outlined(tip)));
  if (low !== high) hatched(picture, box(sure, sure === low ? high : low), tip);
  shapes.push(...arrows(mark, x(at < 0 ? low : high), (top + bottom) / 2, tip));
  over(picture, at, lineOf(mark, context), context.width);
}

const outlined = (tip: string) => ({ stroke: COLOUR, lineWidth: 1.5, lineDash: [4, 3], fill: "transparent", tip });

function hatched(
  { shapes, top, bottom }: Picture,
  { left, width }: { readonly left: number; readonly width: number },
  tip: string,
): void {
  shapes.push(rect(left, top, width, bottom - top, { stroke: COLOUR, lineWidth: 1.2, fill: "transparent", tip }));
  shapes.push(path(hatchLines({ left, top, width, height: bottom - top }, 7), { stroke: COLOUR, lineWidth: 1.2, tip }));
}

/** Where each open end lies, as arrows beyond a value on the side away from zero: inside a bar they would not be seen. */
function arrows({ open, at }: Mark, from: number, y: number, tip: string): readonly Shape[] {
  const away = (at ?? 0) < 0 ? -1 : 1;
  const short = (n: number): number => Number(n.toFixed(1));
  return open.map((end, nth) => {
    const way = end === "up" ? 1 : -1;
    const middle = from + away * (8 + nth * 10);
    return path(
      `M${short(middle - way * 4.5)} ${y - 6}L${short(middle + way * 4.5)} ${y}L${short(middle - way * 4.5)} ${y + 6}Z`,
      {
        fill: COLOUR,
        tip,
      },
    );
  });
}

function change(picture: Picture, mark: Mark, context: DrawContext): void {
  const { shapes, x, top, bottom } = picture;
  const at = mark.at ?? 0;
  const tip = tipOf(mark, context);
  const y = (top + bottom) / 2;
  shapes.push(line(x(0), y, x(at), y, { stroke: COLOUR, lineWidth: 3, tip }));
  const ring = mark.status !== "actual";
  shapes.push(
    circle(x(at), y, ring ? DOT - 1 : DOT, {
      fill: ring ? GROUND : COLOUR,
      stroke: ring ? COLOUR : NO_FILL,
      lineWidth: 2,
      tip,
    }),
  );
  shapes.push(...arrows(mark, x(at) + (at < 0 ? -DOT : DOT), y, tip));
  over(picture, at, lineOf(mark, context), context.width);
}

function range(picture: Picture, mark: Mark, context: DrawContext): void {
  const { shapes, x, top, bottom } = picture;
  const [low, high] = mark.range ?? [mark.at ?? 0, mark.at ?? 0];
  const tip = tipOf(mark, context);
  hatched(picture, { left: x(low), width: x(high) - x(low) }, tip);
  for (const end of [low, high])
    shapes.push(line(x(end), top - 3, x(end), bottom + 3, { stroke: INK, lineWidth: 2, tip }));
  const ends = [low, high].map((n) => formatNumber(n, context.lang));
  // Two numbers side by side, or both with what joins them.
  if (x(high) - x(low) < widest(ends, TEXT) * BOLD + 8)
    over(picture, (low + high) / 2, lineOf(mark, context), context.width);
  else for (const end of [low, high]) over(picture, end, formatNumber(end, context.lang), context.width);
}

/** What the year has brought as a bar, its target as the outline around it, what was planned by now as a line. */
function progress(picture: Picture, mark: Mark, target: Mark, model: ProgressChart, context: DrawContext): void {
  const { shapes, words, x, top, bottom } = picture;
  const { planned } = signWords(context.lang);
  const goal = target.at ?? 0;
  shapes.push(rect(x(0), top, x(goal) - x(0), bottom - top, { stroke: INK, lineWidth: 1 }));
  amount(picture, mark, context);
  shapes.push(line(x(goal), top - 6, x(goal), bottom + 6, { stroke: INK, lineWidth: 3, tip: tipOf(target, context) }));
  const said = [
    { at: goal, text: target.line, align: "right" as const },
    ...(model.planned === null
      ? []
      : [
          {
            at: goal * model.planned,
            text: planned(formatNumber(Math.round(model.planned * 1000) / 10, context.lang)),
            align: "right" as const,
          },
        ]),
  ];
  if (model.planned !== null) {
    const at = x(goal * model.planned);
    shapes.push(line(at, top - 6, at, bottom + 6, { stroke: INK, lineWidth: 2, lineDash: [3, 2] }));
  }
  // Below the axis, each on a line of its own where both would run into one another.
  for (const [nth, { at, text }] of said.entries()) {
    const half = textWidth(text, SMALL) / 2;
    const middle = Math.min(Math.max(x(at), half), context.width - half);
    words.push({ x: middle, y: bottom + 30 + nth * 16, text, size: SMALL, align: "center" });
  }
}
