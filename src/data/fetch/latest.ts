import { type DataSource, fetchJson } from "./fetch-json.ts";

/** The id of the latest release as the host has it now, `null` where the index is unreadable. Throws a `LoadError` without a network. */
export async function latestRelease(source: DataSource): Promise<string | null> {
  const index = await fetchJson(source, "index.json", true);
  return typeof index === "object" && index !== null && "latest" in index && typeof index.latest === "string"
    ? index.latest
    : null;
}
