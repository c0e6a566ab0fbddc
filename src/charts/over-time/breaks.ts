import type { ChartModel } from "#domain/chart/chart-model.ts";
import { periodEnd } from "#domain/period/period.ts";
import { chartWords } from "#words/chart/chart-words.ts";
import type { Calendar } from "#charts/axis/calendar.ts";
import type { DrawContext } from "#charts/draw/drawing.ts";
import type { Mark } from "./mark.ts";
import { line, type Shape } from "#charts/draw/shapes.ts";
import { ALERT } from "#charts/draw/tokens.ts";

/** From where on values are not comparable with those before, in months of the axis, and why. */
export interface Break {
  readonly at: number;
  readonly text: string;
}

/** The breaks of a series that lie between two of its values: elsewhere there is nothing to keep apart. */
export function breaksOf(
  model: ChartModel,
  marks: readonly Mark[],
  calendar: Calendar,
  { lang }: DrawContext,
): readonly Break[] {
  const ends = marks.filter((m) => m.at !== null).map((m) => periodEnd(m.point.period));
  const all = model.series.flatMap((s) => s.indicator.assessment?.breaks ?? []);
  return [...new Map(all.map((b) => [b.from, b])).values()]
    .filter(({ from }) => ends.some((e) => e < periodEnd(from)) && ends.some((e) => e >= periodEnd(from)))
    .map(({ from, differs }) => ({ at: calendar.beginOf(from), text: chartWords(lang).broken[differs] }));
}

/** A rule through a plot, in the drawing's own units. */
export const breakRule = (x1: number, y1: number, x2: number, y2: number): Shape =>
  line(x1, y1, x2, y2, { stroke: ALERT, lineWidth: 1.5, lineDash: [4, 3] });
