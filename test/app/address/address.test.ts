import { describe, expect, test } from "vitest";
import { lastingQuery, readAddress, unknownSettings, withSetting } from "#app/address/address.ts";
import { pageAt, pagePath } from "#domain/site/page.ts";

const TODAY = "2026-11-23";

describe("addresses", () => {
  test.each([
    ["", "zh", { name: "overview" }],
    ["en/", "en", { name: "overview" }],
    ["index.html", "zh", { name: "overview" }],
    ["indicators/tax-cuts/", "zh", { name: "indicator", id: "tax-cuts" }],
    ["en/sources/report-2023/", "en", { name: "source", id: "report-2023" }],
    ["en/suggestions/", "en", { name: "suggestions" }],
    ["nothing/", "zh", { name: "not-found" }],
    ["indicators/a/b/", "zh", { name: "not-found" }],
    ["suggestions/a/", "zh", { name: "suggestion", id: "a" }],
    ["en/suggestions/units/b/", "en", { name: "unit", id: "b" }],
    ["suggestions/units/", "zh", { name: "not-found" }],
    ["suggestions/units/b/c/", "zh", { name: "not-found" }],
    ["releases/", "zh", { name: "releases" }],
    ["en/releases/2026-01-05.2/", "en", { name: "release", id: "2026-01-05.2" }],
  ] as const)("%s", (path, lang, page) => {
    expect(readAddress(path, "", TODAY)).toMatchObject({ lang, page, asOf: null });
  });

  test("every page is found again at its own address", () => {
    for (const page of [
      { name: "overview" },
      { name: "indicator", id: "x" },
      { name: "source", id: "y" },
      { name: "release", id: "2026-01-05.2" },
      { name: "about" },
    ] as const)
      expect(pageAt(pagePath(page))).toEqual(page);
  });
});

describe("settings in the query", () => {
  const unknownOn = (
    name: "overview" | "indicators" | "suggestions" | "about" | "releases",
    search: string,
  ): readonly string[] => unknownSettings({ ...readAddress(pagePath({ name }), search, TODAY) });

  test("values that mean nothing are named", () => {
    expect(unknownOn("indicators", "?theme=dark&elder=1&view=table&q=zjtx")).toEqual([]);
    expect(unknownOn("about", "?theme=pink&elder=yes&view=")).toEqual(["theme=pink", "elder=yes", "view="]);
  });

  test.each([
    "?from=singlemessage&isappinstalled=0",
    "?from=groupmessage&scene=1&clicktime=1764115200&enterid=1764115200",
    "?from=timeline&nsukey=a%2Bb",
    "?utm_source=weibo&utm_medium=social&utm_campaign=",
    "?fbclid=a&gclid=b&msclkid=c&spm=1.2.3&share_token=d&_t=1",
    "?__proto__=1&constructor=2&toString=3&=4&5",
  ])("what others add to an address is passed over in silence: %s", (search) => {
    for (const name of ["overview", "indicators", "suggestions", "about", "releases"] as const)
      expect(unknownOn(name, search)).toEqual([]);
  });

  test("what the site makes is named beside what it does not make", () => {
    expect(unknownOn("about", "?utm_source=a&view=map&from=singlemessage")).toEqual(["view=map"]);
    expect(unknownOn("about", "?from=2023-02-10")).toEqual(["from=2023-02-10"]);
  });

  test("what means something on another page alone is named too", () => {
    expect(unknownOn("suggestions", "?sort=date&asOf=2023-01-09")).toEqual([]);
    expect(unknownOn("about", "?sort=date")).toEqual(["sort=date"]);
    expect(unknownOn("indicators", "?compare=gdp")).toEqual(["compare=gdp"]);
    expect(unknownSettings(readAddress("indicators/a/", "?compare=gdp", TODAY))).toEqual([]);
  });

  test.each([
    ["2022-08-31", "2022-08-31"],
    ["2026-11-23", "2026-11-23"],
    ["2026-11-24", null],
    // The first of several releases on one day, and the second: as that day's readers saw the site.
    ["2022-08-31.1", "2022-08-31.1"],
    ["2022-08-31.12", "2022-08-31.12"],
    ["2022-08-31.0", null],
    ["2026-11-24.1", null],
    ["2023-02-29", null],
    ["2023", null],
    ["", null],
  ])("a page as of %s: a day of the calendar that has come", (asked, day) => {
    const address = readAddress("", `?asOf=${asked}`, TODAY);
    expect(address.asOf).toBe(day);
    expect(unknownSettings(address)).toEqual(day === null ? [`asOf=${asked}`] : []);
  });

  test("the mocked API's settings mean nothing on the published site", () => {
    expect(unknownOn("overview", "?mock=gaps&fault=slow")).toEqual([]);
    expect(lastingQuery("?theme=dark&utm_source=a")).toBe("?theme=dark");
  });

  test("theme, elder mode and day go along to the next page, a search does not", () => {
    expect(lastingQuery("?theme=dark&q=gdp&asOf=2022-08-31")).toBe("?theme=dark&asOf=2022-08-31");
    expect(lastingQuery("?q=gdp")).toBe("");
    expect(lastingQuery("?elder=1&q=gdp")).toBe("?elder=1");
  });

  test("a setting is replaced, and removed when empty", () => {
    expect(withSetting("?q=a", "q", "b c")).toBe("?q=b+c");
    expect(withSetting("?q=a&theme=dark", "q", "")).toBe("?theme=dark");
  });
});
