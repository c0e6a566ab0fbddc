import { hasStage } from "#domain/figure/indicator.ts";
import { natureOf } from "#domain/figure/observation.ts";
import { digitsOf } from "#domain/quantity/decimal.ts";
import type { Observation } from "#domain/schemas/observation.ts";
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

/** The columns in which at least one row says something; an all-empty column only costs the reader room. */
export function columnsOf(points: readonly Point[]): readonly Column[] {
  const used = (column: Column): boolean => points.some((p) => cellOf(p, column) !== "");
  return COLUMNS.filter(used);
}

/** One cell as data: codes and plain numbers, never prose. */
export function cellOf(point: Point, column: Column): string {
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
      return q.kind === "missing" || q.value === null ? "" : digitsOf(q.value);
    case "lower":
      return q.kind === "interval" && q.lower !== null ? digitsOf(q.lower) : "";
    case "upper":
      return q.kind === "interval" && q.upper !== null ? digitsOf(q.upper) : "";
    case "unit":
      return point.indicator.unit;
    case "printed":
      return o?.printed ?? "";
    case "status":
      return q.kind === "missing" ? q.reason : o === null ? "" : natureOf(point.indicator, o);
    case "stage":
      return hasStage(point.indicator) ? (point.indicator.stage ?? "") : "";
    case "scope":
      return point.indicator.scope.level;
    case "document":
      return o?.source.document ?? "";
    case "section":
      return o?.source.section ?? "";
  }
}

/** A number as files write them, and as documents print shares: what a spreadsheet takes for a number and never runs. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?[%‰]?$/;

/**
 * One cell of a CSV file after RFC 4180, disarmed: a text that a spreadsheet would run as a formula, also one that begins with
 * a full-width sign, gets an apostrophe in front (OWASP, CSV injection). Negative numbers stay numbers.
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
