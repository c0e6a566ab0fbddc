import { type Counts, countsOf } from "#domain/counts.ts";
import { type HandlingModel, handlingOf } from "#domain/handling.ts";
import type { Page } from "#domain/page.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { sliceFor } from "#domain/slice.ts";
import type { Loaded, Problem } from "./load-release.ts";

/** Everything one page is drawn from. The build writes it beside the pages, one file a page for all languages. */
export interface PageData {
  readonly site: Site | null;
  readonly release: Release | null;
  readonly counts: Counts | null;
  /** How the suggestions of each session stand; on the overview, which does not list them. */
  readonly handling: readonly HandlingModel[];
  readonly problems: readonly Problem[];
}

/** The part of what was loaded that a page shows. */
export function pageData(page: Page, { site, release, tally, problems }: Loaded): PageData {
  return {
    site,
    problems,
    release: release === null ? null : sliceFor(page, release),
    handling: release === null || page.name !== "overview" ? [] : handlingIn(release, site),
    counts: release === null ? null : countsOf(release, tally, page.name === "indicator" ? page.id : null),
  };
}

/** The sessions' models on the day of the release. */
export const handlingIn = (release: Release, site: Site | null): readonly HandlingModel[] =>
  release.suggestions.sessions.flatMap(
    (session) => handlingOf(release, session, site?.outcomeScheme ?? null, release.release.published) ?? [],
  );
