import type { EChartsOption } from "echarts";
import { type ChartModel, pointsOf } from "#domain/chart/chart-model.ts";
import { drawsLines } from "#domain/chart/draws-lines.ts";
import type { HandlingModel } from "#domain/handling/handling.ts";
import { position } from "#domain/figure/value.ts";

/** A line or bars by period or category, with ECharts' own looks. */
export function optionOf(model: ChartModel): EChartsOption {
  const points = pointsOf(model);
  const byPeriod = new Set(points.map((p) => p.period)).size > 1;
  const slotOf = (p: (typeof points)[number]): string =>
    model.kind === "stages" ? p.indicator.name.zh : byPeriod ? p.period : (p.category ?? p.period);
  const slots = [...new Set(points.map(slotOf))];
  return {
    title: { text: model.series[0]?.indicator.name.zh ?? "" },
    tooltip: { trigger: "axis" },
    legend: { bottom: 0 },
    xAxis: { type: "category", data: slots },
    yAxis: { type: "value" },
    series: model.series.map(({ name, points: own }) => ({
      type: drawsLines(model) ? ("line" as const) : ("bar" as const),
      name: name?.zh ?? "",
      data: own.map((p) => [slotOf(p), position(p.quantity) ?? "-"]),
    })),
  };
}

/** One stacked bar an axis. */
export function handlingOption({ axes }: HandlingModel): EChartsOption {
  return {
    tooltip: {},
    xAxis: { type: "value" },
    yAxis: { type: "category", data: axes.map(({ axis }) => axis) },
    series: axes.flatMap(({ axis, parts }) =>
      parts.map(({ code, count }) => ({
        type: "bar" as const,
        stack: "all",
        name: code,
        data: axes.map((other) => (other.axis === axis ? count : 0)),
      })),
    ),
  };
}
