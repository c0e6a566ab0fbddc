import type { HandlingModel } from "#domain/handling.ts";
import { csvCell } from "#domain/table.ts";

/** The three axes as CSV, in codes and plain numbers: one file for every language. */
export function handlingCsv(model: HandlingModel): string {
  const rows = model.axes.flatMap(({ axis, parts }) => parts.map((p) => `${axis},${csvCell(p.code)},${p.count}`));
  return `\uFEFF${["axis,state,count", ...rows].join("\r\n")}\r\n`;
}
