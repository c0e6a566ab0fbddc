import { comparePeriods, type PeriodCode } from "#domain/period/period.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Release } from "#domain/schemas/release.ts";
import { periodsOf } from "#domain/chart/series.ts";

/** A figure whose publisher has said when the next value is due. */
export interface Expectation {
  readonly indicator: string;
  readonly name: Localised;
  /** The day that the publisher has named, `YYYY-MM-DD`. */
  readonly day: string;
  /** The newest period that has a value; `null` where none has. */
  readonly known: PeriodCode | null;
}

/** What is to come by the publishers' own word, the earliest first. */
export function expectedIn(release: Release): readonly Expectation[] {
  const named = release.indicators.indicators.flatMap((indicator): readonly Expectation[] => {
    const { id, name, expectedNext } = indicator;
    if (expectedNext === null) return [];
    const periods = [...periodsOf(release, indicator)].sort(comparePeriods);
    return [{ indicator: id, name, day: expectedNext, known: periods[periods.length - 1] ?? null }];
  });
  return named.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const DAY = 86_400_000;

/**
 * By how many days a value is late on a day; 0 on the day itself and before. The release that is judged has no newer value:
 * one that came would have named another day.
 */
export const daysLate = ({ day }: Pick<Expectation, "day">, today: string): number =>
  Math.max(0, Math.round((Date.parse(today) - Date.parse(day)) / DAY));
