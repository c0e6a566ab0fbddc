import type { Issue } from "#domain/check/issue.ts";
import { parseSite } from "#domain/release/parse.ts";
import { nextIdOn, partsOf } from "#domain/versions/release-order.ts";
import type { Release, ReleaseIndex, Site } from "#domain/schemas/release.ts";
import { controlsOf } from "#authoring/publish/advice.ts";
import { readIndex } from "#authoring/publish/check-published.ts";
import type { DataReader } from "./data-reader.ts";
import { readJson } from "./read-json.ts";
import { notRead } from "./read-release.ts";

/** What a data folder says of its site and of what is published on it, each `null` where it cannot be read. */
interface ReadSite {
  readonly site: Site | null;
  readonly index: ReleaseIndex | null;
  /** False for a site that was set up and has published nothing yet: neither an index nor a release. */
  readonly begun: boolean;
  /** What is wrong with `site.json`. */
  readonly issues: readonly Issue[];
}

export async function readSite(reader: DataReader): Promise<ReadSite> {
  const file = "site.json";
  const { index, issues } = await readIndex(reader);
  const result = await reader.read(file);
  const there = "bytes" in result;
  const nothing = issues.some(({ code }) => code === "missing-file") && (await reader.list("releases"))?.length === 0;
  const begun = !(there && nothing);
  if (!there) return { site: null, index, begun, issues: [notRead(result, file)] };
  const read = readJson(file, result.bytes);
  if (read.issue !== null) return { site: null, index, begun, issues: [read.issue] };
  const parsed = parseSite(read.data);
  return { site: parsed.value, index, begun, issues: [...parsed.issues, ...controlsOf(file, read.data)] };
}

/** That the id of a draft is published already, with the one that is free on that day. */
export function takenId(draft: Release | null, index: ReleaseIndex | null): readonly Issue[] {
  const id = draft?.release.id;
  if (id === undefined || index === null || !index.releases.some((entry) => entry.id === id)) return [];
  const { day } = partsOf(id);
  return [{ code: "folder-exists", file: "release.json", place: "id", found: id, expected: nextId(index, day) }];
}

/** The id of the next release of a day. */
export const nextId = (index: ReleaseIndex | null, day: string): string => nextIdOn(index?.releases ?? [], day);
