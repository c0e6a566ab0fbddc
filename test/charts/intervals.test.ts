import { describe, expect, it } from "vitest";
import { renderSvg } from "#charts/svg/render-svg.ts";
import { describeChart } from "#words/spoken/describe.ts";
import { chartCases, chartContext } from "#test/support/chart-cases.ts";
import { itemsOf, plain, type PlainOption, wordsOf } from "./plain.ts";

/** Where something is drawn: across, or up. */
const at = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const arrows = (option: PlainOption) => itemsOf(option, "scatter").filter((d) => d.symbol === "triangle");

describe("rows", () => {
  const option = plain(chartCases.reaches, chartContext("zh", 640));
  /** The ends of the bars, from above. */
  const ends = itemsOf(option, "bar")
    .map((d) => at(d.value).map(Number))
    .sort(([, a = 0], [, b = 0]) => a - b)
    .map(([end]) => end);

  it("give an arrow to every open end, of a target too, pointing where it is open", () => {
    expect(arrows(option).map((d) => [at(d.value)[0], d.symbolRotate])).toEqual([
      [5, -90],
      [6, 90],
      [3, 90],
      [3, -90],
      [8, -90],
    ]);
  });

  it("draw a range as what is sure over an outline of what may be, below zero and across it", () => {
    expect(ends).toEqual([5, 6, 9, 6, 3, 2, -3, -2, 4, -1, 3, 4]);
  });

  it("mark the printed number within its range, and nothing in the middle of a range that has none", () => {
    const ticks = itemsOf(option, "scatter").filter((d) => d.symbol === "rect" && at(d.symbolSize)[0] === 2);
    expect(ticks.map((d) => at(d.value)[0])).toEqual([7]);
  });

  it("have an axis that holds every end", () => {
    expect(option.xAxis[0]).toMatchObject({ min: -3, max: 9 });
  });
});

describe("columns", () => {
  const option = plain(chartCases.reachColumns, chartContext("zh", 640));

  it("draw the range, the number in it, and the open end of a target", () => {
    expect(itemsOf(option, "bar").map((d) => at(d.value)[1])).toEqual([9, 6]);
    expect(option.yAxis[0]).toMatchObject({ min: 0, max: 10 });
    expect(arrows(option).map((d) => at(d.value)[1])).toEqual([10]);
    expect(wordsOf(option)).toEqual(expect.arrayContaining(["约7", "目标10家以上"]));
  });
});

describe("lines", () => {
  const option = plain(chartCases.reachLines, chartContext("zh", 640));

  it("give an arrow to every open end and a line to every range, within the axis", () => {
    expect(arrows(option).map((d) => [at(d.value)[1], d.symbolRotate])).toEqual([
      [12, 0],
      [20, 180],
    ]);
    const [range] = itemsOf(option, "scatter").filter((d) => d.symbol === "rect");
    expect(at(range?.value)[1]).toBe(20);
    const { max = 0 } = option.yAxis[0] ?? {};
    expect(max).toBeGreaterThanOrEqual(26);
    // 12 of the axis' units, in the drawing's own.
    expect(at(range?.symbolSize)[1]).toBeCloseTo((12 / max) * 230, 5);
  });
});

describe("readings", () => {
  it("have a thick line from end to end, and no mark in the middle of a range that has no number", () => {
    const option = plain(chartCases.reachReadings, chartContext("zh", 640));
    const thick = option.graphic?.filter((s) => s.style["lineWidth"] === 4) ?? [];
    // From 30 to 40 on an axis of 620 that ends at 50.
    expect(thick.map((s) => [s.shape["x1"], s.shape["x2"]])).toEqual([[10 + 620 * 0.6, 10 + 620 * 0.8]]);
    const marks = itemsOf(option, "scatter").filter((d) => d.tooltip !== undefined);
    expect(marks.map((d) => d.symbol)).toEqual(["none", "diamond"]);
  });
});

describe("a comparison", () => {
  it("puts single values on one scale, the largest first, each in its own unit with its own period", () => {
    const option = plain(chartCases.paid, chartContext("zh", 640));
    expect(option.yAxis[0]?.data).toEqual(["样例减税，2022年", "样例兑现，2022年", "样例奖励，2022年8月"]);
    expect(itemsOf(option, "bar").map((d) => Number(d.value))).toEqual([13000, 4000, 2000]);
    expect(wordsOf(option)).toEqual(expect.arrayContaining(["1.3亿元", "4000万元", "2000余万元"]));
    expect(arrows(option)).toHaveLength(1);
  });

  it("draws lines where there are enough values, each named at its end", () => {
    const option = plain(chartCases.together, chartContext("en", 640));
    expect(option.series.filter((s) => s.type === "line")).toHaveLength(2);
    expect(wordsOf(option)).toEqual(expect.arrayContaining(["Sample 1 2", "Sample 2 3"]));
  });
});

describe("in words", () => {
  const label = (id: string): string => id;

  it("the text alternative has every phrase as printed, and the ends where the phrase names none", () => {
    const said = describeChart(chartCases.reaches, "zh", label);
    for (const phrase of ["5%以上", "近6%", "约7% (6–9)", "2–3%", "目标，8%以上"]) expect(said).toContain(phrase);
    expect(describeChart(chartCases.paid, "en", label)).toContain(
      "Sample awards, August 2022: over 20 million yuan (2000余万元)",
    );
  });

  it("the tooltip has the words as published beside their translation", () => {
    const tips = (lang: "zh" | "en") =>
      itemsOf(plain(chartCases.paid, chartContext(lang, 640)), "bar").map((d) =>
        d.tooltip?.formatter.replaceAll("\n", " "),
      );
    expect(tips("en")[2]).toContain("over 20 million yuan As printed: 2000余万元");
    expect(tips("zh")[2]).toContain("2000余万元");
    const ends = itemsOf(plain(chartCases.reaches, chartContext("zh", 640)), "bar").map((d) => d.tooltip?.formatter);
    expect(ends.some((tip) => tip?.includes("约7% (6–9)"))).toBe(true);
  });

  it("the picture has them too", () => {
    const svg = renderSvg(chartCases.reaches, chartContext("zh", 640), { id: "r", title: "样例", description: "说明" });
    for (const phrase of ["5%以上", "近6%", "约7%", "2–3%", "3%左右", "8%以上"]) expect(svg).toContain(phrase);
  });
});
