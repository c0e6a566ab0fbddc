import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PARTS } from "./built-site.ts";
import { hydrated, type Opened, openSite, type Site } from "./support.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The cards whose name, number and picture are all inside the window as the page opens. */
async function seenAtOnce({ page }: Opened): Promise<number> {
  return page.evaluate(() => {
    const inside = (element: Element | null): boolean => {
      const box = element?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= window.innerHeight;
    };
    const shown = (card: Element): Element | null =>
      [...card.querySelectorAll("svg")].find((svg) => svg.getBoundingClientRect().height > 0) ?? null;
    return [...document.querySelectorAll("main section:first-of-type figure[data-indicator]")].filter(
      (card) => inside(card.querySelector("figcaption")) && inside(shown(card)),
    ).length;
  });
}

describe.each(["", "en/"])("the first screen of /%s", (path) => {
  it("has all six headline figures with their pictures at 1440 × 900, without scripts too", async () => {
    const opened = await site.open({ width: 1440, height: 900, javaScript: false });
    await opened.page.goto(site.at["/"] + path);
    expect(await seenAtOnce(opened)).toBe(6);
    await opened.close();
  });

  it("has at least four of the six at 390 × 844", async () => {
    const opened = await site.open({ width: 390, height: 844 });
    await opened.page.goto(site.at["/"] + path);
    expect(await seenAtOnce(opened)).toBeGreaterThanOrEqual(4);
    await opened.close();
  });
});

it("is at most six screens of a phone", async () => {
  const opened = await site.open({ width: 390, height: 844 });
  await opened.page.goto(site.at["/"]);
  // Until the page stands, what is below the screen is as tall as was reckoned.
  await opened.page.waitForSelector("html[data-whole]");
  const height = await opened.page.evaluate(() => document.documentElement.scrollHeight);
  expect(height / 844).toBeLessThanOrEqual(6);
  await opened.close();
});

it("asks for a part that comes later together with its words, and for no other language's", async () => {
  const { page, close } = await site.open({ width: 1440, height: 900 });
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(request.url().replace(/^.*\/assets\//, "")));
  let askedBefore: readonly string[] = [];
  await page.route("**/assets/overview-body-*.js", async (route) => {
    // The part is on its way as long as a slow server takes; whatever it asks for itself comes after that.
    await new Promise((done) => setTimeout(done, 1000));
    askedBefore = [...asked];
    await route.continue();
  });
  await page.goto(site.at["/"]);
  const own = (await page.getAttribute("html", "data-scripts"))?.replaceAll("assets/", "").split(" ") ?? [];
  await page.waitForResponse("**/assets/overview-body-*.js");
  const words = askedBefore.filter((file) => file.startsWith("zh-") && !own.includes(file));
  expect(words.length).toBeGreaterThan(0);
  await hydrated(page);
  expect(asked.filter((file) => file.startsWith("en-"))).toEqual([]);
  // Nothing was asked for twice, as a link and as a script.
  expect(asked.filter((file, at) => file.endsWith(".js") && asked.indexOf(file) !== at)).toEqual([]);
  await close();
});

it("says once what is missing for all, and where it is told what would have to be published", async () => {
  const opened = await site.open({ width: 390, height: 844 });
  await opened.page.goto(site.at["/"]);
  const text = (await opened.page.textContent("main")) ?? "";
  expect(text.split("没有公布目标值").length - 1).toBe(1);
  expect(text).not.toContain("不作评价");
  await opened.page.getByRole("link", { name: "要公布什么才能评" }).click();
  await opened.page.waitForURL(/about\/#/);
  const target = new URL(opened.page.url()).hash.slice(1);
  expect(await opened.page.locator(`[id="${target}"]`).count()).toBe(1);
  await opened.close();
});

it.each(["", "indicators/", "suggestions/", `indicators/${PARTS.id}/`])(
  "no number and no unit of /%s is broken in half on a narrow phone, in either language",
  async (path) => {
    const opened = await site.open({ width: 320, height: 700 });
    for (const folder of ["", "en/"]) {
      await opened.page.goto(site.at["/"] + folder + path);
      const broken = await opened.page.evaluate(() => {
        const found: string[] = [];
        for (const data of document.querySelectorAll("main data")) {
          const texts = document.createTreeWalker(data, NodeFilter.SHOW_TEXT);
          for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
            const text = node.textContent ?? "";
            // A word: what has neither a space nor a mark at which a line may end.
            for (const word of text.matchAll(/[^\s()（）、，；/–—-]+/g)) {
              const range = document.createRange();
              range.setStart(node, word.index);
              range.setEnd(node, word.index + word[0].length);
              const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
              if (lines.size > 1) found.push(`${word[0]} in ${data.textContent ?? ""}`);
            }
          }
        }
        return found;
      });
      expect(broken, folder + path).toEqual([]);
    }
    await opened.close();
  },
);
