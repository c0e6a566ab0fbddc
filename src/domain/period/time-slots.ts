import {
  comparePeriods,
  isPartialYear,
  parsePeriod,
  periodEnd,
  type PeriodCode,
  periodStart,
  yearOf,
} from "./period.ts";

/** When a period begins and ends, in months from year 0 with days as parts of them; the end is the next one's beginning. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export function stretchOf(code: PeriodCode): Stretch {
  const p = parsePeriod(code);
  const from = periodStart(code) - 1;
  if (p.kind !== "day") return { from, to: periodEnd(code) };
  const days = new Date(Date.UTC(p.year, p.month, 0)).getUTCDate();
  return { from: from + (p.day - 1) / days, to: from + p.day / days };
}

export const overlap = (a: Stretch, b: Stretch): boolean => a.from < b.to - 1e-9 && b.from < a.to - 1e-9;

/**
 * How the periods of a series follow one another:
 * - `even`: of one length, one after another (years, quarters, months, days; fiscal and school years)
 * - `to-date`: each from the beginning of the same month to a later one, at three ends or more
 * - `mixed`: neither
 */
export type Rhythm = "even" | "to-date" | "mixed";

export function rhythmOf(periods: readonly PeriodCode[]): Rhythm {
  const kinds = new Set(periods.map((p) => parsePeriod(p).kind));
  const stretches = periods.map(stretchOf);
  const lengths = new Set(stretches.map(({ from, to }) => Math.round(to - from)));
  const [length = 0] = lengths;
  const first = stretches[0]?.from ?? 0;
  if (kinds.size === 1 && (kinds.has("day") || lengths.size === 1)) {
    // Of runs that begin now here, now there, none is the next one's neighbour.
    if (kinds.has("day") || stretches.every(({ from }) => (from - first) % length === 0)) return "even";
  }
  const sameBeginning = stretches.every(({ from }) => (from - first) % 12 === 0);
  return sameBeginning && lengths.size > 2 && Math.max(...lengths) <= 12 ? "to-date" : "mixed";
}

/** More days than these are not listed one by one where nothing is published for them; the line breaks all the same. */
const MOST_DAYS = 62;

/**
 * The places of a time axis: every period with a value, and those between the first and the last that have none, so that a
 * gap is seen as one, by its own name: of the length of the others, or, of unlike periods, every whole year.
 */
export function slotsOf(periods: readonly PeriodCode[]): readonly PeriodCode[] {
  const present = [...new Set(periods)].sort(comparePeriods);
  if (present.length < 2) return present;
  const rhythm = rhythmOf(present);
  const filled =
    rhythm === "even" ? evenSlots(present) : rhythm === "to-date" ? toDateSlots(present) : yearlySlots(present);
  return [...new Set([...present, ...filled])].sort(comparePeriods);
}

function evenSlots(present: readonly PeriodCode[]): readonly PeriodCode[] {
  const [first = ""] = present;
  const last = present[present.length - 1] ?? first;
  if (parsePeriod(first).kind === "day") {
    const days = daysBetween(first, last);
    // Now and then a day is no daily series.
    const daily = present.filter((p, at) => at > 0 && daysBetween(present[at - 1] ?? "", p).length === 2).length;
    return daily * 2 >= present.length && days.length - present.length <= MOST_DAYS ? days : [];
  }
  const { from, to } = stretchOf(first);
  const step = to - from;
  const count = Math.round((stretchOf(last).from - from) / step);
  return Array.from({ length: count + 1 }, (_, at) => named(first, from + at * step, step));
}

function daysBetween(first: PeriodCode, last: PeriodCode): readonly PeriodCode[] {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  const count = Math.round((to - from) / 86_400_000) + 1;
  return Array.from({ length: count }, (_, at) => new Date(from + at * 86_400_000).toISOString().slice(0, 10));
}

/** The period of `step` months from a month on, in the form of another one: a school year is called as its neighbours are. */
function named(like: PeriodCode, from: number, step: number): PeriodCode {
  const year = Math.floor(from / 12);
  const month = from - year * 12;
  switch (parsePeriod(like).kind) {
    case "year":
      return yearCode(year);
    case "half":
      return `${yearCode(year)}-H${month / 6 + 1}`;
    case "quarter":
      return `${yearCode(year)}-Q${month / 3 + 1}`;
    case "month":
      return monthCode(from);
    case "years":
      return `${yearCode(year)}/${yearCode(year + step / 12 - 1)}`;
    default:
      return `${monthCode(from)}/${monthCode(from + step - 1)}`;
  }
}

const yearCode = (year: number): string => String(year).padStart(4, "0");
const monthCode = (month: number): PeriodCode =>
  `${yearCode(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, "0")}`;

/** What was published of some year is a gap in the others: 1—2月 where every year begins with it, and no January. */
function toDateSlots(present: readonly PeriodCode[]): readonly PeriodCode[] {
  const stretches = present.map(stretchOf);
  const lengths = [...new Set(stretches.map(({ from, to }) => to - from))].sort((a, b) => a - b);
  const step = Math.min(...lengths.map((length, at) => (at === 0 ? 12 : length - (lengths[at - 1] ?? 0))));
  const [shortest = 1] = lengths;
  const longest = lengths[lengths.length - 1] ?? 12;
  const from = Math.min(...stretches.map((s) => s.from));
  const last = Math.max(...stretches.map((s) => s.to));
  const slots: PeriodCode[] = [];
  for (let begin = from; begin < last; begin += 12)
    for (let length = shortest; length <= longest; length += step) {
      const seen = present.some((p) => stretchOf(p).from === begin && stretchOf(p).to === begin + length);
      const within = begin + length < last && begin + length > from + shortest;
      if (!seen && within) slots.push(`${monthCode(begin)}/${monthCode(begin + length - 1)}`);
    }
  return slots;
}

/** Every whole year from the first to the last for which there is none, nor a longer period that covers it. */
function yearlySlots(present: readonly PeriodCode[]): readonly PeriodCode[] {
  const stretches = present.map(stretchOf);
  const years = present.map(yearOf);
  const mixed = present.some((p) => !isPartialYear(p));
  const slots: PeriodCode[] = [];
  for (let year = Math.min(...years); year <= Math.max(...years); year++) {
    const own = { from: year * 12, to: year * 12 + 12 };
    const inYear = present.filter((p) => yearOf(p) === year);
    const long = stretches.some((s) => s.to - s.from >= 12 && overlap(s, own));
    if (!long && (inYear.length === 0 || (mixed && inYear.every(isPartialYear)))) slots.push(yearCode(year));
  }
  return slots;
}
