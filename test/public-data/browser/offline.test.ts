import { cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { formatDate } from "#words/format/date.ts";
import { publishedRelease } from "#test/support/published.ts";
import { launch } from "#tools/find-browser.ts";
import { type Served, serveFolder } from "#tools/serve.ts";
import { hydrated, keptOffline } from "#test/browser/support.ts";

const NEWEST = (await publishedRelease()).release.release.published;

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launch();
  folder = await mkdtemp(join(tmpdir(), "offline-"));
  await cp("dist", folder, { recursive: true });
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

let served: Served;
let context: BrowserContext;
let page: Page;
let said: string[];
beforeEach(async () => {
  served = await serveFolder(folder, { port: 0, mount: "/a/b/", changing: true });
  context = await browser.newContext({ locale: "zh-CN" });
  page = await context.newPage();
  said = [];
  page.on("pageerror", (error) => void said.push(error.message));
});
afterEach(async () => {
  await context.close();
  await served.close();
});

/** One visit, as long as it takes the browser to keep the site. */
async function visit(path = ""): Promise<void> {
  await page.goto(served.url + path);
  await keptOffline(page);
}

describe("after one visit and without a network", () => {
  test("a page for frames in other sites is shown as it was seen, and is never the empty page of the site", async () => {
    await visit();
    await page.goto(`${served.url}embed/tax-cuts/`);
    await served.close();
    await page.goto(`${served.url}embed/tax-cuts/`);
    expect(await page.locator("data").first().getAttribute("value")).toBe("1.3");
    await expect(page.goto(`${served.url}embed/jobs-filled/`)).rejects.toThrow("ERR_FAILED");
  });

  test("every page opens, with its figures and charts, in both languages and as of a day", async () => {
    await visit();
    await served.close();

    await page.goto(`${served.url}indicators/jobs-filled/`);
    await page.locator("article[data-indicator=jobs-filled] data[value='1900']").waitFor();
    expect(await page.title()).toContain("旌德县");

    await page.goto(`${served.url}en/indicators/gdp/`);
    await page.locator("h1").waitFor();
    await page.locator('figure[data-chart=gdp] svg[role="img"]').filter({ visible: true }).first().waitFor();

    // Of the newest release, which is the one that is kept.
    await page.goto(`${served.url}indicators/gdp/?asOf=${NEWEST}`);
    await page.getByText(`本页显示截至${formatDate(NEWEST, "zh")}所知的内容`).waitFor();

    await page.goto(`${served.url}sources/report-2023-01-10/`);
    await page.locator("#damage li, #damage tr").first().waitFor();
    expect(said).toEqual([]);
  });

  test("the page that was seen opens as it was seen, its links work, and it says that the network is gone", async () => {
    await visit("commitments/");
    await page.reload();
    await page.locator("h1", { hasText: "承诺事项" }).waitFor();
    await served.close();
    await page.reload();
    await page.locator("h1", { hasText: "承诺事项" }).waitFor();
    await page.getByText("当前没有网络").waitFor();
    await page.getByRole("link", { name: "来源", exact: true }).click();
    await page.locator("h1", { hasText: "来源与核对" }).waitFor();
    await page.locator("#documents li").first().waitFor();
    expect(await page.locator("#documents li").count()).toBeGreaterThan(10);
    expect(said).toEqual([]);
  });
});

test("a file to take away is not kept, and without a network a page says so", async () => {
  await visit();
  await page.reload();
  const kept = (path: string): Promise<boolean> =>
    page.evaluate(async (at) => {
      await fetch(at);
      return (await caches.match(at)) !== undefined;
    }, served.url + path);
  expect(await kept("downloads/gdp.csv")).toBe(false);
  await served.close();
  await page.goto(`${served.url}downloads/gdp.csv`);
  expect(await page.locator("h1").innerText()).toBe("没有网络，打不开这个文件");
  await page.getByRole("link", { name: "返回首页" }).click();
  await page.locator("main [data-indicator]").first().waitFor();
});

test("a device without room shows the figures that the host has now", async () => {
  await visit();
  await page.reload();
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(served.url).origin, quotaSize: 1 });
  const full = await page.evaluate(async () => {
    const cache = await caches.open("test");
    return cache.put("/full", new Response("x".repeat(1e6))).then(
      () => "",
      (error: unknown) => String(error),
    );
  });
  expect(full).toContain("QuotaExceededError");
  const file = join(folder, "indicators/gdp/index.html");
  const before = await readFile(file, "utf8");
  await writeFile(file, before.replaceAll("66.4", "77.7"));
  await page.goto(`${served.url}indicators/gdp/`);
  expect(await page.locator("article[data-indicator=gdp] data").first().innerText()).toContain("77.7");
  await writeFile(file, before);
});

test("a script that came as a page once is asked for again at the next visit", async () => {
  await visit();
  await page.reload();
  const asset = await page.evaluate(async () => {
    const name = (document.documentElement.dataset["scripts"] ?? "").split(" ")[0] ?? "";
    const url = new URL(name, location.href).href;
    for (const store of await caches.keys()) {
      const cache = await caches.open(store);
      if ((await cache.match(url)) !== undefined)
        await cache.put(url, new Response("<html>", { headers: { "content-type": "text/html" } }));
    }
    return url;
  });
  await page.reload();
  await hydrated(page);
  expect(await page.evaluate(async (url) => (await caches.match(url))?.headers.get("content-type"), asset)).toContain(
    "javascript",
  );
});

test("after the scripts are gone from the host a link leads to its own address", async () => {
  const open = await browser.newContext({ locale: "zh-CN", serviceWorkers: "block" });
  const old = await open.newPage();
  await old.goto(served.url);
  await hydrated(old);
  await rename(join(folder, "assets"), join(folder, "assets-gone"));
  await old.evaluate(() => Object.assign(window, { here: true }));
  await old.locator("header nav").getByRole("link", { name: "来源", exact: true }).click();
  await old.locator("h1", { hasText: "来源与核对" }).waitFor();
  expect(old.url()).toBe(`${served.url}sources/`);
  expect(await old.evaluate(() => "here" in window)).toBe(false);
  // Back is the browser's own as well, and nothing goes round in circles.
  await old.goBack();
  await old.locator("h1").first().waitFor();
  expect(old.url()).toBe(served.url);
  await rename(join(folder, "assets-gone"), join(folder, "assets"));
  await open.close();
});

test("a newer release is told of, and shown only when the reader says so", async () => {
  await visit();
  const index = join(folder, "data/index.json");
  const before = await readFile(index, "utf8");
  await writeFile(index, before.replace(/("latest": ?)"[^"]+"/, '$1"2027-01-01"'));
  await page.goto(`${served.url}indicators/gdp/`);
  await page.getByText("已有新的数据版本 2027-01-01").waitFor();
  expect(await page.locator("article[data-indicator=gdp] data").first().getAttribute("value")).toBe("66.4");
  expect(await page.getByRole("button", { name: "载入新版本" }).count()).toBe(1);
  await writeFile(index, before);
});

test("it can be installed: a name, a start, an icon, in either language", async () => {
  await page.goto(served.url);
  for (const path of ["", "en/"]) {
    await page.goto(served.url + path);
    const href = await page.locator("link[rel=manifest]").getAttribute("href");
    const address = new URL(href ?? "", page.url());
    const manifest: unknown = await (await page.request.get(address.href)).json();
    expect(manifest).toMatchObject({ display: "standalone", start_url: "./", lang: path === "" ? "zh-CN" : "en" });
    expect((await page.request.get(new URL(path === "" ? "icon.svg" : "../icon.svg", address).href)).status()).toBe(
      200,
    );
  }
});
