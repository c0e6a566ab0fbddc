import { createContext, useContext } from "react";
import type { Language } from "#domain/language.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Page } from "#domain/page.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import type { Counts } from "#domain/counts.ts";
import type { HandlingModel } from "#domain/handling.ts";
import type { SourceDocument } from "#domain/schemas/source.ts";
import { type Messages, messagesOf } from "#i18n/messages.ts";

/** Where the reader is, in which language, and how to go elsewhere. */
export interface Place {
  readonly page: Page;
  readonly lang: Language;
  /** The query of the address, `?view=table`; empty while prerendering and at the first draw in the browser. */
  readonly search: string;
  /** Goes to a page without loading it anew. */
  readonly go: (page: Page, lang: Language) => void;
  /** Replaces one setting in the query; an empty value removes it. */
  readonly set: (name: string, value: string) => void;
}

export const PlaceContext = createContext<Place | null>(null);

/** Where the reader is, with the words of the language. */
export function usePlace(): Place & { readonly t: Messages } {
  const place = useContext(PlaceContext);
  if (place === null) throw new Error("invalid context: PlaceContext");
  return { ...place, t: messagesOf(place.lang) };
}

/** What the page shows, and look-ups in it. */
export interface Shown {
  readonly site: Site | null;
  readonly release: Release;
  readonly counts: Counts;
  /** How the suggestions of each session stand, on pages that have no suggestions one by one. */
  readonly handling: readonly HandlingModel[];
}

export const ShownContext = createContext<Shown | null>(null);

/** The release, or the part of it, that the page shows. */
export function useShown(): Shown & {
  readonly documentOf: (id: string) => SourceDocument | undefined;
  readonly areaNames: ReadonlyMap<string, Localised>;
} {
  const shown = useContext(ShownContext);
  if (shown === null) throw new Error("invalid context: ShownContext");
  const { documents } = shown.release.sources;
  return {
    ...shown,
    documentOf: (id) => documents.find((d) => d.id === id),
    areaNames: new Map((shown.site?.areas ?? []).map((a) => [a.id, a.name])),
  };
}

/**
 * Takes the files that a page offers for download, while pages are prerendered: the build writes them beside the pages.
 * `null` in the browser.
 */
export const DownloadContext = createContext<((name: string, text: string) => void) | null>(null);
