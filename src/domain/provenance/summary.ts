import type { Located } from "./locate.ts";

/** How many of the sought were found, and how. */
export interface Summary {
  readonly sought: number;
  readonly found: number;
  readonly by: Readonly<Record<Located["how"], number>>;
}

export function summarise(located: readonly Located[]): Summary {
  const by = { place: 0, phrase: 0, number: 0, "not-found": 0 };
  for (const { how } of located) by[how] += 1;
  return { sought: located.length, found: located.length - by["not-found"], by };
}

const WORST_FIRST: readonly Located["how"][] = ["not-found", "number", "phrase", "place"];

/** What was not found comes first, then what was found in other words or elsewhere; each in the order given. */
export const worstFirst = (located: readonly Located[]): readonly Located[] =>
  WORST_FIRST.flatMap((how) => located.filter((one) => one.how === how));
