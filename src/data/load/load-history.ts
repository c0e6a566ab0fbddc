import type { History } from "#domain/versions/history.ts";
import { readHistory } from "#releases/history.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { isOffline } from "#data/query/is-offline.ts";
import type { Loaded } from "./load-release.ts";
import { type Problem, problemsIn } from "./problem.ts";

/**
 * Every release there is, compared with the one before it (`readHistory`). `latest` is loaded already. Without a network there
 * may be no more than the newest release, which is no fault: the others are named as absent.
 */
export async function loadHistory(
  files: DataReader,
  { index, site, release, tally }: Loaded,
): Promise<{ readonly history: History; readonly problems: readonly Problem[] }> {
  if (index === null || release === null) return { history: { entries: [], diffs: new Map() }, problems: [] };
  const latest = { note: release.release, values: tally.values };
  const { history, faults } = await readHistory(files, index, site?.languages, latest);
  const there = new Set(history.entries.map(({ id }) => id));
  const absent: string[] = [];
  const problems: Problem[] = [];
  for (const [id, own] of faults) {
    const told = problemsIn(own);
    if (!there.has(id) && told.every((p) => p.kind === "load" && isOffline(p.failure))) absent.push(id);
    else problems.push(...told);
  }
  return { history: absent.length === 0 ? history : { ...history, absent }, problems };
}
