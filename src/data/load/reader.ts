import type { History } from "#domain/versions/history.ts";
import { withAllMarks } from "#releases/marks.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { loadHistory } from "./load-history.ts";
import { type Loaded, loadRelease, type TakeValues } from "./load-release.ts";

export { loadAsOf } from "./load-as-of.ts";
export { loadHistory } from "./load-history.ts";
export { loadRelease } from "./load-release.ts";
export { pageData, tellsOfReleases, versionsFor } from "./page-data.ts";

/** Everything pages are cut from: the latest release, and the history of all. `take` as in `loadRelease`. */
export async function loadSite(
  files: DataReader,
  take?: TakeValues,
): Promise<{ readonly loaded: Loaded; readonly history: History }> {
  const loaded = await loadRelease(files, take === undefined ? {} : { take });
  const { history, problems } = await loadHistory(files, loaded);
  const { index } = loaded;
  const release =
    loaded.release === null || index === null ? loaded.release : await withAllMarks(files, index, loaded.release);
  return { loaded: { ...loaded, release, problems: [...loaded.problems, ...problems] }, history };
}
