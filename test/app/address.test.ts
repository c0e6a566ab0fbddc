import { describe, expect, test } from "vitest";
import { lastingQuery, readAddress, unknownSettings, withSetting } from "#app/address.ts";
import { pageAt, pagePath } from "#domain/page.ts";

describe("addresses", () => {
  test.each([
    ["", "zh", { name: "overview" }],
    ["en/", "en", { name: "overview" }],
    ["index.html", "zh", { name: "overview" }],
    ["indicators/tax-cuts/", "zh", { name: "indicator", id: "tax-cuts" }],
    ["en/sources/report-2023-01-10/", "en", { name: "source", id: "report-2023-01-10" }],
    ["en/suggestions/", "en", { name: "suggestions" }],
    ["nothing/", "zh", { name: "not-found" }],
    ["indicators/a/b/", "zh", { name: "not-found" }],
    ["suggestions/a/", "zh", { name: "suggestion", id: "a" }],
    ["en/suggestions/units/b/", "en", { name: "unit", id: "b" }],
    ["suggestions/units/", "zh", { name: "not-found" }],
    ["suggestions/units/b/c/", "zh", { name: "not-found" }],
  ] as const)("%s", (path, lang, page) => {
    expect(readAddress(path, "")).toMatchObject({ lang, page });
  });

  test("every page is found again at its own address", () => {
    for (const page of [
      { name: "overview" },
      { name: "indicator", id: "x" },
      { name: "source", id: "y" },
      { name: "about" },
    ] as const)
      expect(pageAt(pagePath(page))).toEqual(page);
  });
});

describe("settings in the query", () => {
  const unknownOn = (name: "overview" | "indicators" | "suggestions" | "about", search: string): readonly string[] =>
    unknownSettings({ page: { name }, search });

  test("what means nothing is named", () => {
    expect(unknownOn("indicators", "?theme=dark&view=table&q=zjtx")).toEqual([]);
    expect(unknownOn("about", "?theme=pink&elder=1&__proto__=1")).toEqual(["theme=pink", "elder=1", "__proto__=1"]);
  });

  test("what means something on another page alone is named too", () => {
    expect(unknownOn("suggestions", "?sort=date&asOf=2023-01-09")).toEqual([]);
    expect(unknownOn("about", "?sort=date")).toEqual(["sort=date"]);
    expect(unknownOn("indicators", "?compare=gdp")).toEqual(["compare=gdp"]);
    expect(unknownSettings({ page: { name: "indicator", id: "a" }, search: "?compare=gdp" })).toEqual([]);
  });

  test("the mocked API's settings mean nothing on the published site", () => {
    expect(unknownOn("overview", "?mock=gaps&fault=slow")).toEqual(["mock=gaps", "fault=slow"]);
  });

  test("the theme goes along to the next page, a search does not", () => {
    expect(lastingQuery("?theme=dark&q=gdp")).toBe("?theme=dark");
    expect(lastingQuery("?q=gdp")).toBe("");
  });

  test("a setting is replaced, and removed when empty", () => {
    expect(withSetting("?q=a", "q", "b c")).toBe("?q=b+c");
    expect(withSetting("?q=a&theme=dark", "q", "")).toBe("?theme=dark");
  });
});
