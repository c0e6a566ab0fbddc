import { pointsOf } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import type { SourceDocument } from "#domain/schemas/source.ts";
import { observationsOf, type Point, pointOf } from "#domain/chart/series.ts";

/** An indicator with the rows that its files have. */
export interface FileFigures {
  readonly indicator: Indicator;
  readonly points: readonly Point[];
}

/** What goes with the figures into a file: which version, whose, and the documents that they stand in. */
export interface FileContext {
  readonly release: Release["release"];
  readonly site: Site | null;
  readonly documents: readonly SourceDocument[];
}

/** More values than this, of an indicator or in all, come as CSV alone: the other files are made in memory, and read there. */
export const MOST_VALUES = 20_000;

/** The formats of an indicator's file, by their endings. */
export const FILE_ENDINGS = ["csv", "xlsx", "json", "jsonstat.json"] as const;

/**
 * The rows of an indicator's files: those of its chart, years without a value among them, where the chart has every value;
 * else the values alone.
 */
export function figuresOf(release: Release, indicator: Indicator): FileFigures {
  const observations = observationsOf(release, indicator.id);
  const chart = chartOf(release, indicator);
  const drawn = chart === null ? [] : pointsOf(chart);
  const whole = drawn.filter((p) => p.observation !== null).length === observations.length;
  return { indicator, points: whole && chart !== null ? drawn : observations.map((o) => pointOf(indicator, o)) };
}

/** The rows of every indicator of a release, in the order of its list. */
export const allFigures = (release: Release): readonly FileFigures[] =>
  release.indicators.indicators.map((indicator) => figuresOf(release, indicator));

export const contextOf = (release: Release, site: Site | null): FileContext => ({
  release: release.release,
  site,
  documents: release.sources.documents,
});

/** The documents that some figures stand in, in the order of the release. */
export function documentsIn(figures: readonly FileFigures[], context: FileContext): readonly SourceDocument[] {
  const named = new Set(figures.flatMap(({ points }) => points.flatMap((p) => p.observation?.source.document ?? [])));
  return context.documents.filter(({ id }) => named.has(id));
}

/** The address of a page or file of the site; `null` where the site does not say where it is. */
export function publicAddress(site: Site | null, path: string): string | null {
  if (site?.address === undefined) return null;
  return `${site.address.replace(/\/?$/, "/")}${path}`;
}
