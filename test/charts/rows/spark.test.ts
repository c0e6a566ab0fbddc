import { describe, expect, it } from "vitest";
import { optionFor } from "#charts/draw/option.ts";
import type { ChartModel } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import { hatchingKey } from "#words/sign/sign-words.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";
import { chartContext } from "#test/support/chart-cases.ts";
import { shapesOf, wordsOf, plain } from "#test/charts/plain.ts";

const card = { ...chartContext("zh", 172), height: 76 };

/** SYNTHETIC values of one indicator, by period. */
function over(
  values: Readonly<Record<string, number>>,
  targets: Readonly<Record<string, number>> = {},
  expected: Readonly<Record<string, number>> = {},
): ChartModel {
  const indicator = anIndicator({ id: "sample", unit: "个", noun: "things" });
  const one = (period: string, value: number, status: "actual" | "expected" | "target") =>
    anObservation({
      id: `sample.${period}.${status}`,
      indicator: "sample",
      period,
      value,
      printed: `${value}个`,
      status,
    });
  const observations = [
    ...Object.entries(values).map(([period, value]) => one(period, value, "actual")),
    ...Object.entries(expected).map(([period, value]) => one(period, value, "expected")),
    ...Object.entries(targets).map(([period, value]) => one(period, value, "target")),
  ];
  const model = chartOf(aRelease([indicator], observations), indicator);
  if (model === null) throw new Error("invalid case: nothing");
  return model;
}

const columnsOf = (model: ChartModel) => shapesOf(model, card).filter(({ type }) => type === "rect");

describe("a series in a card", () => {
  it("is a line from five values on, with the first and the last period and the last value", () => {
    const model = over({ "2019": 9, "2020": 8, "2021": 10, "2022": 9, "2023": 12 });
    expect(columnsOf(model)).toEqual([]);
    expect(wordsOf(plain(model, card))).toEqual(["12", "2019", "2023"]);
  });

  it("says its newest value, also where an older one was only expected", () => {
    const model = over({ "2019": 9, "2020": 8, "2021": 10, "2023": 12 }, {}, { "2022": 11 });
    expect(wordsOf(plain(model, card))).toEqual(["12", "2019", "2023"]);
  });

  it("stands beside its target, and no words lie over one another", () => {
    const model = over({ "2019": 9, "2020": 8, "2021": 10, "2022": 9, "2023": 14 }, { "2023": 16 });
    const words = wordsOf(plain(model, card));
    expect(words).toContain("目标16个");
    expect(words).toContain("14");
  });

  it("says the newest of many targets alone: ten of them would lie over one another", () => {
    const years = ["2019", "2020", "2021", "2022", "2023"].map((year, at) => [year, 24 + 2 * at] as const);
    const model = over(Object.fromEntries(years), Object.fromEntries(years));
    expect(wordsOf(plain(model, card)).filter((word) => word.startsWith("目标"))).toEqual(["目标32个"]);
  });

  it("sets a half year beside its year, half as wide, never over it", () => {
    const [half, year] = columnsOf(over({ "2020-H1": 11, "2020": 13, "2023": 21 })).map(({ shape }) => ({
      left: Number(shape["x"]),
      right: Number(shape["x"]) + Number(shape["width"]),
    }));
    expect(half?.right).toBeLessThanOrEqual(year?.left ?? 0);
    expect(((year?.right ?? 0) - (year?.left ?? 0)) / ((half?.right ?? 0) - (half?.left ?? 0))).toBeGreaterThan(1.5);
  });

  it("leaves the years between free: the axis is true to the calendar", () => {
    const [first, second, third] = columnsOf(over({ "2019": 5, "2020": 6, "2023": 7 })).map(({ shape }) =>
      Number(shape["x"]),
    );
    expect(((third ?? 0) - (second ?? 0)) / ((second ?? 0) - (first ?? 0))).toBeCloseTo(3, 1);
  });

  it.each([
    ["a half year among years", { "2020-H1": 11, "2021": 13 }, 1, "斜线为不足全年"],
    ["half years alone", { "2020-H1": 11, "2021-H1": 13 }, 0, null],
    ["years alone", { "2020": 11, "2021": 13 }, 0, null],
  ])("hatches what is part of a year where others are not, and says so: %s", (_, values, hatched, key) => {
    const model = over(values);
    expect(shapesOf(model, card).filter(({ type }) => type === "outline")).toHaveLength(hatched);
    expect(hatchingKey(model, "zh")).toBe(key);
  });

  it("has no words where its place is a row", () => {
    const row = { ...chartContext("zh", 150), height: 36 };
    expect(wordsOf(plain(over({ "2019": 5, "2020": 6, "2023": 7 }), row))).toEqual([]);
    expect(optionFor(over({ "2019": 5 }), row)).toBeDefined();
  });
});
