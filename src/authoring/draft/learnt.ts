import type { Indicator } from "#domain/schemas/indicator.ts";
import { type Aliases, withNames } from "#authoring/learnt/aliases.ts";
import { documentsOf, type Draft, valuesIn } from "./draft.ts";

/** The words that a draft teaches beside those that are known. */
export function learnt(known: Aliases, draft: Draft, indicators: readonly Indicator[]): Aliases {
  // A category is known by its own name, which is none of its indicator.
  const named = new Map(
    indicators.map(({ id, name, short, breakdown }) => [
      id,
      [name.zh, short?.zh, ...(breakdown?.categories ?? []).map((category) => category.name.zh)],
    ]),
  );
  const taught = documentsOf(draft)
    .flatMap(valuesIn)
    .flatMap(([, { indicator, label }]) =>
      label === null || label.trim() === "" || named.get(indicator)?.includes(label) !== false
        ? []
        : [{ indicator, name: label }],
    );
  return withNames(known, taught);
}
