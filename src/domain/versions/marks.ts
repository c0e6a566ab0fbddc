import type { DeclaredChange } from "#domain/schemas/change.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import { same } from "./same.ts";

/** How values were changed, by their ids. What was withdrawn has no value to mark. */
export type Marks = ReadonlyMap<string, DeclaredChange["kind"]>;

/** What is seen of a value: its number and the words it was printed with. */
export type SeenValue = Pick<Observation, "id"> & { readonly [field: string]: unknown };
const SEEN = ["value", "lower", "upper", "printed", "qualifier", "missing"] as const;

/**
 * What a release changed of the numbers themselves, of all that it declares. That a note or a basis said more than the document
 * is corrected too, with its reason on the page of the release: beside a number that stands as it was, the mark would say of the
 * number what is not so. A new definition makes another number of it even where the digits are the same.
 */
export function changedNumbers(
  declared: readonly DeclaredChange[],
  before: readonly SeenValue[],
  after: readonly SeenValue[],
): Marks {
  const [was, is] = [before, after].map((list) => new Map(list.map((o) => [o.id, o])));
  return new Map(
    declared.flatMap(({ observation, kind }) => {
      const [old, now] = [was?.get(observation), is?.get(observation)];
      const stands = old !== undefined && now !== undefined && SEEN.every((field) => same(old[field], now[field]));
      return stands && kind !== "redefined" ? [] : [[observation, kind] as const];
    }),
  );
}

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
