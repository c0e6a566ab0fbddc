import { createHash } from "node:crypto";
import { publicAddress } from "#domain/files/figures.ts";
import type { History } from "#domain/versions/history.ts";
import { type Language, languageFolder, languageTag } from "#domain/site/language.ts";
import type { FeedFile } from "#domain/news/feed-files.ts";
import { keyOf, type News, newsOf } from "#domain/news/news.ts";
import type { Page } from "#domain/site/page.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { newsWords, tellNews } from "#words/news/news-words.ts";
import { messagesOf } from "#words/common/messages.ts";
import { sentences } from "#words/format/writing.ts";
import { sitePath } from "#views/parts/frame/addressing.ts";

/** One entry of a feed, in words. */
export interface FeedEntry {
  /** `urn:uuid:…`: the same whenever and wherever the site is built. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** What it is of: release, correction, new figure, overdue; with its name. */
  readonly kind: { readonly code: News["kind"]; readonly name: string };
  /** RFC 3339. */
  readonly time: string;
  /** The page that tells more: absolute where the site says where it is, else as seen from the feed. */
  readonly address: string;
}

/** A feed in one language, before it has a format. */
export interface Feed {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly about: string;
  readonly author: string;
  readonly time: string;
  /** The site, and this feed by the name of its file; the latter `null` where the site does not say where it is. */
  readonly home: string;
  readonly self: (file: FeedFile["file"]) => string | null;
  readonly entries: readonly FeedEntry[];
}

/** What a feed is made of. `today` is the day on which the site is built: what is overdue by then is told. */
export interface FeedSource {
  readonly release: Release;
  readonly site: Site | null;
  readonly history: History;
  readonly today: string;
}

/** The news of a site in a language. */
export function feedOf({ release, site, history, today }: FeedSource, lang: Language): Feed {
  const words = newsWords(lang);
  const title = site?.title[lang] ?? messagesOf(lang).siteFallback;
  const below = languageFolder(lang);
  const synthetic = release.release.synthetic === true ? words.synthetic : "";
  const news = newsOf(history, release, today);
  const entries = news.map((one): FeedEntry => ({
    ...tellNews(one, lang),
    id: uuidOf(site, `${lang}/${keyOf(one)}`),
    kind: { code: one.kind, name: words.kinds[one.kind] },
    time: timeOf(one.day),
    address: publicAddress(site, sitePath(pageOf(one), lang)) ?? sitePath(pageOf(one), lang).slice(below.length),
  }));
  return {
    id: uuidOf(site, `${lang}/feed`),
    lang: languageTag(lang),
    title: words.feed(title),
    about: sentences([synthetic, words.about], lang),
    author: release.release.publisher[lang],
    time: entries[0]?.time ?? timeOf(release.release.published),
    home: publicAddress(site, below) ?? "./",
    self: (file) => publicAddress(site, below + file),
    entries,
  };
}

/** Where a piece of news leads: what can be seen of it today. */
function pageOf(news: News): Page {
  switch (news.kind) {
    case "release":
      return { name: "release", id: news.entry.id };
    case "figures":
      return { name: "indicator", id: news.indicator.id };
    case "change":
      // A figure that was withdrawn may have no page any more; its release always has.
      return news.change.after === null
        ? { name: "release", id: news.release }
        : { name: "indicator", id: news.change.indicator };
    case "overdue":
      return { name: "indicator", id: news.expectation.indicator };
  }
}

/** A day is a day in China, where the documents are published; feeds want a time, and the day begins at its midnight. */
const timeOf = (day: string): string => `${day}T00:00:00+08:00`;

/** The namespace of the site's own names: version 5 of RFC 9562 over the URL of the terms that it speaks in. */
const NAMESPACE = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/** A name that stays the same wherever the site is published: of the county and of what is named. */
export function uuidOf(site: Site | null, key: string): string {
  const county = site === null ? "" : `${site.area.within.zh}/${site.area.name.zh}`;
  const hash = createHash("sha1")
    .update(Buffer.from(NAMESPACE.replaceAll("-", ""), "hex"))
    .update(`${county}/${key}`)
    .digest()
    .subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString("hex");
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")}`;
}
