import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createServer, type ViteDevServer } from "vite";
import { troubleWords } from "#words/trouble/trouble-words.ts";
import { zhCn } from "./words.ts";
import { launch } from "#tools/find-browser.ts";
import { open, type Opened } from "./support.ts";

const LONG = 60_000;
/** The mocked API answers in a service worker. */
const MOCKED = { workers: true };

let server: ViteDevServer;
let browser: Browser;
let url = "";
/** An indicator of the mocked data, by its address. */
let indicator = "";

beforeAll(async () => {
  server = await createServer({
    configFile: "vite.config.ts",
    mode: "mock",
    logLevel: "error",
    cacheDir: ".cache/vite-mock",
    server: { port: 0, host: "127.0.0.1", hmr: false, watch: null },
  });
  await server.listen();
  url = server.resolvedUrls?.local[0] ?? "";
  browser = await launch();
  // The first visit lets the server prepare what the pages import; it may load the page again while it does.
  const { page, close } = await open(browser, [{ url }], MOCKED);
  await page.goto(url, { timeout: 120_000 });
  await page.locator("main [data-indicator]").first().waitFor({ timeout: 120_000 });
  await page.waitForLoadState("networkidle");
  const href = await page.locator('main [data-indicator] a[href*="indicators/"]').first().getAttribute("href");
  indicator = new URL(href ?? "", page.url()).pathname.slice(1);
  await close();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens a page with a query, and waits until it has what it can have. */
async function visit(path: string, query: string): Promise<Opened> {
  const opened = await open(browser, [{ url }], MOCKED);
  await opened.page.goto(`${url}${path}?${query}`);
  await opened.page.locator("h1").waitFor({ timeout: LONG });
  return opened;
}

/** The bar of the page itself; charts that are still to be drawn have one of their own. */
const trouble = troubleWords("zh");
const bar = (page: Page) => page.locator("main").getByRole("progressbar", { name: zhCn.notice.loading, exact: true });

const arrived = (page: Page): Promise<void> => bar(page).waitFor({ state: "detached", timeout: LONG });

/** The frame of the page stands, and still leads somewhere. */
async function stands(page: Page): Promise<void> {
  expect(await page.locator("h1").count()).toBe(1);
  expect((await page.locator("h1").innerText()).trim()).not.toBe("");
  expect(await page.locator("header nav a").count()).toBe(7);
  expect(await page.locator("footer").innerText()).toContain(zhCn.footer.licence);
  expect(page.url()).toContain("?");
}

async function leadsOn(page: Page): Promise<void> {
  await page.locator("header nav").getByRole("link", { name: zhCn.nav.about, exact: true }).click();
  await page.locator("h1", { hasText: zhCn.about.title }).waitFor();
}

/** Made-up figures are never shown without saying so. */
async function saysItIsMadeUp(page: Page, expected: boolean): Promise<void> {
  const figures = await page.locator("main data[value]").count();
  const said = await page.getByText(zhCn.synthetic).filter({ visible: true }).count();
  if (figures > 0) expect(said).toBe(1);
  if (expected) expect(figures).toBeGreaterThan(0);
}

const alertOf = (page: Page): Promise<string> =>
  page.locator('main [role="alert"]').first().innerText({ timeout: LONG });

const PAGES = [
  ["the overview", () => ""],
  ["an indicator", () => indicator],
] as const;

describe.each(PAGES)("%s on mocked data", (name, path) => {
  test(
    "sound data: no trouble, and it says that it is made up",
    async () => {
      const { page, close } = await visit(path(), "theme=light");
      await arrived(page);
      await stands(page);
      await saysItIsMadeUp(page, true);
      expect(await page.locator('[role="alert"]').count()).toBe(0);
      await close();
    },
    LONG,
  );

  test(
    "gaps: each with its reason, never a zero",
    async () => {
      const { page, take, close } = await visit(path(), "mock=gaps");
      await arrived(page);
      await stands(page);
      await saysItIsMadeUp(page, name === "the overview");
      // All of the text, what is folded away as well.
      const text = (await page.locator("main").textContent()) ?? "";
      const reasons = Object.values(zhCn.missing).filter((reason) => text.includes(reason));
      if (name === "the overview") expect(reasons).not.toEqual([]);
      expect(text).not.toMatch(/NaN|undefined|null/);
      expect(await page.locator('data[value=""]:not([data-lower])').count()).toBe(0);
      expect(await page.locator('[role="alert"]').count()).toBe(0);
      expect(take().filter((said) => said.startsWith("error"))).toEqual([]);
      await close();
    },
    LONG,
  );

  test(
    "malformed records: named, and the sound ones stay",
    async () => {
      const { page, take, close } = await visit(path(), "mock=malformed");
      await arrived(page);
      const alert = await alertOf(page);
      expect(alert).toContain(trouble.title);
      expect(alert).toContain(trouble.works);
      await stands(page);
      await saysItIsMadeUp(page, name === "the overview");
      expect(take().filter((said) => said.startsWith("error"))).toEqual([]);
      await leadsOn(page);
      await close();
    },
    LONG,
  );

  test(
    "data of a newer schema: refused with a message",
    async () => {
      const { page, take, close } = await visit(path(), "mock=newer-schema");
      await arrived(page);
      expect(await alertOf(page)).toContain("格式比本站新");
      await stands(page);
      await saysItIsMadeUp(page, false);
      expect(take().filter((said) => said.startsWith("error"))).toEqual([]);
      await leadsOn(page);
      await close();
    },
    LONG,
  );

  test.each([
    ["html-404", trouble.failure.html],
    ["offline", trouble.failure.offline],
    ["not-found", trouble.failure["not-found"]],
  ])(
    "fault %s: says why, and the rest of the page stands",
    async (fault, why) => {
      const { page, take, close } = await visit(path(), `fault=${fault}`);
      await arrived(page);
      const alert = await alertOf(page);
      expect(alert).toContain(trouble.title);
      expect(alert).toContain(why);
      expect(await page.locator('[role="alert"]').getByRole("button", { name: trouble.reload }).count()).toBe(1);
      await stands(page);
      await saysItIsMadeUp(page, false);
      expect(take().filter((said) => said.startsWith("error"))).toEqual([]);
      await leadsOn(page);
      await close();
    },
    LONG,
  );

  test(
    "fault slow: a progress bar with the frame, then the content",
    async () => {
      const { page, close } = await visit(path(), "fault=slow");
      await bar(page).waitFor({ timeout: LONG });
      await stands(page);
      expect(await page.locator("main data[value]").count()).toBe(0);
      await page.locator("main data[value]").first().waitFor({ timeout: LONG });
      expect(await bar(page).count()).toBe(0);
      await saysItIsMadeUp(page, true);
      expect(await page.locator('[role="alert"]').count()).toBe(0);
      await close();
    },
    LONG,
  );
});

test(
  "setting the fault right and loading again brings the data back",
  async () => {
    const { page, close } = await visit("", "fault=offline");
    await alertOf(page);
    await page.goto(url);
    await page.locator("main data[value]").first().waitFor({ timeout: LONG });
    expect(await page.locator('[role="alert"]').count()).toBe(0);
    await close();
  },
  LONG,
);
