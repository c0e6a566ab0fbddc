import { own } from "#domain/release/own.ts";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Language } from "#domain/site/language.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Page } from "#domain/site/page.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Counts } from "#domain/release/counts.ts";
import type { Ask } from "#data/query/question.ts";
import type { PageData } from "#data/load/page-data.ts";
import type { Standing } from "#domain/status/standing.ts";
import type { SourceDocument } from "#domain/schemas/source.ts";
import { type Messages, messagesOf } from "#words/common/messages.ts";

/** Where the reader is, in which language, and how to go elsewhere. */
export interface Place {
  readonly page: Page;
  readonly lang: Language;
  /** The day as of which pages are asked for, `YYYY-MM-DD`; `null` for now. */
  readonly asOf: string | null;
  /** Goes to a page without loading it anew; `day` replaces the day as of which pages are shown (`null`: now). */
  readonly go: (page: Page, lang: Language, day?: string | null) => void;
  /** Replaces one setting in the query; an empty value removes it. `entry`: Back undoes it. */
  readonly set: (name: string, value: string, entry?: boolean) => void;
  /** The data of another page as of the same day, for parts that ask for it when they are used; not while prerendering. */
  readonly load?: ((page: Page) => Promise<PageData>) | undefined;
}

export const PlaceContext = createContext<Place | null>(null);

/** Where the reader is, with the words of the language. */
export function usePlace(): Place & { readonly t: Messages } {
  const place = useContext(PlaceContext);
  if (place === null) throw new Error("invalid context: PlaceContext");
  return { ...place, t: messagesOf(place.lang) };
}

/**
 * The query of the address, `?view=table`; empty while prerendering and at the first draw in the browser. Apart from the
 * place, since it changes with every setting, and a list of a thousand rows has nothing to do with it.
 */
export const SearchContext = createContext("");
export function useSearch(): string {
  const search = useContext(SearchContext);
  // A part of the page whose script comes late is taken over after the query is known: it begins as the build drew it all the same.
  return useSyncExternalStore(
    never,
    () => search,
    () => "",
  );
}
const never = () => () => undefined;

/** The data of a page that there is something to show of. */
export interface Content extends PageData {
  readonly release: Release;
  readonly counts: Counts;
}

/** What the page shows, and look-ups in it. */
export interface Shown extends Content {
  /** The day by which things are judged: that of the page where it is as of one, else that of the release. */
  readonly day: string;
  readonly documentOf: (id: string) => SourceDocument | undefined;
  readonly standingOf: (id: string) => Standing | undefined;
  readonly areaNames: ReadonlyMap<string, Localised>;
}

/** Makes the look-ups once for a page, however many parts ask. */
export function shownOf(content: Content): Shown {
  const { release, site, asOf } = content;
  const documents = new Map(release.sources.documents.map((d) => [d.id, d]));
  const areaNames = new Map((site?.areas ?? []).map((a) => [a.id, a.name]));
  const day = asOf?.day ?? release.release.published;
  return {
    ...content,
    day,
    documentOf: (id) => documents.get(id),
    standingOf: (id) => own(content.standings, id),
    areaNames,
  };
}

/** Asks the host for what a part needs when it is used; `null` while pages are prerendered. */
export const AskContext = createContext<Ask | null>(null);

export const ShownContext = createContext<Shown | null>(null);

/** The release, or the part of it, that the page shows. */
export function useShown(): Shown {
  const shown = useContext(ShownContext);
  if (shown === null) throw new Error("invalid context: ShownContext");
  return shown;
}

/**
 * Takes the files that a page offers for download, while pages are prerendered: the build writes them beside the pages.
 * `null` in the browser.
 */
export const DownloadContext = createContext<((name: string, text: string) => void) | null>(null);
