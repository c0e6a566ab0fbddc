import type { Figure, KnownIndicator, ReadingContext } from "#authoring/read/reading.ts";
import { UNIT_CODES } from "#domain/figure/unit.ts";
import { parsePeriod } from "#domain/period/period.ts";
import { digitsOf } from "#domain/quantity/decimal.ts";
import { inUnit } from "#domain/quantity/in-unit.ts";
import type { Look } from "./look.ts";

/** A figure is held against an indicator only where the reader is about as sure of it as can be. */
const SURE = 0.8;

/** The indicator that a figure is surely of; `null` where it is of none, or perhaps of another. */
export function knownOf({ indicator, flags }: Figure, { indicators }: ReadingContext): KnownIndicator | null {
  const [best, second] = indicator;
  if (best === undefined || best.certainty < SURE || flags.includes("unpaired")) return null;
  if (second !== undefined && best.certainty - second.certainty < 0.1) return null;
  return indicators.find(({ id }) => id === best.id) ?? null;
}

/** A total since January: so many months of its year, and what it came to. */
interface Total {
  readonly months: number;
  readonly value: number;
}

/** What is said of one thing at several places, and was published of it before. */
export function comparedSeries(look: Look): void {
  const seen = new Map<string, Figure>();
  const totals = new Map<string, Total>();
  for (const figure of look.reading.figures) {
    powersOfTen(look, figure);
    twoValues(look, figure, seen);
    fallingTotals(look, figure, totals);
  }
}

/** Below this a count of things may well be ten times what it was. */
const FEW = 20;

function powersOfTen({ context, tell }: Look, figure: Figure): void {
  const known = knownOf(figure, context);
  const { value, unit } = figure;
  if (known?.last === undefined || value === null || unit === null || unit === "%" || figure.flags.includes("part"))
    return;
  if (!UNIT_CODES.includes(unit) || !UNIT_CODES.includes(known.unit)) return;
  const now = inUnit({ value, unit }, known.unit)?.value ?? null;
  const { last } = known;
  if (now === null || now <= 0 || last.value <= 0 || Math.max(now, last.value) < FEW) return;
  const power = Math.log10(now / last.value);
  const whole = Math.round(power);
  if (whole !== 0 && Math.abs(power - whole) <= 0.2)
    tell("power-of-ten", "error", figure, { expected: `${digitsOf(last.value)}${known.unit} (${last.period})` });
}

/** A thing and a time, as far as the reader knows them; `null` where the words are too few to be the same thing twice. */
function keyOf({ label, indicator, period, stage, unit, flags }: Figure): string | null {
  if (period === null || unit === null || flags.includes("part") || flags.includes("unpaired")) return null;
  const [best] = indicator;
  const thing =
    best !== undefined && best.certainty >= SURE ? best.id : label !== null && label.length >= 6 ? label : null;
  return thing === null ? null : [thing, period, stage, dimensionOf(unit)].join(" ");
}

/** Amounts, shares and points of one name are several things. */
const dimensionOf = (unit: string): string => (unit === "%" || unit === "个百分点" ? unit : "amount");

function twoValues({ tell }: Look, figure: Figure, seen: Map<string, Figure>): void {
  const key = keyOf(figure);
  if (key === null || figure.value === null || figure.lower !== undefined) return;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, figure);
  else if (!areSame(first, figure)) tell("two-values", "error", figure, { expected: first.text });
}

/** 9亿元 is what 9.0亿元 and 8.96亿元 are in fewer digits. */
function areSame(a: Figure, b: Figure): boolean {
  if (a.unit === null || b.unit === null || a.value === null || b.value === null) return true;
  if (a.unit !== b.unit && (!UNIT_CODES.includes(a.unit) || !UNIT_CODES.includes(b.unit))) return true;
  const [one, other] = [
    { ...a, value: a.value },
    { ...b, value: b.value },
  ];
  const converted =
    a.unit === b.unit ? other.value : (inUnit({ value: other.value, unit: b.unit }, a.unit)?.value ?? null);
  if (converted === null) return true;
  const places = Math.min(placesIn(one.text), a.unit === b.unit ? placesIn(other.text) : Infinity);
  return Math.abs(one.value - converted) <= 0.5 * 10 ** -places + 1e-9;
}

const placesIn = (text: string): number => /\.(\d+)/.exec(text)?.[1]?.length ?? 0;

/** The year and the months that a total since January counts; `null` for any other period. */
function sinceJanuary(period: string): { readonly year: number; readonly months: number } | null {
  const p = parsePeriod(period);
  if (p.kind === "year") return { year: p.year, months: 12 };
  if (p.kind === "half") return p.half === 1 ? { year: p.year, months: 6 } : null;
  if (p.kind === "quarter") return p.quarter === 1 ? { year: p.year, months: 3 } : null;
  if (p.kind !== "months" || p.fromYear !== p.toYear || p.fromMonth !== 1) return null;
  return { year: p.fromYear, months: p.toMonth };
}

/** Amounts that only grow within a year; of what is counted on a day the number may fall. */
const CUMULATIVE = /(?:元|吨|人次|斤)$/;

function fallingTotals({ context, tell }: Look, figure: Figure, totals: Map<string, Total>): void {
  const { period, value, unit, stage, flags, label } = figure;
  if (period === null || value === null || unit === null || stage !== "actual" || flags.includes("part")) return;
  const total = sinceJanuary(period);
  const known = knownOf(figure, context);
  const thing = known?.id ?? (label !== null && label.length >= 4 ? label : null);
  if (total === null || thing === null || !CUMULATIVE.test(unit)) return;
  const key = [thing, total.year, unit].join(" ");
  const other = totals.get(key) ?? publishedTotal(known, total.year, unit);
  if (other !== null && other.months !== total.months) {
    const isLater = total.months > other.months;
    if (isLater ? value < other.value : value > other.value)
      tell("cumulative-falls", "error", figure, { expected: `${isLater ? "≥" : "≤"} ${digitsOf(other.value)}${unit}` });
  }
  totals.set(key, { months: total.months, value });
}

/** What was published of a thing for months of the same year, in the unit that is printed here. */
function publishedTotal(known: KnownIndicator | null, year: number, unit: string): Total | null {
  if (known?.last === undefined || !UNIT_CODES.includes(known.unit) || !UNIT_CODES.includes(unit)) return null;
  const total = sinceJanuary(known.last.period);
  const value = inUnit({ value: known.last.value, unit: known.unit }, unit)?.value ?? null;
  return total === null || total.year !== year || value === null ? null : { months: total.months, value };
}
