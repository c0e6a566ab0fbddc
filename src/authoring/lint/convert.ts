import { UNIT_CODES, unitOf } from "#domain/figure/unit.ts";
import { inUnit } from "#domain/quantity/in-unit.ts";

/** A number in another unit; `null` between unlike units, and of units that are not in the table of units. */
export function converted(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  return areKnown(from, to) ? (inUnit({ value, unit: from }, to)?.value ?? null) : null;
}

/** Whether the table of units knows both, so that it can be said whether they are alike. */
export const areKnown = (...units: readonly string[]): boolean => units.every((unit) => UNIT_CODES.includes(unit));

/** Things that are counted one by one, whatever the word: 96户 and 96家 are as many firms. */
export const isCounted = (unit: string): boolean =>
  areKnown(unit) &&
  ["count", "people", "livestock"].includes(unitOf(unit).dimension) &&
  unitOf(unit).base === undefined;
