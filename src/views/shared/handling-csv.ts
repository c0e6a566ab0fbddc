import type { HandlingModel } from "#domain/handling.ts";

/** The three axes as CSV, in codes and plain numbers: one file for every language. */
export function handlingCsv(model: HandlingModel): string {
  const rows = model.axes.flatMap(({ axis, parts }) => parts.map((p) => `${axis},${cell(p.code)},${p.count}`));
  return `\uFEFF${["axis,state,count", ...rows].join("\r\n")}\r\n`;
}

/** The codes of an outcome are the county's own, so they are treated as any text (see `toCsv`). */
function cell(text: string): string {
  const safe = /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
