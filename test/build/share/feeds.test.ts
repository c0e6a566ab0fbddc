import ICAL from "ical.js";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { atomOf } from "#build/share/atom.ts";
import { feedOf, uuidOf } from "#build/share/feed.ts";
import { calendarOf } from "#build/share/icalendar.ts";
import { jsonFeedOf } from "#build/share/json-feed.ts";
import { LANGUAGES } from "#domain/site/language.ts";
import { datesIn } from "#domain/news/dates.ts";
import { newsOf } from "#domain/news/news.ts";
import { revisedSite } from "#test/support/revised-site.ts";

const TODAY = "2024-08-01";
const ADDRESS = "https://figures.example/county/";
const there = await revisedSite(ADDRESS, "2024-07-20");
const nowhere = await revisedSite(undefined, "2024-07-20");
const news = newsOf(there.history, there.release, TODAY);

/** A date and time as RFC 3339 has them. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/;
const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe.each(LANGUAGES)("feeds in %s", (lang) => {
  const feed = feedOf({ ...there, today: TODAY }, lang);
  const nameOf = (id: string): string => there.release.indicators.indicators.find((i) => i.id === id)?.name[lang] ?? "";

  test("as Atom: read by another's reader, with what RFC 4287 asks of a feed and of each entry", () => {
    const read = parseAtomFeed(atomOf(feed));
    expect(read.id).toMatch(UUID);
    expect(read.title?.value ?? read.title).toBe(feed.title);
    expect(read.updated).toMatch(TIME);
    expect(read.authors?.[0]?.name).toBe(feed.author);
    expect(read.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ["alternate", lang === "en" ? `${ADDRESS}en/` : ADDRESS],
      ["self", `${ADDRESS}${lang === "en" ? "en/" : ""}atom.xml`],
    ]);
    expect(read.entries?.map((entry) => entry.title?.value ?? entry.title)).toEqual(feed.entries.map((e) => e.title));
    for (const entry of read.entries ?? []) {
      expect(entry.id).toMatch(UUID);
      expect(entry.updated).toMatch(TIME);
      expect(entry.links?.[0]?.href?.startsWith(ADDRESS)).toBe(true);
      expect(["release", "figures", "change", "overdue"]).toContain(entry.categories?.[0]?.term);
    }
    expect(read.entries).toHaveLength(news.length);
  });

  test("as JSON Feed: read by another's reader, the same entries", () => {
    const text = jsonFeedOf(feed);
    const read = parseJsonFeed(text);
    expect(JSON.parse(text)).toMatchObject({ version: "https://jsonfeed.org/version/1.1" });
    expect(read.feed_url).toBe(`${ADDRESS}${lang === "en" ? "en/" : ""}feed.json`);
    expect(read.items?.map(({ id, title, url }) => [id, title, url])).toEqual(
      feed.entries.map(({ id, title, address }) => [id, title, address]),
    );
    for (const item of read.items ?? []) expect((item.content_text ?? "").length).toBeGreaterThan(0);
  });

  test("say what was, what is and why", () => {
    const jobs = feed.entries.find(
      ({ title, kind }) => kind.code === "change" && title.includes(nameOf("jobs-filled")),
    );
    expect(jobs?.text).toMatch(lang === "zh" ? /5100.*1500.*理由：录入有误/ : /5,100.*1,500.*Reason: A typing error/);
    expect(feed.entries.find(({ kind }) => kind.code === "overdue")?.text).toContain(
      lang === "zh" ? "2024年7月20日" : "20 July 2024",
    );
    expect(feed.about).toContain(lang === "zh" ? "模拟数据" : "Synthetic");
  });
});

test("the same piece has the same name wherever the site lies and whenever it is built", () => {
  const here = feedOf({ ...there, today: TODAY }, "zh").entries.map(({ id }) => id);
  const other = feedOf({ ...nowhere, today: "2025-01-01" }, "zh").entries.map(({ id }) => id);
  expect(other).toEqual(here);
  expect(new Set(here).size).toBe(here.length);
  // Version 5 of RFC 9562, by its own example (appendix A.4 names www.example.com; ours has another namespace).
  expect(uuidOf(null, "a")).toMatch(UUID);
  expect(uuidOf(null, "a")).not.toBe(uuidOf(there.site, "a"));
});

test("without an address, links are as seen from the feed, and what has to be absolute is left out", () => {
  const feed = feedOf({ ...nowhere, today: TODAY }, "en");
  expect(feed.entries.every(({ address }) => /^(releases|indicators)\//.test(address))).toBe(true);
  expect(atomOf(feed)).not.toContain('rel="self"');
  const json: unknown = JSON.parse(jsonFeedOf(feed));
  expect(json).not.toHaveProperty("feed_url");
});

test("signs of XML in a name are no tags", () => {
  const [entry] = feedOf({ ...there, today: TODAY }, "zh").entries;
  if (entry === undefined) throw new Error("invalid feed: empty");
  const feed = { ...feedOf({ ...there, today: TODAY }, "zh"), entries: [{ ...entry, title: '<b>&"\u0007' }] };
  expect(parseAtomFeed(atomOf(feed)).entries?.[0]?.title).toMatchObject({ value: '<b>&"' });
});

describe.each(LANGUAGES)("the calendar in %s", (lang) => {
  const text = calendarOf(there.release, there.site, lang) ?? "";

  test("is read by another's reader: one whole day for each date, each named once", () => {
    const calendar = ICAL.Component.fromString(text);
    const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    expect(events.map((event) => event.startDate.toString())).toEqual(datesIn(there.release).map(({ day }) => day));
    expect(events.every((event) => event.startDate.isDate)).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.map(({ summary }) => summary)).toContain(
      lang === "zh" ? "预计公布：地区生产总值" : "Expected: Gross domestic product",
    );
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  });

  test("has lines of at most 75 octets that end in CR and LF, as RFC 5545 asks", () => {
    expect(text.endsWith("\r\n")).toBe(true);
    for (const line of text.slice(0, -2).split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
  });
});

test("there is no calendar where nobody has named a day", () => {
  const { release, site } = nowhere;
  const none = {
    ...release,
    indicators: {
      ...release.indicators,
      indicators: release.indicators.indicators.map((i) => ({ ...i, expectedNext: null })),
    },
    commitments: { ...release.commitments, commitments: [] },
  };
  expect(calendarOf(none, site, "zh")).toBeNull();
});
