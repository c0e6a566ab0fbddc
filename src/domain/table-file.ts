import { type ChartModel, pointsOf } from "./chart-model.ts";
import type { Point } from "./series.ts";
import { cellOf, COLUMNS, csvCell } from "./table.ts";

/**
 * The figures as CSV after RFC 4180, with a byte-order mark so that Excel and WPS read it as UTF-8. Every column is there, and the
 * qualifier apart, for those who sort by it; in a table it stands in the words as printed.
 * A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection).
 */
export function toCsv(points: readonly Point[]): string {
  const rows = points.map((p) => [...COLUMNS.map((c) => cellOf(p, c)), p.observation?.qualifier ?? ""]);
  const lines = [[...COLUMNS, "qualifier"], ...rows].map((cells) => cells.map(csvCell).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** The figures of a chart as CSV, in the order of its table. */
export const chartCsv = (model: ChartModel): string => toCsv(pointsOf(model));
