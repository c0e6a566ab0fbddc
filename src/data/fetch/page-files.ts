import { type Page, pagePath } from "#domain/site/page.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import { fetchJson } from "./fetch-json.ts";
import type { Problem } from "#data/load/problem.ts";
import type { PageData } from "#data/load/page-data.ts";

/** Where the data of a page lies below the data folder: `pages/overview.json`, `pages/indicators/tax-cuts.json`. */
export function pageDataFile(page: Page): string {
  const path = pagePath(page);
  return `pages/${path === "" ? "overview" : path.replace(/\/$/, "")}.json`;
}

/** The file of a page as the build wrote it, or what kept us from having it. */
export async function fetchPage(files: DataReader, page: Page): Promise<PageData> {
  const file = pageDataFile(page);
  const read = await fetchJson(files, file);
  if ("data" in read && isPageData(read.data)) return read.data;
  return withoutData({ kind: "load", failure: "failure" in read ? read.failure : "not-json", file });
}

/** A page of which nothing could be had. */
export const withoutData = (problem: Problem): PageData => ({
  site: null,
  release: null,
  counts: null,
  disclosures: [],
  standings: {},
  versions: null,
  links: null,
  asOf: null,
  hash: null,
  problems: [problem],
});

/** Written by our own build from data that was parsed there: only its shape is looked at here. */
export function isPageData(data: unknown): data is PageData {
  return typeof data === "object" && data !== null && "release" in data && "problems" in data;
}
