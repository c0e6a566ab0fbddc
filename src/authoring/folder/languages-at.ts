import type { Language } from "#domain/site/language.ts";
import { languagesIn } from "#domain/release/one-language.ts";
import type { DataReader } from "./data-reader.ts";
import { readJson } from "./read-json.ts";

/** The languages of the site whose data lie at a place; all of them where there is no `site.json` that says. */
export async function languagesAt(reader: DataReader): Promise<readonly Language[]> {
  const result = await reader.read("site.json");
  const read = "bytes" in result ? readJson("site.json", result.bytes) : null;
  return languagesIn(read === null || read.issue !== null ? null : read.data);
}
