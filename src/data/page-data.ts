import { type Counts, countsOf } from "#domain/counts.ts";
import type { Page } from "#domain/page.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { sliceFor } from "#domain/slice.ts";
import type { Loaded, Problem } from "./load-release.ts";

/** Everything one page is drawn from. The build writes it beside the pages, one file a page for all languages. */
export interface PageData {
  readonly site: Site | null;
  readonly release: Release | null;
  readonly counts: Counts | null;
  readonly problems: readonly Problem[];
}

/** The part of what was loaded that a page shows. */
export function pageData(page: Page, { site, release, tally, problems }: Loaded): PageData {
  return {
    site,
    problems,
    release: release === null ? null : sliceFor(page, release),
    counts: release === null ? null : countsOf(release, tally, page.name === "indicator" ? page.id : null),
  };
}
