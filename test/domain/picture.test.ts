import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Known, PITCH, type Picture, pictureOf, picturesOf, residentsNear } from "#domain/picture.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { quotedOf } from "#domain/series.ts";
import { pictureSentence } from "#i18n/plain-words.ts";
import { publishedRelease } from "#test/support/published.ts";

const { release } = publishedRelease();

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
      "tax-cuts",
      "如果平均分，每人约1160元（按2020年11月1日常住人口112368人算）。",
      "Shared out evenly, about 1,160 yuan a person (by the resident population of 1 November 2020, 112,368).",
    ],
    ["rd-institution-rate", "把全部分成100份，它占约52份。", "Of a whole of 100 parts it is about 52."],
    ["unemployment-rate", "把全部分成1000份，它占约29份。", "Of a whole of 1,000 parts it is about 29."],
    ["gdp-growth", "上一个同期若是100，这一期是106.7。", "What was 100 in the like period before is now 106.7."],
    ["job-fairs", "摊到每周约7.5次。", "About 7.5 a week."],
    ["park-roads", "这段路步行要约2小时（每小时走5公里）。", "A walk of about 2 hours at 5 km an hour."],
  ])("%s", (id, zh, en) => {
    expect(said(id, "zh")).toBe(zh);
    expect(said(id, "en")).toBe(en);
  });

  test("an open end stays open: 1900余人, 近60%, 不少于50公里", () => {
    expect(said("jobs-filled", "zh")).toContain("至少16.9人");
    expect(said("high-tech-value-added-share", "zh")).toBe("把全部分成100份，它占至多60份。");
    expect(said("rural-roads", "en")).toBe("A walk of at least 10 hours at 5 km an hour.");
  });

  test("none where none would be honest", () => {
    // Intended and planned money, money of a park, amounts of the economy, counts, lost units, all of something.
    for (const id of [
      "intended-credit",
      "incubator-investment",
      "banshu-funds-in-place",
      "gdp",
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

/** A made-up figure in a unit. */
const figure = (indicator: Indicator, quantity: Partial<Observation>): Observation => ({
  id: "made-up",
  indicator: indicator.id,
  period: "2022",
  basis: "single",
  value: null,
  printed: "",
  qualifier: null,
  status: "actual",
  source: { document: "made-up", section: "", phrase: null },
  ...quantity,
});

describe("any area", () => {
  const land = indicatorOf("land-revitalized");
  const hectaresOf = (quantity: Partial<Observation>): Known => {
    const picture = pictureOf(land, figure(land, quantity), null);
    if (picture?.kind !== "land") throw new Error("invalid picture");
    return picture.hectares;
  };

  test("15 mu are a hectare, and a pitch is 0.714 of it", () => {
    expect(hectaresOf({ value: 15 })).toEqual({ kind: "point", value: 1 });
    expect(PITCH / 1e4).toBeCloseTo(0.714, 10);
  });

  test("what is said never claims more than is known", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 14_000 }), fc.nat(500), (low, more) => {
        const least = hectaresOf({ value: low, lower: low, upper: null });
        const most = hectaresOf({ value: low, lower: null, upper: low });
        const both = hectaresOf({ value: null, lower: low, upper: low + more });
        const about = hectaresOf({ value: low });
        const exact = low / 15;
        if (least.kind !== "interval" || most.kind !== "interval" || both.kind !== "interval")
          throw new Error("ends lost");
        expect(least.upper).toBeNull();
        expect(most.lower).toBeNull();
        expect(least.lower ?? 0).toBeLessThanOrEqual(exact * (1 + 1e-11));
        expect(most.upper ?? 0).toBeGreaterThanOrEqual(exact * (1 - 1e-11));
        expect(both.lower ?? 0).toBeLessThanOrEqual(exact * (1 + 1e-11));
        expect(both.upper ?? 0).toBeGreaterThanOrEqual(((low + more) / 15) * (1 - 1e-11));
        // Three digits: within half a hundredth.
        expect(Math.abs((about.value ?? 0) / exact - 1)).toBeLessThan(0.0051);
      }),
    );
  });

  test("a gap, another area's value and a part of a breakdown have none", () => {
    expect(pictureOf(land, figure(land, { missing: "not-published" }), null)).toBeNull();
    expect(pictureOf(land, figure(land, { value: 5, area: "elsewhere" }), null)).toBeNull();
    expect(pictureOf(indicatorOf("crop-output"), figure(indicatorOf("crop-output"), { value: 5 }), null)).toBeNull();
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
  expect(count).toBeGreaterThan(50);
});
