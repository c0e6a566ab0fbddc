import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSingle } from "#test/support/build-single.ts";
import { browserArguments } from "#tools/find-browser.ts";
import { oldBrowser, type OldBrowser } from "#tools/old-browser.ts";
import { type Served, serveFolder } from "#tools/serve.ts";

let served: Served;
let folder: string;
beforeAll(async () => {
  served = await serveFolder("dist", { port: 0, mount: "/a/b/" });
  folder = await mkdtemp(join(tmpdir(), "old-"));
  expect(await buildSingle(["--out", folder])).toBe(0);
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

/** They were built for servers: one process, no GPU. They do not always end when asked. */
const ARGUMENTS = ["--headless", "--single-process", "--no-zygote", "--no-sandbox", "--disable-gpu"];
const PATIENCE = 5000;

async function inBrowser(
  found: Exclude<OldBrowser, { readonly missing: string }>,
  look: (page: Page, said: readonly string[]) => Promise<void>,
): Promise<void> {
  const browser: Browser = await chromium.launch({
    executablePath: found.path,
    args: [...new Set([...browserArguments(), ...ARGUMENTS])],
    env: { ...process.env, LD_LIBRARY_PATH: found.libraries },
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "zh-CN" });
    page.setDefaultTimeout(15_000);
    const said: string[] = [];
    page.on("console", (message) => void said.push(message.text()));
    page.on("pageerror", (error) => void said.push(error.message));
    await look(page, said);
  } finally {
    await Promise.race([browser.close(), new Promise((done) => setTimeout(done, PATIENCE))]);
  }
}

const alive = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const main = document.querySelector("main");
    return main !== null && Object.keys(main).some((key) => key.startsWith("__react"));
  });

/** Waits by means that the old browsers have: Playwright's own look at what is visible needs newer ones. */
const there = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelector(wanted) !== null, selector);

/** The middle of the first element that takes up room. */
const middleOf = (page: Page, selector: string): Promise<{ readonly x: number; readonly y: number }> =>
  page.evaluate((wanted) => {
    for (const element of document.querySelectorAll(wanted)) {
      element.scrollIntoView({ block: "center" });
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width > 0) return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`invalid selector: ${wanted}`);
  }, selector);

describe.each([88, 109] as const)("in Chromium %d", (version) => {
  let found: OldBrowser;
  beforeAll(async () => {
    found = await oldBrowser(version);
  });

  test("a page comes alive, its chart answers, and another page is gone to", async ({ skip }) => {
    if ("missing" in found) return skip(found.missing);
    await inBrowser(found, async (page, said) => {
      await page.goto(`${served.url}indicators/gdp/`);
      await alive(page);
      expect(await page.evaluate(() => navigator.userAgent)).toContain(`Chrome/${version}.`);
      const chart = await middleOf(page, "figure[data-chart] svg[role=img]");
      await page.mouse.move(chart.x, chart.y);
      await there(page, "figure[data-chart] [data-live]");
      const link = await middleOf(page, 'header nav a[href$="commitments/"]');
      await page.mouse.click(link.x, link.y);
      await page.waitForFunction(() => document.querySelector("h1")?.textContent === "承诺事项");
      expect(await page.locator("tbody tr").count()).toBeGreaterThan(10);
      expect(said).toEqual([]);
    });
  });

  test("slides are shown and turned", async ({ skip }) => {
    if ("missing" in found) return skip(found.missing);
    await inBrowser(found, async (page, said) => {
      await page.goto(`${served.url}present/?at=3`);
      await there(page, "[data-current] .slide");
      await page.keyboard.press("PageDown");
      await page.waitForFunction(() => location.search.includes("at=4"));
      const fills = await page.evaluate(() => {
        const { left, top, width, height } =
          document.querySelector("[data-current] .slide")?.getBoundingClientRect() ?? new DOMRect();
        return [left, top, width, height];
      });
      expect(fills).toEqual([0, 0, 1366, 768]);
      expect(said).toEqual([]);
    });
  });

  test("the single file opens from a disk and shows another page", async ({ skip }) => {
    if ("missing" in found) return skip(found.missing);
    await inBrowser(found, async (page, said) => {
      await page.goto(`${pathToFileURL(join(folder, "dashboard.html")).href}#/en/indicators/jobs-filled/`);
      await there(page, "article[data-indicator=jobs-filled] data[value='1900']");
      const trouble = await page.evaluate(
        () =>
          [...document.querySelectorAll("[role=alert]")].filter((element) => element.getClientRects().length > 0)
            .length,
      );
      expect(trouble).toBe(0);
      expect(said).toEqual([]);
    });
  });
});
