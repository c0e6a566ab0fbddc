import { type Counts, countsOf } from "#domain/counts.ts";
import { type HandlingModel, handlingOf } from "#domain/handling.ts";
import type { Page } from "#domain/page.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { sliceFor } from "#domain/slice.ts";
import { standingOf } from "#domain/status/assess.ts";
import { briefOf, type Standing } from "#domain/status/standing.ts";
import type { Loaded, Problem } from "./load-release.ts";

/** Everything one page is drawn from. The build writes it beside the pages, one file a page for all languages. */
export interface PageData {
  readonly site: Site | null;
  readonly release: Release | null;
  readonly counts: Counts | null;
  /** How the suggestions of each session stand; on the overview, which does not list them. */
  readonly handling: readonly HandlingModel[];
  /** How each indicator whose status the page shows stands, by its id; the whole of it on the indicator's own page. */
  readonly standings: Readonly<Record<string, Standing>>;
  readonly problems: readonly Problem[];
}

/** The part of what was loaded that a page shows. */
export function pageData(page: Page, { site, release, tally, problems }: Loaded): PageData {
  const slice = release === null ? null : sliceFor(page, release);
  return {
    site,
    problems,
    release: slice,
    standings: release === null || slice === null ? {} : standingsFor(page, release, slice),
    handling: release === null || page.name !== "overview" ? [] : handlingIn(release, site),
    counts: release === null ? null : countsOf(release, tally, page.name === "indicator" ? page.id : null),
  };
}

/** The sessions' models on the day of the release. */
export const handlingIn = (release: Release, site: Site | null): readonly HandlingModel[] =>
  release.suggestions.sessions.flatMap(
    (session) => handlingOf(release, session, site?.outcomeScheme ?? null, release.release.published) ?? [],
  );

/** The standings that a page shows, of the whole release: by its slice alone a target might be missing. */
export function standingsFor(page: Page, release: Release, slice: Release): PageData["standings"] {
  const { indicators } = slice.indicators;
  switch (page.name) {
    case "indicator":
      return Object.fromEntries(indicators.filter((i) => i.id === page.id).map((i) => [i.id, standingOf(release, i)]));
    case "overview":
    case "suggestions":
      return Object.fromEntries(indicators.map((i) => [i.id, briefOf(standingOf(release, i))]));
    default:
      return {};
  }
}
