import { describe, expect, it } from "vitest";
import { chartOf } from "#domain/chart/chart-of.ts";
import type { ChartModel } from "#domain/chart/chart-model.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";
import { chartCases, chartContext } from "#test/support/chart-cases.ts";
import { itemsOf, plain, type PlainOption, wordsOf } from "./plain.ts";

const wide = chartContext("zh", 640);
const at = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const same = (text: string): Localised => ({ zh: text, en: text });

/** SYNTHETIC: a chart of one made-up indicator. */
function chart(given: readonly Partial<Observation>[], indicator: Partial<Indicator> = {}): ChartModel {
  const own = anIndicator({ id: "sample", unit: "亿元", ...indicator });
  const all = given.map((o, nth) =>
    anObservation({ id: `sample.${nth}`, printed: `${o.value ?? ""}${own.unit}`, ...o }),
  );
  const model = chartOf(aRelease([own], all), own);
  if (model === null) throw new Error("invalid case");
  return model;
}

/** The places along the axis of time of the bars, or of the points of lines, in order. */
const placesOf = (option: PlainOption, type: "bar" | "line"): readonly number[] =>
  itemsOf(option, type)
    .map((d) => Number(at(d.value)[0]))
    .sort((a, b) => a - b);

/** How many stretches the lines of a drawing have. */
const stretchesOf = (option: PlainOption): readonly number[] =>
  option.series
    .filter((s) => s.type === "line")
    .map(
      (s) =>
        s.data
          .map((d) => (at(d.value)[1] === "-" ? "-" : "x"))
          .join("")
          .split(/-+/)
          .filter((run) => run !== "").length,
    );

describe("an axis of time is true to the calendar", () => {
  it("six years and a half lie between the first half of 2013 and the year 2020", () => {
    const option = plain(
      chart([
        { period: "2013-H1", value: 5, basis: "cumulative" },
        { period: "2020", value: 7, basis: "cumulative" },
        { period: "2022", value: 8, basis: "cumulative" },
      ]),
      wide,
    );
    const [first = 0, second = 0, third = 0] = placesOf(option, "bar");
    expect((second - first) / (third - second)).toBeCloseTo(7.25 / 2, 1);
  });

  it("half a year is narrower than a year, hatched and named, and what is expected is hollow", () => {
    const option = plain(chartCases.columns, wide);
    const widths = option.series.filter((s) => s.type === "bar").map((s) => Number(s.barWidth));
    expect(widths).toHaveLength(2);
    const [half, ...years] = [...itemsOf(option, "bar")].sort(
      (a, b) => Number(at(a.value)[0]) - Number(at(b.value)[0]),
    );
    expect(Math.min(...widths)).toBeLessThanOrEqual(Math.max(...widths) / 2);
    expect(half?.itemStyle).toHaveProperty("decal");
    expect(years[0]?.itemStyle).not.toHaveProperty("decal");
    expect(years[3]?.itemStyle).toMatchObject({ color: "none", borderType: "dashed" });
    expect(wordsOf(option)).toEqual(expect.arrayContaining(["上半年", "2019", "未公布", "预计70"]));
  });

  it("a part and its whole share the place of the year, each with its name", () => {
    const option = plain(
      chart([
        { period: "2013-H1", value: 11, basis: "cumulative" },
        { period: "2013", value: 13, basis: "cumulative" },
      ]),
      wide,
    );
    expect(wordsOf(option)).toEqual(expect.arrayContaining(["上半年", "全年", "2013", "11", "13"]));
    const [half = 0, year = 0] = placesOf(option, "bar");
    expect(year - half).toBeGreaterThan(50);
  });

  it("two values of one year are told apart by who says so", () => {
    const source = (document: string) => ({ document, section: "一", phrase: null });
    const model = chart([
      { period: "2020", value: 4, source: source("report") },
      { period: "2022", value: 4, source: source("paper") },
      { period: "2022", value: 5, status: "expected", source: source("report") },
      { period: "2023", value: 6, source: source("report") },
    ]);
    for (const width of [340, 640]) {
      const words = wordsOf(plain(model, chartContext("zh", width))).join(" ");
      expect(words).toMatch(/4(?:亿元)?①/);
      expect(words).toMatch(/预计\n?5(?:亿元)?②/);
      expect(words).toContain("① paper");
      expect(words).toContain("② report");
    }
  });

  it("a school year is no part of a year, and is not called one", () => {
    const model = chart([
      { period: "2021-09/2022-08", value: 4 },
      { period: "2023-09/2024-08", value: 6 },
    ]);
    const option = plain(model, wide);
    expect(JSON.stringify(option)).not.toContain("decal");
    const words = wordsOf(option);
    expect(words).toEqual(expect.arrayContaining(["2021.9—2022.8", "2022.9—2023.8", "2023.9—2024.8", "未公布"]));
  });

  it("rows go down the page as time does", () => {
    const option = plain(chartCases.growth, chartContext("zh", 340));
    const rows = itemsOf(option, "bar")
      .map((d) => Number(at(d.value)[1]))
      .sort((a, b) => a - b);
    const [first = 0, second = 0, , , last = 0] = rows;
    // From the first half of 2013 to 2021 are eight years and a quarter, from 2021 to 2023 two.
    expect((second - first) / (last - second)).toBeGreaterThan(3);
    const words = wordsOf(option);
    expect(words).toEqual(expect.arrayContaining(["2013—2020年", "未公布", "预计5.5%", "目标5%"]));
  });
});

describe("months, quarters and days", () => {
  const months = (periods: readonly string[], more: Partial<Observation> = {}) =>
    chart(
      periods.map((period, n) => ({ period, value: n + 1, ...more })),
      { kind: "growth", unit: "%" },
    );

  it("a line breaks where months are missing, which keep their places", () => {
    const option = plain(months(["2022-01", "2022-02", "2022-03", "2022-10", "2022-11", "2022-12"]), wide);
    expect(stretchesOf(option)).toEqual([2]);
    const places = placesOf(option, "line");
    expect(places).toHaveLength(12);
    expect(wordsOf(option)).toContain("未公布");
  });

  it("January and February are not published, as is usual, and are shown so", () => {
    const option = plain(months(["2022-10", "2022-11", "2022-12", "2023-03", "2023-04"]), wide);
    expect(stretchesOf(option)).toEqual([2]);
    expect(wordsOf(option).join("")).toContain("未公布");
  });

  it("days stand at their days", () => {
    const days = ["2022-03-01", "2022-03-02", "2022-03-03", "2022-03-06", "2022-03-07"];
    const option = plain(months(days), wide);
    expect(stretchesOf(option)).toEqual([2]);
    expect(placesOf(option, "line")).toHaveLength(7);
  });

  it("parts of a year say their year once", () => {
    const words = wordsOf(plain(chartCases.quarters, wide));
    expect(words.filter((w) => w.startsWith("一季度\n"))).toHaveLength(10);
    const month = wordsOf(plain(months(["2022-11", "2022-12", "2023-01", "2023-02", "2023-03"]), wide));
    expect(month).toEqual(expect.arrayContaining(["11月\n2022", "12月\n ", "1月\n2023", "2月\n "]));
  });

  it("a count up to each month begins anew with the year", () => {
    const to = (year: number, month: number) => `${year}-01/${year}-${String(month).padStart(2, "0")}`;
    const model = chart(
      [2022, 2023].flatMap((year) =>
        [2, 3, 4, 5].map((month) => ({ period: to(year, month), value: month * 2, basis: "cumulative" as const })),
      ),
    );
    const option = plain(model, wide);
    expect(stretchesOf(option)).toEqual([2]);
    // May 2022 and February 2023 are nine months apart.
    const places = [...new Set(placesOf(option, "line"))];
    expect((places[4] ?? 0) - (places[3] ?? 0)).toBe(9);
  });

  it("many columns stand against a scale, a gap is no zero, and nothing is hatched for nothing", () => {
    const option = plain(chartCases.months, chartContext("zh", 340));
    expect(itemsOf(option, "bar")).toHaveLength(23);
    expect(JSON.stringify(option)).not.toContain("decal");
    expect(wordsOf(option)).toEqual(expect.arrayContaining(["−2", "6", "×", "%   × 发布单位未公开"]));
  });
});

describe("hatching", () => {
  const years = Array.from({ length: 20 }, (_, n) => ({ period: String(2000 + n), value: 1000 + n }));
  const half = { period: "2020-H1", value: 500 };
  const said = (model: ChartModel): string => wordsOf(plain(model, chartContext("zh", 340))).join();

  it("has its key where there is no room for names under the columns", () => {
    const model = chart([...years, half], { kind: "flow" });
    expect(itemsOf(plain(model, chartContext("zh", 340)), "bar")).toHaveLength(21);
    expect(said(model)).toContain("斜线为不足全年");
  });

  it("has none where nothing is hatched", () => {
    expect(said(chart(years, { kind: "flow" }))).not.toContain("斜线");
  });
});

describe("lines", () => {
  it("end in their names and last values, the county's own too, and break at a gap", () => {
    const option = plain(chartCases.areaLines, wide);
    const named = ["样例市 22100", "样例县 14760", "南邻县 12500", "北邻县 14890"];
    expect(wordsOf(option)).toEqual(expect.arrayContaining(named));
    expect([...stretchesOf(option)].sort((a, b) => a - b)).toEqual([1, 1, 1, 2]);
  });

  /** Where the words of values stand: above or below their points. */
  const sidesOf = (values: readonly number[]): readonly string[] => {
    const years = values.map((value, n) => ({ period: String(2018 + n), value, printed: `${value}%` }));
    const option = plain(chart(years, { unit: "%", kind: "growth" }), wide);
    const texts = values.map(String);
    const words = option.series.flatMap((s) => s.data.filter((d) => d.label?.["textBorderWidth"] !== undefined));
    expect(words.map((d) => d.label?.["formatter"])).toEqual(texts);
    return words.map((d) => (d.label?.["verticalAlign"] === "top" ? "below" : "above"));
  };

  it.each([
    ["the lowest point of a fall", [-1, -9, -1, -2, -1], "above below above above above"],
    ["the highest point", [-9, -1, -9, -1, -9], "below above below above below"],
    ["a gentle slope", [1, 5, 9, 13, 17], "above above above above above"],
    ["the bottom of the drawing", [9, 0, 9, 0, 9], "above above above above above"],
  ])("write no value where the line runs through it: %s", (_, values, sides) => {
    expect(sidesOf(values).join(" ")).toBe(sides);
  });

  it("show targets as ticks that no line joins; that of a line which stands alone is named", () => {
    expect(itemsOf(plain(chartCases.areaLines, wide), "scatter").filter((d) => d.symbol === "rect")).toHaveLength(3);
    const years = ["2018", "2019", "2020", "2021", "2022"].map((period, n) => ({ period, value: 10 + n }));
    const option = plain(chart([...years, { period: "2022", value: 16, status: "target", printed: "16亿元" }]), wide);
    expect(wordsOf(option)).toEqual(expect.arrayContaining(["10", "14", "目标16"]));
  });

  it("are not drawn across a break of definition, which says why", () => {
    const declared = { on: "2021-01-01", statement: same("改口径") };
    const model = chart(
      ["2018", "2019", "2020", "2021", "2022"].map((period, n) => ({ period, value: n + 5 })),
      { assessment: { breaks: [{ from: "2021", differs: "definition", declared }] } },
    );
    const option = plain(model, wide);
    expect(stretchesOf(option)).toEqual([2]);
    expect(wordsOf(option)).toContain("口径不同，前后不可比");
    expect(option.graphic?.map((s) => s.style["stroke"])).toEqual(["var(--alert)"]);
  });

  it("never join what two documents say of one year", () => {
    const years = ["2018", "2019", "2020", "2021", "2022"].map((period, n) => ({ period, value: n + 5 }));
    const option = plain(chart([...years, { period: "2020", value: 9 }]), wide);
    expect(stretchesOf(option)).toEqual([2]);
  });
});

describe("more series than can be drawn", () => {
  const towns = Array.from({ length: 9 }, (_, n) => ({ code: `t${n + 1}`, name: same(`${n + 1}号镇`) }));
  const model = (years: readonly string[]) =>
    chart(
      towns.flatMap(({ code }, n) =>
        years.map((period) => ({ period, category: code, value: n === 0 ? 500 : n * 10 })),
      ),
      { breakdown: { name: same("镇"), additive: true, categories: towns } },
    );

  it.each([
    ["lines", ["2018", "2019", "2020", "2021", "2022"]],
    ["rows", ["2021", "2022"]],
  ])("as %s keep the largest, and the drawing says so", (_, years) => {
    const words = wordsOf(plain(model(years), wide)).join(" ");
    expect(words).toContain("画出最大的6组，共9组，全部见数据表");
    for (const name of ["1号镇", "5号镇", "9号镇"]) expect(words).toContain(name);
    for (const name of ["2号镇", "3号镇", "4号镇"]) expect(words).not.toContain(name);
  });
});

describe("two categories with one name", () => {
  const categories = [
    { code: "east", name: same("开发区") },
    { code: "west", name: same("开发区") },
  ];

  it("stay two lines, told apart by their codes", () => {
    const years = ["2018", "2019", "2020", "2021", "2022"];
    const model = chart(
      categories.flatMap(({ code }, n) => years.map((period, y) => ({ period, category: code, value: 10 * n + y }))),
      { breakdown: { name: same("区"), additive: true, categories } },
    );
    const option = plain(model, wide);
    expect(stretchesOf(option)).toEqual([1, 1]);
    expect(wordsOf(option)).toEqual(expect.arrayContaining(["开发区 (east) 4", "开发区 (west) 14"]));
  });
});
