import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "#tools/find-browser.ts";
import { drawnCharts } from "#test/support/drawn-charts.ts";
import { RELEASE } from "./built-site.ts";

/** The widest faces that systems fall back on, for Latin letters; Chinese signs are as wide as they are high in every face. */
const WIDE = "'DejaVu Sans', Verdana, 'Bitstream Vera Sans', 'Noto Sans CJK SC', sans-serif";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test.each([
  ["its own names", false],
  ["long ones", true],
])("no words leave a drawing in a wide face, with %s", { timeout: 120_000 }, async (_, long) => {
  const charts = drawnCharts(RELEASE, long);
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="zh-CN"><style>:root{--font:${WIDE}}svg{display:block;width:640px}</style>` +
      charts.map(({ name, svg }) => `<div title="${name}">${svg}</div>`).join(""),
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll("div > svg")].flatMap((svg) => {
      const box = svg.getBoundingClientRect();
      const unit = box.width / Number(svg.getAttribute("viewBox")?.split(" ")[2]);
      return [...svg.querySelectorAll("text")]
        .filter((text) => text.getBBox().width > 0)
        .flatMap((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          // The box of a text is as high as its face, ink or not: two units more than what is seen.
          const by = Math.max(
            box.left - left,
            right - box.right,
            box.top - top - 3 * unit,
            bottom - box.bottom - 3 * unit,
          );
          return by > unit ? [`${svg.parentElement?.title}: ${text.textContent} by ${(by / unit).toFixed(1)}`] : [];
        });
    }),
  );
  await page.close();
  expect(outside).toEqual([]);
});
