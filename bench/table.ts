import type { Spread } from "./spread.ts";

/** Where there is nothing to say. */
export const NOTHING = "–";

/** A table in Markdown, its columns padded so that it can be read as text too; all columns but the first to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) => Math.max(3, name.length, ...rows.map((row) => (row[at] ?? "").length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, at) => (at === 0 ? (cells[at] ?? "").padEnd(width) : (cells[at] ?? "").padStart(width))).join(" | ")} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** A number as a cell has it: `1,234`, `0.125`. */
export function cell(value: number | null, digits = 0): string {
  return value === null
    ? NOTHING
    : value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** `120 (110–131)`: median, least and most; the median alone where all are the same. */
export function spreadCell(spread: Spread | null, digits = 0): string {
  if (spread === null) return NOTHING;
  const { median, min, max } = spread;
  return min === max ? cell(median, digits) : `${cell(median, digits)} (${cell(min, digits)}–${cell(max, digits)})`;
}
