import { queryOptions } from "@tanstack/react-query";
import { type Page, pagePath } from "#domain/site/page.ts";
import type { DataSource } from "#data/fetch/source.ts";
import { latestRelease } from "#data/fetch/latest.ts";
import type { PageData } from "#data/load/page-data.ts";
import { fetchPage } from "#data/fetch/page-files.ts";
import { isOffline } from "./is-offline.ts";
import type { Question } from "./question.ts";

/**
 * Reading and checking whole releases comes as a script of its own: the published site has the data of each page in a
 * file made from a release that was checked when it was built, and most readers need no more.
 */
const reader = () => import("#data/load/reader.ts");

/** The latest release, whole. A published release never changes, so it is loaded once. */
const releaseQuery = (source: DataSource) =>
  queryOptions({
    queryKey: ["release"],
    queryFn: async () => (await reader()).loadRelease(source.files),
    staleTime: "static",
    retry: false,
  });

/** The history of all releases, which few pages tell of. */
const historyQuery = (source: DataSource) =>
  queryOptions({
    queryKey: ["history"],
    queryFn: async ({ client }) =>
      (await reader()).loadHistory(source.files, await client.ensureQueryData(releaseQuery(source))),
    // Releases that are not here now may be when there is a network again.
    staleTime: ({ state }) => (state.data?.history.absent === undefined ? "static" : 0),
    retry: false,
  });

/**
 * What one page shows, now or (`day`) as known on a day: from its own file where the build made one, else cut from the
 * release.
 */
export const pageQuery = (source: DataSource, page: Page, day: string | null) =>
  queryOptions({
    queryKey: ["page", page.name, pagePath(page), day],
    queryFn: async ({ client }): Promise<PageData> => {
      if (day !== null) {
        const present = await client.fetchQuery(pageQuery(source, page, null));
        return (await reader()).loadAsOf(source.files, page, day, present);
      }
      const built = source.pages ? await fetchPage(source.files, page) : null;
      // Without a network the pages may not be there, and the release still be kept.
      if (built !== null && !built.problems.some((p) => p.kind === "load" && isOffline(p.failure))) return built;
      const [{ pageData, tellsOfReleases, versionsFor }, loaded] = await Promise.all([
        reader(),
        client.ensureQueryData(releaseQuery(source)),
      ]);
      const told = tellsOfReleases(page) ? await client.fetchQuery(historyQuery(source)) : null;
      const problems = [...loaded.problems, ...(told?.problems ?? [])];
      const cut = pageData(page, { ...loaded, problems }, told === null ? null : versionsFor(page, told.history));
      return built !== null && cut.release === null ? built : cut;
    },
    // What could not be had is asked for again; what was had stays.
    staleTime: ({ state }) => (state.data?.release === null ? 0 : "static"),
    retry: false,
  });

/** The latest release as the host has it now (`latestRelease`). */
export const latestQuery = (source: DataSource) =>
  queryOptions({
    queryKey: ["latest"],
    queryFn: () => latestRelease(source.files),
    staleTime: 60_000,
    retry: false,
    networkMode: "always",
  });

/** What a part of a page asks for. */
export const questionQuery = <T>(source: DataSource, { key, of, holds }: Question<T>) =>
  queryOptions({
    queryKey: ["part", ...key],
    queryFn: () => of(source),
    staleTime: ({ state: { data } }) => (data !== undefined && holds(data) ? "static" : 0),
    retry: false,
  });
