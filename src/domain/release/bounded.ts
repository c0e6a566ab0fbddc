import { comparePeriods } from "#domain/period/period.ts";
import type { Observation } from "#domain/schemas/observation.ts";

/** A page shows at most about this many values of one indicator; all of them are in its file. */
export const PAGE_VALUES = 200;

/**
 * What a page carries of one indicator's values: all of them where they are few, else the county's own and, for other
 * areas, those of the last period. Values in `keep` (ids that other records refer to) always stay.
 */
export function boundedObservations(
  all: readonly Observation[],
  keep: ReadonlySet<string>,
  limit: number = PAGE_VALUES,
): readonly Observation[] {
  if (all.length <= limit) return all;
  const last = all.reduce<string | null>(
    (latest, { period }) => (latest === null || comparePeriods(latest, period) < 0 ? period : latest),
    null,
  );
  const near = all.filter((o) => o.area === undefined || o.period === last);
  const newestFirst = [...near].sort((a, b) => comparePeriods(b.period, a.period));
  const shown = new Set(newestFirst.slice(0, limit).map((o) => o.id));
  return all.filter((o) => shown.has(o.id) || keep.has(o.id));
}

/** The ids of observations that other records of a release name. */
export function referredTo(release: {
  readonly commitments: { readonly commitments: readonly { readonly target: string | null }[] };
  readonly sources: { readonly conflicts: readonly { readonly observations: readonly string[] }[] };
}): ReadonlySet<string> {
  return new Set([
    ...release.commitments.commitments.flatMap((c) => c.target ?? []),
    ...release.sources.conflicts.flatMap((c) => c.observations),
  ]);
}
