import type { Issue } from "#domain/check/issue.ts";
import { nextIdOn, partsOf } from "#domain/versions/release-order.ts";
import type { Release, ReleaseIndex, Site } from "#domain/schemas/release.ts";
import { controlsOf } from "#authoring/publish/advice.ts";
import { readIndex, readSiteFile } from "#releases/read-file.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { issuesIn } from "./issues-in.ts";

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
  const index = await readIndex(reader);
  const site = await readSiteFile(reader);
  const there = !site.faults.unread.some((one) => "absence" in one);
  const unlisted = issuesIn(index.faults).some(({ code }) => code === "missing-file");
  const nothing = unlisted && (await reader.list?.("releases"))?.length === 0;
  const controls = site.data === undefined ? [] : controlsOf("site.json", site.data);
  return {
    site: site.value,
    index: index.value,
    begun: !(there && nothing),
    issues: [...issuesIn(site.faults), ...controls],
  };
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
