import type { DeclaredChange } from "#domain/schemas/change.ts";
import type { Release } from "#domain/schemas/release.ts";

/** How values were changed, by their ids. What was withdrawn has no value to mark. */
export type Marks = ReadonlyMap<string, DeclaredChange["kind"]>;

/** What a release says that it changed itself. */
export const ownMarks = ({ release }: Release): Marks =>
  new Map((release.changes ?? []).map(({ observation, kind }) => [observation, kind]));

/**
 * The release with each value that was changed marked as such, so that its number nowhere stands without the mark. Why, the
 * page of its indicator says.
 */
export function withMarks(release: Release, marks: Marks): Release {
  if (marks.size === 0) return release;
  const observations = release.observations.observations.map((o) => {
    const changed = marks.get(o.id);
    return changed === undefined || changed === o.changed ? o : { ...o, changed };
  });
  return { ...release, observations: { ...release.observations, observations } };
}
