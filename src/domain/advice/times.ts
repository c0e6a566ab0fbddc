import { lastDayOf, parsePeriod, type PeriodCode, periodStart, yearOf } from "#domain/period/period.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { rhythmOf } from "#domain/period/time-slots.ts";
import { natureOf } from "#domain/figure/observation.ts";
import type { Looking } from "./tell.ts";

/** The years that charts have a calendar for; others are slips of the pen (0202, 20222). */
const YEARS = { first: 1900, last: 2100 } as const;

/** Periods and events that have not come yet, cannot be drawn, or do not make one series. */
export function adviseOnTimes(look: Looking): void {
  adviseOnPeriods(look);
  adviseOnEvents(look);
  adviseOnSeries(look);
}

function adviseOnPeriods({ release, tell }: Looking): void {
  const indicators = new Map(release.indicators.indicators.map((i) => [i.id, i]));
  const { published, covers, id } = release.release;
  const draws = (period: PeriodCode): boolean =>
    Math.floor((periodStart(period) - 1) / 12) >= YEARS.first && yearOf(period) <= YEARS.last;
  const judge = (period: PeriodCode | null, at: Parameters<Looking["tell"]>[1]): boolean => {
    const sound = period === null || draws(period);
    if (!sound) tell("period-not-drawn", at, period, `${YEARS.first}–${YEARS.last}`);
    return sound;
  };
  judge(covers.from, { list: "release", id, field: "covers.from" });
  judge(covers.to, { list: "release", id, field: "covers.to" });
  for (const s of release.suggestions.sessions) judge(s.period, { list: "sessions", id: s.id, field: "period" });
  for (const c of release.commitments.commitments) judge(c.due, { list: "commitments", id: c.id, field: "due" });
  for (const o of release.observations.observations) {
    const at = { list: "observations", id: o.id, field: "period" };
    const indicator = indicators.get(o.indicator);
    if (!judge(o.period, at) || indicator === undefined || o.missing !== undefined) continue;
    if (natureOf(indicator, o) !== "actual") continue;
    const over = lastDayOf(o.period);
    if (firstDayOf(o.period) > published) tell("period-in-future", at, o.period, `≤ ${published}`);
    else if (over > published) tell("period-not-over", at, o.period, `${over} ≤ ${published}`);
  }
}

/** The first day of a period, `YYYY-MM-DD`. */
function firstDayOf(period: PeriodCode): string {
  if (parsePeriod(period).kind === "day") return period;
  const month = periodStart(period) - 1;
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${two((month % 12) + 1)}-01`;
}

function adviseOnEvents({ release, tell }: Looking): void {
  const { published } = release.release;
  const judge = (list: string, id: string, events: readonly { readonly date: string }[]): void =>
    events.forEach(({ date }, at) => {
      if (firstDayOf(date) > published)
        tell("event-in-future", { list, id, field: `events[${at}].date` }, date, `≤ ${published}`);
    });
  for (const { id, events } of release.suggestions.items) judge("items", id, events);
  for (const { id, events } of release.commitments.commitments) judge("commitments", id, events);
}

/** Fewer values than these are told one by one, and are no series yet. */
const A_SERIES = 3;

/** Of a series whose periods are of several kinds and lengths, values are not compared with those before. */
function adviseOnSeries({ release, tell }: Looking): void {
  const series = new Map<string, Observation[]>();
  for (const o of release.observations.observations) {
    if (o.missing !== undefined) continue;
    const key = [o.indicator, o.area, o.category, o.status].join(" ");
    const values = series.get(key);
    if (values === undefined) series.set(key, [o]);
    else values.push(o);
  }
  const told = new Set<string>();
  for (const [first, ...rest] of series.values()) {
    if (first === undefined || told.has(first.indicator)) continue;
    const periods = [...new Set([first, ...rest].map((o) => o.period))];
    const kinds = new Set(periods.map((p) => parsePeriod(p).kind));
    if (periods.length < A_SERIES || kinds.size < 2 || rhythmOf(periods) !== "mixed") continue;
    told.add(first.indicator);
    tell("mixed-periods", { list: "indicators", id: first.indicator }, periods.join(", "), "one kind of period");
  }
}
