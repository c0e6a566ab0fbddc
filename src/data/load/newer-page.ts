import type { Page } from "#domain/site/page.ts";
import { fetchJson } from "#data/fetch/fetch-json.ts";
import type { DataSource } from "#data/fetch/source.ts";
import { latestRelease } from "#data/fetch/latest.ts";
import type { PageData } from "./page-data.ts";
import { isPageData, pageDataFile } from "#data/fetch/page-files.ts";

/** Scripts that a page of the site names, for those who compare. */
const SCRIPTS = /<html[^>]* data-scripts="([^"]*)"/;

/** What a page that is left open finds when it asks its host. */
export type News =
  | { readonly kind: "same" }
  /** The page's data in a newer release. */
  | { readonly kind: "data"; readonly data: PageData }
  /** The site was built anew by other code: the page has to be loaded anew. */
  | { readonly kind: "code" };

/**
 * Asks the host for something newer than a release. `address` is that of the page, `scripts` those that it runs. Where the
 * site is only half replaced nothing is new yet. Throws without a network.
 */
export async function newsOf(
  source: DataSource,
  page: Page,
  { release, address, scripts }: { readonly release: string; readonly address: string; readonly scripts: string },
): Promise<News> {
  // In development, and in the file for a room without a network, nothing lies beside the page.
  if (!source.pages) return { kind: "same" };
  const latest = await latestRelease(source.files);
  if (latest === null || latest === release) return { kind: "same" };
  const read = await fetchJson(source.files, pageDataFile(page), true);
  const data = "data" in read ? read.data : null;
  if (!isPageData(data) || data.release?.release.id !== latest) return { kind: "same" };
  const found = SCRIPTS.exec(await source.page(address, { cache: "no-store" }))?.[1];
  if (found === undefined) return { kind: "same" };
  return found === scripts ? { kind: "data", data } : { kind: "code" };
}
