import type { Feed, FeedEntry } from "./feed.ts";
import { escaped } from "#domain/site/markup.ts";

/** A feed after RFC 4287. */
export function atomOf(feed: Feed): string {
  const self = feed.self("atom.xml");
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
    `<id>${feed.id}</id>`,
    `<title>${escaped(feed.title)}</title>`,
    `<subtitle>${escaped(feed.about)}</subtitle>`,
    `<updated>${feed.time}</updated>`,
    `<author><name>${escaped(feed.author)}</name></author>`,
    `<link rel="alternate" type="text/html" href="${escaped(feed.home)}"/>`,
    ...(self === null ? [] : [`<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>`]),
    ...feed.entries.map(entryOf),
    "</feed>",
    "",
  ].join("\n");
}

const entryOf = ({ id, title, text, kind, time, address }: FeedEntry): string =>
  `<entry><id>${id}</id><title>${escaped(title)}</title><updated>${time}</updated><published>${time}</published>` +
  `<category term="${kind.code}" label="${escaped(kind.name)}"/>` +
  `<link rel="alternate" type="text/html" href="${escaped(address)}"/><summary>${escaped(text)}</summary></entry>`;
