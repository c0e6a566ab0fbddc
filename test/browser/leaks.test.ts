import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { OVER_TIME } from "./built-site.ts";
import { hydrated, openSite, type Site } from "./support.ts";

/**
 * Pages left in the warm-up, and then while counting. At first the engine compiles and ECharts remembers how wide its
 * texts are: measured in MB, 200 leaves grew the heap by 1.7, the next 200 by 0.4, then 0.3 and 0.1.
 */
const WARM_UP = 200;
const LEAVES = 200;
/** What 200 left pages may leave behind at most (MB). */
const GROWTH = 1;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Left {
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  readonly heap: number;
}

/** What the page holds after everything that can be collected was. */
async function leftIn(session: CDPSession): Promise<Left> {
  for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string): number => metrics.find((m) => m.name === name)?.value ?? Number.NaN;
  return {
    nodes: of("Nodes"),
    listeners: of("JSEventListeners"),
    documents: of("Documents"),
    heap: of("JSHeapUsedSize") / 1e6,
  };
}

/** Makes the first chart of the page live. */
async function touch(page: Page): Promise<void> {
  // A pointer says many times that it is there; a page that is just being put in its place may miss the first.
  await expect
    .poll(
      async () => {
        await page.locator("figure[data-chart] [data-width]").first().dispatchEvent("pointerover");
        return page.locator("[data-live]").count();
      },
      { timeout: 10_000 },
    )
    .toBeGreaterThan(0);
}

/** Leaves a page with a live chart for another one, without loading it. */
async function leave(page: Page, from: "overview" | "indicator"): Promise<void> {
  await touch(page);
  const heading = await page.locator("h1").textContent();
  await page.evaluate(
    (target) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")];
      const link = links.find((a) => a.pathname === target);
      if (link === undefined) throw new Error(`no link to ${target}`);
      link.click();
    },
    from === "overview" ? `/indicators/${OVER_TIME.id}/` : "/",
  );
  // The address changes a moment before the page does. A truth value: an element given to the test would be kept by it.
  await page.waitForFunction(
    (before) =>
      document.querySelector("h1")?.textContent !== before && document.querySelector("figure[data-chart]") !== null,
    heading,
  );
}

test(`leaving a page ${LEAVES} times leaves no chart, listener or growing heap behind`, async () => {
  const { page, close, take } = await site.open();
  // The last thing that a page does by itself is to ask for a newer release.
  const rested = page.waitForResponse((response) => response.url().endsWith("/data/index.json"));
  await page.goto(site.at["/"]);
  await hydrated(page);
  await rested;
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("HeapProfiler.enable");
  const go = async (times: number): Promise<void> => {
    for (let at = 0; at < times; at += 2) {
      await leave(page, "overview");
      await leave(page, "indicator");
    }
  };
  await go(WARM_UP);
  const before = await leftIn(session);
  await go(LEAVES);
  const after = await leftIn(session);
  // What this test is for, to be read in its log.
  process.stdout.write(`left behind: ${JSON.stringify({ before, after })}\n`);
  expect(after.documents).toBe(before.documents);
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(0);
  expect(after.nodes - before.nodes).toBeLessThanOrEqual(50);
  expect(after.heap - before.heap).toBeLessThan(GROWTH);
  // Charts that were live are gone with their pages.
  expect(await page.locator("[_echarts_instance_]").count()).toBe(0);
  expect(take()).toEqual([]);
  await close();
}, 400_000);
