/** The files that tell of news, below the home page of each language: their names and media types. */
export const FEED_FILES = [
  { kind: "atom", file: "atom.xml", type: "application/atom+xml" },
  { kind: "json", file: "feed.json", type: "application/feed+json" },
  { kind: "calendar", file: "calendar.ics", type: "text/calendar" },
] as const;

/** One of these files. */
export type FeedFile = (typeof FEED_FILES)[number];
