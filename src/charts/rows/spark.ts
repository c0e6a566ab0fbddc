import { type OwnChart, pointsOf } from "#domain/chart/chart-model.ts";
import { comparePeriods, type PeriodCode, periodEnd, periodStart } from "#domain/period/period.ts";
import { shortPeriod } from "#words/format/format.ts";
import { signWords } from "#words/sign/sign-words.ts";
import { type DrawContext, isWordless } from "#charts/draw/drawing.ts";
import { type Drawn, frame, page, type Words, wordsSeries } from "#charts/draw/frame.ts";
import { hatchLines } from "#charts/svg/hatch-path.ts";
import { type Mark, markOf, reachOf, tooltipOf } from "#charts/over-time/mark.ts";
import { circle, line, path, rect, type Shape } from "#charts/draw/shapes.ts";
import { textWidth } from "#charts/draw/text.ts";
import { GROUND, INK, MUTED, NO_FILL, seriesColour, SMALL } from "#charts/draw/tokens.ts";

/** From so many values of one length on, they are a line. */
const LINE_FROM = 5;
/** Up to so many columns say their own values. */
const SAID = 4;
const COLOUR = seriesColour(0);

/** The places of a small picture over time, in the drawing's units. */
interface Plot {
  readonly left: (period: PeriodCode) => number;
  readonly right: (period: PeriodCode) => number;
  readonly y: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
}

const middle = (plot: Plot, period: PeriodCode): number => (plot.left(period) + plot.right(period)) / 2;

/**
 * Values over time for a small place, as tall as that is: columns as wide as their periods, or a line where there are five of
 * one length; targets as marks, breaks as broken rules. Only what fits is said; the indicator's own page has it all.
 */
export function drawSpark(model: OwnChart, context: DrawContext): Drawn {
  const { width, lang } = context;
  const height = context.height ?? 112;
  const wordless = isWordless(context);
  const valued = pointsOf(model)
    .map((point) => markOf(point, lang))
    .filter((m) => m.at !== null)
    // Series come one after the other, what came about first; a line goes by time, and the last value is the newest.
    .sort((a, b) => comparePeriods(a.point.period, b.point.period));
  // Where all are parts of a year alike, nothing is told apart by hatching all of them.
  const alike = valued.every((m) => m.partial);
  const marks = alike ? valued.map((m) => ({ ...m, partial: false })) : valued;
  const values = marks.flatMap(reachOf);
  const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
  const periods = marks.map(({ point }) => point.period);
  const from = Math.min(...periods.map(periodStart)) - 1;
  const to = Math.max(...periods.map(periodEnd));
  const target = marks.filter((m) => m.status === "target");
  // Of one for every year, the newest is said.
  const goal = wordless ? undefined : target[target.length - 1];
  const side = goal === undefined ? 0 : textWidth(goal.line, SMALL) + 6;
  const room = width - side - 2;
  const x = (month: number): number => 1 + ((month - from) / Math.max(1, to - from)) * room;
  const [top, bottom] = wordless ? [3, height - 3] : [20, height - 18];
  const y = (value: number): number => bottom - ((value - min) / (max - min || 1)) * (bottom - top);
  const own = marks.filter((m) => m.status !== "target");
  const lanes = lanesOf(own.map(({ point }) => point.period));
  const place = (p: PeriodCode): readonly [number, number] => lanes.get(p) ?? [periodStart(p) - 1, periodEnd(p)];
  const plot: Plot = { left: (p) => x(place(p)[0]), right: (p) => x(place(p)[1]), y, top, bottom };
  const several = model.series.filter((s) => s.status === "actual").length > 1;
  const lengths = new Set(periods.map((p) => periodEnd(p) - periodStart(p)));
  const asLine = !several && lengths.size === 1 && own.length >= LINE_FROM;
  const words: Words[] = [];
  const shapes: Shape[] = [
    line(0, y(0), width - side, y(0), { stroke: MUTED, lineWidth: 1 }),
    ...breaks(model, plot, wordless ? null : { words, context }),
    ...(asLine ? lineOf(own, plot, context) : columnsOf(own, plot, context)),
    ...target.map((m) => targetMark(m, plot, width - side, context)),
  ];
  if (!wordless) words.push(...said(own, target, plot, { ...context, side, asLine, goal }));
  const overlay = page(width, height, 0);
  return {
    height,
    spots: marks.map((m) => ({ of: m.point, x: middle(plot, m.point.period), y: y(m.at ?? 0) })),
    option: {
      ...frame(context),
      grid: overlay.grid,
      xAxis: overlay.xAxis,
      yAxis: overlay.yAxis,
      graphic: shapes,
      series: [wordsSeries(words, 0)],
    },
  };
}

/** Where periods stand that share a time (a half year and its year): side by side in it, each as wide as it is long. */
function lanesOf(periods: readonly PeriodCode[]): ReadonlyMap<PeriodCode, readonly [number, number]> {
  const unique = [...new Set(periods)].sort((a, b) => periodStart(a) - periodStart(b) || periodEnd(a) - periodEnd(b));
  const lanes = new Map<PeriodCode, readonly [number, number]>();
  for (let at = 0; at < unique.length;) {
    const group: PeriodCode[] = [];
    let end = -Infinity;
    for (let next = unique[at]; next !== undefined; next = unique[at]) {
      if (group.length > 0 && periodStart(next) > end) break;
      group.push(next);
      end = Math.max(end, periodEnd(next));
      at += 1;
    }
    const begin = Math.min(...group.map(periodStart)) - 1;
    const all = group.reduce((sum, p) => sum + periodEnd(p) - periodStart(p) + 1, 0);
    let from = begin;
    for (const p of group) {
      const to = from + ((periodEnd(p) - periodStart(p) + 1) / all) * (end - begin);
      lanes.set(p, [from, to]);
      from = to;
    }
  }
  return lanes;
}

const tipOf = (mark: Mark, context: DrawContext): string => tooltipOf(mark, "", context).tooltip.formatter;
const short = (n: number): number => Number(n.toFixed(1));

/** A line is broken where a year is missing: gaps are gaps. */
function lineOf(marks: readonly Mark[], plot: Plot, context: DrawContext): readonly Shape[] {
  let d = "";
  let before: Mark | null = null;
  for (const mark of marks) {
    const begins = before === null || periodStart(mark.point.period) > periodEnd(before.point.period) + 1;
    d += `${begins ? "M" : "L"}${short(middle(plot, mark.point.period))} ${short(plot.y(mark.at ?? 0))}`;
    before = mark;
  }
  return [
    path(d, { stroke: COLOUR, lineWidth: 2 }),
    ...marks.map((m) =>
      circle(middle(plot, m.point.period), plot.y(m.at ?? 0), 3, {
        fill: m.status === "actual" ? COLOUR : GROUND,
        stroke: COLOUR,
        lineWidth: 1.5,
        tip: tipOf(m, context),
      }),
    ),
  ];
}

function columnsOf(marks: readonly Mark[], plot: Plot, context: DrawContext): readonly Shape[] {
  return marks.flatMap((m) => {
    const { period } = m.point;
    // Several of one time stand side by side.
    const same = marks.filter((o) => o.point.period === period);
    const wide = (plot.right(period) - plot.left(period)) / same.length;
    const gap = Math.min(6, wide * 0.2);
    const left = plot.left(period) + wide * same.indexOf(m) + gap / 2;
    const [a, b] = [plot.y(m.at ?? 0), plot.y(0)];
    const box = { left, top: Math.min(a, b), width: Math.max(1.5, wide - gap), height: Math.abs(b - a) };
    const tip = tipOf(m, context);
    const full = m.status === "actual" && !m.partial;
    const outlined = { stroke: COLOUR, fill: GROUND, lineWidth: 1.2, tip };
    if (full) return [rect(box.left, box.top, box.width, box.height, { fill: COLOUR, tip })];
    const dashes = m.status === "actual" ? {} : { lineDash: [3, 2] };
    return [
      rect(box.left + 0.6, box.top, box.width - 1.2, box.height, { ...outlined, ...dashes }),
      ...(m.partial ? [path(hatchLines(box, 5), { stroke: COLOUR, fill: NO_FILL, lineWidth: 1, tip })] : []),
    ];
  });
}

const targetMark = (mark: Mark, plot: Plot, end: number, context: DrawContext): Shape => {
  const { period } = mark.point;
  const [from, to] = [plot.left(period), Math.min(end, plot.right(period))];
  return line(from, plot.y(mark.at ?? 0), to, plot.y(mark.at ?? 0), {
    stroke: INK,
    lineWidth: 3,
    tip: tipOf(mark, context),
  });
};

/** Where values stop being comparable: a broken rule, and why in words. */
function breaks(
  model: OwnChart,
  plot: Plot,
  say: { readonly words: Words[]; readonly context: DrawContext } | null,
): readonly Shape[] {
  const { assessment } = model.series[0]?.indicator ?? {};
  return (assessment?.breaks ?? []).map(({ from }) => {
    const x = plot.left(from);
    if (say !== null) {
      const text = signWords(say.context.lang).broken;
      const half = textWidth(text, SMALL) / 2;
      const at = Math.min(Math.max(x, half), say.context.width - half);
      say.words.push({ x: at, y: 7, text, size: SMALL, align: "center" });
    }
    return line(x, plot.top - 4, x, plot.bottom, { stroke: INK, lineWidth: 1, lineDash: [3, 3] });
  });
}

/** Values where there are few; else the last one, with the first and the last period. */
function said(
  own: readonly Mark[],
  target: readonly Mark[],
  plot: Plot,
  context: DrawContext & { readonly side: number; readonly asLine: boolean; readonly goal: Mark | undefined },
): readonly Words[] {
  const { lang, width, side, goal } = context;
  const few = own.length <= SAID && new Set(own.map((m) => m.point.period)).size === own.length;
  const inside = (x: number, text: string): number => {
    const half = textWidth(text, SMALL) / 2;
    return Math.min(Math.max(x, half), width - half);
  };
  const last = own[own.length - 1];
  const valued = few ? own : last === undefined ? [] : [last];
  const values = valued.map((m): Words => {
    const at = plot.y(Math.max(0, ...reachOf(m)));
    // A target just above has the place: the value then stands below its mark.
    const under = target.some((t) => Math.abs(plot.y(t.at ?? 0) - (at - 8)) < 12);
    return {
      x: inside(middle(plot, m.point.period), m.short),
      y: under ? at + 13 : at - 8,
      text: m.short,
      size: SMALL,
      weight: 600,
      align: "center",
      halo: true,
    };
  });
  const named = few ? own : [own[0], last].flatMap((m) => m ?? []);
  let end = -Infinity;
  const names = named.flatMap((m): readonly Words[] => {
    const text = shortPeriod(m.point.period, lang);
    const x = inside(middle(plot, m.point.period), text);
    // What would run into the one before is left out; the value above it stays.
    if (x - textWidth(text, SMALL) / 2 < end + 4) return [];
    end = x + textWidth(text, SMALL) / 2;
    return [{ x, y: plot.bottom + 11, text, size: SMALL, colour: MUTED, align: "center" }];
  });
  const goals: readonly Words[] =
    goal === undefined ? [] : [{ x: width - side + 4, y: plot.y(goal.at ?? 0), text: goal.line, size: SMALL }];
  return [...values, ...names, ...goals];
}
