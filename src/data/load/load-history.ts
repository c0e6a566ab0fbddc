import { entryOf, type History, historyOf } from "#domain/versions/history.ts";
import type { Release } from "#domain/schemas/release.ts";
import { isOffline } from "#data/fetch/errors.ts";
import type { DataSource } from "#data/fetch/fetch-json.ts";
import { type Loaded, loadRelease, type Problem } from "./load-release.ts";

/**
 * Every release there is, compared with the one before it. `latest` is loaded already, and all there is to tell of where it
 * is the only one. What cannot be read is a problem, and not in the history; without a network there may be no more than the
 * newest release, which is no fault: the others are named as absent.
 */
export async function loadHistory(
  source: DataSource,
  latest: Loaded,
): Promise<{ readonly history: History; readonly problems: readonly Problem[] }> {
  const { index, release, tally } = latest;
  if (index === null || release === null) return { history: { entries: [], diffs: new Map() }, problems: [] };
  const only = index.releases.length === 1 ? index.releases[0] : undefined;
  if (only !== undefined)
    return {
      history: { entries: [entryOf(only, release.release, tally.values, null)], diffs: new Map() },
      problems: [],
    };
  const releases: Release[] = [];
  const problems: Problem[] = [];
  const absent: string[] = [];
  for (const entry of index.releases) {
    const loaded = await loadRelease(source, { choose: () => entry, whole: true });
    if (loaded.release !== null) releases.push(loaded.release);
    if (loaded.release === null && loaded.problems.every((p) => p.kind === "load" && isOffline(p.failure)))
      absent.push(entry.id);
    else problems.push(...loaded.problems);
  }
  const history = historyOf(index, releases);
  return { history: absent.length === 0 ? history : { ...history, absent }, problems };
}
