import type { History } from "#domain/history.ts";
import { LANGUAGES } from "#domain/language.ts";
import { datesIn } from "#domain/news/dates.ts";
import { pagesOf } from "#domain/page.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Loaded } from "#data/load-release.ts";
import type { SiteFile } from "#app/prerender.tsx";
import { ATOM_FILE, atomOf } from "./atom.ts";
import { feedOf } from "./feed.ts";
import { CALENDAR_FILE, calendarOf } from "./icalendar.ts";
import { JSON_FEED_FILE, jsonFeedOf } from "./json-feed.ts";
import { robotsOf, sitemapOf } from "./sitemap.ts";

/** The feeds and the calendar that a site has, by their names. */
export const feedFiles = (release: Release): readonly string[] => [
  ATOM_FILE,
  JSON_FEED_FILE,
  ...(datesIn(release).length === 0 ? [] : [CALENDAR_FILE]),
];

/**
 * Feeds, calendar, sitemap and robots.txt of a site, in every language it has. `today` is the day of the build,
 * `YYYY-MM-DD`: what is overdue by then is in the feeds.
 */
export function sharedFiles({ release, site }: Loaded, history: History, today: string): readonly SiteFile[] {
  if (release === null) throw new Error("invalid release: nothing to tell of");
  const files: SiteFile[] = (site?.languages ?? LANGUAGES).flatMap((lang) => {
    const below = lang === "en" ? "en/" : "";
    const feed = feedOf({ release, site, history, today }, lang);
    const calendar = calendarOf(release, site, lang);
    return [
      { path: below + ATOM_FILE, text: atomOf(feed) },
      { path: below + JSON_FEED_FILE, text: jsonFeedOf(feed) },
      ...(calendar === null ? [] : [{ path: below + CALENDAR_FILE, text: calendar }]),
    ];
  });
  const pages = pagesOf(
    release,
    history.entries.map(({ id }) => id),
  );
  const sitemap = sitemapOf(pages, release, site);
  if (sitemap !== null) files.push({ path: "sitemap.xml", text: sitemap });
  return [...files, { path: "robots.txt", text: robotsOf(release, site) }];
}
