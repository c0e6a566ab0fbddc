import { type ChartModel, pointsOf } from "./chart-model.ts";
import { hasStage } from "./indicator.ts";
import type { Observation } from "./schemas/observation.ts";
import type { Point } from "./series.ts";

/** The columns of a figure's table and of its CSV, in order. Value and interval stay apart from the words as printed. */
export const COLUMNS = [
  "indicator",
  "period",
  "basis",
  "category",
  "area",
  "value",
  "lower",
  "upper",
  "unit",
  "printed",
  "status",
  "stage",
  "scope",
  "document",
  "section",
] as const;
export type Column = (typeof COLUMNS)[number];

/** A file has the qualifier apart, for those who sort by it; in a table it stands in the words as printed. */
const FILE_COLUMNS = [...COLUMNS, "qualifier"] as const;

/** The columns in which at least one row says something; an all-empty column only costs the reader room. */
export function columnsOf(points: readonly Point[]): readonly Column[] {
  const used = (column: Column): boolean => points.some((p) => cellOf(p, column) !== "");
  return COLUMNS.filter(used);
}

/** One cell as data: codes and plain numbers, never prose. */
function cellOf(point: Point, column: (typeof FILE_COLUMNS)[number]): string {
  const o: Observation | null = point.observation;
  const q = point.quantity;
  switch (column) {
    case "indicator":
      return point.indicator.id;
    case "period":
      return point.period;
    case "basis":
      return o?.basis ?? "";
    case "category":
      return point.category ?? "";
    case "area":
      return point.area ?? "";
    case "value":
      return q.kind === "missing" || q.value === null ? "" : String(q.value);
    case "lower":
      return q.kind === "interval" && q.lower !== null ? String(q.lower) : "";
    case "upper":
      return q.kind === "interval" && q.upper !== null ? String(q.upper) : "";
    case "unit":
      return point.indicator.unit;
    case "printed":
      return o?.printed ?? "";
    case "status":
      return q.kind === "missing" ? q.reason : (o?.status ?? "");
    case "stage":
      return hasStage(point.indicator) ? (point.indicator.stage ?? "") : "";
    case "scope":
      return point.indicator.scope.level;
    case "document":
      return o?.source.document ?? "";
    case "section":
      return o?.source.section ?? "";
    case "qualifier":
      return o?.qualifier ?? "";
  }
}

/**
 * The figures as CSV after RFC 4180, with a byte-order mark so that Excel and WPS read it as UTF-8. Every column is there, the newest last.
 * A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection).
 */
export function toCsv(points: readonly Point[]): string {
  const lines = [FILE_COLUMNS.join(","), ...points.map((p) => FILE_COLUMNS.map((c) => csvCell(cellOf(p, c))).join(","))];
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** The figures of a chart as CSV, in the order of its table. */
export const chartCsv = (model: ChartModel): string => toCsv(pointsOf(model));

/** One cell of a CSV file, disarmed and quoted where it must be. */
export function csvCell(text: string): string {
  const safe = /^[=+@\t\r]|^-(?![\d.]+$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
