import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axe, hydrated, openSite, type Site } from "#test/browser/support.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe("a chart by keys alone", () => {
  test.each([
    [
      "indicators/gdp/",
      "二〇一九年上半年，二十二点一八亿元，不足全年，来源：",
      "66.4亿元",
      "六十六点四亿元",
      "第六项，共六项",
    ],
    [
      "en/indicators/gdp/",
      "first half of 2019, 2.218 billion yuan, part of a year, source: ",
      "6.64 billion yuan (66.4亿元)",
      "6.64 billion yuan",
      "6 of 6",
    ],
  ])("/%s", async (path, first, lastWritten, last, place) => {
    const { page, close, take, requests } = await site.open({ width: 1280 });
    await page.goto(site.at["/"] + path);
    await hydrated(page);
    const figure = page.locator("figure[data-chart]").first();
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      if ((await page.evaluate(() => document.activeElement?.getAttribute("role"))) === "application") break;
    }
    const target = figure.getByRole("application");
    expect(await target.evaluate((element) => element === document.activeElement)).toBe(true);
    const seen = figure.locator("[data-walk]");
    const heard = figure.locator("[aria-live]");
    await seen.waitFor();
    expect(await target.locator("span").count()).toBe(1);
    await page.keyboard.press("End");
    expect(await heard.textContent()).toContain(last);
    expect(await heard.textContent()).toContain(place);
    expect(await seen.textContent()).toContain(lastWritten);
    await page.keyboard.press("Home");
    expect(await heard.textContent()).toMatch(new RegExp(`^${first}`));
    await page.keyboard.press("ArrowRight");
    expect(await heard.textContent()).not.toContain(first);
    await page.keyboard.press("ArrowLeft");
    expect(await heard.textContent()).toContain(first);
    // Every point is announced once on the way, and the picture marks each.
    const said = new Set<string>();
    for (let n = 0; n < 6; n++) {
      said.add((await heard.textContent()) ?? "");
      expect(await target.locator("span").count()).toBe(1);
      await page.keyboard.press("ArrowRight");
    }
    expect(said.size).toBe(6);
    await page.keyboard.press("h");
    expect(await figure.locator("[aria-expanded]").last().getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("s");
    await page.keyboard.press("Escape");
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("t");
    const inTable = await page.evaluate(() => document.activeElement?.querySelector("table")?.textContent ?? "");
    for (const number of ["22.18", "66.4"]) expect(inTable).toContain(number);
    // The picture of the build is enough for all this.
    expect(requests.filter((url) => /live-chart/.test(url))).toEqual([]);
    expect(take()).toEqual([]);
    await close();
  });
});
