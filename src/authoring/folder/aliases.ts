import type { Issue } from "#domain/check/issue.ts";
import { type Aliases, ALIASES_FILE, parseAliases } from "#authoring/learnt/aliases.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { readJson } from "./read-json.ts";

/** The names that were learnt, by the id of the indicator; none where there is no such file yet. */
export async function readAliases(
  reader: DataReader,
): Promise<{ readonly aliases: Aliases; readonly issues: readonly Issue[] }> {
  const result = await reader.read(ALIASES_FILE);
  if (!("bytes" in result)) return { aliases: {}, issues: [] };
  const read = readJson(ALIASES_FILE, result.bytes);
  if (read.issue !== null) return { aliases: {}, issues: [read.issue] };
  const { aliases, fault } = parseAliases(read.data);
  return { aliases, issues: fault === null ? [] : [{ code: "wrong-type", file: ALIASES_FILE, ...fault }] };
}
