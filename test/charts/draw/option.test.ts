import { describe, expect, it } from "vitest";
import { chartHeight, optionFor } from "#charts/draw/option.ts";
import { chartCases, chartContext } from "#test/support/chart-cases.ts";
import { everyDrawing, itemsOf, plain, shapesOf, wordsOf } from "#test/charts/plain.ts";

describe.each(everyDrawing)("$name in $lang at $width", ({ model, context }) => {
  it("is plain data, the same each time", () => {
    const option = optionFor(model, context);
    expect(JSON.parse(JSON.stringify(option))).toEqual(option);
    expect(optionFor(model, context)).toEqual(option);
  });

  it("names its colours by the page's variables alone", () => {
    expect(JSON.stringify(optionFor(model, context))).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(/i);
  });

  it("stacks on a category axis only, for ECharts stacks wrongly on one of time", () => {
    const { xAxis, yAxis } = plain(model, context);
    expect([...xAxis, ...yAxis].map((a) => a.type)).not.toContain("time");
  });

  it("has zero on the axis that values are measured on", () => {
    const { xAxis, yAxis } = plain(model, context);
    for (const { min = 0, max = 0 } of [...xAxis, ...yAxis]) expect(min <= 0 && max >= 0).toBe(true);
  });

  it("has a height", () => {
    // Signs are as tall as they are: a row of those of which another on the page has hundreds is low.
    const least = "kind" in model && model.kind === "signs" ? 5 : 40;
    expect(chartHeight(model, context)).toBeGreaterThan(least);
  });
});

describe("categories", () => {
  const option = plain(chartCases.sectors);

  it("are bars in the order of the breakdown where no sign divides them, each with its value as printed", () => {
    expect(option.yAxis[0]?.data).toEqual(["玻璃纤维及复合材料制造业", "食品加工业", "医药制造业", "电力生产业"]);
    expect(wordsOf(option)).toEqual(expect.arrayContaining(["66.4001亿元", "22.18余亿元", "1–2亿元"]));
  });

  it("let an open end go on in an arrow", () => {
    expect(itemsOf(option, "scatter").filter((d) => d.symbol === "triangle")).toHaveLength(1);
  });

  it("draw a range as a sure part and an outline", () => {
    const [sure, rest] = option.series.filter((s) => s.type === "bar");
    expect(sure?.data[2]?.value).toBe(1);
    expect(rest?.data[2]).toMatchObject({ value: 1, itemStyle: { color: "none", borderType: "dashed" } });
  });

  it("say of a category without a value why, and draw no bar for it", () => {
    expect(itemsOf(option, "bar").map((d) => d.value)).toEqual(expect.arrayContaining([66.4001, 22.18, 1, "-"]));
    expect(wordsOf(option)).toContain("未公布");
  });

  it("stand under their labels on a phone and beside them on a page", () => {
    const height = (width: number): number => chartHeight(chartCases.sectors, chartContext("zh", width));
    expect(height(340)).toBeGreaterThan(height(640));
  });

  it("are rows of signs where one divides them, each under its name with its number, and nothing for one without", () => {
    expect(wordsOf(plain(chartCases.tiers)).map((w) => w.replace(/\n/g, ""))).toEqual([
      "省专精特新中小企业　12",
      "省专精特新冠军企业　3余",
      "国家级专精特新“小巨人”企业　1–2",
    ]);
    const rows = shapesOf(chartCases.missingCategory, chartContext("zh", 340));
    expect(rows).toHaveLength(1);
    expect(wordsOf(plain(chartCases.missingCategory))).toEqual(["东园　7", "西园　未公布"]);
  });
});

describe("tooltips", () => {
  const nasty = "<img src=x onerror=alert(1)> {a|b} {b}";
  const context = { ...chartContext("zh", 340), documentLabel: () => nasty };

  it("are text drawn by ECharts, never HTML, and stay inside", () => {
    expect(plain(chartCases.tiers).tooltip).toMatchObject({ renderMode: "richText", confine: true });
  });

  it("take names from the data for nothing but text", () => {
    const text = itemsOf(plain(chartCases.sectors, context), "bar")[0]?.tooltip?.formatter ?? "";
    expect(text.replaceAll("\n", " ")).toContain("<img src=x onerror=alert(1)>");
    expect(text).not.toMatch(/[{}]/);
  });
});
