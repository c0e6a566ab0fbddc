import type { ReactNode } from "react";
import type { Page } from "#domain/site/page.ts";

/** Draws a page. */
export type View = (props: { readonly id: string }) => ReactNode;

/** One script a page, fetched when the reader goes there. */
const LOADERS: Readonly<Record<Page["name"], () => Promise<View>>> = {
  overview: () => import("#views/overview/overview.tsx").then((m) => m.OverviewView),
  indicators: () => import("#views/indicators/indicators.tsx").then((m) => m.IndicatorsView),
  indicator: () => import("#views/indicator/indicator.tsx").then((m) => m.IndicatorView),
  suggestions: () => import("#views/suggestions/suggestions.tsx").then((m) => m.SuggestionsView),
  unit: () => import("#views/suggestions/unit.tsx").then((m) => m.UnitView),
  suggestion: () => import("#views/suggestions/suggestion.tsx").then((m) => m.SuggestionView),
  commitments: () => import("#views/commitments/commitments.tsx").then((m) => m.CommitmentsView),
  commitment: () => import("#views/commitments/commitment.tsx").then((m) => m.CommitmentView),
  sources: () => import("#views/sources/sources.tsx").then((m) => m.SourcesView),
  source: () => import("#views/source/source.tsx").then((m) => m.SourceView),
  releases: () => import("#views/releases/releases.tsx").then((m) => m.ReleasesView),
  release: () => import("#views/releases/release.tsx").then((m) => m.ReleaseView),
  about: () => import("#views/about/about.tsx").then((m) => m.AboutView),
  author: () => import("#views/author/author.tsx").then((m) => m.AuthorView),
  search: () => import("#views/search/search.tsx").then((m) => m.SearchView),
  glossary: () => import("#views/glossary/glossary.tsx").then((m) => m.GlossaryView),
  print: () => import("#views/print/print.tsx").then((m) => m.PrintView),
  present: () => import("#views/present/present.tsx").then((m) => m.PresentView),
  wall: () => import("#views/wall/wall.tsx").then((m) => m.WallView),
  "not-found": () => import("#views/not-found/not-found.tsx").then((m) => m.NotFoundView),
};

const loaded = new Map<Page["name"], View>();

/** Fetches the script of a page; a page that was prerendered has it before its first draw. */
export async function loadView(name: Page["name"]): Promise<View> {
  const view = await LOADERS[name]();
  loaded.set(name, view);
  return view;
}

/** The view of a page if its script is there. */
export const viewOf = (name: Page["name"]): View | undefined => loaded.get(name);
