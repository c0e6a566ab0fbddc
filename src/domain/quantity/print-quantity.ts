import type { Qualifier } from "#domain/schemas/value.ts";
import { QUALIFIERS } from "#domain/figure/value.ts";
import { digitsOf } from "./decimal.ts";
import type { QuantityReading } from "./reading.ts";

/** The parts of a reading that its words are made from. */
export type Printable = Pick<QuantityReading, "value" | "lower" | "upper" | "unit" | "qualifier"> & {
  readonly kind?: QuantityReading["kind"];
};

/** Words that stand between the number and the unit, after the unit, and before 百, 千 or 万. The rest stand before the number. */
const BETWEEN: readonly Qualifier[] = ["余", "多", "来"];
const AFTER: readonly Qualifier[] = ["以上", "以下", "以内", "左右", "上下"];
const BEFORE_ROUND: readonly Qualifier[] = ["上", "成"];

/**
 * The phrase a document would print for these fields; `readQuantity` reads it back as the same. Throws `invalid quantity: …`
 * where there is no such phrase: an end that no word opens, 上 before a number that is not round.
 */
export function printQuantity(fields: Printable): string {
  const { value, unit, qualifier, kind = "amount" } = fields;
  if (!agrees(fields)) throw new Error(`invalid quantity: ${JSON.stringify(fields)}`);
  const wordy = qualifier === "来" || (qualifier !== null && BEFORE_ROUND.includes(qualifier));
  if (wordy && (value === null || kind === "multiple")) throw new Error(`invalid quantity: ${JSON.stringify(fields)}`);
  if (value === null) return inWords(rangeOf(fields), unitOf(unit), qualifier);
  if (kind === "multiple") return inWords(`翻${doublings(fields, value)}番`, "", qualifier);
  if (qualifier === "来") return inWords(tens(fields, value), unitOf(unit), qualifier);
  if (qualifier !== null && BEFORE_ROUND.includes(qualifier)) return `${qualifier}${round(fields, value)}`;
  // 1万余人, but 1800余万元.
  const [scale = ""] = /^(?:万亿|[万亿])/.exec(unitOf(unit)) ?? [];
  const splits = qualifier !== null && BETWEEN.includes(qualifier) && !(Number.isInteger(value) && value >= 10);
  const number = digitsOf(value) + (splits ? scale : "");
  return inWords(number, splits ? unitOf(unit).slice(scale.length) : unitOf(unit), qualifier);
}

const unitOf = (unit: string | null): string => (unit === null || unit === "unstated" ? "" : unit);

function inWords(number: string, unit: string, qualifier: Qualifier | null): string {
  if (qualifier === null) return number + unit;
  if (BETWEEN.includes(qualifier)) return number + qualifier + unit;
  return AFTER.includes(qualifier) ? number + unit + qualifier : qualifier + number + unit;
}

/** The ends are those that the word gives: the number itself, or none. */
function agrees({ value, lower, upper, qualifier }: Printable): boolean {
  const ends = qualifier === null ? { lower: false, upper: false } : QUALIFIERS[qualifier];
  const open = ends.lower || ends.upper;
  if (value === null) return !open && typeof lower === "number" && typeof upper === "number" && lower < upper;
  if (!open) return lower === undefined && upper === undefined;
  return lower === (ends.lower ? value : null) && upper === (ends.upper ? value : null);
}

/** A wave between numbers, and the per cent sign at both (GB/T 15835-2011 on ranges). */
function rangeOf({ lower, upper, unit }: Printable): string {
  const sign = unit === "%" || unit === "‰" ? unit : "";
  return `${digitsOf(lower ?? 0)}${sign}～${digitsOf(upper ?? 0)}`;
}

function doublings(fields: Printable, value: number): string {
  const word = "一两三四五六七八九"[Math.log2(value) - 1];
  if (word === undefined || fields.unit !== "倍") throw new Error(`invalid quantity: ${JSON.stringify(fields)}`);
  return word;
}

/** 来 follows a round number in words: 三十来. */
function tens(fields: Printable, value: number): string {
  const digit = " 一二三四五六七八九"[value / 10];
  if (digit === undefined || digit === " ") throw new Error(`invalid quantity: ${JSON.stringify(fields)}`);
  return digit === "一" ? "十" : `${digit}十`;
}

/** 上百家, 上万人: the number is 百, 千 or the unit's own 万 or 亿. */
function round(fields: Printable, value: number): string {
  const unit = unitOf(fields.unit);
  if (value === 100) return `百${unit}`;
  if (value === 1000) return `千${unit}`;
  if (value === 1 && /^[万亿]/.test(unit)) return unit;
  throw new Error(`invalid quantity: ${JSON.stringify(fields)}`);
}
