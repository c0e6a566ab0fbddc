import { unitOf } from "#domain/figure/unit.ts";
import { shifted } from "./decimal.ts";
import type { QuantityReading } from "./reading.ts";

/** A number with its ends, as a document or an observation has it. */
export type Numbers = Pick<QuantityReading, "value" | "lower" | "upper">;

/**
 * What was read, in another unit: 1万余人 is 1 in 万人 and 10000 in 人. Only between scales of one unit, where no digit changes;
 * `null` for any other unit, and for a phrase without the unit. `unit` is `null` or `unstated` where any will do.
 */
export function inUnit(reading: Numbers & Pick<QuantityReading, "unit">, unit: string | null): Numbers | null {
  const { value, lower, upper } = reading;
  if (unit === null || unit === "unstated" || unit === reading.unit)
    return lower === undefined ? { value } : { value, lower, upper: upper ?? null };
  if (reading.unit === null) return null;
  const places = placesBetween(reading.unit, unit);
  if (places === null) return null;
  const convert = (n: number | null | undefined): number | null => (typeof n === "number" ? shifted(n, places) : null);
  return lower === undefined
    ? { value: convert(value) }
    : { value: convert(value), lower: convert(lower), upper: convert(upper) };
}

/** By how many places the point moves from one unit to the other: 万元 to 亿元 is -4. `null` where they measure differently. */
export function placesBetween(from: string, to: string): number | null {
  const [a, b] = [scaleOf(from), scaleOf(to)];
  return a.base === b.base ? a.power - b.power : null;
}

/** A unit as a power of ten of another: 万元 is 元 and 4. 亩 is itself, as its factor is no power of ten. */
function scaleOf(code: string): { readonly base: string; readonly power: number } {
  const { base } = unitOf(code);
  const power = base === undefined ? 0 : Math.round(Math.log10(base.factor));
  return base !== undefined && shifted(1, power) === base.factor
    ? { base: base.code, power }
    : { base: code, power: 0 };
}
