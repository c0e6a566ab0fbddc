import { type Counts, countsOf } from "#domain/counts.ts";
import { type HandlingModel, handlingOf } from "#domain/handling.ts";
import { boundedDiff, type History, revisionsOf, type Versions } from "#domain/history.ts";
import type { Page } from "#domain/page.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { sliceFor } from "#domain/slice.ts";
import type { Loaded, Problem } from "./load-release.ts";

/** Everything one page is drawn from. The build writes it beside the pages, one file a page for all languages. */
export interface PageData {
  readonly site: Site | null;
  readonly release: Release | null;
  readonly counts: Counts | null;
  /** How the suggestions of each session stand; on the overview and in the report, which do not list them all. */
  readonly handling: readonly HandlingModel[];
  /** On pages that tell of releases: their own, and those of indicators. */
  readonly versions: Versions | null;
  /** The day as of which the page is, where that is not now. */
  readonly asOf: AsOf | null;
  /** One hash for the whole release that the page is of; `null` where none could be computed. */
  readonly hash: string | null;
  /** True on the page of the report where the build prints it as a PDF beside it. */
  readonly pdf?: boolean;
  readonly problems: readonly Problem[];
}

/** What a page as of a day is made from. */
export interface AsOf {
  readonly day: string;
  /** The release of that day, or the first one. */
  readonly release: string;
  /** The newest release there is. */
  readonly latest: string;
}

/** The part of what was loaded that a page shows; `versions` are what it tells of releases. */
export function pageData(
  page: Page,
  { site, release, tally, hash, problems }: Loaded,
  versions: Versions | null,
  asOf: AsOf | null = null,
): PageData {
  const reasons = (versions?.revisions ?? []).flatMap((revision) => revision.reasons.flatMap((r) => r.document ?? []));
  return {
    site,
    problems,
    hash,
    versions,
    asOf,
    release: release === null ? null : sliceFor(page, release, reasons),
    handling:
      release === null || (page.name !== "overview" && page.name !== "print")
        ? []
        : handlingIn(release, site, asOf?.day ?? release.release.published),
    counts: release === null ? null : countsOf(release, tally, page.name === "indicator" ? page.id : null),
  };
}

/** The sessions' models on a day. */
const handlingIn = (release: Release, site: Site | null, day: string): readonly HandlingModel[] =>
  release.suggestions.sessions.flatMap(
    (session) => handlingOf(release, session, site?.outcomeScheme ?? null, day) ?? [],
  );

/** What a page tells of releases; `null` for most. */
export function versionsFor(page: Page, history: History): Versions | null {
  const { entries, diffs } = history;
  switch (page.name) {
    case "releases":
      return { entries, diff: null, revisions: [] };
    case "release": {
      const diff = diffs.get(page.id);
      return { entries, diff: diff === undefined ? null : boundedDiff(diff), revisions: [] };
    }
    case "indicator":
      return { entries: [], diff: null, revisions: revisionsOf(history, page.id) };
    default:
      return null;
  }
}
