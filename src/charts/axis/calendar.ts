import { comparePeriods, type PeriodCode } from "#domain/period/period.ts";
import { overlap, rhythmOf, type Rhythm, slotsOf, type Stretch, stretchOf } from "#domain/period/time-slots.ts";
import type { Mark } from "#charts/over-time/mark.ts";

/** Equal stretches of a time axis, one beside the other: what its labels name. */
interface Unit extends Stretch {
  readonly period: PeriodCode;
}

/** The place of a mark on a time axis, in months from its beginning. */
export interface Lane {
  readonly at: number;
  /** How much of the axis it may take. */
  readonly length: number;
  /** True where several values speak of one time and stand beside one another. */
  readonly shared: boolean;
}

/** A time axis that is true to the calendar, for some marks; lengths are months. */
export interface Calendar {
  readonly rhythm: Rhythm;
  readonly length: number;
  readonly unit: number;
  readonly units: readonly (Unit & { readonly at: number })[];
  readonly laneOf: (mark: Mark) => Lane;
  /** Where a period begins. */
  readonly beginOf: (period: PeriodCode) => number;
}

const STATUSES: readonly Mark["status"][] = ["actual", "expected", "target"];

/** By period; of one period, what was observed before what was expected or aimed at. */
export const inOrder = (a: Mark, b: Mark): number =>
  comparePeriods(a.point.period, b.point.period) || STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status);

/**
 * `strands`: the marks of each series. Those of one stand beside one another where they share a time, those of others over
 * them. `rows`: a target has a place of its own too, as every row has; else it stands at the value it is the target of.
 */
export function calendarOf(strands: readonly (readonly Mark[])[], rows = false): Calendar {
  const marks = strands.flat();
  const periods = [...new Set(marks.map((m) => m.point.period))].sort(comparePeriods);
  const rhythm = rhythmOf(periods);
  const units = unitsOf(periods, rhythm);
  const from = units[0]?.from ?? 0;
  const lanes = new Map(strands.flatMap((own) => [...lanesOf(own, rhythm, { from, rows })]));
  const [first] = units;
  return {
    rhythm,
    length: (units[units.length - 1]?.to ?? from + 1) - from,
    unit: first === undefined ? 1 : first.to - first.from,
    units: units.map((u) => ({ ...u, at: (u.from + u.to) / 2 - from })),
    laneOf: (mark) => {
      const own = place(mark, rhythm);
      return lanes.get(mark) ?? { at: (own.from + own.to) / 2 - from, length: own.to - own.from, shared: false };
    },
    beginOf: (period) => stretchOf(period).from - from,
  };
}

/** Of what is counted up within a year the last month; of all else the whole period. */
function place({ point: { period } }: Mark, rhythm: Rhythm): Stretch {
  const own = stretchOf(period);
  return rhythm === "to-date" ? { from: own.to - 1, to: own.to } : own;
}

/** Periods that follow one another evenly are the units themselves; else months, or years where the periods are unlike. */
function unitsOf(periods: readonly PeriodCode[], rhythm: Rhythm): readonly Unit[] {
  if (rhythm === "even") {
    const own = slotsOf(periods).map((period) => ({ period, ...stretchOf(period) }));
    if (own.every((u, at) => at === 0 || Math.abs(u.from - (own[at - 1]?.to ?? 0)) < 1e-6)) return own;
  }
  const stretches = periods.map(stretchOf);
  const from = Math.floor(Math.min(...stretches.map((s) => s.from)));
  const to = Math.ceil(Math.max(...stretches.map((s) => s.to)));
  const step = rhythm === "to-date" || (rhythm === "even" && to - from <= 24) ? 1 : 12;
  const begin = Math.floor(from / step) * step;
  return Array.from({ length: Math.ceil((to - begin) / step) }, (_, nth): Unit => {
    const start = begin + nth * step;
    const year = String(Math.floor(start / 12));
    const period = step === 12 ? year : `${year}-${String((start % 12) + 1).padStart(2, "0")}`;
    return { period, from: start, to: start + step };
  });
}

/** Values of one time, or of a part and its whole, share that time: each has a lane of it, in order. */
function lanesOf(
  marks: readonly Mark[],
  rhythm: Rhythm,
  { from, rows }: { readonly from: number; readonly rows: boolean },
): ReadonlyMap<Mark, Lane> {
  const lanes = new Map<Mark, Lane>();
  const valued = marks.filter((m) => m.at !== null && (rows || m.status !== "target")).sort(inOrder);
  for (const group of overlapping(valued, rhythm)) {
    const stretches = group.map((m) => place(m, rhythm));
    const begin = Math.min(...stretches.map((s) => s.from));
    const length = (Math.max(...stretches.map((s) => s.to)) - begin) / group.length;
    if (group.length > 1)
      for (const [nth, mark] of group.entries())
        lanes.set(mark, { at: begin - from + (nth + 0.5) * length, length, shared: true });
  }
  // A year without a value of its own whose half has one: the reason stands in what is left of it.
  for (const gap of marks.filter((m) => m.at === null)) {
    const own = place(gap, rhythm);
    const within = valued.map((m) => place(m, rhythm)).filter((s) => overlap(s, own));
    if (within.length === 0) continue;
    const begin = Math.min(own.to, Math.max(...within.map((s) => s.to)));
    lanes.set(gap, { at: (begin + own.to) / 2 - from, length: own.to - begin, shared: true });
  }
  return lanes;
}

function overlapping(valued: readonly Mark[], rhythm: Rhythm): readonly (readonly Mark[])[] {
  let groups: (readonly Mark[])[] = [];
  for (const mark of valued) {
    const own = place(mark, rhythm);
    const touches = (group: readonly Mark[]): boolean => group.some((m) => overlap(place(m, rhythm), own));
    groups = [...groups.filter((g) => !touches(g)), [...groups.filter(touches).flat(), mark]];
  }
  return groups;
}
