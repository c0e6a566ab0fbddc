import type { History } from "#domain/versions/history.ts";
import { languageFolder, LANGUAGES } from "#domain/site/language.ts";
import { datesIn } from "#domain/news/dates.ts";
import { FEED_FILES, type FeedFile } from "#domain/news/feed-files.ts";
import { isListed, pagesOf } from "#domain/site/page.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Loaded } from "#data/load/load-release.ts";
import type { SiteFile } from "#build/site-file.ts";
import { atomOf } from "./atom.ts";
import { feedOf } from "./feed.ts";
import { calendarOf } from "./icalendar.ts";
import { jsonFeedOf } from "./json-feed.ts";
import { robotsOf, sitemapOf } from "./sitemap.ts";

/** The feeds and the calendar that a site has. */
export const feedFiles = (release: Release): readonly FeedFile[] =>
  FEED_FILES.filter(({ kind }) => kind !== "calendar" || datesIn(release).length > 0);

/**
 * Feeds, calendar, sitemap and robots.txt of a site, in every language it has. `today` is the day of the build,
 * `YYYY-MM-DD`: what is overdue by then is in the feeds.
 */
export function sharedFiles({ release, site }: Loaded, history: History, today: string): readonly SiteFile[] {
  if (release === null) throw new Error("invalid release: nothing to tell of");
  const files: SiteFile[] = (site?.languages ?? LANGUAGES).flatMap((lang) => {
    const below = languageFolder(lang);
    const feed = feedOf({ release, site, history, today }, lang);
    const calendar = calendarOf(release, site, lang);
    return [
      { path: `${below}atom.xml`, text: atomOf(feed) },
      { path: `${below}feed.json`, text: jsonFeedOf(feed) },
      ...(calendar === null ? [] : [{ path: `${below}calendar.ics`, text: calendar }]),
    ];
  });
  const pages = pagesOf(
    release,
    history.entries.map(({ id }) => id),
  ).filter(isListed);
  const sitemap = sitemapOf(pages, release, site);
  if (sitemap !== null) files.push({ path: "sitemap.xml", text: sitemap });
  return [...files, { path: "robots.txt", text: robotsOf(release, site) }];
}
