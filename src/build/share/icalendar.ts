import { publicAddress } from "#domain/files/figures.ts";
import type { Language } from "#domain/site/language.ts";
import { type DateToCome, dateKey, datesIn } from "#domain/news/dates.ts";
import type { Release, Site } from "#domain/schemas/release.ts";
import { messagesOf } from "#words/common/messages.ts";
import { newsWords, tellDate } from "#words/news/news-words.ts";
import { sitePath } from "#views/parts/frame/addressing.ts";
import { uuidOf } from "./feed.ts";

/**
 * The days on which values are expected and commitments fall due, after RFC 5545, each a whole day that takes up no time.
 * `null` where nobody has named one: a calendar has at least one entry.
 */
export function calendarOf(release: Release, site: Site | null, lang: Language): string | null {
  const dates = datesIn(release);
  if (dates.length === 0) return null;
  const words = newsWords(lang);
  const title = words.calendar(site?.title[lang] ?? messagesOf(lang).siteFallback);
  const stamp = `${release.release.published.replaceAll("-", "")}T000000Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${text(site?.area.id ?? "county")}//figures ${release.release.id}//${lang.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${text(title)}`,
    `X-WR-CALNAME:${text(title)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    ...dates.flatMap((date) => eventOf(date, { site, lang, stamp, synthetic: release.release.synthetic === true })),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

interface Around {
  readonly site: Site | null;
  readonly lang: Language;
  readonly stamp: string;
  readonly synthetic: boolean;
}

function eventOf(date: DateToCome, { site, lang, stamp, synthetic }: Around): readonly string[] {
  const words = newsWords(lang);
  const told = tellDate(date, lang);
  const page =
    date.kind === "expected"
      ? ({ name: "indicator", id: date.expectation.indicator } as const)
      : ({ name: "commitment", id: date.commitment.id } as const);
  const address = publicAddress(site, sitePath(page, lang));
  const about = [synthetic ? words.synthetic : "", told.text].filter((part) => part !== "").join("\n");
  return [
    "BEGIN:VEVENT",
    `UID:${uuidOf(site, `${lang}/${dateKey(date)}`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date.day.replaceAll("-", "")}`,
    `SUMMARY:${text(told.title)}`,
    `DESCRIPTION:${text(about)}`,
    `CATEGORIES:${text(words.kinds[date.kind])}`,
    ...(address === null ? [] : [`URL:${address}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** A text as a value (RFC 5545, 3.3.11). */
const text = (value: string): string => value.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n");

/** A line has at most 75 octets of UTF-8, and goes on in the next after a space (3.1). */
const MOST_OCTETS = 75;

function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    // The space that a further line begins with counts.
    if (octets + size > MOST_OCTETS - (parts.length > 0 ? 1 : 0)) {
      parts.push(part);
      part = "";
      octets = 0;
    }
    part += sign;
    octets += size;
  }
  return [...parts, part].join("\r\n ");
}
