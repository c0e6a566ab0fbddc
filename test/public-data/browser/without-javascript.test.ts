import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LONG, LOOKED_AT, pagesToSee } from "#test/browser/pages.ts";
import { MOUNTS, type Opened, openSite, type Site } from "#test/browser/support.ts";

let site: Site;
let opened: Opened;

beforeAll(async () => {
  site = await openSite();
  opened = await site.open({ javaScript: false });
});

afterAll(async () => {
  await opened.close();
  await site.close();
});

/** A headline figure of the report, as the page has to print it. */
interface Headline {
  readonly id: string;
  readonly values: readonly string[];
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

const HEADLINES: readonly Headline[] = [
  { id: "investment-projects", values: ["21"], zh: ["21个"], en: ["21 projects (21个)"] },
  { id: "funds-in-place", values: ["40.6"], zh: ["40.6亿元"], en: ["4.06 billion yuan (40.6亿元)"] },
  {
    id: "specialized-smes",
    values: ["11", "2", "2"],
    zh: ["11家", "2家", "2家"],
    en: ["11 firms", "2 firms", "2 firms"],
  },
  { id: "tax-cuts", values: ["1.3"], zh: ["1.3亿元"], en: ["130 million yuan (1.3亿元)"] },
  { id: "land-revitalized", values: ["508"], zh: ["508亩"], en: ["508 mu (508亩)"] },
  { id: "jobs-filled", values: ["1900"], zh: ["1900余"], en: ["over 1,900 people (1900余人)"] },
];

const PLACES = MOUNTS.flatMap((mount) => (["zh", "en"] as const).map((lang) => [mount, lang] as const));

describe.each(PLACES)("the headline figures without scripts, under %s in %s", (mount, lang) => {
  beforeAll(async () => {
    const answer = await opened.page.goto(site.at[mount] + (lang === "en" ? "en/" : ""));
    expect(answer?.status()).toBe(200);
  });

  test.each(HEADLINES)("$id", async ({ id, values, ...printed }) => {
    const card = opened.page.locator(`main figure[data-indicator="${id}"]`);
    expect(await card.count()).toBe(1);
    const figures = card.locator("data[value]");
    expect(await figures.evaluateAll((all) => all.map((one) => one.getAttribute("value")))).toEqual(values);
    // The word of an interval stands before its number in English, outside of it.
    const texts = await figures.evaluateAll((all) => all.map((one) => one.parentElement?.textContent ?? ""));
    for (const [at, text] of printed[lang].entries()) {
      const spaceless = texts[at]?.replace(/\s+/g, lang === "zh" ? "" : " ").trim();
      expect(spaceless).toMatch(new RegExp(`^${text.replace(/[.()]/g, "\\$&")}(?![\\d.,])`));
    }
    for (const at of values.keys()) expect(await figures.nth(at).isVisible()).toBe(true);
  });

  test("the jobs are an interval that is open above", async () => {
    const jobs = opened.page.locator('main figure[data-indicator="jobs-filled"] data[value]');
    expect(await jobs.getAttribute("data-lower")).toBe("1900");
    expect(await jobs.getAttribute("data-upper")).toBe("");
  });

  test.each(HEADLINES)("$id has its period and a source that is there", async ({ id }) => {
    const card = opened.page.locator(`main figure[data-indicator="${id}"]`);
    expect(await card.innerText()).toMatch(/20\d\d/);
    // The document that all of them come from is named once, above.
    const links = await opened.page
      .locator('main h1 + p a[href*="sources/"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    expect(links).not.toEqual([]);
    for (const href of links) {
      const target = new URL(href ?? "", opened.page.url()).href;
      expect(target.startsWith(site.at[mount])).toBe(true);
      expect((await fetch(target, { redirect: "manual" })).status).toBe(200);
    }
  });

  test("what comes in is only the site's own", () => {
    expect(opened.take()).toEqual([]);
  });
});

test(
  `${LOOKED_AT} stands without scripts: heading, charts with words, tables, links that lead somewhere`,
  async () => {
    const pages = await pagesToSee();
    expect(pages.length).toBeGreaterThan(12);
    const problems: string[] = [];
    let charts = 0;
    let tables = 0;
    for (const path of pages) {
      await opened.page.goto(site.at["/"] + path);
      const found = await opened.page.evaluate(() => {
        const wrong: string[] = [];
        const text = (element: Element | null): string => (element?.textContent ?? "").trim();
        const figures = [...document.querySelectorAll("figure[data-chart]")];
        for (const figure of figures) {
          const id = figure.getAttribute("data-chart") ?? "";
          const pictures = [...figure.querySelectorAll('svg[role="img"]')];
          if (pictures.length === 0) wrong.push(`${id}: no picture`);
          if (!pictures.some((svg) => svg.getBoundingClientRect().width > 100))
            wrong.push(`${id}: no picture to be seen`);
          for (const svg of pictures) {
            if (text(svg.querySelector("title")) === "") wrong.push(`${id}: picture without a title`);
            if (text(svg.querySelector("desc")) === "") wrong.push(`${id}: picture without a description`);
            for (const name of ["aria-labelledby", "aria-describedby"])
              for (const part of svg.getAttribute(name)?.split(" ") ?? [])
                if (document.querySelectorAll(`[id="${part}"]`).length !== 1)
                  wrong.push(`${id}: ${name} ${part} is not one`);
          }
          if (text(figure.querySelector("figcaption")) === "") wrong.push(`${id}: no caption`);
          if (figure.querySelector("table tbody tr") === null) wrong.push(`${id}: no table`);
          if (figure.querySelector('a[href*="sources/"]') === null) wrong.push(`${id}: no source`);
        }
        for (const table of document.querySelectorAll("table")) {
          if (table.querySelector("tbody tr") === null) wrong.push(`table without rows: ${text(table.caption)}`);
          if (table.querySelector("th[scope]") === null) wrong.push(`table without headings: ${text(table.caption)}`);
        }
        if (document.querySelectorAll("h1").length !== 1) wrong.push("not one h1");
        if (document.querySelector('[role="progressbar"], [role="alert"]') !== null)
          wrong.push("still waiting, or in trouble");
        if (text(document.querySelector("main")).length < 60) wrong.push("next to nothing on it");
        return {
          wrong,
          charts: figures.length,
          tables: document.querySelectorAll("table").length,
          links: [...document.querySelectorAll("a[href]")].map((a) => a.getAttribute("href") ?? ""),
          ids: [...document.querySelectorAll("[id]")].map((element) => element.id),
        };
      });
      charts += found.charts;
      tables += found.tables;
      if (/indicators\/.+\/$/.test(path) && found.tables === 0) found.wrong.push("an indicator without its table");
      for (const href of new Set(found.links)) {
        const target = new URL(href, opened.page.url());
        if (!target.href.startsWith(site.at["/"])) continue;
        const file = decodeURI(target.pathname)
          .slice(1)
          .replace(/(^|\/)$/, "$1index.html");
        if (!existsSync(join("dist", file))) found.wrong.push(`leads nowhere: ${href}`);
        if (href.startsWith("#") && !found.ids.includes(decodeURI(href.slice(1))))
          found.wrong.push(`leads nowhere: ${href}`);
      }
      problems.push(...[...found.wrong, ...opened.take()].map((problem) => `/${path} ${problem}`));
    }
    expect(problems).toEqual([]);
    expect(charts).toBeGreaterThan(4);
    expect(tables).toBeGreaterThan(20);
  },
  LONG,
);

test.each(["", "en/"])("the overview at /%s has charts", async (path) => {
  await opened.page.goto(site.at["/"] + path);
  expect(await opened.page.locator('figure[data-chart] svg[role="img"] > desc').count()).toBeGreaterThan(1);
});
