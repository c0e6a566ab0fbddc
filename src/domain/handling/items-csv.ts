import { inFiles } from "#domain/release/one-language.ts";
import { outcomeCode } from "./handling.ts";
import { csvCell } from "#domain/chart/table.ts";
import type { Site } from "#domain/schemas/release.ts";
import type { Tracked } from "./track.ts";

/** The columns of a list of items, in order. */
export const ITEM_COLUMNS = [
  "id",
  "kind",
  "number",
  "session",
  "title_zh",
  "title_en",
  "lead_unit",
  "co_units",
  "procedure",
  "outcome",
  "evidence",
  "timing",
  "time_limit",
  "due",
  "days_past_due",
  "last_event",
  "last_event_date",
  "indicators",
  "as_of",
] as const;

/** Items as they stand on a day, as CSV in codes: one file for every language, with a byte-order mark for Excel and WPS. */
export function itemsCsv(items: readonly Tracked[], day: string, site: Site | null): string {
  const rows = items.map((t) => itemCells(t, day, site).map(csvCell).join(","));
  return `\uFEFF${[ITEM_COLUMNS.join(","), ...rows].join("\r\n")}\r\n`;
}

/** One item as it stands on a day, by the columns. */
export function itemCells(t: Tracked, day: string, site: Site | null): readonly string[] {
  const { item } = t;
  const late = t.timing === "overdue" || t.timing === "late";
  return [
    item.id,
    item.kind,
    item.number,
    item.session,
    item.title.zh,
    inFiles(item.title, site).en,
    item.leadUnit,
    item.coUnits.join(" "),
    t.step,
    outcomeCode(t),
    t.evidence,
    t.timing,
    t.limit?.kind ?? "",
    t.limit?.due ?? "",
    late && t.limit !== null ? String(t.limit.days) : "",
    t.last?.type ?? "",
    t.last?.date ?? "",
    item.indicators.join(" "),
    day,
  ];
}
