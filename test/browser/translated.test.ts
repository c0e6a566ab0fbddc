import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { translate } from "#test/support/translator.ts";
import { OVER_TIME } from "./built-site.ts";
import { builtPages, kindsByTurns } from "./pages.ts";
import { hydrated, type Opened, openSite, settled, type Site } from "./support.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const MARK = "~";
const SCRIPT = `(${translate.toString()})(document.getElementById("root"), "${MARK}")`;

/** Everything the page says, translated or not, as a browser without translation has it. */
const said = (page: Page): Promise<string> =>
  page.evaluate((mark) => {
    const root = document.querySelector("#root")?.cloneNode(true);
    if (!(root instanceof Element)) return "";
    for (const one of root.querySelectorAll("noscript, svg")) one.remove();
    return (root.textContent ?? "").replaceAll(mark, "");
  }, MARK);

/** Whether what stands in the page is translated: that the case is one. */
const translated = (page: Page): Promise<boolean> => page.evaluate(() => document.querySelector("main font") !== null);

/** A part that was translated before its script came is drawn anew, and React says so: that is what is wanted. */
const REDRAWN = /Minified React error #418/;

/** What a reader can do on a page. */
interface Step {
  readonly name: string;
  readonly run: (page: Page) => Promise<void>;
}

const each = async (found: Locator, act: (one: Locator) => Promise<unknown>): Promise<void> => {
  for (const one of await found.all()) if (await one.isVisible()) await act(one);
};

const STEPS: readonly Step[] = [
  {
    name: "folds opened",
    run: (page) => each(page.locator("main details:not([open]) > summary"), (one) => one.click()),
  },
  {
    name: "other choices",
    run: (page) =>
      each(page.locator("main select"), async (one) => {
        const values = await one.locator("option").evaluateAll((all) => all.map((o) => o.getAttribute("value") ?? ""));
        const now = await one.inputValue();
        const other = values.find((value) => value !== now && value !== "" && value !== "day");
        if (other !== undefined) await one.selectOption(other);
      }),
  },
  { name: "boxes ticked", run: (page) => each(page.locator("main input[type=checkbox]"), (one) => one.click()) },
  { name: "text typed", run: (page) => each(page.locator("main input[type=search]"), (one) => one.fill("a")) },
  { name: "text taken back", run: (page) => each(page.locator("main input[type=search]"), (one) => one.fill("")) },
  {
    name: "the other language",
    run: async (page) => {
      const lang = await page.evaluate(() => document.documentElement.lang);
      await page.locator("header a[hreflang]").first().click();
      await page.waitForFunction((before) => document.documentElement.lang !== before, lang);
    },
  },
  {
    name: "another page",
    run: async (page) => {
      const url = page.url();
      await page.locator("header nav a:not([aria-current])").last().click();
      await page.waitForURL((now) => now.href !== url);
    },
  },
  { name: "back", run: async (page) => void (await page.goBack()) },
];

/** Waits until two pages say the same; gives where they part. */
async function difference(one: Page, other: Page): Promise<string> {
  let parts = "";
  for (let times = 0; times < 40; times += 1) {
    await settled(one);
    await settled(other);
    const [a, b] = await Promise.all([said(one), said(other)]);
    if (a === b) return "";
    let at = 0;
    while (at < a.length && a[at] === b[at]) at += 1;
    parts = `${a.slice(Math.max(0, at - 30), at + 60)} → ${b.slice(Math.max(0, at - 30), at + 60)}`;
    await new Promise((done) => setTimeout(done, 250));
  }
  return parts;
}

async function ready({ page }: Opened, path: string): Promise<void> {
  await page.goto(site.at["/"] + path);
  await hydrated(page);
}

describe("a page that the browser translates says after every step what it says untranslated", () => {
  test("a page of each kind", async () => {
    const kinds = kindsByTurns(await builtPages());
    const [plain, other] = [await site.open(), await site.open()];
    const wrong: string[] = [];
    // In a window that is no wall's that page is like the others: one below the other, with a header.
    for (const { page } of [plain, other]) await page.setViewportSize({ width: 1440, height: 1300 });
    for (const path of kinds) {
      await Promise.all([ready(plain, path), ready(other, path)]);
      await other.page.evaluate(SCRIPT);
      for (const { name, run } of STEPS) {
        await run(plain.page);
        await run(other.page);
        const parts = await difference(plain.page, other.page);
        if (parts !== "") wrong.push(`/${path}, ${name}: ${parts}`);
        if (!(await translated(other.page))) wrong.push(`/${path}, ${name}: not translated`);
      }
      const heard = [...plain.take(), ...other.take().filter((line) => !REDRAWN.test(line))];
      wrong.push(...heard.map((line) => `/${path} ${line}`));
    }
    expect(wrong).toEqual([]);
    await plain.close();
    await other.close();
  }, 300_000);

  test("an indicator's periods, one after the other: year, value and source are of one", async () => {
    const [plain, other] = [await site.open(), await site.open()];
    await Promise.all([ready(plain, `indicators/${OVER_TIME.id}/`), ready(other, `indicators/${OVER_TIME.id}/`)]);
    await other.page.evaluate(SCRIPT);
    const values = await plain.page
      .locator("main select[name=period] option")
      .evaluateAll((all) => all.map((option) => option.getAttribute("value") ?? ""));
    expect(values.length).toBeGreaterThan(2);
    for (const value of [...values.slice(1), ...values.slice(0, 1)]) {
      for (const { page } of [plain, other]) await page.locator("main select[name=period]").selectOption(value);
      expect(await difference(plain.page, other.page), value).toBe("");
    }
    expect([...plain.take(), ...other.take()]).toEqual([]);
    await plain.close();
    await other.close();
  });

  test("the wall, screen by screen", async () => {
    const [plain, other] = [await site.open(), await site.open()];
    await Promise.all([ready(plain, "wall/"), ready(other, "wall/")]);
    // Before it is laid out as a wall nobody listens to its keys.
    for (const { page } of [plain, other]) await page.locator('html[data-wall="on"]').waitFor();
    await other.page.evaluate(SCRIPT);
    const screens = await plain.page.locator(".wall-screen").count();
    expect(screens).toBeGreaterThan(4);
    const shown = new Set<string | null>();
    for (let at = 0; at < screens; at += 1) {
      for (const { page } of [plain, other]) await page.keyboard.press("ArrowRight");
      expect(await difference(plain.page, other.page), `screen ${at}`).toBe("");
      shown.add(await plain.page.locator("[data-on]").getAttribute("data-screen-id"));
    }
    expect(shown.size).toBe(screens);
    expect(await translated(other.page)).toBe(true);
    expect([...plain.take(), ...other.take().filter((line) => !REDRAWN.test(line))]).toEqual([]);
    await plain.close();
    await other.close();
  });

  test("one that is translated before its script has come", async () => {
    const [plain, other] = [await site.open(), await site.open()];
    await other.page.addInitScript(`document.addEventListener("DOMContentLoaded", () => { ${SCRIPT} })`);
    await Promise.all([ready(plain, `indicators/${OVER_TIME.id}/`), ready(other, `indicators/${OVER_TIME.id}/`)]);
    for (const { page } of [plain, other]) await page.locator("main select[name=period]").selectOption({ index: 1 });
    expect(await difference(plain.page, other.page)).toBe("");
    expect(await translated(other.page)).toBe(true);
    await plain.close();
    await other.close();
  });
});
