import type { KnownIndicator, ReadingContext } from "#authoring/read/reading.ts";
import { latestOf } from "#domain/chart/series.ts";
import type { Release } from "#domain/schemas/release.ts";
import { own } from "#domain/release/own.ts";
import type { Aliases } from "#authoring/learnt/aliases.ts";

/** What a reader of reports has to know of a release: its indicators by all their names, each with its newest value. */
export function readingContext(release: Release, aliases: Aliases, year: string): ReadingContext {
  const indicators = release.indicators.indicators.map((indicator): KnownIndicator => {
    const { id, name, short, unit } = indicator;
    const names = [...new Set([name.zh, ...(short === undefined ? [] : [short.zh]), ...(own(aliases, id) ?? [])])];
    const last = indicator.breakdown === undefined ? latestOf(release, indicator)[0] : undefined;
    return {
      id,
      names,
      unit,
      ...(last === undefined || last.value === null ? {} : { last: { value: last.value, period: last.period } }),
    };
  });
  return { indicators, year: /^\d{4}$/.test(year) ? Number(year) : null };
}
