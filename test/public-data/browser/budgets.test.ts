import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtFiles, builtPages, lookAt, oneOfEachKind } from "#test/browser/pages.ts";
import { MOST_SCRIPT, scriptsOf, weigh } from "#test/browser/script-weight.ts";
import { openSite, type Site } from "#test/browser/support.ts";

/** Budgets in KB (1,000 bytes) of brotli at its best, as a CDN stores it. They are exact, so passing one fails here. */
const BUDGET = { overview: 30, page: 15, script: 75, echarts: 175, requests: 5 } as const;

/**
 * Lists are as long as what they list: the catalogue, the glossary and the documents' own pages have budgets of their own.
 * Measured when they were set: base report 15.3, glossary 15.5. Pages of many pictures weigh what the pictures do: the
 * catalogue has one in each of 134 rows (24.1), the sources the matrix of what is known (23.5), slides 24.6. The report for
 * print is the whole release with a picture for every figure: 70.5. A wall has every picture twice, for 16:9 and for 32:9. A
 * release that corrects a hundred records says so of each (15.4).
 */
const LONGER: Readonly<Record<string, number>> = {
  "sources/": 24,
  "en/sources/": 24,
  "sources/report-2023-01-10/": 18,
  "en/sources/report-2023-01-10/": 18,
  "indicators/": 25,
  "en/indicators/": 25,
  "print/": 72,
  "en/print/": 72,
  "present/": 25,
  "en/present/": 25,
  "wall/": 60,
  "en/wall/": 60,
  "glossary/": 20,
  "en/glossary/": 20,
  "releases/2026-11-26/": 16,
  "en/releases/2026-11-26/": 16,
};

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("bytes", () => {
  test("every page's HTML, with its styles and pictures", async () => {
    const heavy: string[] = [];
    for (const page of await builtPages()) {
      const budget = /^(?:en\/)?$/.test(page) ? BUDGET.overview : (LONGER[page] ?? BUDGET.page);
      if ((await weigh(`dist/${page}index.html`, 5)) <= budget) continue;
      const weight = await weigh(`dist/${page}index.html`);
      if (weight > budget) heavy.push(`/${page}: ${weight.toFixed(1)} KB > ${budget}`);
    }
    expect(heavy).toEqual([]);
  }, 120_000);

  test("the scripts before a page is interactive, one page of each kind in each language", async () => {
    const heavy: string[] = [];
    for (const page of oneOfEachKind(await builtPages())) {
      const { files, weight } = await scriptsOf("dist", page);
      expect(files.length).toBeGreaterThan(2);
      // The overview is there before its own scripts come: it has the frame alone.
      const most = /^(?:en\/)?$/.test(page) ? BUDGET.script : MOST_SCRIPT;
      if (weight > most) heavy.push(`/${page}: ${weight.toFixed(1)} KB > ${most}`);
    }
    expect(heavy).toEqual([]);
  });

  test("ECharts, by parts, in one script", async () => {
    const charts: string[] = [];
    for (const file of await builtFiles())
      if (file.endsWith(".js") && (await readFile(join("dist", file), "utf8")).includes("_echarts_instance_"))
        charts.push(file);
    expect(charts).toHaveLength(1);
    expect(await weigh(join("dist", charts[0] ?? ""))).toBeLessThanOrEqual(BUDGET.echarts);
  });
});

describe("requests", () => {
  test("a page is complete with one, and has at most five before it rests", async () => {
    const differ = await lookAt(site, oneOfEachKind(await builtPages()), {}, async ({ page }, path) => {
      await page.goto(site.at["/"] + path, { waitUntil: "load" });
      const early = await page.evaluate(() => {
        const [navigation] = performance.getEntriesByType("navigation");
        const end = navigation instanceof PerformanceNavigationTiming ? navigation.loadEventStart : 0;
        return performance
          .getEntriesByType("resource")
          .filter((entry) => entry.startTime < end)
          .map((entry) => entry.name);
      });
      return [
        ...(early.length + 1 > BUDGET.requests ? [`${early.length + 1} requests before idle`] : []),
        ...(early.length > 0 ? [`asks for ${early.join(" ")} before it is shown`] : []),
      ];
    });
    expect(differ).toEqual([]);
  });

  test("nothing is fetched twice, and ECharts not at all, while nobody touches a chart", async () => {
    const opened = await site.open();
    await opened.page.goto(site.at["/"]);
    await opened.page.waitForLoadState("networkidle");
    const files = opened.requests.map((url) => new URL(url).pathname);
    expect(files.filter((file, at) => files.indexOf(file) !== at)).toEqual([]);
    expect(files.filter((file) => /live-chart|load-release/.test(file))).toEqual([]);
    await opened.close();
  });
});
