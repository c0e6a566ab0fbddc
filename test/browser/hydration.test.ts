import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languageTag } from "#domain/site/language.ts";
import { WRITING } from "#words/format/writing.ts";
import { en, zhCn } from "./words.ts";
import { builtPages, oneOfEachKind } from "./pages.ts";
import { hydrated, openSite, settled, type Site, watchShifts } from "./support.ts";

/** A text that stays in the code of ECharts, however it is built. */
const ECHARTS = "_echarts_instance_";

let site: Site;
let kinds: readonly string[] = [];

beforeAll(async () => {
  site = await openSite();
  kinds = oneOfEachKind(await builtPages());
});

afterAll(() => site.close());

/** All text of the page, and what its figures and charts say to machines. */
const content = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.querySelector("#root")?.cloneNode(true);
    if (!(root instanceof Element)) return [];
    // Words for whom no script runs: a browser that runs them keeps these as markup.
    for (const one of root.querySelectorAll("noscript")) one.remove();
    // Copies of slides that only scripts make, and nobody is told of.
    for (const one of root.querySelectorAll(".meeting-thumbnail")) one.remove();
    return [
      root.textContent ?? "",
      ...[...root.querySelectorAll("data[value]")].map((one) => one.outerHTML.replace(/<!--.*?-->/g, "")),
      ...[...root.querySelectorAll("a[href]")].map((one) => one.getAttribute("href") ?? ""),
      ...[...root.querySelectorAll("svg[role=img]")].map((one) => one.outerHTML),
    ];
  });

/** What two texts have instead of each other, from where they part. */
function difference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const from = Math.max(0, at - 20);
  return `${before.slice(from, at + 100)} → ${after.slice(from, at + 100)}`;
}

test("a page says the same before and after its script has taken over", async () => {
  const without = await site.open({ javaScript: false });
  const withScript = await site.open();
  const differ: string[] = [];
  for (const path of kinds) {
    await without.page.goto(site.at["/"] + path);
    await withScript.page.goto(site.at["/"] + path);
    await hydrated(withScript.page);
    const before = await content(without.page);
    const after = await content(withScript.page);
    expect(before[0]?.length).toBeGreaterThan(100);
    const at = before.findIndex((text, index) => text !== after[index]);
    if (before.length !== after.length) differ.push(`/${path}: ${before.length} pieces, then ${after.length}`);
    if (at !== -1) differ.push(`/${path}: ${difference(before[at] ?? "", after[at] ?? "")}`);
    differ.push(...withScript.take().map((said) => `/${path}: ${said}`));
  }
  expect(differ).toEqual([]);
  await without.close();
  await withScript.close();
}, 120_000);

test("a chart comes alive on a slow machine, however often it is touched meanwhile", async () => {
  for (const rate of [3, 4, 9]) {
    const { page, take, close } = await site.open();
    await page.goto(site.at["/"]);
    await hydrated(page);
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate });
    const touched = page.evaluate(async () => {
      const picture = document.querySelector("figure[data-chart] [data-width]");
      for (let times = 0; times < 100; times += 1) {
        picture?.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
        await new Promise((done) => setTimeout(done, 20));
      }
    });
    await page.locator("figure[data-chart] [data-live]").first().waitFor();
    await touched;
    await settled(page);
    expect(await page.locator("figure[data-chart] [data-live]").count(), `${rate} times as slow`).toBe(1);
    expect(take()).toEqual([]);
    await close();
  }
});

test("whoever has touched a chart finds what draws ready on the next page, before a touch", async () => {
  const { page, take, close } = await site.open();
  const fetched = (): Promise<boolean> =>
    page.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => name.includes("/live-chart-")));
  const picture = page.locator('figure[data-chart] svg[role="img"]').filter({ visible: true }).first();
  await page.goto(site.at["/"]);
  await hydrated(page);
  await picture.scrollIntoViewIfNeeded();
  await settled(page);
  expect(await fetched()).toBe(false);
  await picture.hover();
  await page.locator("figure[data-chart] [data-live]").first().waitFor();
  expect(await fetched()).toBe(true);
  await page.mouse.move(0, 0);
  await page.reload();
  await hydrated(page);
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(fetched).toBe(true);
  expect(await page.locator("figure[data-chart] [data-live]").count()).toBe(0);
  expect(take()).toEqual([]);
  await close();
});

describe.each([
  ["a desk", 1440, 900],
  ["a phone", 360, 740],
])("charts on %s", (_, width, height) => {
  test("come alive when touched, not before, and nothing jumps", async () => {
    const { page, take, requests, close } = await site.open({ width, height });
    const shifts = await watchShifts(page);
    const scripts: Promise<string>[] = [];
    page.on("response", (response) => {
      if (response.url().endsWith(".js")) scripts.push(response.text());
    });
    const loaded = async (): Promise<boolean> => (await Promise.all(scripts)).some((text) => text.includes(ECHARTS));
    await page.goto(site.at["/"]);
    await hydrated(page);
    // Reading alone, down to the end and back, asks for nothing.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await settled(page);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.waitForLoadState("networkidle");
    expect(scripts.length).toBeGreaterThan(0);
    expect(await loaded()).toBe(false);
    const live = page.locator("figure[data-chart] [data-live]");
    expect(await live.count()).toBe(0);

    const figures = await page.locator("figure[data-chart]").all();
    expect(figures.length).toBeGreaterThan(1);
    const [first] = figures;
    if (first === undefined) throw new Error("invalid page: no chart");
    const picture = first.locator('svg[role="img"]').filter({ visible: true }).first();
    await picture.scrollIntoViewIfNeeded();
    const before = await picture.boundingBox();
    await picture.hover();
    const alive = first.locator('[data-live] [aria-hidden="true"] svg').first();
    await alive.waitFor({ state: "visible" });
    expect(await loaded()).toBe(true);
    expect(await live.count()).toBe(1);
    const after = await alive.boundingBox();
    expect(after?.width).toBeCloseTo(before?.width ?? 0, -0.5);
    expect(after?.height).toBeCloseTo(before?.height ?? 0, -0.5);
    // What is read aloud stays: the picture with its words.
    expect(await first.locator('svg[role="img"] > desc').count()).toBeGreaterThan(0);
    await settled(page);
    expect(await shifts()).toEqual([]);
    expect(take()).toEqual([]);
    expect(requests.length).toBe(new Set(requests).size);
    await close();
  });
});

describe.each([
  ["/", "", zhCn],
  ["/a/b/", "en/", en],
] as const)("going about the site under %s%s", (mount, base, words) => {
  test("a link changes page, title, heading and focus without loading; Back returns", async () => {
    const { page, take, close } = await site.open();
    const start = site.at[mount] + base;
    await page.goto(start);
    await hydrated(page);
    const home = { title: await page.title(), heading: await page.locator("h1").innerText() };
    await page.evaluate(() => Object.defineProperty(window, "here", { value: true }));
    await page.evaluate(() => window.scrollTo(0, 600));

    for (const name of ["indicators", "sources", "about"] as const) {
      await page.locator("header nav").getByRole("link", { name: words.nav[name], exact: true }).click();
      await page.locator("h1", { hasText: words[name].title }).waitFor();
      await page.waitForFunction((title) => document.title.startsWith(title), words[name].title);
      expect(page.url()).toBe(`${start}${name}/`);
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("main");
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      expect(await page.locator('header nav [aria-current="page"]').innerText()).toBe(words.nav[name]);
    }

    await page.goBack();
    await page.locator("h1", { hasText: words.sources.title }).waitFor();
    // The focus is where the reader left the page.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(words.nav.about);
    await page.goBack();
    await page.goBack();
    await page.locator("h1", { hasText: home.heading }).waitFor();
    await page.waitForFunction((title) => document.title === title, home.title);
    expect(page.url()).toBe(start);
    // The same document all the way.
    expect(await page.evaluate(() => "here" in window)).toBe(true);
    expect(take()).toEqual([]);
    await close();
  });

  test("a page that was gone to shows the same figures as one that was loaded", async () => {
    const { page, take, close } = await site.open();
    const figures = (): Promise<readonly string[]> =>
      page
        .locator("main data[value]")
        .evaluateAll((all) => all.map((one) => `${one.getAttribute("value")} ${one.textContent}`));
    await page.goto(`${site.at[mount]}${base}indicators/`);
    await hydrated(page);
    const loaded = await figures();
    await page.goto(site.at[mount] + base);
    await hydrated(page);
    await page.locator("header nav").getByRole("link", { name: words.nav.indicators, exact: true }).click();
    await page.locator("h1", { hasText: words.indicators.title }).waitFor();
    await page.waitForFunction((n) => document.querySelectorAll("main data[value]").length >= n, loaded.length);
    expect(await figures()).toEqual(loaded);
    expect(loaded.length).toBeGreaterThan(0);
    expect(take()).toEqual([]);
    await close();
  });

  test("charts of a page that was gone to are drawn as well", async () => {
    const { page, take, close } = await site.open();
    await page.goto(`${site.at[mount]}${base}about/`);
    await hydrated(page);
    await page.locator("header nav").getByRole("link", { name: words.nav.overview, exact: true }).click();
    const figure = page.locator("figure[data-chart]").first();
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('svg[role="img"]').filter({ visible: true }).first().waitFor();
    expect(await figure.locator('svg[role="img"] > desc').first().textContent()).not.toBe("");
    expect(take()).toEqual([]);
    await close();
  });

  test("the other language is the same page", async () => {
    const { page, take, close } = await site.open();
    await page.goto(`${site.at[mount]}${base}indicators/`);
    await hydrated(page);
    const [other, there] = words === zhCn ? (["en", en] as const) : (["zh", zhCn] as const);
    await page.locator("header").getByRole("link", { name: WRITING[other].name, exact: true }).click();
    await page.locator("h1", { hasText: there.indicators.title }).waitFor();
    await page.waitForFunction((lang) => document.documentElement.lang === lang, languageTag(other));
    expect(take()).toEqual([]);
    await close();
  });
});

test("a setting of the address that means nothing is named, and ignored", async () => {
  const { page, take, close } = await site.open();
  await page.goto(`${site.at["/"]}?theme=sepia&utm_source=somewhere`);
  await hydrated(page);
  const told = await page.locator('main div[role="status"]').innerText();
  expect(told).toContain("theme=sepia");
  // What the site never makes was added by others, and is not spoken of.
  expect(told).not.toContain("utm_source");
  expect(await page.locator("h1").count()).toBe(1);
  expect(take()).toEqual([]);
  await close();
});
