import { areOfOne } from "#domain/figure/alike.ts";
import type { ComparisonChart, OwnChart } from "#domain/chart/chart-model.ts";
import { comparePeriods } from "#domain/period/period.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import { identityOf, type Point, type Series } from "#domain/chart/series.ts";
import { times } from "./order.ts";

/** One of several small charts on the same scale and the same periods. */
export interface Panel {
  readonly name: Localised;
  readonly model: OwnChart;
}

/**
 * A chart of several series as small ones beside one another. All stand on the scale of the whole and have its periods, so
 * that their columns can be compared; what may not be compared never gets into such a chart (`Alike`). Nothing where there
 * is but one series, one period, or a period with two values of the same series.
 */
export function panelsOf(chart: OwnChart | ComparisonChart): readonly Panel[] {
  if (chart.kind !== "periods" && chart.kind !== "comparison") return [];
  const groups = new Map<string, readonly Series[]>();
  for (const one of chart.series) {
    if (one.name === null) return [];
    groups.set(identityOf(one), [...(groups.get(identityOf(one)) ?? []), one]);
  }
  const periods = [...new Set(chart.series.flatMap((s) => s.points.map((p) => p.period)))].sort(comparePeriods);
  if (groups.size < 2 || periods.length < 2) return [];
  const among = chart.series.flatMap(reachOf);
  const panels = [...groups.values()].flatMap((own, at): readonly Panel[] => {
    const series = own.map((s) => ({
      ...s,
      name: null,
      points: s.status === "actual" ? filled(s, periods) : s.points,
    }));
    const valued = own.flatMap((s) => s.points).filter((p) => p.quantity.kind !== "missing");
    const name = own[0]?.name ?? null;
    if (name === null || !areOfOne(series) || valued.length > new Set(valued.map((p) => p.period)).size) return [];
    return [{ name, model: { id: `${chart.id}-part-${at + 1}`, kind: "periods", series, among } }];
  });
  return panels.length === groups.size ? panels : [];
}

/** Every number that stands on the scale, as it stands there. */
const reachOf = ({ points, factor = 1 }: Series): readonly number[] =>
  points.flatMap(({ quantity }) => {
    const q = times(quantity, factor);
    if (q.kind === "missing") return [];
    return (q.kind === "point" ? [q.value] : [q.value, q.lower, q.upper]).flatMap((n) => n ?? []);
  });

/** A series with a gap for every period that only others have. */
function filled({ points, indicator }: Series, periods: readonly string[]): readonly Point[] {
  const category = points[0]?.category ?? null;
  const area = points[0]?.area ?? null;
  return periods.flatMap((period) => {
    const own = points.filter((p) => p.period === period);
    return own.length > 0
      ? own
      : [
          {
            indicator,
            period,
            category,
            area,
            observation: null,
            quantity: { kind: "missing", reason: "not-published" },
          },
        ];
  });
}
