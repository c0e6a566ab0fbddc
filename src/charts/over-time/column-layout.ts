import type { ChartModel } from "#domain/chart/chart-model.ts";
import { chartWords } from "#words/chart/chart-words.ts";
import { type Calendar, calendarOf } from "#charts/axis/calendar.ts";
import type { DrawContext } from "#charts/draw/drawing.ts";
import type { Words } from "#charts/draw/frame.ts";
import type { Mark } from "./mark.ts";
import { strandsOf } from "./strands.ts";
import { widestLine } from "#charts/draw/text.ts";
import { partName, within } from "#charts/axis/time-words.ts";
import { toldApart } from "./told-apart.ts";
import { SMALL, TEXT } from "#charts/draw/tokens.ts";

/** A unit of the axis is never wider than this, a column not than that. */
const UNIT = 150;
const COLUMN = 52;

/** A value's words above or below its column, in the drawing's units. */
interface Label {
  readonly mark: Mark;
  readonly x: number;
  readonly text: string;
  readonly wide: number;
}

interface Layout {
  readonly calendar: Calendar;
  readonly marks: readonly Mark[];
  /** What the signs of documents stand for. */
  readonly key: readonly string[];
  readonly left: number;
  readonly unit: number;
  readonly x: (at: number) => number;
}

export function layoutOf(model: ChartModel, { lang, width, documentLabel }: DrawContext, left: number): Layout {
  const { strands, key } = toldApart(strandsOf(model, lang).drawn.slice(0, 1), documentLabel);
  const own = strands[0]?.marks ?? [];
  const calendar = calendarOf([own]);
  // Where all are parts of a year alike, nothing is told apart by hatching all of them.
  const alike = calendar.rhythm !== "mixed" && own.every((m) => m.at === null || m.partial);
  const unit = Math.min(UNIT, (width - left - 1) / (calendar.length / calendar.unit));
  const perMonth = unit / calendar.unit;
  const marks = alike ? own.map((m) => ({ ...m, partial: false })) : own;
  return { calendar: alike ? calendarOf([marks]) : calendar, marks, key, left, unit, x: (at) => left + at * perMonth };
}

/** The words of each value where it has room for them, in one line or two; `null` where one has not. */
export function labelsOf({ marks, calendar, x }: Layout, { lang, width }: DrawContext): readonly Label[] | null {
  const words = chartWords(lang);
  const valued = marks
    .filter((m) => m.at !== null)
    .map((mark) => ({ mark, x: x(calendar.laneOf(mark).at) }))
    .sort((a, b) => a.x - b.x);
  const labels: Label[] = [];
  for (const [nth, { mark, x: at }] of valued.entries()) {
    const before = labels[nth - 1];
    const edge = before === undefined ? 0 : before.x + before.wide / 2 + 4;
    const next = valued[nth + 1]?.x ?? Infinity;
    const status = mark.status === "actual" ? "" : words[mark.status];
    const broken = mark.short.startsWith(status) ? `${status}\n${mark.short.slice(status.length).trim()}` : mark.short;
    const fitting = [mark.short, broken]
      .map((text) => ({ mark, text, wide: widestLine(text, TEXT, 600) }))
      .map((l) => ({ ...l, x: Math.max(l.wide / 2, Math.min(width - l.wide / 2, at)) }))
      // Leaves the next one half of what is between them.
      .filter(
        (l) =>
          l.x - l.wide / 2 >= edge &&
          (l.x + l.wide / 2 <= (at + next) / 2 || next === Infinity || l.wide / 2 + 16 < next - at),
      );
    const label = fitting[0] ?? fitting[1];
    if (label === undefined) return null;
    labels.push(label);
  }
  return labels;
}

/** What tells parts of years apart, under their columns; `null` where there is no room for it. */
export function partsOf(
  { marks, calendar, x }: Layout,
  { lang, width }: DrawContext,
): readonly Omit<Words, "y">[] | null {
  if (calendar.rhythm !== "mixed") return [];
  const parts: (Omit<Words, "y"> & { readonly wide: number })[] = [];
  for (const mark of marks.filter((m) => m.at !== null && m.status !== "target")) {
    const lane = calendar.laneOf(mark);
    const among = marks.filter((m) => m.at !== null && m !== mark && m.status !== "target");
    const beside = lane.shared && among.some((m) => calendar.laneOf(m).shared && m.partial !== mark.partial);
    const text = partName(mark, beside, lang);
    if (text === "") continue;
    const wide = widestLine(text, SMALL);
    const { x: at } = within({ x: x(lane.at), y: 0, text, size: SMALL, align: "center" }, width);
    if (parts.some((p) => Math.abs(p.x - at) < (p.wide + wide) / 2 + 4)) return null;
    parts.push({ x: at, text, size: SMALL, align: "center", wide });
  }
  return parts;
}

/** True where there is room for every value above its column, and for the name of every part below. */
export function columnsFit(model: ChartModel, context: DrawContext): boolean {
  const layout = layoutOf(model, context, 1);
  return labelsOf(layout, context) !== null && partsOf(layout, context) !== null;
}

/** How thick a column is: a part of a year is narrower than the year, also where both share the place of one. */
export function thickOf(mark: Mark, { calendar, unit }: Layout): number {
  const { length, shared } = calendar.laneOf(mark);
  const wide = (length / calendar.unit) * unit;
  const whole = Math.min(COLUMN, wide * (shared ? 0.8 : 0.62));
  const part = calendar.rhythm === "mixed" && mark.partial && shared ? whole / 2 : whole;
  const most = calendar.rhythm === "mixed" && mark.partial ? COLUMN / 2 : COLUMN;
  return Math.round(Math.max(4, Math.min(most, part)) * 2) / 2;
}

/** How wide the tick of a mark is: of a target wider than a column, of the number within a range as wide. */
export const tickOf = (mark: Mark, layout: Layout): number =>
  mark.status === "target"
    ? Math.min(70, (layout.calendar.laneOf(mark).length / layout.calendar.unit) * layout.unit * 0.8)
    : thickOf(mark, layout);
