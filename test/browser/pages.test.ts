import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatDate } from "#words/format/date.ts";
import { kindsByTurns, langOf, LONG, LOOKED_AT, lookAt, pagesToSee } from "./pages.ts";
import { axe, hydrated, noHorizontalScroll, openSite, settled, type Site, watchShifts, WIDTHS } from "./support.ts";
import { en, zhCn } from "./words.ts";

/** How a page can be displayed, by the settings of its address. */
const DISPLAYS = ["", "elder=1&"].flatMap((size) =>
  ["light", "dark", "contrast"].map((theme) => `${size}theme=${theme}`),
);

/** Half of axe's time: colours are of a kind of page, where every one is looked at in every display, not of its data. */
const COSTLY = ["color-contrast"];

let site: Site;
let pages: readonly string[] = [];

beforeAll(async () => {
  site = await openSite();
  pages = await pagesToSee();
});

afterAll(() => site.close());

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

/** What is wrong with pages, by what was looked for. */
interface Wrong {
  readonly frame: string[];
  readonly width: string[];
  readonly jumps: string[];
  readonly access: string[];
  readonly heard: readonly string[];
}

/**
 * Looks at all pages once, for the tests below: a page loads on a phone, then takes every width. Pages of a kind differ by their
 * data alone: where all are looked at, one of each kind, in either language by turns, is in all displays, and the others have the displays by turns, as every
 * page has where one of each kind is looked at; axe looks on a phone and at a desk by turns.
 */
async function look(): Promise<Wrong> {
  // Displays differ by what is drawn in them, not by its language.
  const kinds = kindsByTurns(pages);
  const items = pages.flatMap((path, nth) => {
    const shown = DISPLAYS.map((display, at) => ({ path, display, width: (nth + at) % 2 === 0 ? 360 : 1280 }));
    const all = pages.length > kinds.length && kinds.includes(path);
    return all ? shown : shown.filter((_, at) => at === nth % DISPLAYS.length);
  });
  const wrong = {
    frame: new Array<string>(),
    width: new Array<string>(),
    jumps: new Array<string>(),
    access: new Array<string>(),
  };
  const measures = new Map<Page, Awaited<ReturnType<typeof watchShifts>>>();
  const heard = await lookAt(site, items, {}, async ({ page }, { path, display, width }) => {
    const at = `/${path}?${display}`;
    const shifts = measures.get(page) ?? (await watchShifts(page));
    measures.set(page, shifts);
    const looked = page
      .waitForResponse((response) => response.url().endsWith("/data/index.json"), { timeout: 60_000 })
      .catch(() => null);
    await show(page, `${path}?${display}`, WIDTHS[0]);
    await page.waitForLoadState("networkidle");
    wrong.jumps.push(...(await shifts()).map((jump) => `${at} ${jump}`));
    wrong.frame.push(...(await frame(page, langOf(path))).map((problem) => `${at} ${problem}`));
    for (const wide of WIDTHS) {
      await page.setViewportSize({ width: wide, height: wide < 600 ? 740 : 900 });
      wrong.width.push(...(await noHorizontalScroll(page)).map((problem) => `${at} at ${wide}: ${problem}`));
    }
    await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
    await settled(page);
    const shown = await page.evaluate(() => {
      const { theme, elder } = document.documentElement.dataset;
      return `${elder === undefined ? "" : "elder=1&"}theme=${theme ?? ""}`;
    });
    if (shown !== display) wrong.access.push(`${at} shown as ${shown}`);
    wrong.access.push(
      ...(await axe(page, kinds.includes(path) ? [] : COSTLY)).map((problem) => `${at} at ${width}: ${problem}`),
    );
    // It looks when it has nothing else to do, some seconds later: pages of a kind do that alike.
    if (!kinds.includes(path)) return [];
    if ((await looked) === null) wrong.frame.push(`${at} has not looked for newer data`);
    await settled(page);
    // The catalogue's count of results is a paragraph of its own, not a message.
    return page.locator('main > div[role="status"], main > div[role="alert"]').allInnerTexts();
  });
  return { ...wrong, heard };
}

describe(LOOKED_AT, () => {
  let wrong: Wrong;
  beforeAll(async () => {
    expect(pages.length).toBeGreaterThan(12);
    wrong = await look();
  }, LONG);

  test("has one heading, landmarks, a way past them, its language and a policy, and looks for newer data", () => {
    expect(wrong.frame).toEqual([]);
  });

  test("is in its window at every width", () => {
    expect(wrong.width).toEqual([]);
  });

  test("does not jump while it loads", () => {
    expect(wrong.jumps).toEqual([]);
  });

  test("breaks no rule of accessibility, in any theme and in elder mode", () => {
    expect(wrong.access).toEqual([]);
  });

  test("is quiet, also when it has looked for newer data", () => {
    expect(wrong.heard).toEqual([]);
  });
});

test(
  "a page of each kind, as of another day, is drawn anew without a fault",
  async () => {
    const items = kindsByTurns(pages)
      .filter((path) => path !== "not-found/")
      .flatMap((path) => ["2020-01-01", "2024-06-01"].map((day) => ({ path, day })));
    const problems = await lookAt(site, items, {}, async ({ page }, { path, day }) => {
      await show(page, `${path}?asOf=${day}`, 1440);
      const lang = path.startsWith("en/") ? "en" : "zh";
      const notice = page.locator('[role="status"] strong', { hasText: formatDate(day, lang) });
      const told = await notice.waitFor().then(
        () => [],
        () => [`does not say that it is of ${day}`],
      );
      await page.waitForLoadState("networkidle");
      const failed = await page.getByText((lang === "en" ? en : zhCn).notice.crashed).count();
      return [...told, ...(failed > 0 ? [`as of ${day} a part has failed`] : []), ...(await frame(page, langOf(path)))];
    });
    expect(problems).toEqual([]);
  },
  LONG,
);

test("the measure of jumps measures", async () => {
  const { page, close } = await site.open();
  const shifts = await watchShifts(page);
  await page.goto(site.at["/"]);
  await hydrated(page);
  await page.evaluate(() => {
    const block = document.createElement("div");
    block.style.height = "300px";
    document.body.prepend(block);
  });
  await page.waitForTimeout(300);
  expect((await shifts()).join()).toMatch(/^jumps by 0\.\d+ after \d+ ms: <\w+/);
  await close();
});

test("rules of accessibility that a page breaks are found, each with its place", async () => {
  const { page, close } = await site.open();
  await page.goto(site.at["/"]);
  await hydrated(page);
  await page.evaluate(() => {
    const image = document.createElement("img");
    image.src = "data:,";
    const words = document.createElement("p");
    words.textContent = "faint";
    words.style.cssText = "color: #ddd; background: #fff";
    document.querySelector("main")?.append(image, words);
  });
  const broken = (await axe(page)).map((found) => found.slice(0, 200));
  expect(broken).toHaveLength(2);
  expect(broken.join()).toMatch(/axe color-contrast: .*: <p style=.*axe image-alt: .*: <img src="data:,">/);
  expect((await axe(page, ["color-contrast"])).join()).toMatch(/^axe image-alt: /);
  await close();
});

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
