import type { ChartModel } from "#domain/chart/chart-model.ts";
import { compareQuantities } from "#domain/comparison/order.ts";
import { drawsLines } from "#domain/chart/draws-lines.ts";
import { formatPeriod } from "#words/format/format.ts";
import { WRITING } from "#words/format/writing.ts";
import { columnsFit } from "./column-layout.ts";
import { drawColumns } from "./columns.ts";
import type { DrawContext } from "#charts/draw/drawing.ts";
import type { Drawn } from "#charts/draw/frame.ts";
import { drawLines } from "./lines.ts";
import type { Row } from "#charts/rows/row.ts";
import { drawRows } from "#charts/rows/rows.ts";
import { limitText, type Strand, strandsOf, unitCaption, unlikeUnits } from "./strands.ts";
import { textWidth } from "#charts/draw/text.ts";
import { drawTimeRows } from "#charts/axis/time-rows.ts";
import { seriesColour, TEXT } from "#charts/draw/tokens.ts";

/** Beyond this many rows, one series is drawn as columns against a scale, not labelled one by one. */
const MANY = 16;
/** A unit up to this width is said with each value, a longer one once. */
const SHORT_UNIT = 2.1 * TEXT;

/**
 * One indicator over time. Lines where there are enough values of one basis; columns where there is one series and each can
 * carry its value; else rows, which can at any width. All stand on an axis that is true to the calendar.
 */
export function drawPeriods(model: ChartModel, context: DrawContext): Drawn {
  // Small charts beside one another are columns from one line: lines and bars lying down would have lengths of their own.
  if ("among" in model) return drawColumns(model, context);
  if (drawsLines(model)) return drawLines(model, context);
  const { lang } = context;
  const strands = strandsOf(model, lang);
  const { drawn } = strands;
  const [first] = drawn;
  if (first !== undefined && drawn.length === 1)
    if (columnsFit(model, context) || first.marks.filter((m) => m.at !== null).length > MANY)
      return drawColumns(model, context);
  const unit = unitCaption(model, lang);
  const short = unlikeUnits(model, lang) || textWidth(unit, TEXT) <= SHORT_UNIT;
  if (model.kind === "comparison" && drawn.every((s) => s.marks.length === 1))
    return drawRows(inOrderOfSize(drawn, short, context), context, [short ? "" : unit, limitText(strands, lang)]);
  return drawTimeRows(model, short, context);
}

/** One value of each of several indicators: the largest first, each with its own period. */
function inOrderOfSize(strands: readonly Strand[], short: boolean, { lang }: DrawContext): readonly Row[] {
  return strands
    .flatMap(({ name, marks }, at) => marks.map((mark) => ({ name, mark, colour: seriesColour(at) })))
    .sort((a, b) => compareQuantities(b.mark.quantity, a.mark.quantity))
    .sort((a, b) => Number(a.mark.at === null) - Number(b.mark.at === null))
    .map(({ name, mark, colour }) => ({
      label: `${name}${WRITING[lang].comma}${formatPeriod(mark.point.period, lang, mark.point.observation?.basis)}`,
      name,
      mark,
      value: short ? mark.line : mark.short,
      colour,
    }));
}
