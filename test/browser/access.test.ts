import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OVER_TIME, OTHER_UNIT } from "./built-site.ts";
import { drawIn, FONTS } from "./fonts.ts";
import { builtPages, kindsByTurns, lookAt, oneOfEachKind } from "./pages.ts";
import { axe, hydrated, noHorizontalScroll, openSite, type Site } from "./support.ts";

/** 1280 px at 400 %: the narrowest window that has to do (WCAG 1.4.10). */
const REFLOW = 320;
/** Pages as they are once something was asked for. */
const ASKED = [
  "en/search/?q=yuan",
  `en/indicators/${OVER_TIME.id}/?compare=${OTHER_UNIT.id}`,
  "indicators/?q=%E6%8A%95%E8%B5%84",
];
/** What looking at so many pages may take (ms). */
const LONG = 360_000;

let site: Site;
let kinds: readonly string[] = [];
beforeAll(async () => {
  site = await openSite();
  kinds = kindsByTurns(await builtPages());
});
afterAll(() => site.close());

async function show(page: Page, path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(site.at["/"] + path);
  await hydrated(page);
}

/**
 * What is smaller on a page than it has to be: text (px) with its lines, and targets. A link in a sentence is as high as its
 * line, as WCAG 2.5.5 and 2.5.8 allow: one that has other words beside it in its block. What stands for one thing together
 * (a label with its box) is one target.
 */
const tooSmall = (page: Page, least: { readonly text: number; readonly target: number }): Promise<readonly string[]> =>
  page.evaluate(({ text, target }) => {
    const found = new Set<string>();
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const element = node.parentElement;
      if (element === null || (node.textContent ?? "").trim() === "") continue;
      if (["script", "style", "noscript", "title", "desc", "option"].includes(element.localName)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // Only heard, not seen: one pixel wide.
      if (range.getBoundingClientRect().width < 2) continue;
      const { fontSize, lineHeight } = getComputedStyle(element);
      const picture = element.closest("svg");
      const scale = picture === null ? 1 : picture.getBoundingClientRect().width / picture.viewBox.baseVal.width;
      const size = Number.parseFloat(fontSize) * scale;
      const where = `<${element.localName}> ${(node.textContent ?? "").trim().slice(0, 20)}`;
      if (size < text - 0.01) found.add(`text of ${size.toFixed(1)} px: ${where}`);
      const line = Number.parseFloat(lineHeight) / size;
      if (text > 0 && picture === null && !(line >= 1.299)) found.add(`line of ${line.toFixed(2)}: ${where}`);
    }
    const targets = "a[href], button, select, input, summary, textarea";
    for (const element of document.querySelectorAll(targets)) {
      const whole = (element.localName === "input" ? element.closest("label") : null) ?? element;
      const box = whole.getBoundingClientRect();
      if (box.width < 2 || box.bottom < 0) continue;
      if (element.localName === "a" && getComputedStyle(element).display === "inline") {
        let block = element.parentElement;
        while (block !== null && getComputedStyle(block).display.startsWith("inline")) block = block.parentElement;
        const beside = block?.cloneNode(true);
        if (beside instanceof Element) {
          for (const link of beside.querySelectorAll("a")) link.remove();
          if (/[\p{L}\p{N}]/u.test(beside.textContent ?? "")) continue;
        }
      }
      if (box.height < target - 0.5 || box.width < target - 0.5)
        found.add(
          `target of ${Math.round(box.width)} × ${Math.round(box.height)}: <${element.localName}> ${(element.textContent ?? "").slice(0, 20)}`,
        );
    }
    return [...found].slice(0, 6);
  }, least);

describe("elder mode", () => {
  test.each([360, 1280])(
    "a page of each kind, %i px wide: text of 18 pt, lines of 1.3, targets of 60 × 60, one column",
    async (width) => {
      const problems = await lookAt(site, kinds, {}, async ({ page }, path) => {
        await show(page, `${path}?elder=1`, width);
        return [...(await tooSmall(page, { text: 24, target: 60 })), ...(await noHorizontalScroll(page))];
      });
      expect(problems).toEqual([]);
    },
    LONG,
  );

  test("is switched in the header, goes along, is remembered, and is drawn before scripts come", async () => {
    const { page, close, take } = await site.open({ width: 1280 });
    const elder = () => page.evaluate(() => document.documentElement.dataset["elder"] !== undefined);
    await page.goto(site.at["/"]);
    await hydrated(page);
    await page.locator("header summary", { hasText: "显示" }).click();
    await page.getByRole("button", { name: "长辈版" }).click();
    expect(await elder()).toBe(true);
    expect(new URL(page.url()).search).toBe("?elder=1");
    expect(await page.getByRole("button", { name: "长辈版" }).getAttribute("aria-pressed")).toBe("true");
    // Type this large leaves no room for the sections in the line.
    await page.locator("header summary", { hasText: "目录" }).click();
    await page.locator("header nav").getByRole("link", { name: "指标", exact: true }).click();
    expect(await page.locator("header details[open]").count()).toBe(0);
    await page.waitForURL(/indicators\/\?elder=1$/);
    expect(await page.locator('main [role="status"]:visible').allInnerTexts()).not.toContain("elder=1");
    // Without the address, from what was chosen last; by the page's first script alone.
    await page.goto(`${site.at["/"]}en/`, { waitUntil: "commit" });
    await page.waitForSelector("h1");
    expect(await elder()).toBe(true);
    await hydrated(page);
    await page.locator("header summary", { hasText: "Display" }).click();
    await page.getByRole("button", { name: "Large type" }).click();
    expect(await elder()).toBe(false);
    await page.reload();
    await hydrated(page);
    expect(await elder()).toBe(false);
    expect(take()).toEqual([]);
    await close();
  });

  test("shows a pointer larger than the system's, which the policy lets through", async () => {
    const { page, close, take } = await site.open();
    await page.goto(`${site.at["/"]}?elder=1`);
    await hydrated(page);
    const cursors = await page.evaluate(() =>
      ["h1", "main a", "header summary"].map((name) => {
        const element = document.querySelector(name);
        return element === null ? "" : getComputedStyle(element).cursor;
      }),
    );
    for (const cursor of cursors) expect(cursor).toMatch(/^url\("data:image\/svg\+xml,.*width=.?"48/);
    expect(take()).toEqual([]);
    await close();
  });
});

describe("the header", () => {
  const PHONES = [320, 360, 390];
  const lines = (page: Page): Promise<number> =>
    page.evaluate(() => {
      const boxes = [...document.querySelectorAll("header > div > *")]
        .map((e) => e.getBoundingClientRect())
        .filter((box) => box.width > 1);
      // In one line all have the middle of the first.
      const middles = boxes.map((box) => (box.top + box.bottom) / 2);
      return middles.every((y) => Math.abs(y - (middles[0] ?? 0)) < 12) ? 1 : 2;
    });

  test("is one line at every width, in any font and either language", async () => {
    const { page, close } = await site.open();
    const wrong: string[] = [];
    for (const path of ["", "en/"])
      for (const width of [...PHONES, 768, 899, 900, 1024, 1199, 1200, 1440, 3840]) {
        await show(page, path, width);
        for (const font of FONTS) {
          await drawIn(page, font);
          const found = [
            ...(await noHorizontalScroll(page)),
            ...((await lines(page)) === 1 ? [] : ["more lines than one"]),
          ];
          wrong.push(...found.map((problem) => `/${path} at ${width} px, ${font} font: ${problem}`));
        }
      }
    expect(wrong).toEqual([]);
    await close();
  });

  test.each([true, false])("unfolds its sections by the keyboard, over the page (scripts: %s)", async (javaScript) => {
    const { page, close, take } = await site.open({ width: 390, javaScript });
    await page.goto(site.at["/"]);
    if (javaScript) await hydrated(page);
    const top = (): Promise<number> => page.locator("h1").evaluate((e) => e.getBoundingClientRect().top);
    const before = await top();
    const nav = page.locator("header nav");
    expect(await nav.isVisible()).toBe(false);
    await page.locator("header summary", { hasText: "目录" }).focus();
    await page.keyboard.press("Enter");
    expect(await nav.isVisible()).toBe(true);
    expect(await nav.getByRole("link").count()).toBe(7);
    expect(await top()).toBe(before);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("nav") !== null)).toBe(true);
    if (javaScript) {
      await page.keyboard.press("Escape");
      expect(await nav.isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("目录");
      await page.locator("header summary", { hasText: "显示" }).click();
      await page.locator("header summary", { hasText: "目录" }).click();
      expect(await page.locator("header details[open]").count()).toBe(1);
      expect(await axe(page)).toEqual([]);
    }
    expect(take()).toEqual([]);
    await close();
  });
});

describe("every reader", () => {
  test(
    "a page of each kind at 320 px, as it is and in elder mode, in a wide and a narrow font: nothing scrolls sideways, and targets are 44 × 44",
    async () => {
      const problems = await lookAt(
        site,
        [...oneOfEachKind(await builtPages()), ...ASKED],
        {},
        async ({ page }, path) => {
          const wrong: string[] = [];
          const inEachFont = async (mode: string, target: number): Promise<void> => {
            for (const font of FONTS) {
              await drawIn(page, font);
              const found = [...(await noHorizontalScroll(page)), ...(await tooSmall(page, { text: 0, target }))];
              wrong.push(...found.map((problem) => `${mode}, ${font} font: ${problem}`));
            }
          };
          await show(page, path, REFLOW);
          await inEachFont("320 px", 44);
          await page.setViewportSize({ width: 1280, height: 800 });
          await inEachFont("1280 px", 44);
          await show(page, `${path}${path.includes("?") ? "&" : "?"}elder=1`, REFLOW);
          await inEachFont("elder, 320 px", 60);
          return wrong;
        },
      );
      expect(problems).toEqual([]);
    },
    LONG,
  );

  test("colours that the reader forces reach the pictures; nothing moves where that is asked for", async () => {
    const { page, close } = await site.open();
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark", reducedMotion: "reduce" });
    await page.goto(site.at["/"]);
    await hydrated(page);
    const seen = await page.evaluate(() => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      const probe = document.createElement("p");
      probe.style.color = "CanvasText";
      document.body.append(probe);
      const ink = getComputedStyle(probe).color;
      probe.remove();
      const fills = [...document.querySelectorAll("svg text")].map((text) => getComputedStyle(text).fill);
      const moving = [...document.querySelectorAll("*")].filter((e) => {
        const { transitionDuration, animationName } = getComputedStyle(e);
        return transitionDuration !== "0s" || animationName !== "none";
      });
      return { ground, ink, fills: [...new Set(fills)], moving: moving.length };
    });
    // Numbers inside a bar, where there are any, are of the ground's colour: the bar has that of the ink.
    expect(seen.fills).toContain(seen.ink);
    expect(seen.fills.filter((fill) => fill !== seen.ground && fill !== seen.ink)).toEqual([]);
    expect(seen.ground).not.toBe(seen.ink);
    expect(seen.moving).toBe(0);
    await close();
  });
});
