import { cleanup, render, type RenderResult } from "@testing-library/react";
import { type ReactNode, useMemo, useState } from "react";
import { onTestFinished } from "vitest";
import { withSetting } from "#app/address.ts";
import { StaticSvgContext } from "#charts/chart.tsx";
import type { Language } from "#domain/language.ts";
import type { Page } from "#domain/page.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { parseRelease, parseSite } from "#domain/parse.ts";
import { countsOf, tallyOf } from "#domain/counts.ts";
import { sliceFor } from "#domain/slice.ts";
import { handlingIn, pageData } from "#data/page-data.ts";
import {
  DownloadContext,
  type Place,
  PlaceContext,
  SearchContext,
  ShownContext,
  shownOf,
} from "#views/shared/context.ts";
import { type ReleaseFiles, smallRelease, smallSite } from "./small-release.ts";

interface Options {
  readonly page: Page;
  readonly lang?: Language;
  readonly search?: string;
  readonly release?: Release;
  readonly site?: Site | null;
}

interface Drawn extends RenderResult {
  /** The query of the address as it stands now. */
  readonly search: () => string;
  /** The files that the page offers. */
  readonly downloads: ReadonlyMap<string, string>;
}

/** Draws a page as a reader has it: from its slice of a release, in a language, at an address that can change. */
export function draw(view: ReactNode, { page, lang = "zh", search = "", release, site }: Options): Drawn {
  const whole = release ?? parsed();
  const shown = shownOf({
    site: site === undefined ? sampleSite() : site,
    release: sliceFor(page, whole),
    handling: handlingIn(whole, site === undefined ? sampleSite() : site),
    counts: countsOf(whole, tallyOf([whole.observations.observations]), page.name === "indicator" ? page.id : null),
  });
  const downloads = new Map<string, string>();
  const loaded = {
    site: site === undefined ? sampleSite() : site,
    release: whole,
    tally: tallyOf([whole.observations.observations]),
    problems: [],
  };
  let current = search;
  function AtAddress({ children }: { readonly children: ReactNode }): ReactNode {
    const [query, setQuery] = useState(search);
    const place = useMemo<Place>(
      () => ({
        page,
        lang,
        go: () => undefined,
        set: (name, value) => {
          current = withSetting(current, name, value);
          setQuery(current);
        },
        load: (other) => Promise.resolve(pageData(other, loaded)),
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
          <ShownContext value={shown}>{view}</ShownContext>
        </AtAddress>
      </DownloadContext>
    </StaticSvgContext>,
  );
  return { ...result, search: () => current, downloads };
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
