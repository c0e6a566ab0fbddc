import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  axe,
  builtPages,
  hydrated,
  inParallel,
  langOf,
  noHorizontalScroll,
  oneOfEachKind,
  type Opened,
  openSite,
  settled,
  type Site,
  watchShifts,
  WIDTHS,
} from "./support.ts";

/** Pages looked at side by side: one browser keeps two cores busy. */
const AT_ONCE = 3;
const LONG = 600_000;

let site: Site;
let pages: readonly string[] = [];

beforeAll(async () => {
  site = await openSite();
  pages = await builtPages();
});

afterAll(() => site.close());

/** Does the same with each page, in a few windows; collects what was wrong, by page. */
async function withEach(
  paths: readonly string[],
  look: (opened: Opened, path: string, shift: () => Promise<number>) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const problems: string[] = [];
  const windows = await Promise.all(Array.from({ length: AT_ONCE }, () => site.open()));
  const shifts = await Promise.all(windows.map((opened) => watchShifts(opened.page)));
  await inParallel(
    paths,
    windows.map((opened, at) => async (path) => {
      const wrong = await look(opened, path, shifts[at] ?? (async () => Number.NaN));
      problems.push(...[...wrong, ...opened.take()].map((problem) => `/${path} ${problem}`));
    }),
  );
  await Promise.all(windows.map((opened) => opened.close()));
  return problems;
}

/** True for every other page of a language; for the other half in the other language. */
const inTurn = (path: string, half: 0 | 1): boolean =>
  pages.filter((other) => langOf(other) === langOf(path)).indexOf(path) % 2 === half;

async function show(page: Page, path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
  await page.goto(site.at["/"] + path);
  await hydrated(page);
}

/** What every page has: one heading, landmarks, a way past them, its language, a policy. */
const frame = (page: Page, lang: string): Promise<readonly string[]> =>
  page.evaluate((expected) => {
    const wrong: string[] = [];
    const count = (selector: string): number => document.querySelectorAll(selector).length;
    // The header of a slide or a section is no landmark.
    for (const name of ["h1", "header:not(main *)", "main", "footer:not(main *)", "header nav[aria-label]"])
      if (count(name) !== 1) wrong.push(`${count(name)} × ${name}`);
    if ((document.querySelector("h1")?.textContent ?? "").trim() === "") wrong.push("empty h1");
    const { lang: spoken } = document.documentElement;
    if (spoken !== expected) wrong.push(`lang ${spoken}, not ${expected}`);
    if (document.title.trim() === "" || document.title.includes("…")) wrong.push(`title: ${document.title}`);
    const skip = document.querySelector("a[href]")?.getAttribute("href") ?? "";
    if (!skip.startsWith("#") || document.getElementById(skip.slice(1)) === null)
      wrong.push(`no skip link first: ${skip}`);
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
    const scripts = policy.split(";").find((rule) => rule.trim().startsWith("script-src")) ?? "";
    if (!scripts.includes("'self'") || /unsafe-(inline|eval)/.test(scripts)) wrong.push(`policy: ${scripts}`);
    if (!policy.includes("default-src 'none'")) wrong.push(`policy: ${policy}`);
    return wrong;
  }, lang);

test(
  "every page, at every width: quiet, in its window, with a frame, and by the rules of accessibility",
  async () => {
    expect(pages.length).toBeGreaterThan(20);
    const kinds = oneOfEachKind(pages);
    const problems = await withEach(pages, async ({ page }, path, shift) => {
      await show(page, path, WIDTHS[0]);
      // The window may still be growing into its new size: what jumps by itself jumps again.
      if ((await shift()) > 0) await show(page, path, WIDTHS[0]);
      const jumped = await shift();
      const wrong = [...(jumped === 0 ? [] : [`jumps by ${jumped}`]), ...(await frame(page, langOf(path)))];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
        const found = [...(await noHorizontalScroll(page))];
        // Pages of a kind are built alike, and so are the two languages of a page: by turns one on a phone, the next at a desk.
        const asked = kinds.includes(path) || inTurn(path, langOf(path) === "en" ? 1 : 0);
        if (asked && width === (langOf(path) === "en" ? 1440 : 360)) found.push(...(await axe(page)));
        wrong.push(...found.map((problem) => `at ${width}: ${problem}`));
      }
      return wrong;
    });
    expect(problems).toEqual([]);
  },
  LONG,
);

// The light display is what every page was looked at in above.
test.each(["dark", "contrast"])(
  "a page of each kind in the %s display",
  async (theme) => {
    const problems = await withEach(oneOfEachKind(pages), async ({ page }, path) => {
      await show(page, `${path}?theme=${theme}`, 1440);
      const shown = await page.evaluate(() => document.documentElement.dataset["theme"]);
      const wrong = shown === theme ? [] : [`theme ${shown ?? "none"}`];
      wrong.push(...(await axe(page)));
      await page.setViewportSize({ width: 360, height: 740 });
      await settled(page);
      return [...wrong, ...(await noHorizontalScroll(page)), ...(await axe(page))];
    });
    expect(problems).toEqual([]);
  },
  LONG,
);

test(
  "a page of each kind stays quiet when it has looked for newer data",
  async () => {
    const problems = await withEach(oneOfEachKind(pages), async ({ page }, path) => {
      const index = page.waitForResponse((response) => response.url().endsWith("/data/index.json"), {
        timeout: 15_000,
      });
      await show(page, path, 1440);
      await index;
      await settled(page);
      // The catalogue's count of results is a paragraph of its own, not a message.
      return page.locator('main > div[role="status"], main > div[role="alert"]').allInnerTexts();
    });
    expect(problems).toEqual([]);
  },
  LONG,
);

test("a dark system makes a dark page", async () => {
  const ground = async (colorScheme: "light" | "dark"): Promise<string> => {
    const { page, close } = await site.open({ colorScheme });
    await show(page, "", 1440);
    const colour = await page.evaluate(() => {
      const [body, root] = [document.body, document.documentElement].map(
        (one) => getComputedStyle(one).backgroundColor,
      );
      return `${body} on ${root}`;
    });
    await close();
    return colour;
  };
  expect(await ground("dark")).not.toBe(await ground("light"));
});
