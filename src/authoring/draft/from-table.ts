import { inUnit } from "#domain/quantity/in-unit.ts";
import type { TableIndicator } from "#authoring/table/context.ts";
import type { LeftCell, TableReading, TableValue } from "#authoring/table/table.ts";
import type { Place } from "#authoring/table/open/grid.ts";
import type { DraftValue } from "./draft.ts";
import { readPrinted } from "./proposed.ts";
import type { Beside } from "./split.ts";

/** A cell of a workbook that a person decides on: a value as it was read, or a number that is none (`left`). */
export interface SheetItem {
  /** Its name in a draft, which is the same for everyone who has the file. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly value: DraftValue;
  readonly left: LeftCell["reason"] | null;
}

/** What a cell is called in a draft: `年度!C5`. */
const keyOfCell = ({ sheet, cell }: Place): string => `${sheet}!${cell}`;

/** What was read of a workbook, sheet by sheet and row by row. */
export function sheetItems(
  { values, left }: Pick<TableReading, "values" | "left">,
  indicators: readonly TableIndicator[],
): readonly SheetItem[] {
  const sheets = [...new Set([...values, ...left].map(({ place }) => place.sheet))].sort();
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  const item = (place: Place, value: DraftValue, reason: LeftCell["reason"] | null): SheetItem => {
    const at = sheets.indexOf(place.sheet) * SHEET + positionOf(place);
    return { key: keyOfCell(place), start: at, end: at, value: { ...value, start: at, end: at }, left: reason };
  };
  const cells = new Map<string, SheetItem>();
  for (const one of left) cells.set(keyOfCell(one.place), item(one.place, fromLeft(one), one.reason));
  for (const one of values)
    cells.set(keyOfCell(one.place), item(one.place, fromValue(one, units.get(one.indicator) ?? "unstated"), null));
  return [...cells.values()].sort((a, b) => a.start - b.start);
}

/**
 * What numbers that are none yet are called beside one of them: down its column, where the rows have names of their own; else along its
 * row.
 */
export function besideCell(left: readonly LeftCell[], key: string): readonly Beside[] {
  const own = left.find(({ place }) => keyOfCell(place) === key);
  if (own === undefined) return [];
  const [letters, row] = partsOf(own.place);
  const near = (isNear: (letters: string, row: string) => boolean): readonly Beside[] =>
    left
      .filter(({ place, unit }) => place.sheet === own.place.sheet && unit === own.unit && isNear(...partsOf(place)))
      .map(({ label }) => ({ label: label ?? "", isPart: false }));
  const down = near((column) => column === letters);
  return new Set(down.map(({ label }) => label)).size > 1 ? down : near((_, line) => line === row);
}

/** More than a sheet has cells. */
const SHEET = 2 ** 36;
const COLUMNS = 2 ** 14;

/** The number of a cell, row by row. */
function positionOf(place: Place): number {
  const [letters, row] = partsOf(place);
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return Number(row) * COLUMNS + column;
}

/** The letters of a cell's column, and its row. */
function partsOf({ cell }: Place): readonly [letters: string, row: string] {
  const [, letters = "", row = "0"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [letters, row];
}

const WHERE = ({ sheet, cell }: Place): string => `${sheet} ${cell}`;

/**
 * A value as a draft has it: in the unit that is printed, from which the number follows; in that of its indicator where the
 * printed words alone do not say the same.
 */
function fromValue(read: TableValue, indicatorUnit: string): DraftValue {
  const { indicator, category, period, basis, status, document, place, printed, qualifier, missing } = read;
  const { value, lower, upper } = read;
  const words = readPrinted(printed, { value: null, unit: null, qualifier: null });
  const again = words.unit === null ? null : inUnit({ ...words, unit: words.unit }, indicatorUnit);
  const sameNumber = again !== null && again.value === value && again.lower === lower && again.upper === upper;
  return {
    indicator,
    ...(category === null ? {} : { category }),
    period,
    basis,
    stage: status,
    value: sameNumber ? words.value : value,
    ...(lower === undefined
      ? {}
      : { lower: sameNumber ? (words.lower ?? null) : lower, upper: (sameNumber ? words.upper : upper) ?? null }),
    unit: sameNumber ? words.unit : indicatorUnit,
    qualifier,
    printed,
    ...(missing === undefined ? {} : { missing }),
    ...(document === null ? {} : { document }),
    label: null,
    section: WHERE(place),
    phrase: "",
    start: 0,
    end: 0,
    cell: place,
  };
}

/** A number that is none yet, with what its heads say. */
function fromLeft({ place, found, label, unit, year }: LeftCell): DraftValue {
  const words = readPrinted(found, { value: null, unit: null, qualifier: null });
  return {
    indicator: "",
    period: year ?? "",
    basis: "not-stated",
    stage: "actual",
    ...words,
    unit: words.unit ?? unit,
    printed: words.unit === null && unit !== null ? `${found}${unit}` : found,
    label,
    section: WHERE(place),
    phrase: "",
    start: 0,
    end: 0,
    cell: place,
  };
}
