import type { Feed } from "./feed.ts";

/** A feed after JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Its addresses have to be absolute: without one it has none. */
export function jsonFeedOf(feed: Feed): string {
  const self = feed.self("feed.json");
  return `${JSON.stringify(
    {
      version: "https://jsonfeed.org/version/1.1",
      title: feed.title,
      description: feed.about,
      language: feed.lang,
      ...(self === null ? {} : { home_page_url: feed.home, feed_url: self }),
      authors: [{ name: feed.author }],
      items: feed.entries.map(({ id, title, text, kind, time, address }) => ({
        id,
        ...(self === null ? {} : { url: address }),
        title,
        content_text: text === "" ? title : text,
        date_published: time,
        date_modified: time,
        tags: [kind.name],
      })),
    },
    null,
    2,
  )}\n`;
}
