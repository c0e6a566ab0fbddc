import type { Series } from "#domain/chart/series.ts";

declare const ALIKE: unique symbol;

/**
 * Series that may stand on one scale; a chart with a scale takes no others. Only the two checks make them: of one indicator,
 * here, and of several that were found comparable, in `comparison/chart`.
 */
export type Alike = readonly Series[] & { readonly [ALIKE]: true };

/** True for the series of one indicator: one unit, kind, stage and definition. */
export const areOfOne = (series: readonly Series[]): series is Alike =>
  series.every((s) => s.indicator === series[0]?.indicator);
