import { jsonIn } from "#releases/reader/json-in.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { LoadError } from "./errors.ts";

/**
 * One file of the data folder as JSON. Throws a `LoadError` that names the file and why. `fresh`: as the host has it
 * now, not as it was kept for the time without a network.
 */
export async function fetchJson(files: DataReader, file: string, fresh = false): Promise<unknown> {
  const result = await files.read(file, fresh);
  if (!("bytes" in result)) throw new LoadError(result.absence.failure, file, result.absence.status);
  const json = jsonIn(result.bytes);
  if (json === null) throw new LoadError("not-json", file);
  return json.data;
}
