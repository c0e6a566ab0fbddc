import type { OwnChart } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import type { Indicator, Theme } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import { observationsOf, quotedOf } from "#domain/chart/series.ts";

/** With more values than these a report would be a book: it then carries the latest of each indicator. */
const REPORT_VALUES = 3000;
/** At most this many suggestions are listed one by one. */
export const REPORT_ITEMS = 300;

/** An indicator with every value that the report has of it, each once. */
export interface Reported {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  /** `null` where a picture would show nothing that the values do not. */
  readonly chart: OwnChart | null;
}

/** One theme of the report: the indicators with a picture first, since a table that runs on has no place for them. */
export interface ReportTheme {
  readonly theme: Theme;
  readonly drawn: readonly Reported[];
  readonly listed: readonly Reported[];
  /** Indicators of which no value was published. */
  readonly empty: readonly Indicator[];
}

/** The figures of a release in the order in which the report prints them. */
export function reportThemes(
  release: Release,
  areaNames: ReadonlyMap<string, Localised> = new Map(),
): readonly ReportTheme[] {
  const all = release.indicators.indicators.map((indicator): Reported => ({
    indicator,
    observations: observationsOf(release, indicator.id),
    chart: chartOf(release, indicator, areaNames),
  }));
  return release.indicators.themes.flatMap((theme): ReportTheme[] => {
    const members = all.filter((r) => r.indicator.theme === theme.id);
    if (members.length === 0) return [];
    const known = members.filter((r) => r.observations.length > 0);
    return [
      {
        theme,
        drawn: known.filter((r) => r.chart !== null),
        listed: known.filter((r) => r.chart === null),
        empty: members.filter((r) => r.observations.length === 0).map((r) => r.indicator),
      },
    ];
  });
}

/**
 * The values that the report carries: all, or where there are very many, those that each indicator is quoted by, with the
 * county's own of the headline figures and what conflicts and commitments speak of (`named`).
 */
export function reportValues(
  release: Release,
  named: ReadonlySet<string>,
  limit: number = REPORT_VALUES,
): readonly Observation[] {
  const { observations } = release.observations;
  if (observations.length <= limit) return observations;
  return release.indicators.indicators.flatMap((indicator) => {
    const quoted = new Set(quotedOf(release, indicator).map((o) => o.id));
    const whole = indicator.headline !== undefined;
    return observationsOf(release, indicator.id).filter(
      (o) => quoted.has(o.id) || named.has(o.id) || (whole && o.area === undefined),
    );
  });
}
