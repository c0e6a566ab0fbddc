import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain, readPdf } from "#test/support/read-pdf.ts";
import { HEADLINES, OVER_TIME, SITE, TALLEST } from "./built-site.ts";
import {
  axe,
  hydrated,
  noHorizontalScroll,
  type Opened,
  openSet,
  openSite,
  settled,
  type SetSite,
  type Site,
} from "./support.ts";

let site: Site;
let mocked: SetSite;
beforeAll(async () => {
  site = await openSite();
  mocked = await openSet("revised");
});
afterAll(async () => {
  await site.close();
  await mocked.close();
});

/** The screens that meetings are held on. */
const SCREENS = [
  [1024, 768],
  [1366, 768],
  [1920, 1080],
  [3840, 1080],
  [3840, 2160],
] as const;

const current = (page: Page) => page.locator("[data-current] .slide");

async function show(opened: Opened, path: string, root = site.at["/"]): Promise<Page> {
  const { page } = opened;
  await page.goto(root + path);
  await hydrated(page);
  await page.locator("[data-current] .slide, .presenter .slide, .deck").first().waitFor();
  await page.waitForFunction(() => document.querySelectorAll(".deck li, .presenter .slide").length > 0);
  if (path.includes("at=")) await current(page).waitFor();
  await settled(page);
  return page;
}

/** What is read aloud alone, and what may be smaller: sources, and the foot with the number of the slide. */
const MARGIN = ".slide-source, .slide-foot, .slide-said, .slide-code";

/** Text on the slide that is smaller than `least`, what lies outside it or has to be scrolled for, and a slide without a picture. */
const faults = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate(
    ({ smallest, margin }) => {
      const wrong: string[] = [];
      for (const slide of document.querySelectorAll("[data-current] .slide")) {
        const frame = slide.getBoundingClientRect();
        if (frame.width === 0) continue;
        const name = slide.getAttribute("data-slide") ?? "";
        const body = slide.querySelector(".slide-body");
        if (body !== null && (body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1))
          wrong.push(
            `${name}: content ${body.scrollWidth} × ${body.scrollHeight} in ${body.clientWidth} × ${body.clientHeight}`,
          );
        const pictures = [...slide.querySelectorAll(".slide-body svg[role=img], .slide-body table")];
        const largest = Math.max(0, ...pictures.map((one) => one.getBoundingClientRect().width));
        const all = pictures.reduce((sum, one) => sum + one.getBoundingClientRect().width, 0);
        // A screen of 32:9 has the type of one of 16:9 that is as tall, and so its halves.
        const half = Math.min(frame.width, (frame.height * 16) / 9) * 0.4;
        const fills = Math.max(largest, all) >= half;
        if (!fills) wrong.push(`${name}: no picture that fills its half`);
        const code = slide.querySelector(".slide-code")?.getBoundingClientRect();
        const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
          const parent = node.parentElement;
          const text = (node.textContent ?? "").trim();
          if (
            parent === null ||
            text === "" ||
            parent.closest("title, desc, style, [aria-hidden], .slide-said, .slide-code span") !== null
          )
            continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const box = range.getBoundingClientRect();
          if (box.width === 0) continue;
          if (
            box.left < frame.left - 1 ||
            box.right > frame.right + 1 ||
            box.top < frame.top - 1 ||
            box.bottom > frame.bottom + 1
          )
            wrong.push(`${name}: “${text.slice(0, 20)}” outside`);
          if (
            code !== undefined &&
            parent.closest(".slide-code") === null &&
            Math.min(box.right, code.right) - Math.max(box.left, code.left) > 1 &&
            Math.min(box.bottom, code.bottom) - Math.max(box.top, code.top) > 1
          )
            wrong.push(`${name}: “${text.slice(0, 20)}” behind the code`);
          // The type of a picture grows with it.
          const svg = parent.closest("svg");
          const seen = svg?.getBoundingClientRect();
          const view = svg?.viewBox.baseVal;
          const scale =
            seen === undefined || view === undefined ? 1 : Math.min(seen.width / view.width, seen.height / view.height);
          const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
          if (parent.closest(margin) !== null) continue;
          if (size < smallest - 0.3) wrong.push(`${name}: “${text.slice(0, 20)}” is ${size.toFixed(1)} px`);
        }
      }
      return wrong;
    },
    { smallest: least, margin: MARGIN },
  );

const place = (page: Page): Promise<string | null> =>
  page.evaluate(() => new URLSearchParams(location.search).get("at"));

const slidesIn = (page: Page): Promise<number> => page.locator(".deck-slides > li").count();

describe.each(SCREENS)("on a screen of %d × %d", (width, height) => {
  test.each(["present/", "en/present/"])("every slide of /%s fits, in type for the last row", async (path) => {
    const opened = await site.open({ width, height });
    const page = await show(opened, `${path}?at=1`);
    const wrong: string[] = [];
    const count = await slidesIn(page);
    expect(count).toBeGreaterThan(10);
    for (let at = 1; at <= count; at += 1) {
      wrong.push(...(await faults(page, 43 * Math.min(width / 1920, height / 1080))));
      await page.keyboard.press("PageDown");
      await settled(page);
    }
    expect(wrong).toEqual([]);
    expect(opened.take()).toEqual([]);
    await opened.close();
  });
});

test("slides of the mocked releases fit as well: what changed, commitments, suggestions", async () => {
  const opened = await mocked.open("present/?at=1", { width: 1920, height: 1080 });
  await hydrated(opened.page);
  await current(opened.page).waitFor();
  const wrong: string[] = [];
  const seen: string[] = [];
  const count = await slidesIn(opened.page);
  for (let at = 1; at <= count; at += 1) {
    wrong.push(...(await faults(opened.page, 43)));
    seen.push((await current(opened.page).getAttribute("data-kind")) ?? "");
    await opened.page.keyboard.press("ArrowRight");
    await settled(opened.page);
  }
  expect(seen).toContain("changes");
  expect(wrong).toEqual([]);
  await opened.close();
});

describe("run by keys", () => {
  test("of a keyboard and of a clicker, with the address keeping the slide", async () => {
    const opened = await site.open({ width: 1366, height: 768 });
    const page = await show(opened, "present/?at=2");
    const count = await slidesIn(page);
    const steps: readonly (readonly [keys: readonly string[], at: number])[] = [
      [["ArrowRight"], 3],
      [["PageDown"], 4],
      [["ArrowDown"], 5],
      [["Space"], 6],
      [["ArrowLeft"], 5],
      [["PageUp"], 4],
      [["ArrowUp"], 3],
      [["End"], count],
      [["ArrowRight"], count],
      [["Home"], 1],
      [["PageUp"], 1],
      [["1", "2", "Enter"], 12],
      [["9", "9", "Enter"], count],
    ];
    for (const [keys, at] of steps) {
      for (const key of keys) await page.keyboard.press(key);
      await settled(page);
      expect(await place(page), keys.join(" ")).toBe(String(at));
      expect(await page.locator("[data-current]").count()).toBe(1);
    }
    await opened.close();
  });

  test("B is black, O shows all, ? the keys, F fills the screen, Esc goes back and ends", async () => {
    const opened = await site.open({ width: 1366, height: 768 });
    const page = await show(opened, "present/?at=3");
    await page.keyboard.press("b");
    await page.locator(".deck-black").waitFor();
    await page.keyboard.press("PageDown");
    await page.locator(".deck-black").waitFor({ state: "detached" });
    expect(await place(page)).toBe("3");

    await page.keyboard.press("o");
    const all = page.getByRole("button", { name: /^第 \d+ 张/ });
    expect(await all.count()).toBe(await slidesIn(page));
    await all.nth(4).focus();
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await place(page)).toBe("5");

    await page.keyboard.press("?");
    await page.getByRole("heading", { name: "按键" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("heading", { name: "按键" }).count()).toBe(0);

    await page.keyboard.press("f");
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await page.keyboard.press("f");
    await page.waitForFunction(() => document.fullscreenElement === null);

    await page.keyboard.press("Escape");
    await page.locator("header nav").waitFor();
    expect(await place(page)).toBeNull();
    expect(opened.take()).toEqual([]);
    await opened.close();
  });

  test("every slide is announced, has the focus, and is by the rules of accessibility", async () => {
    const opened = await site.open({ width: 1366, height: 768 });
    const page = await show(opened, "en/present/?at=1");
    const count = await slidesIn(page);
    const wrong: string[] = [];
    for (let at = 1; at <= count; at += 1) {
      const title = await current(page).locator("h3").innerText();
      const said = await page.locator(".deck-said").innerText();
      if (said !== `Slide ${at} of ${count}: ${title}`) wrong.push(`said ${said} for ${title}`);
      const focus = await page.evaluate(() => document.activeElement?.getAttribute("data-slide") ?? "nothing");
      if (focus !== (await current(page).getAttribute("data-slide"))) wrong.push(`focus on ${focus} at ${at}`);
      if (at < 5 || at > count - 3) wrong.push(...(await axe(page)));
      await page.keyboard.press("PageDown");
      await settled(page);
    }
    expect(wrong).toEqual([]);
    await opened.close();
  });
});

test("a swipe turns, and so does a press, but not on a link", async () => {
  const opened = await site.open({ width: 1024, height: 768 });
  const page = await show(opened, "present/?at=3");
  const swipe = (from: number, to: number): Promise<void> =>
    page.evaluate(
      ([a, b]) => {
        const deck = document.querySelector(".deck");
        if (deck === null) return;
        const touch = (x: number): Touch => new Touch({ identifier: 1, target: deck, clientX: x, clientY: 300 });
        deck.dispatchEvent(new TouchEvent("touchstart", { touches: [touch(a ?? 0)], bubbles: true }));
        deck.dispatchEvent(
          new TouchEvent("touchend", { changedTouches: [touch(b ?? 0)], bubbles: true, cancelable: true }),
        );
      },
      [from, to],
    );
  await swipe(700, 300);
  await settled(page);
  expect(await place(page)).toBe("4");
  await swipe(300, 700);
  await settled(page);
  expect(await place(page)).toBe("3");
  await swipe(300, 310);
  await settled(page);
  expect(await place(page)).toBe("3");
  await page.mouse.click(500, 60);
  await settled(page);
  expect(await place(page)).toBe("4");
  await opened.close();
});

test("an agenda is chosen and ordered by keyboard, and its address shows someone else the same", async () => {
  const [first = "", second = "", third = ""] = HEADLINES.map(({ name }) => name.zh);
  const opened = await site.open({ width: 1280, height: 900 });
  const page = await show(opened, "present/");
  await page.getByRole("button", { name: `去掉：${second}` }).press("Enter");
  await page.getByRole("button", { name: `上移：${third}` }).press("Enter");
  await page.getByLabel("加一张").selectOption(OVER_TIME.id);
  await page.getByRole("button", { name: "加到末尾" }).press("Enter");
  await settled(page);
  const titles = await page.locator(".meeting-title").allInnerTexts();
  // Each with the slide itself, small, which nobody reads twice.
  expect(await page.locator(".meeting-thumbnail[aria-hidden] .slide svg").count()).toBeGreaterThan(titles.length / 2);
  expect(titles.slice(0, 3)).toEqual([SITE.title.zh, third, first]);
  expect(titles[titles.length - 1]).toBe(OVER_TIME.name.zh);
  const address = await page.getByLabel("议程网址").inputValue();
  const other = await site.open({ width: 1280, height: 900 });
  await other.page.goto(`${address}&at=2`);
  await current(other.page).waitFor();
  expect(await current(other.page).locator("h3").innerText()).toBe(third);
  // A slide that nobody drew while building has its picture too.
  await other.page.keyboard.press("End");
  await current(other.page).locator("svg[role=img]").first().waitFor();
  await other.close();
  await opened.close();
});

test("an agenda keeps to a day: what was known then, and that a newer release is there", async () => {
  const opened = await mocked.open("present/?asOf=2023-03-01&at=2", { width: 1366, height: 768 });
  await current(opened.page).waitFor();
  expect(await current(opened.page).locator(".slide-foot").innerText()).toMatch(
    /截至2023年3月1日所知；已有新版本 \d{4}/,
  );
  await opened.close();
});

test("the presenter's window shows the next slide, the time and notes, and turns the other window", async () => {
  const opened = await site.open({ width: 1366, height: 768 });
  const page = await show(opened, "present/?at=2");
  const [presenter] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("v")]);
  await presenter.locator(".presenter-now .slide").waitFor();
  expect(await presenter.locator(".presenter-now h3").innerText()).toBe(await current(page).locator("h3").innerText());
  await presenter.getByRole("textbox").fill("先说同比，再说结构");
  await presenter.getByRole("button", { name: "下一张" }).click();
  await page.waitForFunction(() => new URLSearchParams(location.search).get("at") === "3");
  await page.bringToFront();
  await page.keyboard.press("PageDown");
  await presenter.waitForFunction(() => new URLSearchParams(location.search).get("at") === "4");
  await page.keyboard.press("b");
  await presenter.locator('[data-cover="black"]').waitFor();
  // Notes are not on the wall, nor in the address.
  expect(await page.content()).not.toContain("先说同比");
  expect(presenter.url()).not.toContain("同比");
  await presenter.reload();
  await presenter.locator(".presenter-now .slide").waitFor();
  await presenter.getByRole("button", { name: "上一张" }).click();
  await presenter.getByRole("button", { name: "上一张" }).click();
  expect(await presenter.getByRole("textbox").inputValue()).toBe("先说同比，再说结构");
  expect(await presenter.locator(".presenter-times dd").first().innerText()).toMatch(/^\d+:\d\d$/);
  expect(await axe(presenter)).toEqual([]);
  await opened.close();
});

test("a code leads phones to the figure of the slide, where the site has an address", async () => {
  const opened = await site.open({ width: 1920, height: 1080 });
  await opened.page.route("**/data/pages/present.json", async (route) => {
    const answer: unknown = await (await route.fetch()).json();
    const body = JSON.stringify(answer).replace('"site":{', '"site":{"address":"https://figures.example/county/",');
    await route.fulfill({ body, contentType: "application/json" });
  });
  await show(opened, "en/present/?at=3");
  const code = current(opened.page).locator(".slide-code");
  await code.locator("svg[role=img]").waitFor();
  expect(await code.getAttribute("data-address")).toBe(
    `https://figures.example/county/en/indicators/${HEADLINES[1]?.id}/`,
  );
  const wrong: string[] = [];
  for (const path of ["present/", "en/present/"]) {
    await show(opened, `${path}?at=1`);
    for (let at = await slidesIn(opened.page); at > 0; at -= 1) {
      await current(opened.page).locator(".slide-code svg").waitFor();
      wrong.push(...(await faults(opened.page, 43)));
      await opened.page.keyboard.press("PageDown");
      await settled(opened.page);
    }
  }
  expect(wrong).toEqual([]);
  await opened.close();
});

test("there is no code where no phone could follow it", async () => {
  const opened = await site.open({ width: 1920, height: 1080 });
  // No phone reaches this computer by the name it has for itself.
  const page = await show(opened, "present/?at=3");
  expect(await page.locator(".slide-code").count()).toBe(0);
  await opened.close();
});

/** The slide with the tallest table there is, between two that are as tall as any. */
const TALL = `present/?slides=title,${TALLEST.id},due,changes,sources`;

test.each(["present/", "en/present/", `en/${TALL}`])("printed, /%s has two slides on every sheet", async (path) => {
  const opened = await site.open({ width: 1280, height: 900 });
  const page = await show(opened, path);
  await page.locator(".slide svg[role=img]").first().waitFor();
  const titles = await page.locator(".deck-slides .slide h3").allInnerTexts();
  const { sheets } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets).toHaveLength(Math.ceil(titles.length / 2));
  titles.forEach((title, at) => expect(sheets[Math.floor(at / 2)]?.text).toContain(plain(title)));
  await opened.close();
});

test("printed, it is a handout: pictures as lines, nothing outside, no controls", async () => {
  const opened = await site.open({ javaScript: false });
  await opened.page.goto(`${site.at["/"]}present/`);
  await opened.page.emulateMedia({ media: "print" });
  expect(await opened.page.locator("button:visible, input:visible, select:visible").count()).toBe(0);
  const { sheets, images } = await readPdf(await opened.page.pdf({ preferCSSPageSize: true }));
  expect(images).toBe(0);
  for (const { width, runs } of sheets)
    for (const { text, left, right } of runs)
      if (text.trim() !== "") expect(left >= 14 && right <= width - 14, text).toBe(true);
  const all = sheets.map(({ text }) => text).join("");
  for (const title of await opened.page.locator(".slide h3").allInnerTexts()) expect(all).toContain(plain(title));
  await opened.close();
});

test("to be prepared on a phone: within its window, by the rules, in both languages", async () => {
  const opened = await site.open({ width: 360, height: 740 });
  for (const path of ["present/", "en/present/"]) {
    await show(opened, path);
    expect([...(await noHorizontalScroll(opened.page)), ...(await axe(opened.page)), ...opened.take()]).toEqual([]);
  }
  await opened.close();
});

test("without scripts every slide is there to be read", async () => {
  const opened = await site.open({ javaScript: false });
  await opened.page.goto(`${site.at["/"]}present/`);
  expect(await opened.page.locator(".slide:visible").count()).toBeGreaterThan(10);
  expect(await opened.page.locator("noscript").first().innerText()).toContain("放映要启用脚本");
  await opened.close();
});

test("it is readable on a washed-out projector: text has 3:1 where a fifth of the light comes from the room", async () => {
  const opened = await site.open({ width: 1366, height: 768 });
  for (const theme of ["light", "dark", "contrast"]) {
    const page = await show(opened, `present/?at=4&theme=${theme}`);
    const low = await page.evaluate(() => {
      const light = (colour: string): number => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
        const [x = 0, y = 0, z = 0] = [r, g, b].map((c) => {
          const share = c / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * x + 0.7152 * y + 0.0722 * z;
      };
      const deck = document.querySelector(".deck");
      if (deck === null) return ["no deck"];
      // The room's light is a fifth of the projector's white, and lies on dark and bright alike.
      const seen = (colour: string): number => light(colour) * 0.8 + 0.2;
      const ground = seen(getComputedStyle(deck).backgroundColor);
      return [...document.querySelectorAll("[data-current] .slide *")].flatMap((element) => {
        const own = [...element.childNodes].some((n) => n.nodeType === 3 && (n.textContent ?? "").trim() !== "");
        if (!own || element.closest("title, desc, .slide-code") !== null) return [];
        const style = getComputedStyle(element);
        const ink = seen(element.closest("svg") === null ? style.color : style.fill);
        const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
        return ratio < 3 ? [`${(element.textContent ?? "").slice(0, 20)}: ${ratio.toFixed(2)}`] : [];
      });
    });
    expect(low, theme).toEqual([]);
  }
  await opened.close();
});
