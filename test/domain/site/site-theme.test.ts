import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parseSite } from "#domain/release/parse.ts";
import { coloursOf, contrast, leastContrast, SERIES_COLOURS, themeCss } from "#domain/site/site-theme.ts";
import { minimal } from "#mocks/sets/minimal.ts";

const site = (theme: Readonly<Record<string, string>>) => parseSite({ ...minimal().site, theme });

describe("contrast", () => {
  test.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#ffffff", 1],
    ["#0b5c8a", "#ffffff", 7.2],
  ])("of %s on %s is %d", (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 1);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });

  test("is that of the worse ground", () => {
    expect(leastContrast("accent", "#0b5c8a")).toBe(contrast("#0b5c8a", "#f6f6f2"));
    expect(leastContrast("dark-accent", "#7cc4ee")).toBe(contrast("#7cc4ee", "#1d2226"));
  });
});

describe("charts follow the accent", () => {
  test.each([
    ["the first series has it", { accent: "#8a1c4a" }, { "series-1": "#8a1c4a" }],
    ["a series like it gets the first one's", { accent: "#b03a10" }, { "series-1": "#b03a10", "series-2": "#1c66a8" }],
    ["on dark grounds too", { "dark-accent": "#f5a070" }, { "dark-series-1": "#f5a070", "dark-series-2": "#7ab8ec" }],
    ["not where the county names its first series", { accent: "#8a1c4a", "series-1": "#004d44" }, {}],
    ["nor where it has no accent", {}, {}],
  ])("%s", (_, theme, more) => {
    expect(coloursOf(theme)).toEqual({ ...theme, ...more });
  });

  test("no two of them are alike, whichever of the usual colours is the accent", () => {
    for (const accent of SERIES_COLOURS.light) {
      const colours = coloursOf({ accent });
      const drawn = SERIES_COLOURS.light.map((usual, at) => colours[`series-${at + 1}`] ?? usual);
      expect(new Set(drawn).size).toBe(drawn.length);
    }
  });

  test("the usual colours are those of the styles", async () => {
    const css = await readFile("src/styles/tokens.css", "utf8");
    for (const [at, colour] of [...SERIES_COLOURS.light, ...SERIES_COLOURS.dark].entries())
      expect(css).toContain(`--series-${(at % 6) + 1}: ${colour};`);
  });
});

describe("a county's colours", () => {
  test("are taken where they can be read", () => {
    expect(site({ accent: "#8a1c4a", "dark-accent": "#f0a0c0" }).issues).toEqual([]);
  });

  test.each([
    [{ accent: "#ffe0a0" }, "accent ≥ 4.5:1"],
    [{ "dark-accent": "#0b5c8a" }, "dark-accent ≥ 4.5:1"],
    [{ accent: "red" }, "red"],
    [{ ground: "#ffffff" }, "ground"],
  ])("%j are refused, with what was found", (theme, found) => {
    const { issues } = site(theme);
    expect(issues.length).toBeGreaterThan(0);
    expect(JSON.stringify(issues)).toContain(found);
  });

  test("come after the site's own, light on light and dark on dark", () => {
    const css = themeCss({ accent: "#8a1c4a", "dark-accent": "#f0a0c0" });
    expect(css).toContain('[data-theme="light"]:not([data-elder]){--series-1:#8a1c4a;--accent:#8a1c4a;}');
    expect(css).toContain(
      '[data-theme="dark"]:not([data-elder]){--series-1:#f0a0c0;--series-4:#7ab8ec;--accent:#f0a0c0;}',
    );
    expect(themeCss(undefined)).toBe("");
  });
});
