import { type ChartModel, pointsOf } from "#domain/chart/chart-model.ts";
import type { Point } from "#domain/chart/series.ts";
import type { DrawContext } from "#charts/draw/drawing.ts";
import type { Drawn } from "#charts/draw/frame.ts";
import { categoryLabel, markOf } from "#charts/over-time/mark.ts";
import { drawRows } from "./rows.ts";
import { seriesColour } from "#charts/draw/tokens.ts";

/** The parts of one indicator at one time: bars from zero, in the order of the breakdown. */
export function drawCategories(model: ChartModel, context: DrawContext): Drawn {
  const points = [...pointsOf(model)].sort((a, b) => placeOf(a) - placeOf(b));
  const rows = points.map((point) => {
    const label = categoryLabel(point, context.lang);
    const mark = markOf(point, context.lang);
    return { label, name: label, mark, value: mark.line, colour: seriesColour(0) };
  });
  return drawRows(rows, context);
}

const placeOf = ({ indicator, category }: Point): number =>
  indicator.breakdown?.categories.findIndex((c) => c.code === category) ?? 0;
