import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { zhCn } from "./words.ts";
import { axe, MOUNTS, noHorizontalScroll, openSite, type Site } from "./support.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const UNKNOWN = [
  "nothing",
  "nothing/",
  "nothing/at/all/",
  "indicators/nothing/",
  "indicators/nothing/deeper/still",
  "en/indicators/nothing/",
  "sources/nothing/",
];

describe.each(MOUNTS)("under %s", (mount) => {
  test.each(UNKNOWN)("%s is answered with 404 and a page that helps", async (path) => {
    const { page, take, close } = await site.open();
    const address = site.at[mount] + path;
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    expect(await page.locator("h1").innerText()).toContain(zhCn.notFound.title);
    // Where the address says nothing of it, the root is asked for.
    await page.waitForFunction((root) => document.baseURI === root, site.at[mount]);
    const links = await page.locator("a[href]").evaluateAll((all) =>
      // The address an anchor resolves to, which is what counts; its attribute is relative.
      all.flatMap((a) => (a instanceof HTMLAnchorElement ? [a.href] : [])),
    );
    const own = [...new Set(links)].filter((href) => new URL(href).origin === new URL(address).origin);
    const dead: string[] = [];
    for (const href of own) {
      if (new URL(href).hash !== "") continue;
      if (!href.startsWith(site.at[mount])) dead.push(`outside the site: ${href}`);
      else if ((await fetch(href)).status !== 200) dead.push(`leads nowhere: ${href}`);
    }
    expect(dead).toEqual([]);
    expect(own).toContain(site.at[mount]);
    expect(own).toContain(`${site.at[mount]}indicators/`);
    await page.getByRole("link", { name: zhCn.notFound.list }).click();
    await page.waitForURL(`${site.at[mount]}indicators/`);
    expect(await page.locator("h1").innerText()).toBe(zhCn.indicators.title);
    // The browser itself notes the 404 of the page that was asked for.
    expect(take().filter((said) => !said.includes("404"))).toEqual([]);
    await close();
  });
});

test.each([360, 1440])("the page keeps to its window and the rules at %d", async (width) => {
  const { page, close } = await site.open({ width });
  await page.goto(`${site.at["/"]}indicators/nothing/`);
  expect([...(await noHorizontalScroll(page)), ...(await axe(page))]).toEqual([]);
  await close();
});

test("the page is read without scripts as well", async () => {
  const { page, close } = await site.open({ javaScript: false });
  await page.goto(`${site.at["/"]}indicators/nothing/`);
  expect(await page.locator("main").innerText()).toContain(zhCn.notFound.text);
  await close();
});
