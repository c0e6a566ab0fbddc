import type { KnownModel } from "./known.ts";
import { csvCell } from "#domain/chart/table.ts";

const COLUMNS = ["indicator", "period", "basis", "status", "other_definition"] as const;

/** The marks of a matrix as CSV, in codes, a row a mark; an indicator without any has a row with nothing else in it. */
export function knownCsv({ rows }: KnownModel): string {
  const cells = rows.flatMap(({ id, marks }) =>
    marks.length === 0 ? [[id, "", "", "", ""]] : marks.map((m) => [id, m.period, m.basis, m.status, String(m.other)]),
  );
  return `\uFEFF${[COLUMNS, ...cells].map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}
