import { queryOptions } from "@tanstack/react-query";
import { type Page, pagePath } from "#domain/page.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { type Counts, countsOf, sliceFor } from "#domain/slice.ts";
import type { DataSource } from "./fetch-json.ts";
import type { Loaded, Problem } from "./load-release.ts";

/** Everything one page is drawn from; prerendered pages carry theirs inside them. */
export interface PageData {
  readonly site: Site | null;
  readonly release: Release | null;
  readonly counts: Counts | null;
  readonly problems: readonly Problem[];
}

/** The part of what was loaded that a page shows. */
export function pageData(page: Page, loaded: Loaded): PageData {
  const { site, release, problems } = loaded;
  return {
    site,
    problems,
    release: release === null ? null : sliceFor(page, release),
    counts: release === null ? null : countsOf(release),
  };
}

/** Fetching and parsing come as a script of their own: a prerendered page has its data, and most readers need no more. */
const loader = () => import("./load-release.ts");

/** The latest release, whole. A published release never changes, so it is loaded once. */
const releaseQuery = (source: DataSource) =>
  queryOptions({
    queryKey: ["release"],
    queryFn: async () => (await loader()).loadLatest(source),
    staleTime: "static",
    retry: false,
  });

/** What one page shows; from the page itself where it was prerendered, else cut from the release. */
export const pageQuery = (source: DataSource, page: Page) =>
  queryOptions({
    queryKey: ["page", page.name, pagePath(page)],
    queryFn: async ({ client }) => pageData(page, await client.ensureQueryData(releaseQuery(source))),
    staleTime: "static",
    retry: false,
  });

/** The id of the latest release as the host has it now, `null` where the index is unreadable. Throws a `LoadError` without a network. */
export const latestQuery = (source: DataSource) =>
  queryOptions({
    queryKey: ["latest"],
    queryFn: async () => (await loader()).latestRelease(source),
    staleTime: 60_000,
    retry: false,
    networkMode: "always",
  });
