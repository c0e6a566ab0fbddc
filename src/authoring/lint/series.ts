import type { Figure, KnownIndicator, ReadingContext } from "#authoring/read/reading.ts";
import { parsePeriod } from "#domain/period/period.ts";
import { digitsOf } from "#domain/quantity/decimal.ts";
import { converted, isCounted } from "./convert.ts";
import { clauseBefore, type Look, sentenceBefore } from "./look.ts";

/** A figure is held against an indicator only where the reader is about as sure of it as can be. */
const SURE = 0.9;

/**
 * The indicator that a figure is surely of; `null` where it is of none, or perhaps of another. A reader is less sure where unit
 * or size differ, which is just what is looked for here: then the name has to be that of the indicator.
 */
export function knownOf(
  { indicator, flags, label, unit }: Figure,
  { indicators }: ReadingContext,
): KnownIndicator | null {
  if (flags.includes("unpaired")) return null;
  const [best, second] = indicator;
  if (best !== undefined && best.certainty >= SURE && best.certainty - (second?.certainty ?? 0) >= 0.1)
    return indicators.find(({ id }) => id === best.id) ?? null;
  // A share beside the name of an amount is its growth.
  if (label === null || unit === null || RELATIVE.has(unit) || flags.includes("part")) return null;
  const named = indicators.filter((one) => !RELATIVE.has(one.unit) && one.names.some((name) => isNamed(label, name)));
  const [only] = named;
  return only === undefined || named.length > 1 ? null : only;
}

/** Units of what is told beside an amount. */
export const RELATIVE: ReadonlySet<string> = new Set(["%", "‰", "个百分点", "倍"]);

/** 全县一般公共预算收入 is 一般公共预算收入, 生产总值 is 地区生产总值, and 生猪出栏 is 生猪出栏量. */
const isNamed = (label: string, name: string): boolean =>
  (name.length >= 4 && label.endsWith(name) && !/人均|户均|单位|平均|每|万元$|新/.test(label.slice(0, -name.length))) ||
  (label.length >= 4 &&
    (name === `地区${label}` ||
      (name.startsWith(label) && /^(?:量|数|额|值|总数|总量|总额)$/.test(name.slice(label.length)))));

/** A total since January: so many months of its year, and what it came to. */
interface Total {
  readonly months: number;
  readonly value: number;
}

/** What is said of one thing at several places, and was published of it before. */
export function comparedSeries(look: Look): void {
  const seen = new Map<string, Figure>();
  const totals = new Map<string, Total>();
  const met = new Set<string>();
  for (const figure of look.reading.figures) {
    powersOfTen(look, figure, met);
    twoValues(look, figure, seen);
    fallingTotals(look, figure, totals);
  }
}

/** Shorter labels (到位资金) are of several things, of the county and of a park, in one document. */
const LONG = 5;

/** A sentence about the money of one project, or of some of all. */
const OF_SOME = /(?:总|概算|计划|估算)投资|投[入资][^。]*建设|其中|公司|集团/;

/** A count of things that was below this may well be ten times what it was. */
const FEW = 5;
/**
 * How far from a whole power of ten: growth within a year takes little, and of more than one power hardly anything does. What is
 * counted goes up and down by itself; there only what is just ten times is told.
 */
const OFF = { one: 0.25, more: 0.4, counted: 0.12, grown: 0.05 };

function powersOfTen(look: Look, figure: Figure, met: Set<string>): void {
  const { context, tell } = look;
  const known = knownOf(figure, context);
  const isFirst = known !== null && !met.has(known.id);
  if (known !== null) met.add(known.id);
  const { start, label, value, unit, flags, period } = figure;
  if (known?.last === undefined || value === null || unit === null || RELATIVE.has(unit) || flags.includes("part"))
    return;
  // Several years are no year, and the money of one project is not the county's.
  if (period !== null && parsePeriod(period).kind === "years") return;
  if ((label?.length ?? 0) < LONG && (!isFirst || OF_SOME.test(sentenceBefore(look, start)))) return;
  const now = converted(value, unit, known.unit);
  const { last } = known;
  if (now === null || now <= 0 || last.value <= 0) return;
  // 48.6亿元，增长6.5% after 45.6亿元 in the year before: the growth says what it has to be, also of what is counted.
  const growth = period !== null && isYearBefore(last.period, period) ? growthBeside(look, figure) : null;
  if (growth !== null) {
    const grown = Math.log10(now / (last.value * (1 + growth / 100)));
    if (Math.round(grown) !== 0 && Math.abs(grown - Math.round(grown)) <= OFF.grown) {
      tell("power-of-ten", "error", figure, { expected: `${digitsOf(last.value)}${known.unit} (${last.period})` });
      return;
    }
  }
  const counted = isCounted(known.unit);
  if (counted && Math.min(now, last.value) < FEW) return;
  const power = Math.log10(now / last.value);
  const whole = Math.round(power);
  const off = counted ? OFF.counted : Math.abs(whole) === 1 ? OFF.one : OFF.more;
  if (whole !== 0 && Math.abs(power - whole) <= off)
    tell("power-of-ten", "error", figure, { expected: `${digitsOf(last.value)}${known.unit} (${last.period})` });
}

const isYearBefore = (before: string, period: string): boolean =>
  before === period.replace(/\d{4}/g, (year) => String(Number(year) - 1));

/** The growth in per cent that stands right after a level: 48.6亿元、增长6.5%. */
function growthBeside({ plain, reading }: Look, figure: Figure): number | null {
  const next = reading.figures[reading.figures.indexOf(figure) + 1];
  if (next === undefined || next.unit !== "%" || next.value === null || next.value <= -100) return null;
  const between = plain.slice(figure.end, next.start);
  return /^[,、(]?(?:同比|比上年|较上年)?(?:名义|实际)?(?:增长|下降|增幅|降幅)(?:了|为|达)?$/.test(between)
    ? next.value
    : null;
}

/** What may stand around a label in its clause without saying that it is another thing. */
const AROUND_LABEL =
  /^(?:全年|全县|今年|\d{4}年|年末|实现|完成|预计|其中)+|(?:达到|达|完成|实现|为|共|约|超过|突破)+$/g;

/** A thing and a time; `null` where it may be another thing: the words around a label can tell 最低收入组 from 最高收入组. */
function keyOf(look: Look, figure: Figure): string | null {
  const { start, label, indicator, period, stage, unit, flags } = figure;
  if (period === null || unit === null || label === null || label.length < LONG) return null;
  if (flags.includes("part") || flags.includes("unpaired")) return null;
  const [best] = indicator;
  const isSure =
    best !== undefined && best.certainty >= SURE && !(flags.includes("label-carried") && RELATIVE.has(unit));
  if (!isSure && clauseBefore(look, start).replace(AROUND_LABEL, "") !== label) return null;
  return [isSure ? best.id : label, period, stage, dimensionOf(unit)].join(" ");
}

/** Amounts, shares and points of one name are several things. */
const dimensionOf = (unit: string): string => (unit === "%" || unit === "个百分点" ? unit : "amount");

function twoValues(look: Look, figure: Figure, seen: Map<string, Figure>): void {
  const key = keyOf(look, figure);
  if (key === null || figure.value === null || figure.lower !== undefined) return;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, figure);
  else if (!areSame(first, figure)) look.tell("two-values", "error", figure, { expected: first.text });
}

/** 9亿元 is what 8.96亿元 is in fewer digits; what cannot be converted is not compared. */
function areSame(a: Figure, b: Figure): boolean {
  if (a.unit === null || b.unit === null || a.value === null || b.value === null) return true;
  const other = converted(b.value, b.unit, a.unit);
  if (other === null) return true;
  const places = Math.min(placesIn(a.text), a.unit === b.unit ? placesIn(b.text) : Infinity);
  return Math.abs(a.value - other) <= 0.5 * 10 ** -places + 1e-9;
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
  const thing = known?.id ?? label;
  if (total === null || thing === null || (label?.length ?? 0) < LONG || !CUMULATIVE.test(unit)) return;
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
  if (known?.last === undefined) return null;
  const total = sinceJanuary(known.last.period);
  const value = converted(known.last.value, known.unit, unit);
  return total === null || total.year !== year || value === null ? null : { months: total.months, value };
}
