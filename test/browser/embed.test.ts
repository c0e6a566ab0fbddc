import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { embedWords } from "#words/embed/embed-words.ts";
import { downloadWords } from "#words/download/download-words.ts";
import { EXACT, OPEN, PARTS_OVER_TIME, RELEASE } from "./built-site.ts";
import { builtEmbeds, embedsToSee, LONG, lookAt } from "./pages.ts";
import { axe, hydrated, open, openSite, type Site } from "./support.ts";

/** KB of 1,000 bytes, brotli. */
const BUDGET = 8;
const WIDTHS = [320, 519, 520, 800] as const;

let site: Site;
/** A page of another site: whatever HTML was last given to it. */
let body = "";
const other = createServer((_, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(
    `<!doctype html><html lang="zh-CN"><head><title>别的网站</title><link rel="icon" href="data:,"></head><body style="margin:0"><main><h1>别的网站</h1>${body}</main></body></html>`,
  );
});
let otherUrl = "";

beforeAll(async () => {
  site = await openSite();
  await new Promise<void>((done) => void other.listen(0, "127.0.0.1", done));
  const address = other.address();
  if (address === null || typeof address === "string") throw new Error("invalid address");
  otherUrl = `http://127.0.0.1:${address.port}/`;
});
afterAll(async () => {
  await site.close();
  await new Promise((done) => other.close(done));
});

const frameOf = (page: Page): Frame => {
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error("invalid page: no frame");
  return frame;
};

const sizes = (frame: Frame) =>
  frame.evaluate(() => ({
    across: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    tall: Math.ceil(document.querySelector("main")?.getBoundingClientRect().height ?? Number.NaN),
    said: Number(document.querySelector("main")?.dataset["height"]),
    pictures: [...document.querySelectorAll("svg")].filter((svg) => svg.getBoundingClientRect().width > 0).length,
    drawn: document.querySelectorAll("svg").length,
  }));

test("every figure has an embed page in each language", async () => {
  expect((await builtEmbeds()).length).toBe(2 * RELEASE.indicators.indicators.length);
});

test(
  "an embed page stands in every frame from 320 to 800 px, without a script, and weighs little",
  async () => {
    const embeds = await embedsToSee();
    expect(embeds.length).toBeGreaterThan(20);
    const wrong = await lookAt(site, embeds, { javaScript: false }, async ({ page, requests }, path) => {
      const html = await readFile(join("dist", path, "index.html"));
      const weight = brotliCompressSync(html).length / 1000;
      const found = weight > BUDGET ? [`${weight.toFixed(1)} KB`] : [];
      const rules = /<style>([^]*?)<\/style>/.exec(html.toString())?.[1] ?? "";
      const classes = [...html.toString().matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" "));
      found.push(
        ...classes.filter((name) => !rules.includes(`.${name}`)).map((name) => `class ${name} without a rule`),
      );
      const before = requests.length;
      await page.goto(site.at["/a/b/"] + path);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 700 });
        const { across, tall, said, pictures, drawn } = await sizes(page.mainFrame());
        if (across > 0) found.push(`at ${width}: ${across} px too wide`);
        if (tall > said) found.push(`at ${width}: ${tall} px tall, says ${said}`);
        if (pictures !== drawn / 2) found.push(`at ${width}: ${pictures} of ${drawn} pictures`);
      }
      const asked = requests.slice(before).filter((url) => !url.startsWith("data:"));
      return asked.length === 1 ? found : [...found, `asks for ${asked.join(" ")}`];
    });
    expect(wrong).toEqual([]);
  },
  LONG,
);

describe.each([`embed/${PARTS_OVER_TIME.id}/`, `en/embed/${OPEN.id}/`])("/%s in a page of another site", (path) => {
  test.each([
    [320, "light"],
    [320, "dark"],
    [800, "light"],
    [800, "dark"],
  ] as const)("%i px wide, %s", async (width, colorScheme) => {
    body = `<iframe src="${site.at["/"]}${path}" title="图" width="${width}" height="900" style="border:0"></iframe>`;
    const opened = await open(site.browser, [{ url: otherUrl }, { url: site.at["/"] }], {
      width: 1000,
      height: 1000,
      colorScheme,
    });
    await opened.page.goto(otherUrl);
    const frame = frameOf(opened.page);
    await frame.locator("h1").waitFor();
    expect((await sizes(frame)).across).toBe(0);
    expect(opened.requests.filter((url) => !url.startsWith("data:"))).toEqual([otherUrl, site.at["/"] + path]);
    expect(await frame.locator("main").innerText()).toContain(RELEASE.release.id);
    await frame.locator("summary").click();
    expect((await sizes(frame)).across).toBe(0);
    // The frame with the page around it.
    expect([...(await axe(opened.page)), ...(await axe(frame))]).toEqual([]);
    const lang = path.startsWith("en/") ? "en" : "zh";
    const came = opened.page.context().waitForEvent("page");
    await frame.getByRole("link", { name: embedWords(lang).whole }).click();
    const whole = await came;
    await whole.waitForLoadState();
    expect(whole.url()).toBe(site.at["/"] + path.replace("embed/", "indicators/"));
    expect(await whole.locator("h1").innerText()).toBe(await frame.locator("h1").innerText());
    expect(opened.take()).toEqual([]);
    await opened.close();
  });
});

test.each(["light", "dark"] as const)("by itself it keeps the rules of accessibility, %s", async (colorScheme) => {
  const { page, close, take } = await site.open({ width: 320, colorScheme });
  for (const path of [`embed/${PARTS_OVER_TIME.id}/`, `embed/${EXACT.id}/`, `en/embed/${OPEN.id}/`]) {
    await page.goto(site.at["/"] + path);
    await page.locator("summary").click();
    expect([...(await axe(page)), ...take()]).toEqual([]);
  }
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(ground).toBe(colorScheme === "dark" ? "rgb(20, 23, 26)" : "rgb(255, 255, 255)");
  await close();
});

test.each(["zh", "en"] as const)("the code on the indicator's page makes a frame that shows it (%s)", async (lang) => {
  const { page, close, take } = await site.open({ width: 360 });
  const base = lang === "en" ? "en/" : "";
  await page.goto(`${site.at["/a/b/"]}${base}indicators/${OPEN.id}/`);
  await hydrated(page);
  await page.locator("summary", { hasText: downloadWords(lang).embedCode }).click();
  const box = page.getByRole("textbox", { name: embedWords(lang).box });
  const said = /data-height="(\d+)"/.exec(
    await readFile(join("dist", base, `embed/${OPEN.id}/index.html`), "utf8"),
  )?.[1];
  await expect.poll(() => box.inputValue()).toContain(`height="${said}"`);
  // A reader's own way: into the box, all of it is marked, and nothing can be typed.
  await box.focus();
  await page.keyboard.type("x");
  const marked = await box.evaluate((field) =>
    field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : "",
  );
  expect(marked).toBe(await box.inputValue());
  expect(await axe(page)).toEqual([]);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: embedWords(lang).copy }).click();
  await page.getByText(embedWords(lang).copied, { exact: true }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(marked);
  const figure = await page.locator(`[data-indicator="${OPEN.id}"] data`).first().getAttribute("value");
  expect(take()).toEqual([]);

  body = marked;
  const elsewhere = await open(site.browser, [{ url: otherUrl }, { url: site.at["/a/b/"] }], { width: 360 });
  await elsewhere.page.goto(otherUrl);
  const frame = frameOf(elsewhere.page);
  expect(await frame.locator("data").first().getAttribute("value")).toBe(figure);
  expect(await elsewhere.page.locator("iframe").getAttribute("title")).toContain(await frame.locator("h1").innerText());
  expect(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  expect(elsewhere.take()).toEqual([]);
  await elsewhere.close();
  await close();
});
