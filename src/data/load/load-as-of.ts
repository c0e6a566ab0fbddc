import { asKnownOn, baseAt } from "#domain/versions/as-of.ts";
import { boundedObservations, referredTo } from "#domain/release/bounded.ts";
import { tallyOf } from "#domain/release/counts.ts";
import { versionsOn } from "#domain/versions/history.ts";
import { isPublishedBy, momentOf } from "#domain/versions/release-order.ts";
import type { Page } from "#domain/site/page.ts";
import type { Release } from "#domain/schemas/release.ts";
import { byIndicator } from "#domain/chart/series.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { withAllMarks } from "#releases/marks.ts";
import { loadRelease } from "./load-release.ts";
import { type PageData, pageData } from "./page-data.ts";

/**
 * A page as known on a day (`YYYY-MM-DD`, or one of its releases, `momentOf`): cut from the release of that day, which is loaded whole, without what later
 * documents say. `present` is the page as it is now. From the day of the newest release on that is all there is to know,
 * and nothing is loaded. Never throws, as `loadRelease`.
 */
export async function loadAsOf(files: DataReader, page: Page, asked: string, present: PageData): Promise<PageData> {
  if (present.release === null) return present;
  const { id: latest, published } = present.release.release;
  const { day, number } = momentOf(asked);
  const isAll = number === null ? day >= published : day > published || isPublishedBy(present.release.release, asked);
  if (isAll) return { ...present, asOf: { day, release: latest, latest } };
  const loaded = await loadRelease(files, { choose: (index) => baseAt(index, asked), whole: true });
  const { index } = loaded;
  const release =
    loaded.release === null || index === null ? loaded.release : await withAllMarks(files, index, loaded.release);
  if (release === null) return { ...present, release: null, problems: loaded.problems };
  const asOf = { day, release: release.release.id, latest: index?.latest ?? latest };
  const known = asKnownOn(release, day);
  const tally = tallyOf([known.observations.observations]);
  const versions = present.versions === null ? null : versionsOn(present.versions, asked);
  const then = pageData(page, { ...loaded, release: bounded(known), tally }, versions, asOf);
  return isListed(page, present) && !isListed(page, then) ? { ...then, notYet: true } : then;
}

/** Whether what a page is about is there. */
function isListed(page: Page, { release, versions }: PageData): boolean {
  if (!("id" in page) || release === null) return true;
  const has = (list: readonly { readonly id: string }[]): boolean => list.some(({ id }) => id === page.id);
  switch (page.name) {
    case "indicator":
      return has(release.indicators.indicators);
    case "suggestion":
      return has(release.suggestions.items);
    case "unit":
      return has(release.suggestions.units);
    case "commitment":
      return has(release.commitments.commitments);
    case "source":
      return has(release.sources.documents);
    case "release":
      return has(versions?.entries ?? []);
  }
}

/** A release with as many values of each indicator as a page shows. */
function bounded(release: Release): Release {
  const keep = referredTo(release);
  const observations = [...byIndicator(release.observations.observations).values()].flatMap((values) =>
    boundedObservations(values, keep),
  );
  return { ...release, observations: { ...release.observations, observations } };
}
