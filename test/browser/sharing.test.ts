import { readFile } from "node:fs/promises";
import { join } from "node:path";
import ICAL from "ical.js";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import type { Page } from "playwright-core";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { datasetFaults } from "#test/support/dataset-rules.ts";
import { OPEN, OVER_TIME } from "./built-site.ts";
import { builtPages, oneOfEachKind } from "./pages.ts";
import { hydrated, MOUNTS, openSite, type Site } from "./support.ts";
import { zhCn } from "./words.ts";

/** The addresses in a description of data. */
const addressesSchema = v.object({ url: v.string(), distribution: v.array(v.object({ contentUrl: v.string() })) });

let site: Site;
let kinds: readonly string[] = [];
beforeAll(async () => {
  site = await openSite();
  kinds = oneOfEachKind(await builtPages());
});
afterAll(() => site.close());

/** What the head of a page says, its addresses as the browser resolves them. */
const headOf = (page: Page) =>
  page.evaluate(() => {
    const meta = (name: string): string =>
      document.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute("content") ?? "";
    const link = (selector: string): string => document.querySelector<HTMLLinkElement>(`link${selector}`)?.href ?? "";
    const image = meta("og:image");
    return {
      title: document.title,
      description: meta("description"),
      canonical: link("[rel=canonical]"),
      zh: link('[hreflang="zh-CN"]'),
      en: link('[hreflang="en"]'),
      image: image === "" ? "" : new URL(image, location.href).href,
      data: document.querySelector('script[type="application/ld+json"]')?.textContent ?? "",
      feeds: [...document.querySelectorAll<HTMLLinkElement>("link[rel=alternate][type]")].map(({ href }) => href),
    };
  });

describe.each(MOUNTS)("a site below %s", (mount) => {
  test("says of a page of each kind what it is, where it is, in which languages, and shows a card of it", async () => {
    const { page, take, close } = await site.open({ javaScript: false });
    const titles = new Set<string>();
    for (const path of kinds) {
      const address = site.at[mount] + path;
      await page.goto(address);
      const head = await headOf(page);
      titles.add(head.title);
      expect(head.description.length, path).toBeGreaterThan(10);
      expect(head.canonical).toBe(address);
      const other = path.startsWith("en/") ? path.slice(3) : `en/${path}`;
      expect([head.zh, head.en].sort()).toEqual([address, site.at[mount] + other].sort());
      const card = await page.request.get(head.image);
      expect(card.status(), head.image).toBe(200);
      const png = await card.body();
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
    expect(titles.size).toBe(kinds.length);
    expect(take()).toEqual([]);
    await close();
  }, 60_000);

  test("describes data whose files are there", async () => {
    const { page, close } = await site.open();
    for (const path of ["", `en/indicators/${OVER_TIME.id}/`, `indicators/${OPEN.id}/`]) {
      await page.goto(site.at[mount] + path);
      const { data } = await headOf(page);
      const dataset: unknown = JSON.parse(data);
      expect(datasetFaults(dataset)).toEqual([]);
      const { url, distribution } = v.parse(addressesSchema, dataset);
      const files = [url, ...distribution.map(({ contentUrl }) => contentUrl)].map(
        (file) => new URL(file, page.url()).href,
      );
      expect(files).toHaveLength(5);
      for (const file of files) expect((await page.request.get(file)).status(), file).toBe(200);
    }
    await close();
  });

  test("offers feeds and a calendar on the page of the releases, which readers read", async () => {
    for (const [below, path] of [
      ["", "releases/"],
      ["en/", "en/releases/"],
    ] as const) {
      const { page, take, close } = await site.open();
      await page.goto(site.at[mount] + path);
      await hydrated(page);
      const { feeds } = await headOf(page);
      const offered = await page
        .locator("#feeds a")
        .evaluateAll((links) => links.map((a) => (a instanceof HTMLAnchorElement ? a.href : "")));
      expect(offered).toEqual(feeds);
      expect(offered).toEqual(["atom.xml", "feed.json", "calendar.ics"].map((file) => site.at[mount] + below + file));
      const [atom = "", json = "", calendar = ""] = await Promise.all(
        offered.map(async (address) => (await page.request.get(address)).text()),
      );
      const entries = parseAtomFeed(atom).entries ?? [];
      expect(entries.length).toBeGreaterThan(0);
      for (const entry of entries) {
        const lead = new URL(entry.links?.[0]?.href ?? "?", offered[0]).href;
        expect((await page.request.get(lead)).status(), lead).toBe(200);
      }
      expect(parseJsonFeed(json).items).toHaveLength(entries.length);
      const days = ICAL.Component.fromString(calendar).getAllSubcomponents("vevent");
      expect(days.length).toBeGreaterThan(0);
      expect(take()).toEqual([]);
      await close();
    }
  });
});

test("the address to pass on is that of the page which is shown, and of the day", async () => {
  const { page, close } = await site.open();
  const canonical = async (): Promise<string> => (await headOf(page)).canonical;
  await page.goto(`${site.at["/a/b/"]}indicators/${OVER_TIME.id}/?theme=dark&view=table`);
  await hydrated(page);
  await expect.poll(canonical).toBe(`${site.at["/a/b/"]}indicators/${OVER_TIME.id}/`);
  await page.locator("header nav").getByRole("link", { name: zhCn.nav.sources, exact: true }).click();
  await page.waitForFunction(() => location.pathname.endsWith("/sources/"));
  await expect.poll(canonical).toBe(`${site.at["/a/b/"]}sources/`);
  await page.goto(`${site.at["/a/b/"]}en/indicators/${OVER_TIME.id}/?asOf=2024-01-01`);
  await expect.poll(canonical).toBe(`${site.at["/a/b/"]}en/indicators/${OVER_TIME.id}/?asOf=2024-01-01`);
  await close();
});

test("robots may read everything", async () => {
  expect(await readFile(join("dist", "robots.txt"), "utf8")).toMatch(/^User-agent: \*\nDisallow:\n/);
});
