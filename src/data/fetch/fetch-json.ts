import type { DataReader } from "#releases/reader/data-reader.ts";
import { jsonIn } from "#releases/reader/json-in.ts";
import type { LoadFailure } from "./load-failure.ts";

/** What one file says, or why that cannot be had. */
export type Fetched = { readonly data: unknown } | { readonly failure: LoadFailure };

/** One file of the data folder as JSON. `fresh`: as the host has it now, not as it was kept for the time without a network. */
export async function fetchJson(files: DataReader, file: string, fresh?: boolean): Promise<Fetched> {
  const result = await files.read(file, fresh);
  if ("absence" in result) return { failure: result.absence.failure };
  const data = jsonIn(result.bytes);
  return data === undefined ? { failure: "not-json" } : { data };
}
