import type { Release } from "#domain/schemas/release.ts";

/** Parts of one release as one: what several pages show, each thing once. Throws `invalid releases: none` for none. */
export function merged(parts: readonly Release[]): Release {
  const [first] = parts;
  if (first === undefined) throw new Error("invalid releases: none");
  const all = <T extends { readonly id: string }>(pick: (release: Release) => readonly T[]): T[] => [
    ...new Map([...parts].reverse().flatMap((part) => pick(part).map((one) => [one.id, one] as const))).values(),
  ];
  return {
    ...first,
    indicators: {
      ...first.indicators,
      themes: all((r) => r.indicators.themes),
      indicators: all((r) => r.indicators.indicators),
    },
    observations: { ...first.observations, observations: all((r) => r.observations.observations) },
    sources: {
      ...first.sources,
      documents: all((r) => r.sources.documents),
      conflicts: all((r) => r.sources.conflicts),
    },
  };
}
