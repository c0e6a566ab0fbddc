import type { Page } from "#domain/site/page.ts";
import type { DataReader } from "#releases/reader/data-reader.ts";
import type { PageData } from "#data/load/page-data.ts";
import { loadAsOf, loadSite, pageData, versionsFor } from "#data/load/reader.ts";

/** Cuts pages from data that are all at hand, now or as known on a day (`YYYY-MM-DD`). A cache would only weigh. */
export function carriedPages(files: DataReader): (page: Page, day: string | null) => Promise<PageData> {
  const site = loadSite(files);
  return async (page, day) => {
    const { loaded, history } = await site;
    const present = pageData(page, loaded, versionsFor(page, history));
    return day === null ? present : loadAsOf(files, page, day, present);
  };
}
