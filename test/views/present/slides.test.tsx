// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { overviewOf } from "#domain/overview.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";
import { draw } from "#test/support/view.tsx";
import { ThemeSlide } from "#views/present/slide-theme.tsx";

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
