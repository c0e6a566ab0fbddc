import type { ChartModel } from "#domain/chart-model.ts";
import { compareQuantities } from "#domain/comparison/order.ts";
import { drawsLines } from "#domain/draws-lines.ts";
import { comparePeriods, yearOf } from "#domain/period.ts";
import { formatPeriod } from "#i18n/format.ts";
import { columnsFit, drawColumns } from "./columns.ts";
import type { DrawContext } from "./drawing.ts";
import type { Drawn } from "./frame.ts";
import { drawLines } from "./lines.ts";
import type { Mark } from "./mark.ts";
import type { Row } from "./row.ts";
import { drawRows } from "./rows.ts";
import { type Strand, strandsOf, unitCaption, unlikeUnits } from "./slots.ts";
import { capital, textWidth } from "./text.ts";
import { seriesColour, TEXT } from "./tokens.ts";

/** Beyond this many rows, one series is drawn as columns against a scale, not labelled one by one. */
const MANY = 16;
const STATUSES: readonly Mark["status"][] = ["actual", "expected", "target"];
/** A unit up to this width is said with each value, a longer one once. */
const SHORT_UNIT = 2.1 * TEXT;

/**
 * One indicator over time. Lines where there are enough values of one basis; columns where there is one series and each can
 * carry its value; else rows, which can at any width.
 */
export function drawPeriods(model: ChartModel, context: DrawContext): Drawn {
  // Small charts beside one another are columns from one line: lines and bars lying down would have lengths of their own.
  if ("among" in model) return drawColumns(model, context);
  if (drawsLines(model)) return drawLines(model, context);
  const { lang } = context;
  const strands = strandsOf(model, lang);
  const [first] = strands;
  if (first !== undefined && strands.length === 1 && oneEach(first)) {
    if (columnsFit(model, context) || runsOf(first.marks).length > MANY) return drawColumns(model, context);
  }
  const unit = unitCaption(model, lang);
  const short = unlikeUnits(model, lang) || textWidth(unit, TEXT) <= SHORT_UNIT;
  if (model.kind === "comparison" && strands.every((s) => s.marks.length === 1))
    return drawRows(inOrderOfSize(strands, short, context), "bars", context, short ? "" : unit);
  const rows = strands.flatMap(({ name, marks }, at): Row[] => {
    const colour = seriesColour(at);
    const heading = { label: name, name, mark: null, value: "", colour };
    const own = runsOf(marks).map((run): Row => {
      const value = short ? run.mark.line : run.mark.short;
      return { label: runLabel(run, context), name, mark: run.mark, value, colour };
    });
    return name === "" ? own : [heading, ...own];
  });
  return drawRows(rows, "bars", context, short ? "" : unit);
}

/** One value of each of several indicators: the largest first, each with its own period. */
function inOrderOfSize(strands: readonly Strand[], short: boolean, context: DrawContext): readonly Row[] {
  return strands
    .flatMap(({ name, marks }, at) => marks.map((mark) => ({ name, mark, colour: seriesColour(at) })))
    .sort((a, b) => compareQuantities(b.mark.quantity, a.mark.quantity))
    .sort((a, b) => Number(a.mark.at === null) - Number(b.mark.at === null))
    .map(({ name, mark, colour }) => ({
      label: `${name}${context.lang === "zh" ? "，" : ", "}${runLabel({ mark, last: mark }, context, false)}`,
      name,
      mark,
      value: short ? mark.line : mark.short,
      colour,
    }));
}

/** True where no period has two values: columns would cover one another. */
const oneEach = ({ marks }: Strand): boolean => new Set(marks.map((m) => m.point.period)).size === marks.length;

/** A mark, or the first of several whole years in a row for which there is none. */
interface Run {
  readonly mark: Mark;
  readonly last: Mark;
}

/** By period; of one period, what was observed before what was expected or aimed at. */
const inOrder = (a: Mark, b: Mark): number =>
  comparePeriods(a.point.period, b.point.period) || STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status);

function runsOf(marks: Strand["marks"]): readonly Run[] {
  const runs: Run[] = [];
  for (const mark of [...marks].sort(inOrder)) {
    const before = runs[runs.length - 1];
    if (before !== undefined && isNextGap(before.last, mark)) runs[runs.length - 1] = { ...before, last: mark };
    else runs.push({ mark, last: mark });
  }
  return runs;
}

const isNextGap = (a: Mark, b: Mark): boolean =>
  [a, b].every((m) => m.at === null && /^\d{4}$/.test(m.point.period)) &&
  a.line === b.line &&
  yearOf(b.point.period) === yearOf(a.point.period) + 1;

function runLabel({ mark, last }: Run, { lang }: DrawContext, begins = true): string {
  const period = mark === last ? mark.point.period : `${mark.point.period}/${last.point.period}`;
  const text = formatPeriod(period, lang, mark.point.observation?.basis);
  return begins ? capital(text) : text;
}
