import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { comparable, isRefusal } from "#domain/comparison/comparison.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { latestOf } from "#domain/chart/series.ts";
import { RELEASE } from "./built-site.ts";
import { axe, hydrated, noHorizontalScroll, openSite, settled, type Site, WIDTHS } from "./support.ts";

const valued = RELEASE.indicators.indicators.filter((i) => latestOf(RELEASE, i).length > 0);

/** The first pair for which the guard answers so, from the released data. */
function pair(answers: (result: ReturnType<typeof comparable>) => boolean): readonly [Indicator, Indicator] {
  for (const a of valued) for (const b of valued) if (a.id !== b.id && answers(comparable(a, b))) return [a, b];
  throw new Error("invalid release: no such pair");
}
const alike = pair((r) => !isRefusal(r) && r.how === "axis");
const unlike = pair((r) => isRefusal(r) && r.refused === "unlike-stage");

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const part = (page: Page) => page.locator("#compare");
async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(site.at["/"] + path);
  await hydrated(page);
}
const asked = (page: Page): string | null => new URL(page.url()).searchParams.get("compare");

describe("comparing", () => {
  test("asks for nothing before it is opened; a choice is in the address, and Back undoes it", async () => {
    const { page, take, requests, close } = await site.open();
    const [a, b] = alike;
    await goTo(page, `indicators/${a.id}/`);
    await page.waitForLoadState("networkidle");
    const before = requests.length;
    expect(requests.filter((url) => url.endsWith("pages/indicators.json"))).toEqual([]);
    await part(page).locator("summary").first().click();
    await part(page).locator("select").selectOption(b.id);
    expect(requests.slice(before).filter((url) => url.endsWith("pages/indicators.json"))).toHaveLength(1);
    await part(page).locator('button[type="submit"]').click();
    await part(page).locator('[role="status"]').waitFor();
    expect(asked(page)).toBe(b.id);
    const chart = part(page).locator(`[data-chart="compare-${a.id}"]`);
    await chart.locator('svg[role="img"]').first().waitFor({ state: "attached" });
    for (const { id } of alike)
      expect(await chart.locator(`tbody tr[data-indicator="${id}"] data`).count()).toBeGreaterThan(0);
    await page.goBack();
    await expect.poll(() => part(page).locator("[data-chart]").count()).toBe(0);
    expect(page.url()).toBe(`${site.at["/"]}indicators/${a.id}/`);
    expect(take()).toEqual([]);
    await close();
  });

  test("a link shows someone else the same, with the file of the figures", async () => {
    const { page, take, close } = await site.open();
    const [a, b] = alike;
    await goTo(page, `en/indicators/${a.id}/?compare=${b.id}`);
    const file = part(page).locator("figure a[download]");
    const [download] = await Promise.all([page.waitForEvent("download"), file.click()]);
    expect(download.suggestedFilename()).toBe(`compare-${a.id}-${b.id}.csv`);
    expect(take()).toEqual([]);
    await close();
  });

  test("a forbidden pair is refused with the reason, both figures, and what can be compared instead", async () => {
    const { page, take, close } = await site.open();
    const [a, b] = unlike;
    await goTo(page, `indicators/${a.id}/?compare=${b.id}`);
    const refused = part(page).locator('[data-refused="unlike-stage"]');
    await refused.waitFor();
    for (const { id } of unlike) expect(await refused.locator(`[data-indicator="${id}"] data`).count()).toBe(1);
    expect(await refused.innerText()).toContain("不能比较，也不能相加");
    expect(await part(page).locator("[data-chart]").count()).toBe(0);
    await part(page).locator(".compare-offers a").first().click();
    await expect.poll(() => part(page).locator("[data-refused^=unlike-stage]").count()).toBe(0);
    const offered = valued.find((i) => i.id === asked(page));
    expect(offered === undefined || isRefusal(comparable(a, offered))).toBe(false);
    expect(take()).toEqual([]);
    await close();
  });

  test("what it does not know is named, and asked of nobody", async () => {
    const { page, take, requests, close } = await site.open();
    const [a, b] = alike;
    await goTo(page, `indicators/${a.id}/?compare=no-such-thing,${b.id}`);
    await part(page).getByText("compare=no-such-thing。").waitFor();
    await part(page).locator("[data-chart]").waitFor();
    expect(requests.filter((url) => url.includes("/pages/indicators/no-such-thing"))).toEqual([]);
    expect(take()).toEqual([]);
    await close();
  });

  test("works by keyboard alone: open, choose, add, remove", async () => {
    const { page, close } = await site.open({ width: 360, height: 740 });
    const [a, b] = alike;
    await goTo(page, `indicators/${a.id}/`);
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.localName ?? "");
    await part(page).locator("summary").first().focus();
    await page.keyboard.press("Enter");
    await part(page).locator("select").waitFor();
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("select");
    const options = await part(page)
      .locator("option")
      .evaluateAll((all) => all.map((option) => option.getAttribute("value")));
    for (let at = 0; at < options.indexOf(b.id); at += 1) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => asked(page)).toBe(b.id);
    await part(page).locator("[data-chart]").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("button");
    await page.keyboard.press("Enter");
    await expect.poll(() => asked(page)).toBeNull();
    expect(await focused()).toBe("select");
    await close();
  });

  test("says so where the figures cannot be read, keeps the page, and asks again", async () => {
    const { page, close } = await site.open();
    const [a, b] = alike;
    // Without the page's own file the whole release would do.
    const figures = /\/data\/(?:pages\/indicators\.json|releases\/)/;
    await page.route(figures, (route) => route.abort());
    await goTo(page, `indicators/${a.id}/?compare=${b.id}`);
    const alert = part(page).locator('[role="alert"]');
    await alert.waitFor();
    expect(await page.locator("#values").isVisible()).toBe(true);
    await page.unroute(figures);
    await alert.locator("button").click();
    await part(page).locator("[data-chart]").waitFor();
    expect(await alert.count()).toBe(0);
    await close();
  });

  test("fits every width, breaks no rule of accessibility, and prints what it compares", async () => {
    const { page, close } = await site.open({ width: 360 });
    const [a, b] = unlike;
    await goTo(page, `en/indicators/${a.id}/?compare=${b.id},${alike[0].id},${alike[1].id}`);
    await part(page).locator("[data-refused]").first().waitFor();
    for (const theme of ["light", "dark", "contrast"]) {
      await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
      expect(await axe(page), theme).toEqual([]);
    }
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await settled(page);
      expect(await noHorizontalScroll(page)).toEqual([]);
    }
    await page.emulateMedia({ media: "print" });
    expect(await part(page).locator("form").isVisible()).toBe(false);
    expect(await part(page).locator("[data-refused]").first().isVisible()).toBe(true);
    await close();
  });

  test("leads to all indicators without JavaScript, and is not on paper unless it is open", async () => {
    const { page, close } = await site.open({ javaScript: false });
    await page.goto(`${site.at["/"]}indicators/${alike[0].id}/`);
    await part(page).locator("summary").click();
    await part(page).locator("a").click();
    expect(page.url()).toBe(`${site.at["/"]}indicators/`);
    await page.goBack();
    await page.emulateMedia({ media: "print" });
    expect(await part(page).isVisible()).toBe(false);
    await close();
  });
});
