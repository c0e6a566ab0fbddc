import { position, quantityOf } from "#domain/figure/value.ts";
import { comparePeriods } from "#domain/period/period.ts";
import { own } from "#domain/release/own.ts";
import { observationsOf } from "#domain/chart/series.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { KnownIndicator } from "./reading.ts";

/**
 * The indicators of a release as a reader of documents has to know them, each with its newest value for the whole county;
 * `aliases` are what documents call an indicator beside its names, by its id.
 */
export const knownIndicators = (
  release: Release,
  aliases: Readonly<Record<string, readonly string[]>>,
): readonly KnownIndicator[] =>
  release.indicators.indicators.map((indicator) => {
    const { id, name, short, unit } = indicator;
    const names = [name.zh, short?.zh, ...(own(aliases, id) ?? [])].filter((one) => one !== undefined);
    const last = lastOf(release, indicator);
    return { id, names: [...new Set(names)], unit, ...(last === null ? {} : { last }) };
  });

/** The newest value that is no target, of the county and of the whole. */
function lastOf(release: Release, { id, breakdown }: Indicator): NonNullable<KnownIndicator["last"]> | null {
  const whole = breakdown?.categories.find((category) => category.whole === true)?.code;
  const values = observationsOf(release, id)
    .filter((o) => o.status !== "target" && o.area === undefined && o.category === whole)
    .flatMap((o) => {
      const value = position(quantityOf(o));
      return value === null ? [] : [{ value, period: o.period }];
    });
  const [newest] = values.sort((a, b) => comparePeriods(b.period, a.period));
  return newest ?? null;
}
