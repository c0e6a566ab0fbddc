import type { DataReader } from "#releases/reader/data-reader.ts";
import { fetchJson } from "./fetch-json.ts";

/** The id of the latest release as the host has it now, `null` where the index is unreadable. Throws without a network. */
export async function latestRelease(files: DataReader): Promise<string | null> {
  const read = await fetchJson(files, "index.json", true);
  if ("failure" in read) throw new Error(`invalid ${read.failure}: index.json`);
  const { data } = read;
  return typeof data === "object" && data !== null && "latest" in data && typeof data.latest === "string"
    ? data.latest
    : null;
}
