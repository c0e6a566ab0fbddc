import * as v from "valibot";
import { idSchema } from "#domain/schemas/localised.ts";

/** Where a site keeps the names that its clerks have matched with indicators, beside `site.json`. */
export const ALIASES_FILE = "aliases.json";

/** What documents and sheets call an indicator beside its names, by its id. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

const aliasesSchema = v.record(idSchema, v.array(v.pipe(v.string(), v.minLength(1))));

/** What is wrong in the file: where, and what stands there. */
export interface AliasesFault {
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}

/** Reads what the file says; nothing is known where it is none. */
export function parseAliases(data: unknown): { readonly aliases: Aliases; readonly fault: AliasesFault | null } {
  const parsed = v.safeParse(aliasesSchema, data);
  if (parsed.success) return { aliases: parsed.output, fault: null };
  const [issue] = parsed.issues;
  const fault = { place: v.getDotPath(issue) ?? "", found: issue.received, expected: '{ "<id>": ["<name>", …] }' };
  return { aliases: {}, fault };
}

/** The same with more names, each once, in a fixed order. */
export function withNames(
  aliases: Aliases,
  learnt: readonly { readonly indicator: string; readonly name: string }[],
): Aliases {
  const all = new Map(Object.entries(aliases));
  for (const { indicator, name } of learnt) all.set(indicator, [...new Set([...(all.get(indicator) ?? []), name])]);
  return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The file as it is written, for people to read. */
export const aliasesText = (aliases: Aliases): string => `${JSON.stringify(aliases, null, 2)}\n`;
