import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";

/** How many values there are, by indicator and by the document they were taken from. */
export interface Tally {
  readonly values: number;
  /** Those kept with the phrase of the document that carries them. */
  readonly phrased: number;
  readonly byIndicator: ReadonlyMap<string, number>;
  readonly byDocument: ReadonlyMap<string, number>;
}

/** Counts the values of a release, one batch after the other, so that it need not be in memory whole. */
export function tallyOf(batches: Iterable<readonly Observation[]>): Tally {
  const byIndicator = new Map<string, number>();
  const byDocument = new Map<string, number>();
  let [values, phrased] = [0, 0];
  const one = (counts: Map<string, number>, id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const batch of batches)
    for (const { indicator, source } of batch) {
      values += 1;
      if (source.phrase !== null) phrased += 1;
      one(byIndicator, indicator);
      one(byDocument, source.document);
    }
  return { values, phrased, byIndicator, byDocument };
}

/** Two tallies as one. */
export function addTally(a: Tally, b: Tally): Tally {
  const sum = (x: ReadonlyMap<string, number>, y: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
    const both = new Map(x);
    for (const [id, n] of y) both.set(id, (both.get(id) ?? 0) + n);
    return both;
  };
  return {
    values: a.values + b.values,
    phrased: a.phrased + b.phrased,
    byIndicator: sum(a.byIndicator, b.byIndicator),
    byDocument: sum(a.byDocument, b.byDocument),
  };
}

/** How much a release holds: said on pages that show only a part of it. */
export interface Counts {
  readonly indicators: number;
  readonly observations: number;
  readonly documents: number;
  /** Documents that gave at least one value; the others are listed with what was left out, or for what they say in words. */
  readonly giving: number;
  /** Values kept with the phrase that carries them; of the others only number, qualifier and unit were noted. */
  readonly phrased: number;
  readonly conflicts: number;
  readonly damage: number;
  readonly leftOut: number;
  /** Indicators by the id of their theme. */
  readonly byTheme: Readonly<Record<string, number>>;
  /** Values by the id of the document they were taken from. */
  readonly byDocument: Readonly<Record<string, number>>;
  /** Values of the page's own indicator, of which the page may show a part; `null` on other pages. */
  readonly ofIndicator: number | null;
}

/** What a release holds; `release` may carry a part of the values, `tally` counts them all. */
export function countsOf(release: Release, tally: Tally, indicator: string | null): Counts {
  const sum = (lengths: readonly number[]): number => lengths.reduce((a, b) => a + b, 0);
  const { documents, conflicts } = release.sources;
  const byTheme = new Map<string, number>(release.indicators.themes.map((t) => [t.id, 0]));
  for (const { theme } of release.indicators.indicators) byTheme.set(theme, (byTheme.get(theme) ?? 0) + 1);
  return {
    indicators: release.indicators.indicators.length,
    observations: tally.values,
    documents: documents.length,
    giving: tally.byDocument.size,
    phrased: tally.phrased,
    conflicts: conflicts.length,
    damage: sum(documents.map((d) => d.damage.length)),
    leftOut: sum(documents.map((d) => d.leftOut.length)),
    byTheme: Object.fromEntries(byTheme),
    byDocument: Object.fromEntries(tally.byDocument),
    ofIndicator: indicator === null ? null : (tally.byIndicator.get(indicator) ?? 0),
  };
}
