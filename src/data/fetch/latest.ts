import type { DataReader } from "#releases/reader/data-reader.ts";
import { fetchJson } from "./fetch-json.ts";

/** The id of the latest release as the host has it now, `null` where the index is unreadable. Throws a `LoadError` without a network. */
export async function latestRelease(files: DataReader): Promise<string | null> {
  const index = await fetchJson(files, "index.json", true);
  return typeof index === "object" && index !== null && "latest" in index && typeof index.latest === "string"
    ? index.latest
    : null;
}
