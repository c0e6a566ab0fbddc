import { describe, expect, test } from "vitest";
import { type Picture, picturesOf, residentsNear } from "#domain/chart/picture.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { quotedOf } from "#domain/chart/series.ts";
import { pictureSentence } from "#words/plain/plain-words.ts";
import { publishedRelease } from "#test/support/published.ts";

const { release } = await publishedRelease();

function indicatorOf(id: string): Indicator {
  const found = release.indicators.indicators.find((i) => i.id === id);
  if (found === undefined) throw new Error(`invalid indicator: ${id}`);
  return found;
}

/** The picture of the figure that an indicator is quoted by. */
function pictured(id: string): Picture | undefined {
  const [quoted] = quotedOf(release, indicatorOf(id));
  return picturesOf(release, indicatorOf(id))[quoted?.id ?? ""];
}

const said = (id: string, lang: "zh" | "en"): string => {
  const picture = pictured(id);
  return picture === undefined ? "none" : pictureSentence(picture, lang);
};

describe("pictures of published figures", () => {
  test.each([
    [
      "land-revitalized",
      "相当于约33.9公顷，约47个标准足球场（长105米、宽68米）。",
      "As much as about 33.9 hectares, or about 47 football pitches of 105 by 68 metres.",
    ],
    ["land-area", "相当于一块边长约30.1公里的正方形。", "A square with sides of about 30.1 km."],
    [
      "vegetable-output",
      "产量按人口平均，每人约256公斤（按2020年11月1日常住人口112368人算）。",
      "An output of about 256 kg for each resident (by the resident population of 1 November 2020, 112,368).",
    ],
    ["job-fairs", "平均每周约7.5场。", "About 7.5 a week."],
  ])("%s", (id, zh, en) => {
    expect(said(id, "zh")).toBe(zh);
    expect(said(id, "en")).toBe(en);
  });

  test("none where none would be honest", () => {
    for (const id of [
      // Money, of whatever stage: nobody gets an even part of it.
      "tax-cuts",
      "funds-in-place",
      "award-funds-paid",
      "tech-awards",
      "intended-credit",
      "gdp",
      "gdp-per-capita",
      // People beside people who are none of them, lengths that nobody walks.
      "jobs-filled",
      "new-urban-jobs",
      "park-roads",
      "gas-network",
      "rural-roads",
      // The area of a building, and what is sown, perhaps twice a year.
      "incubator-area",
      "grain-area",
      // Shares and rates have pictures of their own.
      "rd-institution-rate",
      "unemployment-rate",
      "gdp-growth",
      "pigs-in-stock",
      "investment-projects",
      "talent-introduced",
      "request-completion-rate",
      "resident-population",
    ])
      expect([id, pictured(id)]).toEqual([id, undefined]);
  });

  test("nobody is counted who was counted years away", () => {
    expect(residentsNear(release, "2013")).toBeNull();
    expect(residentsNear(release, "2022")?.indicator).toBe("resident-population");
  });
});

test("every picture of the release is a sentence in both languages", () => {
  let count = 0;
  for (const indicator of release.indicators.indicators)
    for (const picture of Object.values(picturesOf(release, indicator))) {
      count += 1;
      expect(pictureSentence(picture, "zh")).toMatch(/^\P{ASCII}.*。$/u);
      expect(pictureSentence(picture, "en")).toMatch(/^[A-Z].*\.$/);
      for (const lang of ["zh", "en"] as const)
        expect(pictureSentence(picture, lang)).not.toMatch(/NaN|null|undefined|Infinity|\d\.\d{4}/);
    }
  expect(count).toBeGreaterThan(4);
});
