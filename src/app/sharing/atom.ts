import type { Feed, FeedEntry } from "./feed.ts";
import { escapeXml } from "./xml.ts";

/** A feed after RFC 4287. */
export function atomOf(feed: Feed): string {
  const self = feed.self("atom.xml");
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">`,
    `<id>${feed.id}</id>`,
    `<title>${escapeXml(feed.title)}</title>`,
    `<subtitle>${escapeXml(feed.about)}</subtitle>`,
    `<updated>${feed.time}</updated>`,
    `<author><name>${escapeXml(feed.author)}</name></author>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(feed.home)}"/>`,
    ...(self === null ? [] : [`<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`]),
    ...feed.entries.map(entryOf),
    "</feed>",
    "",
  ].join("\n");
}

const entryOf = ({ id, title, text, kind, time, address }: FeedEntry): string =>
  `<entry><id>${id}</id><title>${escapeXml(title)}</title><updated>${time}</updated><published>${time}</published>` +
  `<category term="${kind.code}" label="${escapeXml(kind.name)}"/>` +
  `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/><summary>${escapeXml(text)}</summary></entry>`;
