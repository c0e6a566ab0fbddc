// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { overviewOf } from "#domain/site/overview.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";
import { draw } from "#test/support/view.tsx";
import { ThemeSlide } from "#views/present/slides/slide-theme.tsx";

/** SYNTHETIC: a theme of one amount over two years. */
function theme() {
  const name = { zh: "样例产值", en: "Sample output" };
  const output = anIndicator({ id: "output", name, unit: "亿元", kind: "flow", stage: "in-place" });
  const one = (period: string, value: number) =>
    anObservation({ id: `output.${period}`, indicator: "output", period, value, printed: `${value}亿元` });
  const release = aRelease([output], [one("2022", 61.9), one("2023", 66.4)]);
  const [section] = overviewOf(release).sections;
  if (section === undefined) throw new Error("invalid case: no theme");
  return { release, section };
}

describe("a theme of one figure", () => {
  const { release, section } = theme();

  test.each([
    ["zh", "样例产值", "单位：亿元"],
    ["en", "Sample output", "Unit: billion yuan"],
  ] as const)("has its name beside the number, and the unit of its picture: %s", (lang, name, unit) => {
    const { container } = draw(<ThemeSlide section={section} />, { page: { name: "present" }, release, lang });
    expect(container.querySelector("article[data-indicator=output]")?.textContent).toContain(name);
    expect(container.querySelector("figcaption")?.textContent).toContain(unit);
  });
});

describe("signs on a slide", () => {
  const [section] = overviewOf(parks()).sections;

  test.each([
    ["zh", ["每格1个，共4格", "每格1公里，共10格"]],
    ["en", ["A square is one park: 4 squares", "A square is one kilometre: 10 squares"]],
  ] as const)("are said in words above each picture: %s", (lang, keys) => {
    if (section === undefined) throw new Error("invalid case: no theme");
    const view = { page: { name: "present" }, release: parks(), lang } as const;
    const { container } = draw(<ThemeSlide section={section} />, view);
    expect([...container.querySelectorAll("figcaption")].map((c) => c.textContent)).toEqual(keys);
  });
});

/** SYNTHETIC: two things that are counted in signs of their own. */
function parks() {
  const park = { id: "parks", name: { zh: "样例园区", en: "Sample parks" }, unit: "个", noun: "parks" };
  const road = { id: "roads", name: { zh: "样例道路", en: "Sample roads" }, unit: "公里" };
  const indicators = [anIndicator(park), anIndicator(road)];
  const value = (indicator: string, amount: number, unit: string) =>
    anObservation({ id: `${indicator}.2022`, indicator, value: amount, printed: `${amount}${unit}` });
  return aRelease(indicators, [value("parks", 4, "个"), value("roads", 10, "公里")]);
}
