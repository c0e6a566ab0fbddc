import type { Indicator } from "#domain/schemas/indicator.ts";
import { type Aliases, withNames } from "#authoring/learnt/aliases.ts";
import { type Draft, valuesIn } from "./draft.ts";

/** The words that a draft teaches beside those that are known. */
export function learnt(known: Aliases, draft: Draft, indicators: readonly Indicator[]): Aliases {
  const named = new Map(indicators.map((i) => [i.id, [i.name.zh, ...(i.short === undefined ? [] : [i.short.zh])]]));
  const taught = [...valuesIn(draft)].flatMap(([, { indicator, label }]) =>
    label === null || label.trim() === "" || named.get(indicator)?.includes(label) !== false
      ? []
      : [{ indicator, name: label }],
  );
  return withNames(known, taught);
}
