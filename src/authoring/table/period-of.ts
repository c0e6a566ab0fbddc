import { isOnCalendar } from "#domain/period/calendar.ts";
import { isDay, isOrdered, PERIOD_PATTERN } from "#domain/period/period.ts";
import type { Desk } from "./asked.ts";
import type { Table } from "./find-tables.ts";
import { cellName, textOf } from "#authoring/table/open/grid.ts";
import type { HeadCell } from "./layout.ts";
import { periodCode } from "./period-words.ts";
import type { Titles } from "./titles.ts";

/** True for a code of a period that there is. */
export const isPeriod = (code: string): boolean =>
  PERIOD_PATTERN.test(code) && isOrdered(code) && (!isDay(code) || isOnCalendar(code));

/**
 * The period of a value, from its heads, and from the lines above the table where the heads are silent. `null` where it is
 * asked: nothing says the year, two years do not agree, a year has two digits, or a day stands where a year may be meant.
 */
export function periodOf({
  heads,
  titles,
  table,
  desk,
  ownYears,
}: {
  readonly heads: readonly HeadCell[];
  readonly titles: Titles;
  readonly table: Table;
  readonly desk: Desk;
  /** True where other columns or rows of the table have years of their own. */
  readonly ownYears: boolean;
}): string | null {
  const distinct = (of: readonly (string | null)[]): readonly string[] => [...new Set(of.filter((x) => x !== null))];
  const sheet = table.view.grid.name;
  const inTitles = [...titles.years, ...(titles.shortYear === null ? [] : [titles.shortYear])].join(" ");
  const anchor = cellName(table.body[0] ?? 0, table.columns[0] ?? 0);
  const years = [...distinct(heads.map(({ head }) => head.year))];
  const parts = distinct(heads.map(({ head }) => head.part));
  const before = heads.some(({ head }) => head.before);
  const day = heads.find(({ cell }) => cell.content.kind === "date" && cell.content.shows === "day");
  const ask = (
    code: "period" | "short-year",
    found: string,
    key: string,
    choices: readonly string[],
  ): string | null => {
    const answer = desk.ask({
      code,
      place: { sheet, cell: anchor },
      found,
      choices,
      free: "period",
      fits: isPeriod,
      key,
    });
    return answer;
  };
  if (day !== undefined) {
    const date = textOf(day.cell);
    return ask("period", date, date, [date.slice(0, 4), date.slice(0, 7), date]);
  }
  for (const short of distinct(heads.map(({ head }) => head.shortYear))) {
    const digits = short.replace(/\D/g, "");
    const year = ask("short-year", short, short, [`20${digits}`, `19${digits}`]);
    if (year === null) return null;
    years.push(year);
  }
  if (years.length > 1 || parts.length > 1)
    return ask("period", [...years, ...parts].join(" "), `${years.join("-")}${parts.join("-")}`, []);
  const printed = years[0];
  // A head beside heads with years, and without one: merged to the eye alone, or forgotten.
  if (printed === undefined && ownYears) {
    const place = heads[heads.length - 1]?.cell;
    const key = `${place === undefined ? anchor : cellName(place.row, place.column)}-year`;
    return ask("period", inTitles || "—", key, []);
  }
  const ofTitle = titles.years.length === 1 && titles.shortYear === null ? titles.years[0] : undefined;
  let year = printed ?? ofTitle;
  if (year === undefined && titles.years.length === 0 && titles.shortYear !== null) {
    const digits = titles.shortYear.replace(/\D/g, "");
    const answer = ask("short-year", titles.shortYear, titles.shortYear, [`20${digits}`, `19${digits}`]);
    if (answer === null) return null;
    year = answer;
  }
  if (year === undefined)
    return ask("period", inTitles || "—", `${anchor}${parts.join("")}${before ? "-before" : ""}`, []);
  if (before) year = /^\d{4}$/.test(year) ? String(Number(year) - 1) : year;
  let part = parts[0];
  if (part === undefined && titles.part !== null && titles.part !== "") {
    // A year of its own in a table of some months: the whole year, or the same months of it?
    if (printed !== undefined && titles.years[0] !== printed)
      return ask("period", `${printed} ${titles.part}`, `${printed}-${anchor}`, [
        printed,
        periodCode(printed, titles.part),
      ]);
    part = titles.part;
  }
  // A whole code (2022-01/2022-06, 2020/2021) takes no part.
  const code = /^\d{4}$/.test(year) ? periodCode(year, part ?? "") : year;
  return isPeriod(code) ? code : ask("period", code, code, []);
}
