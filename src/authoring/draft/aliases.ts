import * as v from "valibot";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { type Draft, valuesIn } from "./draft.ts";

/** What documents call an indicator beside its names, by its id: `{ "<id>": ["alias", …] }`. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

/** Where aliases lie in a folder of published data. */
export const ALIASES_FILE = "aliases.json";

/** The words that a draft teaches beside those that are known. */
export function learnt(known: Aliases, draft: Draft, indicators: readonly Indicator[]): Aliases {
  const named = new Map(indicators.map((i) => [i.id, [i.name.zh, ...(i.short === undefined ? [] : [i.short.zh])]]));
  const all = new Map(Object.entries(known).map(([id, words]) => [id, [...words]]));
  for (const [, { indicator, label }] of valuesIn(draft)) {
    if (label === null || label.trim() === "" || named.get(indicator)?.includes(label) !== false) continue;
    const words = all.get(indicator) ?? [];
    if (!words.includes(label)) all.set(indicator, [...words, label]);
  }
  return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads a file of aliases; nothing is known where it is none. */
export function readAliases(data: unknown): Aliases {
  const read = v.safeParse(v.record(v.string(), v.array(v.string())), data);
  return read.success ? read.output : {};
}
