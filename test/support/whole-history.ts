import type { Release, ReleaseIndex } from "#domain/schemas/release.ts";
import { diffReleases } from "#domain/versions/diff.ts";
import { type History, historyOf } from "#domain/versions/history.ts";

/** The history of releases that are all at hand whole, each compared with the one it supersedes, if that is among them. */
export function wholeHistory(index: ReleaseIndex, releases: readonly Release[]): History {
  const byId = new Map(releases.map((r) => [r.release.id, r]));
  return historyOf(
    index.releases.flatMap((entry) => {
      const release = byId.get(entry.id);
      if (release === undefined) return [];
      const before = byId.get(release.release.supersedes ?? "");
      const diff = before === undefined ? null : diffReleases(before, release);
      return [{ entry, note: release.release, values: release.observations.observations.length, diff }];
    }),
  );
}
