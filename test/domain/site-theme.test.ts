import { describe, expect, test } from "vitest";
import { parseSite } from "#domain/parse.ts";
import { contrast, leastContrast, themeCss } from "#domain/site-theme.ts";
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
    expect(css).toContain('[data-theme="light"]:not([data-elder]){--accent:#8a1c4a;}');
    expect(css).toContain('[data-theme="dark"]:not([data-elder]){--accent:#f0a0c0;}');
    expect(themeCss(undefined)).toBe("");
  });
});
