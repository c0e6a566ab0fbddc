import { type ChartModel, pointsOf } from "./chart-model.ts";
import { endClosed } from "#domain/figure/closed-ends.ts";
import type { Point } from "./series.ts";
import { cellOf, type Column, COLUMNS, csvCell } from "./table.ts";

/** The columns that files have after those of the tables on pages: what there stands in the words as printed. */
export const FILE_ONLY = ["qualifier", "lower_closed", "upper_closed", "changed"] as const;
export type FileColumnName = Column | (typeof FILE_ONLY)[number];

/** One cell of a file as data; whether an end belongs to its interval is `true`, `false`, or empty where there is none. */
export function fileCell(point: Point, column: FileColumnName): string {
  if (column === "qualifier") return point.observation?.qualifier ?? "";
  if (column === "lower_closed") return String(endClosed(point, "lower") ?? "");
  if (column === "upper_closed") return String(endClosed(point, "upper") ?? "");
  if (column === "changed") return point.observation?.changed ?? "";
  return cellOf(point, column);
}

/**
 * The figures as CSV after RFC 4180, with a byte-order mark so that Excel and WPS read it as UTF-8. Every column is there, and
 * after them the qualifier, whether ends are closed and how a release changed the value; in a table all stand in the words as printed.
 * A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection).
 */
export function toCsv(points: readonly Point[]): string {
  const columns: readonly FileColumnName[] = [...COLUMNS, ...FILE_ONLY];
  const rows = points.map((p) => columns.map((c) => fileCell(p, c)));
  const lines = [columns, ...rows].map((cells) => cells.map(csvCell).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** The figures of a chart as CSV, in the order of its table. */
export const chartCsv = (model: ChartModel): string => toCsv(pointsOf(model));
