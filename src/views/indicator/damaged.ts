import type { Observation } from "#domain/observation.ts";
import type { Release } from "#domain/release.ts";
import type { Damage } from "#domain/source.ts";

/** The damaged passages that touch the phrases some values were read from. */
export function damagedAt(release: Release, observations: readonly Observation[]): readonly Damage[] {
  return release.sources.documents.flatMap((d) =>
    d.damage.filter(({ start, end }) =>
      observations.some(
        ({ source }) =>
          source.document === d.id &&
          start !== undefined &&
          end !== undefined &&
          source.start !== undefined &&
          source.end !== undefined &&
          source.start < end &&
          start < source.end,
      ),
    ),
  );
}
