import { type ChartModel, pointsOf } from "./chart-model.ts";
import { rhythmOf } from "#domain/period/time-slots.ts";

/** From this many points on, a series of one basis is drawn as a line; fewer are bars, so that no slope is suggested. */
const LINE_FROM = 5;

/** True where the chart draws lines: one basis, periods that follow one another evenly or count up within years, and at least one series with enough values. */
export function drawsLines(model: ChartModel): boolean {
  if (model.kind !== "periods" && model.kind !== "comparison") return false;
  const observed = model.series.filter((s) => s.status === "actual");
  const bases = new Set(pointsOf(model).flatMap((p) => p.observation?.basis ?? []));
  const periods = [...new Set(pointsOf(model).flatMap((p) => (p.observation === null ? [] : p.period)))];
  return (
    bases.size === 1 &&
    !bases.has("not-stated") &&
    rhythmOf(periods) !== "mixed" &&
    observed.some((s) => s.points.filter((p) => p.quantity.kind !== "missing").length >= LINE_FROM)
  );
}
