import * as v from "valibot";
import { idSchema } from "#domain/schemas/localised.ts";
import type { DataReader } from "./data-reader.ts";
import { readJson } from "./read-json.ts";
import type { Issue } from "#domain/check/issue.ts";

/** Where a site keeps the names that its clerks have matched with indicators, beside `site.json`. */
export const ALIASES_FILE = "aliases.json";

const aliasesSchema = v.record(idSchema, v.array(v.pipe(v.string(), v.minLength(1))));
export type AliasesFile = v.InferOutput<typeof aliasesSchema>;

/** The names that were learnt, by the id of the indicator; none where there is no such file yet. */
export async function readAliases(
  reader: DataReader,
): Promise<{ readonly aliases: AliasesFile; readonly issues: readonly Issue[] }> {
  const result = await reader.read(ALIASES_FILE);
  if (!("bytes" in result)) return { aliases: {}, issues: [] };
  const read = readJson(ALIASES_FILE, result.bytes);
  if (read.issue !== null) return { aliases: {}, issues: [read.issue] };
  const parsed = v.safeParse(aliasesSchema, read.data);
  if (parsed.success) return { aliases: parsed.output, issues: [] };
  const place = v.getDotPath(parsed.issues[0]) ?? "";
  const found = parsed.issues[0].received;
  return {
    aliases: {},
    issues: [{ code: "wrong-type", file: ALIASES_FILE, place, found, expected: '{ "<id>": ["<name>", …] }' }],
  };
}

/** The file with more names, in a fixed order; each name once. */
export function withAliases(
  aliases: AliasesFile,
  learnt: readonly { readonly indicator: string; readonly name: string }[],
): string {
  const all = new Map(Object.entries(aliases));
  for (const { indicator, name } of learnt) all.set(indicator, [...new Set([...(all.get(indicator) ?? []), name])]);
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
