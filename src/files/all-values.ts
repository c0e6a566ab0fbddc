import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";

/** A release with every value again, where pages keep a part of some indicators' (`domain/release/bounded`). */
export function withAllValues(release: Release, held: ReadonlyMap<string, readonly Observation[]>): Release {
  if (held.size === 0) return release;
  const { observations } = release.observations;
  const rest = observations.filter((o) => !held.has(o.indicator));
  return {
    ...release,
    observations: { ...release.observations, observations: [...rest, ...[...held.values()].flat()] },
  };
}
