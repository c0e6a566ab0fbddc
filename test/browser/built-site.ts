import { chartOf } from "#domain/chart/chart-of.ts";
import { comparable, isRefusal } from "#domain/comparison/comparison.ts";
import { overviewOf } from "#domain/site/overview.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { latestOf, observationsOf } from "#domain/chart/series.ts";
import { quantityOf } from "#domain/figure/value.ts";
import { publishedRelease } from "#test/support/published.ts";

/**
 * What tests that look at the site in `dist/` take of its figures, each found by what it is and none by its name: they would
 * do the same for any county. What is asserted of this county's own figures is in `test/public-data/browser`.
 */
export const { release: RELEASE, site: SITE } = await publishedRelease();

const { indicators } = RELEASE.indicators;
const { headline } = overviewOf(RELEASE);

function first(what: string, among: readonly Indicator[], is: (indicator: Indicator) => boolean): Indicator {
  const found = among.find(is);
  if (found === undefined) throw new Error(`invalid release: no figure ${what}`);
  return found;
}

const periodsOf = ({ id }: Indicator): number => new Set(observationsOf(RELEASE, id).map((o) => o.period)).size;
const drawnOverTime = (i: Indicator): boolean => chartOf(RELEASE, i)?.kind === "periods" && periodsOf(i) > 1;
const withMost = (count: (indicator: Indicator) => number): Indicator =>
  indicators.reduce((best, one) => (count(one) > count(best) ? one : best));

/** One that the overview leads to, with values of several periods in a chart of one series. */
export const OVER_TIME = first(
  "over time",
  indicators.filter(({ id }) => overviewOf(RELEASE).indicators.has(id)),
  (i) => i.breakdown === undefined && i.headline === undefined && drawnOverTime(i) && periodsOf(i) > 2,
);
/** One that may stand beside that, in another unit. */
export const OTHER_UNIT = first("in another unit", indicators, (i) => {
  const found = comparable(OVER_TIME, i);
  return !isRefusal(found) && found.how === "beside" && latestOf(RELEASE, i).length > 0;
});
/** One whose parts are drawn over time. */
export const PARTS_OVER_TIME = first(
  "with parts over time",
  indicators,
  (i) => i.breakdown !== undefined && drawnOverTime(i),
);
/** A headline figure in parts. */
export const PARTS = first("in parts", headline, (i) => i.breakdown !== undefined);
/** A headline figure whose number is exact. */
export const EXACT = first("with an exact number", headline, (i) =>
  latestOf(RELEASE, i).every((o) => i.breakdown === undefined && quantityOf(o).kind === "point"),
);
/** A headline figure whose number is open above. */
export const OPEN = first("that is open", headline, (i) => latestOf(RELEASE, i).some((o) => o.upper === null));
/** The one with the most values at a time, and so the tallest table of a slide. */
export const TALLEST = withMost((i) => latestOf(RELEASE, i).length);
/** The one of one series with the most values. */
export const LONGEST = withMost((i) => (i.breakdown === undefined ? observationsOf(RELEASE, i.id).length : 0));
/** The headline figures that slides begin with. */
export const HEADLINES = headline;
