import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Language } from "#domain/site/language.ts";
import { hydrated, openSet, settled, type SetSite } from "./support.ts";
import { commitmentsWords } from "#words/commitments/commitments-words.ts";
import { en, zhCn } from "./words.ts";

/** The site of 130 made-up suggestions: the real ones are not published one by one. */
let site: SetSite;
beforeAll(async () => {
  site = await openSet("suggestions");
});
afterAll(() => site.close());

/** What has the focus: its words, and whether it can be seen that it has it. */
const focused = (page: Page): Promise<{ readonly text: string; readonly href: string; readonly ring: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const style = element === null ? null : getComputedStyle(element);
    return {
      text: element?.textContent?.trim() ?? "",
      href: element?.getAttribute("href") ?? "",
      ring: style !== null && style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2,
    };
  });

/** Goes on by Tab until the focus is on what is looked for; how many presses that took. Each step must be seen. */
async function tabTo(
  page: Page,
  found: (at: { text: string; href: string }) => boolean,
  most: number,
): Promise<number> {
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    expect(at.ring, `the focus on “${at.text}” cannot be seen`).toBe(true);
    if (found(at)) return presses;
  }
  throw new Error(`invalid way: not found within ${most} presses`);
}

/** Goes where the focus is, and waits for the page that it leads to. */
async function enter(page: Page, path: RegExp): Promise<void> {
  await page.keyboard.press("Enter");
  await page.waitForURL(path);
  await page.waitForFunction(() => document.activeElement?.localName === "main");
  await settled(page);
}

const LANGUAGES: readonly (readonly [Language, string, typeof zhCn])[] = [
  ["zh", "", zhCn],
  ["en", "en/", en],
];

describe.each(LANGUAGES)("a deputy with a keyboard alone (%s)", (lang, root, t) => {
  test("finds an overdue suggestion, its chart in three presses, its table, its source, and what was promised", async () => {
    const { page, take, close } = await site.open(`${root}suggestions/`, { locale: lang === "zh" ? "zh-CN" : "en" });
    await hydrated(page);

    // The list, filtered by what is overdue: chosen in a field by its letters or arrows, kept in the address.
    const due = page.locator("form select[name=due]");
    await due.waitFor();
    await due.focus();
    // Asked of the page: what the test's own side knows of the address comes a moment later.
    const query = (): Promise<string> => page.evaluate(() => location.search);
    for (let presses = 0; presses < 8 && (await query()) !== "?due=overdue"; presses += 1) {
      await page.keyboard.press("ArrowDown");
      await settled(page);
    }
    expect(await query()).toBe("?due=overdue");
    const count = await page.locator("ul article").count();
    expect(count).toBeGreaterThan(0);

    // The first one that speaks of an indicator has a chart three presses away.
    await page.goto(
      `${site.url}${root}suggestions/?q=${encodeURIComponent(lang === "zh" ? "招商引资" : "investment")}`,
    );
    await hydrated(page);
    await page.locator("ul article a").first().focus();
    await enter(page, /suggestions\/suggestion-\d+\/$/);
    const item = page.url();
    const presses = await tabTo(page, ({ href }) => href.includes("indicators/"), 2);
    await enter(page, /indicators\/investment-projects\/$/);
    expect(presses + 1).toBeLessThanOrEqual(3);
    await page
      .locator("figure[data-chart=investment-projects] svg[role=img]")
      .filter({ visible: true })
      .first()
      .waitFor();

    // From the chart to the same figures as a table.
    // The first four presses lead to suggestions that ask for it.
    await tabTo(page, ({ text }) => text === t.chart.table, 16);
    await page.keyboard.press("Enter");
    await page.locator("figure[data-chart=investment-projects] table").waitFor({ state: "visible" });

    // To the document that a figure is from.
    await tabTo(page, ({ href }) => /sources\/.+#/.test(href), 20);
    await page.keyboard.press("Enter");
    await page.waitForURL(/sources\/report-\d+\/#.+$/);
    // Its page begins at the row with the words that were quoted.
    const row = page.locator("tr:target");
    await row.waitFor();
    expect(await row.evaluate((e) => e.getBoundingClientRect().top < window.innerHeight)).toBe(true);
    await page.goBack();
    await page.waitForURL(/indicators\/investment-projects\/$/);
    await page.locator("figure[data-chart=investment-projects]").waitFor();

    // To what was promised of it, and what shows that.
    await page.locator("main").focus();
    await tabTo(page, ({ href }) => href.includes("commitments/"), 40);
    await enter(page, /commitments\/commitment-\d+\/$/);
    const standing = await page.locator("main dl").first().innerText();
    expect(standing).toContain(commitmentsWords(lang).evidence);
    expect(standing).toContain(t.evidence.none);

    // And from there back to a suggestion that it answers.
    await tabTo(page, ({ href }) => /suggestions\/suggestion-\d+\/$/.test(href), 20);
    await enter(page, /suggestions\/suggestion-\d+\/$/);
    expect(page.url()).toBe(item);
    expect(take()).toEqual([]);
    await close();
  }, 90_000);
});
