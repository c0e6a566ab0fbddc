import type { CDPSession, Page, Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EVERY } from "./pages.ts";
import { axe, hydrated, type Opened, openSite, settled, type Site } from "./support.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The walls that screens are composed for, in both languages: the light one says the longer words. */
const SIZES = [
  [1920, 1080],
  [3840, 1080],
  [1366, 768],
  [3840, 2160],
] as const;
const PLACES = SIZES.slice(0, EVERY ? SIZES.length : 2).flatMap(([width, height]) =>
  (["wall/", "en/wall/?theme=light"] as const).map((path) => [width, height, path] as const),
);

async function show(opened: Opened, path: string): Promise<Page> {
  const { page } = opened;
  await page.goto(site.at["/"] + path);
  await hydrated(page);
  await page.locator('html[data-wall="on"] .wall-screen[data-on]').waitFor();
  await settled(page);
  return page;
}

const on = (page: Page): Promise<string | null> => page.locator("[data-on]").getAttribute("data-screen-id");
const told = (page: Page): Promise<string> => page.locator(".wall-told").innerText();

/** What is too small on the screen that is on, cut, beside its place, or in the middle of 32:9. */
const faults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wrong: string[] = [];
    const screen = document.querySelector("[data-on]");
    const wall = document.querySelector(".wall");
    if (screen === null || wall === null) return ["no screen"];
    const name = screen.getAttribute("data-screen-id") ?? "";
    const [width, height] = [innerWidth, innerHeight];
    const unit = Math.min(height / 1080, width / 1920);
    let [left, right] = [width, 0];
    const place = (box: DOMRect, what: string): void => {
      if (box.width === 0 && box.height === 0) return;
      left = Math.min(left, box.left);
      right = Math.max(right, box.right);
      if (box.left < -0.5 || box.top < -0.5 || box.right > width + 0.5 || box.bottom > height + 0.5)
        wrong.push(`${name}: ${what} outside`);
      const middle = 48 * unit - 0.5;
      if (width / height > 3 && box.right > width / 2 - middle && box.left < width / 2 + middle)
        wrong.push(`${name}: ${what} in the middle`);
    };
    const words = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const parent = node.parentElement;
      const text = (node.textContent ?? "").trim();
      if (parent === null || text === "" || parent.closest("title, desc, style, noscript, table") !== null) continue;
      if (getComputedStyle(parent).visibility === "hidden") continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width < 2) continue;
      place(box, `“${text.slice(0, 20)}”`);
      const svg = parent.closest("svg");
      const frame = svg?.getBoundingClientRect();
      const view = svg?.viewBox.baseVal;
      const scale =
        frame === undefined || view === undefined ? 1 : Math.min(frame.width / view.width, frame.height / view.height);
      const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
      const least = parent.closest("h2, h3, .wall-number") === null ? 29 : 38;
      if (size < least * unit - 0.1)
        wrong.push(`${name}: “${text.slice(0, 20)}” is ${(size / unit).toFixed(1)}, not ${least} of 1080`);
    }
    for (const svg of screen.querySelectorAll("svg")) {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) continue;
      for (const shape of svg.querySelectorAll("path, rect, circle, line, text")) {
        if (shape.closest("defs, clipPath, pattern") !== null) continue;
        const { fill, stroke, fontSize } = getComputedStyle(shape);
        // What nobody sees: the ground of the drawing.
        if (fill === "none" && stroke === "none") continue;
        const box = shape.getBoundingClientRect();
        if (shape.localName === "text") {
          // The line of a face is taller than its letters.
          const letters = parseFloat(fontSize) * (frame.width / svg.viewBox.baseVal.width);
          const beyond = Math.max(0, (box.height - letters * 1.05) / 2);
          box.y += beyond;
          box.height -= 2 * beyond;
        }
        place(box, `a ${shape.localName} of ${svg.querySelector("title")?.textContent ?? "a picture"}`);
        if (
          box.left < frame.left - 2 ||
          box.right > frame.right + 2 ||
          box.top < frame.top - 2 ||
          box.bottom > frame.bottom + 2
        )
          wrong.push(`${name}: ${shape.localName} “${(shape.textContent ?? "").slice(0, 20)}” leaves its picture`);
      }
    }
    for (const box of screen.querySelectorAll(".wall-card, .wall-side, .wall-foot, .wall-cards, .wall-halves")) {
      if (box.scrollHeight > box.clientHeight + 2 || box.scrollWidth > box.clientWidth + 2)
        wrong.push(
          `${name}: ${box.className} ${box.getAttribute("data-indicator") ?? ""} has ${box.scrollWidth} × ${box.scrollHeight} in ${box.clientWidth} × ${box.clientHeight}`,
        );
      if (parseFloat(getComputedStyle(box).borderTopWidth) > 0) place(box.getBoundingClientRect(), box.className);
    }
    const used = (right - left) / width;
    if (used < 0.95) wrong.push(`${name}: ${(used * 100).toFixed(1)} % of the width used`);
    const { scrollHeight, scrollWidth } = document.documentElement;
    if (scrollHeight > height || scrollWidth > width)
      wrong.push(`${name}: scrolls to ${scrollWidth} × ${scrollHeight}`);
    return wrong;
  });

/** The screen that is on, and its cards, where they have no picture. */
const bare = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("[data-on], [data-on] .wall-card")]
      .filter((one) =>
        [...one.querySelectorAll("svg[role=img]")].every((svg) => svg.getBoundingClientRect().width < 20),
      )
      .map((one) => `no picture: ${one.getAttribute("data-screen-id") ?? one.getAttribute("data-indicator") ?? ""}`),
  );

test.each(PLACES)(
  "on %d × %d, /%s has every screen whole, in type that is read from afar",
  async (width, height, path) => {
    const opened = await site.open({ width, height });
    // A screen that fades cannot be measured.
    await opened.page.emulateMedia({ reducedMotion: "reduce" });
    const page = await show(opened, path);
    const count = await page.locator(".wall-screen").count();
    expect(count).toBeGreaterThan(6);
    const wrong: string[] = [];
    for (let at = 0; at < count; at += 1) {
      wrong.push(...(await faults(page)), ...(await bare(page)));
      await page.keyboard.press("ArrowRight");
      await settled(page);
    }
    expect(await on(page)).toBe("overview");
    expect(wrong).toEqual([]);
    expect(opened.take()).toEqual([]);
    await opened.close();
  },
);

test("it is dark unless the address says light, and leaves the display as it was", async () => {
  const opened = await site.open({ width: 1920, height: 1080 });
  const theme = () => opened.page.evaluate(() => document.documentElement.dataset["theme"] ?? "");
  await show(opened, "wall/");
  expect(await theme()).toBe("dark");
  await show(opened, "wall/?theme=light");
  expect(await theme()).toBe("light");
  // Reached from another page, and left again.
  await opened.page.goto(`${site.at["/"]}about/`);
  await hydrated(opened.page);
  await opened.page.getByRole("link", { name: "大屏" }).click();
  await opened.page.locator('html[data-wall="on"]').waitFor();
  expect(await theme()).toBe("dark");
  await opened.page.goBack();
  await opened.page.locator("html:not([data-wall])").waitFor();
  expect(await theme()).toBe("");
  expect(opened.take()).toEqual([]);
  await opened.close();
});

test("it turns calmly, keeps still where asked, hides the pointer, and breaks no rule of accessibility", async () => {
  const opened = await site.open({ width: 1920, height: 1080 });
  const page = await show(opened, "en/wall/");
  const style = () =>
    page.locator("[data-on]").evaluate((one) => {
      const { transitionDuration, cursor } = getComputedStyle(one);
      return `${transitionDuration} ${cursor}`;
    });
  expect(await style()).toBe("0.8s none");
  expect(await axe(page)).toEqual([]);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await style()).toBe("0s none");
  await opened.close();
});

describe("by the clock", () => {
  const pending = new WeakMap<Page, Set<Request>>();

  async function clocked(path: string): Promise<Opened> {
    const opened = await site.open({ width: 1920, height: 1080 });
    const asked = new Set<Request>();
    opened.page.on("request", (request) => asked.add(request));
    opened.page.on("requestfinished", (request) => asked.delete(request));
    opened.page.on("requestfailed", (request) => asked.delete(request));
    pending.set(opened.page, asked);
    await opened.page.clock.install({ time: new Date("2026-11-23T09:00:00") });
    await show(opened, path);
    return opened;
  }
  /** Lets time pass, as much at once as hosts are waited for: what is asked for meanwhile has its answer before time goes on. */
  const run = async (page: Page, seconds: number, step = 5): Promise<void> => {
    for (let left = seconds; left > 0.01; left -= step) {
      await page.clock.runFor(Math.min(left, step) * 1000);
      for (let calm = 0; calm < 2; calm += 1) {
        await settled(page);
        if ((pending.get(page)?.size ?? 0) > 0) calm = -1;
      }
    }
  };

  test("it shows what the address asks for, in its order, and stops while a person wants it to", async () => {
    const opened = await clocked("wall/?show=suggestions,overview,nowhere&seconds=10");
    const { page } = opened;
    expect(await told(page)).toContain("nowhere");
    for (const screen of ["suggestions", "overview", "suggestions"]) {
      expect(await on(page)).toBe(screen);
      await run(page, 10.1);
    }
    expect(await on(page)).toBe("overview");
    await page.keyboard.press(" ");
    await settled(page);
    expect(await told(page)).toContain("空格");
    await run(page, 40);
    expect(await on(page)).toBe("overview");
    await run(page, 25);
    expect(await on(page)).toBe("suggestions");
    expect(await told(page)).not.toContain("空格");
    await opened.close();
  });

  test("it outlives a network that goes and comes", async () => {
    const opened = await clocked("wall/?seconds=10");
    const { page } = opened;
    await page.context().setOffline(true);
    for (let turns = 0; turns < 8; turns += 1) await run(page, 10);
    await expect.poll(() => told(page)).toContain("网络中断");
    expect(await faults(page)).toEqual([]);
    await page.context().setOffline(false);
    const seen = new Set<string | null>();
    for (let turns = 0; turns < 7; turns += 1) {
      await run(page, 10);
      seen.add(await on(page));
    }
    expect(seen.size).toBeGreaterThan(5);
    await expect.poll(() => told(page)).toBe("");
    await opened.close();
  });

  test("it takes a newer release at a turn, and says so", async () => {
    const opened = await clocked("wall/?seconds=30&show=overview");
    const { page } = opened;
    const renamed = (text: string): string =>
      text.replace(/("release":\{"release":\{[^}]*?"id":)"[^"]+"/, '$1"2030-01-01"');
    await page.route("**/data/index.json", async (route) => {
      const answer: unknown = await (await route.fetch()).json();
      await route.fulfill({ json: { ...(typeof answer === "object" ? answer : {}), latest: "2030-01-01" } });
    });
    await page.route("**/data/pages/wall.json", async (route) => {
      const text = await (await route.fetch()).text();
      await route.fulfill({ body: renamed(text), contentType: "application/json" });
    });
    const foot = page.locator("[data-on] .wall-foot");
    await run(page, 30);
    await run(page, 20);
    // It is there, and waits for the turn.
    expect(await foot.innerText()).not.toContain("2030-01-01");
    expect(await told(page)).toBe("");
    await run(page, 41);
    await expect
      .poll(async () => {
        await run(page, 10);
        return foot.innerText();
      })
      .toContain("2030-01-01");
    expect(await told(page)).toContain("数据已更新");
    await run(page, 360);
    expect(await told(page)).toBe("");
    await opened.close();
  });

  test("a site that other code has built is loaded anew at a turn", async () => {
    const opened = await clocked("wall/?seconds=30&show=overview");
    const { page } = opened;
    await page.route("**/data/index.json", (route) => route.fulfill({ json: { latest: "2030-01-01" } }));
    await page.route("**/data/pages/wall.json", async (route) => {
      const text = await (await route.fetch()).text();
      const body = text.replace(/("release":\{"release":\{[^}]*?"id":)"[^"]+"/, '$1"2030-01-01"');
      await route.fulfill({ body, contentType: "application/json" });
    });
    await page.route("**/wall/", async (route) => {
      const text = await (await route.fetch()).text();
      const asked = route.request().isNavigationRequest();
      await route.fulfill({
        body: asked ? text : text.replace('data-scripts="', 'data-scripts="other.js '),
        contentType: "text/html",
      });
    });
    const loaded = page.waitForEvent("domcontentloaded");
    for (let turns = 0; turns < 4; turns += 1) await run(page, 30).catch(() => undefined);
    await loaded;
    await opened.close();
  });

  test("an hour of turning leaves nothing behind", async () => {
    const opened = await clocked("wall/?seconds=20");
    const { page } = opened;
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    await session.send("HeapProfiler.enable");
    const turn = async (times: number): Promise<void> => {
      for (let n = 0; n < times; n += 1) await run(page, 20, 20);
    };
    await turn(40);
    const before = await leftIn(session);
    await turn(180);
    const after = await leftIn(session);
    // What this test is for, to be read in its log.
    process.stdout.write(`an hour on the wall: ${JSON.stringify({ before, after })}\n`);
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(20);
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(0);
    // The mocked clock keeps what it ran: some half a megabyte, whatever the number of turns.
    expect(after.heap - before.heap).toBeLessThan(1);
    expect(opened.take()).toEqual([]);
    await opened.close();
  }, 180_000);
});

/** What the page holds after everything that can be collected was; the heap in MB. */
async function leftIn(session: CDPSession): Promise<Readonly<Record<"nodes" | "listeners" | "heap", number>>> {
  for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string): number => metrics.find((m) => m.name === name)?.value ?? Number.NaN;
  return { nodes: of("Nodes"), listeners: of("JSEventListeners"), heap: of("JSHeapUsedSize") / 1e6 };
}

test("the screen is kept awake where it may, and asked for anew when it is seen again", async () => {
  const opened = await site.open({ width: 1920, height: 1080 });
  await opened.page.addInitScript(() => {
    let asked = 0;
    Object.defineProperty(navigator, "wakeLock", {
      value: { request: () => ((asked += 1), Promise.resolve({ release: () => Promise.resolve() })) },
    });
    Object.defineProperty(window, "asked", { get: () => asked });
  });
  const page = await show(opened, "wall/");
  const asked = () => page.evaluate(() => ("asked" in window ? Number(window.asked) : 0));
  expect(await asked()).toBe(1);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  expect(await asked()).toBe(2);
  await opened.close();
});

test("as of a day it is that day's, and says so", async () => {
  const opened = await site.open({ width: 1920, height: 1080 });
  const page = await show(opened, "wall/?asOf=2023-03-01");
  await expect.poll(() => page.locator(".wall-day").innerText()).toContain("按2023年3月1日所知");
  expect(opened.take()).toEqual([]);
  await opened.close();
});

test("the old address of slides that turned by themselves leads to the wall", async () => {
  const opened = await site.open({ width: 1920, height: 1080 });
  await opened.page.goto(`${site.at["/"]}en/present/?at=1&wall=15&theme=light`);
  await opened.page.waitForURL(/\/en\/wall\/\?seconds=15&theme=light$/);
  await opened.page.locator('html[data-wall="on"]').waitFor();
  await opened.close();
});

test("without scripts every screen is there to be read, one below the other", async () => {
  const opened = await site.open({ javaScript: false, width: 1920, height: 1080 });
  await opened.page.goto(`${site.at["/"]}wall/`);
  expect(await opened.page.locator(".wall-screen:visible").count()).toBeGreaterThan(6);
  expect(await opened.page.locator("header nav").isVisible()).toBe(true);
  await opened.close();
});
