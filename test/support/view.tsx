import { act, cleanup, configure, render, type RenderResult } from "@testing-library/react";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { expect, onTestFinished, vi } from "vitest";
import { withSetting } from "#app/address/address.ts";
import { StaticSvgContext } from "#charts/svg/static-svg.ts";
import type { Language } from "#domain/site/language.ts";
import type { Page } from "#domain/site/page.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { parseRelease, parseSite } from "#domain/release/parse.ts";
import { asKnownOn } from "#domain/versions/as-of.ts";
import { tallyOf } from "#domain/release/counts.ts";
import type { Versions } from "#domain/versions/history.ts";
import type { Fetch } from "#releases/reader/address-reader.ts";
import { sourceAt } from "./source-at.ts";
import { type PageData, pageData } from "#data/load/page-data.ts";
import {
  AskContext,
  DownloadContext,
  type Place,
  PlaceContext,
  SearchContext,
  type Shown,
  ShownContext,
  shownOf,
} from "#views/parts/frame/context.ts";
import { type ReleaseFiles, smallRelease, smallSite } from "./small-release.ts";

// Parts come with scripts of their own, which a busy machine reads late: a second is too short to say that they do not come.
configure({ asyncUtilTimeout: 10_000 });

interface Options {
  readonly page: Page;
  readonly lang?: Language;
  readonly search?: string;
  readonly release?: Release;
  readonly site?: Site | null;
  /** What the page tells of releases. */
  readonly versions?: Versions;
  /** What answers when parts of the page ask; else there is no network. */
  readonly host?: Fetch;
}

interface Drawn extends RenderResult {
  /** The query of the address as it stands now. */
  readonly search: () => string;
  /** Goes back to the last entry of the history. */
  readonly back: () => void;
  /** The files that the page offers. */
  readonly downloads: ReadonlyMap<string, string>;
}

/** Without a network. */
const away: Fetch = () => Promise.reject(new TypeError("Failed to fetch"));

/** Draws a page as a reader has it: from its slice of a release, in a language, at an address that can change. */
export function draw(
  view: ReactNode,
  { page, lang = "zh", search = "", release, site, versions, host = away }: Options,
): Drawn {
  const whole = release ?? parsed();
  const whose = site === undefined ? sampleSite() : site;
  const atDay = shownAt(page, whole, whose, asOfIn(search));
  const shown = versions === undefined ? atDay : { ...atDay, versions };
  const downloads = new Map<string, string>();
  let current = search;
  const entries: string[] = [];
  const history: { show: (query: string) => void } = { show: () => undefined };
  function AtAddress({ children }: { readonly children: ReactNode }): ReactNode {
    const [query, setQuery] = useState(search);
    useEffect(() => void (history.show = setQuery), []);
    const place = useMemo<Place>(
      () => ({
        page,
        lang,
        asOf: asOfIn(search),
        go: () => undefined,
        set: (name, value, entry = false) => {
          if (entry) entries.push(current);
          current = withSetting(current, name, value);
          setQuery(current);
        },
        load: (other) => Promise.resolve(shownAt(other, whole, whose, asOfIn(search))),
      }),
      [],
    );
    return (
      <PlaceContext value={place}>
        <SearchContext value={query}>{children}</SearchContext>
      </PlaceContext>
    );
  }
  onTestFinished(cleanup);
  const result = render(
    <StaticSvgContext value={({ title }) => `<svg role="img" aria-label="${title}"></svg>`}>
      <DownloadContext value={(name, text) => void downloads.set(name, text)}>
        <AtAddress>
          <AskContext value={({ of }) => of(sourceAt("", host))}>
            <ShownContext value={shown}>{view}</ShownContext>
          </AskContext>
        </AtAddress>
      </DownloadContext>
    </StaticSvgContext>,
  );
  const back = (): void => {
    current = entries.pop() ?? search;
    act(() => history.show(current));
  };
  return { ...result, search: () => current, back, downloads };
}

/** Draws a page from its data as they came, without anything that changes its address. */
export function drawData(view: ReactNode, page: Page, lang: Language, data: PageData): RenderResult {
  if (data.release === null || data.counts === null) throw new Error("invalid data: nothing to show");
  const nothing = (): void => undefined;
  const place: Place = { page, lang, asOf: data.asOf?.day ?? null, go: nothing, set: nothing };
  onTestFinished(cleanup);
  return render(
    <PlaceContext value={place}>
      <ShownContext value={shownOf({ ...data, release: data.release, counts: data.counts })}>{view}</ShownContext>
    </PlaceContext>,
  );
}

const asOfIn = (search: string): string | null => new URLSearchParams(search).get("asOf");

/** What a page shows of a release, now or as known on a day, as the site makes it. */
export function shownAt(page: Page, release: Release, site: Site | null, day: string | null = null): Shown {
  const known = day === null ? release : asKnownOn(release, day);
  const { id } = release.release;
  const tally = tallyOf([known.observations.observations]);
  const loaded = { site, index: null, release: known, tally, hash: null, problems: [] };
  const asOf = day === null ? null : { day, release: id, latest: id };
  const data = pageData(page, loaded, null, asOf);
  if (data.release === null || data.counts === null) throw new Error("invalid release: nothing to show");
  return shownOf({ ...data, release: data.release, counts: data.counts });
}

/** The small release, or what was made of its files, read as the site reads it. */
export function parsed(files: ReleaseFiles = smallRelease()): Release {
  const { release, issues } = parseRelease(files);
  if (release === null || issues.length > 0) throw new Error(`invalid release: ${JSON.stringify(issues)}`);
  return release;
}

function sampleSite(): Site {
  const site = parseSite(smallSite()).value;
  if (site === null) throw new Error("invalid site");
  return site;
}

/** What stands in for a part whose script is on the way: a notice, an empty place of its height, or a line of nothing. */
const awaited = (root: HTMLElement): readonly Element[] => [
  ...root.querySelectorAll('[role=progressbar], [aria-busy=true], [style*="min-height"]:empty'),
  ...[...root.querySelectorAll("*")].filter((e) => e.childElementCount === 0 && e.textContent === "\u00a0"),
];

/** Waits until every part of a page has its script. */
export const complete = (root: HTMLElement): Promise<void> =>
  vi.waitFor(() => expect(awaited(root)).toEqual([]), 10_000);

/** The part of a page that carries an indicator. Throws where there is none. */
export function atIndicator(root: HTMLElement, id: string): HTMLElement {
  const found = root.querySelector(`[data-indicator="${id}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`invalid indicator on the page: ${id}`);
  return found;
}

/** A figure as it is in the page: its text, its value and its ends. */
export function figureIn(root: HTMLElement): {
  readonly text: string;
  readonly value: string | null;
  readonly lower: string | null;
  readonly upper: string | null;
} {
  const data = root.querySelector("data");
  if (data === null) throw new Error("invalid page: no figure");
  return {
    text: data.textContent ?? "",
    value: data.getAttribute("value"),
    lower: data.getAttribute("data-lower"),
    upper: data.getAttribute("data-upper"),
  };
}
