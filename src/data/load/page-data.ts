import { type Counts, countsOf } from "#domain/release/counts.ts";
import {
  byUrgency,
  commitmentModel,
  type CommitmentsModel,
  commitmentsModel,
} from "#domain/commitment/commitment-lines.ts";
import { type Disclosure, disclosureOf } from "#domain/disclosure/disclosure.ts";
import { boundedDiff, type History, revisionsOf, valuesOf, type Versions } from "#domain/versions/history.ts";
import { type KnownModel, knownOf } from "#domain/known/known.ts";
import { type LinkList, type Links, linksOf } from "#domain/release/links.ts";
import { type Quoted, quotedFrom } from "#domain/figure/quoted.ts";
import { datesIn } from "#domain/news/dates.ts";
import { type Expectation, expectedIn } from "#domain/news/expected.ts";
import type { Page } from "#domain/site/page.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { entriesOf, type Entry } from "#domain/search/entry.ts";
import { type Picture, picturesOf } from "#domain/chart/picture.ts";
import { sliceFor } from "#domain/release/slice.ts";
import { standingOf } from "#domain/status/assess.ts";
import { briefOf, type Standing } from "#domain/status/standing.ts";
import type { Loaded } from "./load-release.ts";
import type { Problem } from "./problem.ts";

/** Everything one page is drawn from. The build writes it beside the pages, one file a page for all languages. */
export interface PageData {
  readonly site: Site | null;
  readonly release: Release | null;
  readonly counts: Counts | null;
  /** How the suggestions of each session stand and what of it is public, counted where all of them are known. */
  readonly disclosures: readonly Disclosure[];
  /** What the page is linked with; `null` where it has no links but those of what it shows. */
  readonly links: Links | null;
  /** On pages that tell of releases: their own, and those of indicators. */
  readonly versions: Versions | null;
  /** The day as of which the page is, where that is not now. */
  readonly asOf: AsOf | null;
  /** How each indicator whose status the page shows stands, by its id; the whole of it on the indicator's own page. */
  readonly standings: Readonly<Record<string, Standing>>;
  /** One hash for the whole release that the page is of; `null` where none could be computed. */
  readonly hash: string | null;
  /** Everything there is to be found, on the page of the search; figures alone in the glossary. */
  readonly entries?: readonly Entry[];
  /** What a person can picture beside a figure, by the observation: on the page of an indicator, and of the headline figures. */
  readonly pictures?: Readonly<Record<string, Picture>>;
  /** True on the page of the report where the build prints it as a PDF beside it. */
  readonly pdf?: boolean;
  /** True on the page of an indicator where the build makes a PNG of its picture. */
  readonly png?: boolean;
  /** Commitments on a time axis: on their pages, and the most urgent on the overview. */
  readonly promised?: CommitmentsModel;
  /** What is known of each theme, on the page of the sources. */
  readonly known?: readonly KnownModel[];
  /** On the page of a document: what is quoted from it for something else than a figure. */
  readonly quoted?: LinkList<Quoted>;
  /** What publishers have announced, and whether anything at all has a day to come: on the page of the releases. */
  readonly toCome?: { readonly expected: readonly Expectation[]; readonly calendar: boolean };
  /** True where what the page is about is listed now, and was not on the day of the page. */
  readonly notYet?: true;
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

/** Pages that tell how all suggestions stand. */
const WITH_DISCLOSURES: readonly Page["name"][] = ["overview", "suggestions", "print", "present", "wall"];

/** The part of what was loaded that a page shows; `versions` are what it tells of releases. */
export function pageData(
  page: Page,
  { site, release, tally, hash, problems }: Loaded,
  versions: Versions | null,
  asOf: AsOf | null = null,
): PageData {
  const reasons = (versions?.revisions ?? []).flatMap((revision) => revision.reasons.flatMap((r) => r.document ?? []));
  const day = asOf?.day ?? release?.release.published ?? "";
  const promised = release === null ? {} : promisedFor(page, release, day);
  const told = [...reasons, ...(promised.promised?.documents ?? [])];
  const whole = release === null ? null : sliceFor(page, release, told);
  const slice = whole === null || page.name !== "commitments" ? whole : inOrder(whole, day);
  return {
    site,
    problems,
    hash,
    versions,
    asOf,
    links: release === null ? null : linksOf(release, page),
    release: slice,
    standings: release === null || slice === null ? {} : standingsFor(page, release, slice),
    disclosures:
      release === null || !WITH_DISCLOSURES.includes(page.name)
        ? []
        : disclosuresIn(release, site, asOf?.day ?? release.release.published),
    counts: release === null ? null : countsOf(release, tally, page.name === "indicator" ? page.id : null),
    ...(release === null || slice === null
      ? {}
      : {
          ...entriesFor(page, release),
          ...picturesFor(page, release, slice),
          ...toComeFor(page, release),
          ...promised,
          ...(page.name === "sources" ? { known: knownOf(release) } : {}),
          ...(page.name === "source" ? { quoted: quotedFrom(release, page.id) } : {}),
        }),
  };
}

/** As many commitments as the overview has room for, on a phone too. */
const PROMISED = 4;

function promisedFor(page: Page, { commitments: { commitments } }: Release, day: string): Pick<PageData, "promised"> {
  if (page.name === "commitment") {
    const one = commitments.find(({ id }) => id === page.id);
    return one === undefined ? {} : { promised: commitmentModel(one, day) };
  }
  if (commitments.length === 0 || (page.name !== "overview" && page.name !== "commitments")) return {};
  return { promised: commitmentsModel(commitments, day, page.name === "overview" ? PROMISED : undefined) };
}

/** What a page shows, the most urgent of its commitments first. */
const inOrder = (slice: Release, day: string): Release => ({
  ...slice,
  commitments: { ...slice.commitments, commitments: [...byUrgency(slice.commitments.commitments, day)] },
});

/** The sessions' models on a day. */
const disclosuresIn = (release: Release, site: Site | null, day: string): readonly Disclosure[] =>
  release.suggestions.sessions.flatMap(
    (session) => disclosureOf(release, session, site?.outcomeScheme ?? null, day) ?? [],
  );

function entriesFor(page: Page, release: Release): Pick<PageData, "entries"> {
  if (page.name === "search") return { entries: entriesOf(release) };
  if (page.name !== "glossary") return {};
  return { entries: entriesOf(release).filter(({ kind }) => kind === "indicator") };
}

/** Of a thousand announcements the first hundred are on the page; the feeds have the newest, and the calendar all. */
const MOST_EXPECTED = 100;

const toComeFor = ({ name }: Page, release: Release): Pick<PageData, "toCome"> =>
  name === "releases"
    ? { toCome: { expected: expectedIn(release).slice(0, MOST_EXPECTED), calendar: datesIn(release).length > 0 } }
    : {};

/** The people who are counted for it may stand on no page but their own: pictures need the whole release. */
function picturesFor(page: Page, release: Release, slice: Release): Pick<PageData, "pictures"> {
  const pictured = slice.indicators.indicators.filter((i) =>
    page.name === "indicator" ? i.id === page.id : page.name === "overview" && i.headline !== undefined,
  );
  if (pictured.length === 0) return {};
  return { pictures: Object.fromEntries(pictured.flatMap((i) => Object.entries(picturesOf(release, i)))) };
}

/** Pages that tell of releases. */
const WITH_VERSIONS: readonly Page["name"][] = ["releases", "release", "present", "indicator"];

/** Whether a page tells of releases, and needs their history. */
export const tellsOfReleases = ({ name }: Page): boolean => WITH_VERSIONS.includes(name);

/** What a page tells of releases; `null` for most. */
export function versionsFor(page: Page, history: History): Versions | null {
  const told = toldOf(page, history);
  return told === null || history.absent === undefined ? told : { ...told, absent: history.absent };
}

function toldOf(page: Page, history: History): Versions | null {
  const { entries, diffs } = history;
  switch (page.name) {
    case "releases":
      return { entries, diff: null, revisions: [] };
    case "release": {
      const diff = diffs.get(page.id);
      return { entries, diff: diff === undefined ? null : boundedDiff(diff), revisions: [] };
    }
    case "present": {
      const diff = diffs.get(entries[0]?.id ?? "");
      return { entries: entries.slice(0, 1), diff: diff === undefined ? null : valuesOf(diff), revisions: [] };
    }
    case "indicator":
      return { entries: [], diff: null, revisions: revisionsOf(history, page.id) };
    default:
      return null;
  }
}

/** The standings that a page shows, of the whole release: by its slice alone a target might be missing. */
function standingsFor(page: Page, release: Release, slice: Release): PageData["standings"] {
  const { indicators } = slice.indicators;
  switch (page.name) {
    case "indicator":
      return Object.fromEntries(indicators.filter((i) => i.id === page.id).map((i) => [i.id, standingOf(release, i)]));
    case "overview":
    case "present":
    case "wall":
    case "suggestions":
      return Object.fromEntries(indicators.map((i) => [i.id, briefOf(standingOf(release, i))]));
    case "print":
      // Why most are not judged is said once, with the method.
      return Object.fromEntries(
        indicators.flatMap((i) => {
          const standing = standingOf(release, i);
          return standing.status === "not-assessable" ? [] : [[i.id, briefOf(standing)]];
        }),
      );
    default:
      return {};
  }
}
