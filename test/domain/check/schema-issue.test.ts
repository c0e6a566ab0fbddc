import { describe, expect, test } from "vitest";
import { nearCodes, stepsBetween } from "#domain/check/near-codes.ts";
import { parseRelease, parseSite } from "#domain/release/parse.ts";
import type { ReleaseFileName } from "#domain/schemas/release.ts";
import { setAt, changed, smallRelease, smallSite } from "#test/support/small-release.ts";

/** All that is told of a release with one value changed, as `code place: expected (detail)`. */
const told = (file: ReleaseFileName, path: string, value: unknown): readonly string[] =>
  parseRelease(changed(smallRelease(), file, path, value)).issues.map(
    (issue) =>
      `${issue.code} ${issue.place}: ${issue.expected}${issue.detail === undefined ? "" : ` (${issue.detail})`}`,
  );

const FIRST = "observations[0]";

describe("what is expected is told as a clerk writes it", () => {
  test.each<[string, ReleaseFileName, string, unknown, string]>([
    [
      "a unit of more than a hundred",
      "indicators.json",
      "indicators[0].unit",
      "亿美圆",
      "unknown-code indicators[0].unit: 亿美元 | 亿人 | 亿元 … (116)",
    ],
    [
      "a short list whole",
      "observations.json",
      `${FIRST}.status`,
      "real",
      `unknown-code ${FIRST}.status: actual | expected | target`,
    ],
    [
      "null is not offered where it is refused",
      "observations.json",
      `${FIRST}.period`,
      undefined,
      `missing-field ${FIRST}.period: text in quotes`,
    ],
    ["null is offered where it may be", "sources.json", "documents[0].url", undefined, ""],
    ["no text", "indicators.json", "indicators[0].name.zh", "", "bad-format indicators[0].name.zh: some text"],
    ["a headline below one", "indicators.json", "indicators[0].headline", 0, "bad-format indicators[0].headline: ≥ 1"],
    [
      "a half headline",
      "indicators.json",
      "indicators[0].headline",
      1.5,
      "bad-format indicators[0].headline: a whole number",
    ],
    [
      "a phrase of 41 signs",
      "observations.json",
      `${FIRST}.source.phrase`,
      "一".repeat(41),
      `bad-format ${FIRST}.source.phrase: at most 40 characters`,
    ],
    [
      "a list as a record",
      "indicators.json",
      "indicators[0].related",
      {},
      "wrong-type indicators[0].related: a list [ ]",
    ],
    [
      "a record as a text",
      "indicators.json",
      "indicators[0].name",
      "产值",
      "wrong-type indicators[0].name: a record { }",
    ],
    [
      "no categories",
      "indicators.json",
      "indicators[3].breakdown.categories",
      [],
      "bad-format indicators[3].breakdown.categories: at least one entry",
    ],
    [
      "a script for a document's address",
      "sources.json",
      "documents[0].url",
      "javascript:alert(1)",
      "bad-format documents[0].url: https://… | http://…",
    ],
    [
      "a file for a document's address",
      "sources.json",
      "documents[0].url",
      "file:///etc/passwd",
      "bad-format documents[0].url: https://… | http://…",
    ],
    [
      "full-width digits of a year",
      "observations.json",
      `${FIRST}.period`,
      "２０２５",
      `bad-format ${FIRST}.period: 2025 (full-width)`,
    ],
    [
      "a full-width id",
      "indicators.json",
      "indicators[4].theme",
      "ｅconomy",
      "bad-format indicators[4].theme: economy (full-width)",
    ],
    [
      "a comma for the decimal point",
      "observations.json",
      `${FIRST}.value`,
      "40,6",
      `wrong-type ${FIRST}.value: 40.6 (decimal-point)`,
    ],
    [
      "full-width digits and point of a number",
      "observations.json",
      `${FIRST}.value`,
      "４０．６",
      `wrong-type ${FIRST}.value: 40.6 (full-width)`,
    ],
    [
      "commas between thousands",
      "observations.json",
      `${FIRST}.value`,
      "1,200",
      `wrong-type ${FIRST}.value: 1200 (thousands)`,
    ],
    ["a number in quotes", "observations.json", `${FIRST}.value`, "40.6", `wrong-type ${FIRST}.value: 40.6`],
    [
      "no number at all",
      "observations.json",
      `${FIRST}.value`,
      "many",
      `wrong-type ${FIRST}.value: a number without quotes`,
    ],
  ])("%s", (_, file, path, value, expected) => {
    const [first = ""] = told(file, path, value);
    if (expected === "") expect(first).toMatch(/^missing-field .* \| null \(or-null\)$/);
    else expect(first).toBe(expected);
  });

  test("nothing of a program's own words is left", () => {
    for (const [path, value] of [
      ["headline", 0],
      ["name.zh", ""],
      ["colour", "red"],
    ] as const)
      expect(told("indicators.json", `indicators[0].${path}`, value).join()).not.toMatch(/>=|<=|never|Object|Array|\^/);
  });

  test("a link of the site is an address of the web", () => {
    const links = [{ name: { zh: "甲", en: "A" }, url: "javascript:void 0" }];
    expect(parseSite(setAt(smallSite(), ["links"], links)).issues).toMatchObject([
      { code: "bad-format", place: "links[0].url" },
    ]);
  });
});

describe("one fault a cause", () => {
  test("a misspelled field is not missing besides, and names the one that is meant", () => {
    let files = changed(smallRelease(), "observations.json", "observations[0].period", undefined);
    files = changed(files, "observations.json", "observations[0].peroid", "2025");
    expect(parseRelease(files).issues.map(({ code, place, expected }) => [code, place, expected])).toEqual([
      ["unknown-field", "observations[0].peroid", "period"],
    ]);
  });

  test("a field that nothing is near to names three that there are", () => {
    expect(told("observations.json", "observations[0].colour", "red")[0]).toMatch(
      /^unknown-field observations\[0\]\.colour: \w+ \| \w+ \| \w+ … \(16\)$/,
    );
  });

  test("what names an indicator, a document or a unit with a fault of its own has none", () => {
    expect(told("indicators.json", "indicators[0].unit", "亿圆")).toHaveLength(1);
    expect(told("sources.json", "documents[0].kind", "gov")).toHaveLength(1);
    expect(told("suggestions.json", "units[0].kind", "office")).toHaveLength(1);
    expect(told("suggestions.json", "sessions[0].period", "2025Q5")).toHaveLength(1);
    expect(told("commitments.json", "groups[0].name", "计划")).toHaveLength(1);
    expect(told("indicators.json", "themes[0].name", "经济")).toHaveLength(1);
  });
});

test.each([
  ["亿圆", "亿元", 1],
  ["", "件", 1],
  ["件", "件", 0],
  ["peroid", "period", 2],
])("from %s to %s it is %d steps", (one, other, steps) => expect(stepsBetween(one, other)).toBe(steps));

test("ten codes are listed, of eleven the nearest three", () => {
  const codes = Array.from({ length: 11 }, (_, at) => `code-${at}`);
  expect(nearCodes("code-7", codes.slice(0, 10))).toBe(codes.slice(0, 10).join(" | "));
  expect(nearCodes("code-7", codes)).toBe("code-7 | code-0 | code-1 … (11)");
});
