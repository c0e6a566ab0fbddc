import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch } from "#tools/find-browser.ts";
import { serveFolder } from "#tools/serve.ts";
import { openSite, type Site } from "#test/browser/support.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The link of the first thing found, once there is one. */
const firstFound = (page: Page) => page.locator(".search-results ol a").first();

/** Goes on by Tab until the focus is on an element that has an attribute of this value. */
async function tabTo(page: Page, attribute: string, value: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate((name) => document.activeElement?.getAttribute(name), attribute);
    if (at === value) return;
  }
  throw new Error(`invalid way: ${value} was not reached`);
}

describe.each([
  ["zh", "", "找到"],
  ["en", "en/", "found"],
])("by keyboard alone (%s)", (_, root, counted) => {
  test("from any page to 专精特新 by its initials, and back", async () => {
    const { page, take, close } = await site.open();
    await page.goto(`${site.at["/a/b/"]}${root}commitments/`);
    await tabTo(page, "name", "q");
    await page.keyboard.type("zjtx");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\/\?q=zjtx$/);
    await page.locator('[role="status"]').filter({ hasText: counted }).waitFor();
    expect(await firstFound(page).getAttribute("href")).toMatch(/indicators\/specialized-smes\/$/);
    if (root === "") expect(await firstFound(page).locator("mark").textContent()).toBe("专精特新");
    expect(await page.locator(".search-results ol > li").first().textContent()).toContain("zjtx");

    await tabTo(page, "href", (await firstFound(page).getAttribute("href")) ?? "");
    await page.keyboard.press("Enter");
    await page.waitForURL(/indicators\/specialized-smes\/$/);
    await page.goBack();
    await page.waitForURL(/\/search\/\?q=zjtx$/);
    await firstFound(page).waitFor();
    expect(take()).toEqual([]);
    await close();
  });
});

describe("the page of the search", () => {
  test("moves nothing while what is found comes, and holds the query while one types", async () => {
    const { page, close } = await site.open({ width: 360, height: 740 });
    await page.addInitScript(() => {
      Object.assign(window, { moved: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ("value" in entry && typeof entry.value === "number")
            Object.assign(window, { moved: Number(Reflect.get(window, "moved")) + entry.value });
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`${site.at["/"]}search/?q=land`);
    await firstFound(page).waitFor();
    expect(await page.evaluate((): unknown => Reflect.get(window, "moved"))).toBe(0);
    await page.locator("main input[type=search]").fill("gdp");
    await page.waitForURL(/\?q=gdp$/);
    expect(await firstFound(page).getAttribute("href")).toMatch(/indicators\/gdp\/$/);
    await close();
  });

  test("leads to the lists where there are no scripts", async () => {
    const { page, close } = await site.open({ javaScript: false });
    await page.goto(site.at["/"]);
    await page.locator("header input[name=q]").fill("亩");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/search\/\?q=/);
    await page.locator('noscript a[href$="indicators/"], main a[href$="indicators/"]').first().waitFor();
    await close();
  });

  test("a word of the glossary is found at its place", async () => {
    const { page, close } = await site.open();
    await page.goto(`${site.at["/"]}search/?q=mu`);
    await firstFound(page).click();
    await page.waitForURL(/glossary\/#mu$/);
    await page.waitForFunction(() => {
      const top = document.getElementById("mu")?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < 200;
    });
    await close();
  });
});

test("after one visit it works without a network", async () => {
  const served = await serveFolder("dist", { port: 0, mount: "/a/b/" });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active?.state === "activated") return;
      await new Promise((done) => active?.addEventListener("statechange", done, { once: true }));
    });
    await served.close();
    await page.goto(`${served.url}search/?q=zjtx`);
    await firstFound(page).waitFor();
    expect(await firstFound(page).locator("mark").textContent()).toBe("专精特新");
    await page.goto(`${served.url}en/glossary/#srdi`);
    await page.locator("#srdi").waitFor();
  } finally {
    await browser.close();
  }
});
