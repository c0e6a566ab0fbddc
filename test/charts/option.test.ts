import { describe, expect, it } from "vitest";
import { chartHeight, optionFor } from "#charts/option.ts";
import { chartCases, chartContext } from "#test/support/chart-cases.ts";
import { everyDrawing, itemsOf, plain, shapesOf, wordsOf } from "./plain.ts";

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

describe("columns over time", () => {
  const option = plain(chartCases.columns);
  const bars = itemsOf(option, "bar");

  it("leave a gap empty, with its reason and no zero", () => {
    expect(option.xAxis[0]).toMatchObject({
      type: "category",
      data: ["2019-H1", "2019", "2020", "2021", "2022", "2023"],
    });
    expect(bars.map((d) => d.value)).toEqual([21.5, "-", 55.5, 61.5, 65.5, 70]);
    expect(wordsOf(option)).toContain("未公布");
  });

  it("hatch part of a year and name it, and no whole year", () => {
    expect(bars[0]?.itemStyle).toHaveProperty("decal");
    expect(bars[2]?.itemStyle).not.toHaveProperty("decal");
    expect(wordsOf(option)).toContain("2019\n上半年");
  });

  it("leave an expected value hollow and say so", () => {
    expect(bars[5]?.itemStyle).toMatchObject({ color: "none", borderType: "dashed" });
    expect(wordsOf(option)).toContain("预计70");
  });

  it("say the unit once", () => {
    expect(wordsOf(option).filter((w) => w.includes("亿元"))).toEqual(["亿元"]);
  });

  it("become rows where a column has no room for its value", () => {
    const rows = plain(chartCases.columns, chartContext("en", 340));
    expect(rows.yAxis[0]?.type).toBe("category");
    expect(wordsOf(rows)).toEqual(expect.arrayContaining(["First half of 2019", "not published", "over 65.5"]));
  });
});

describe("many columns", () => {
  const option = plain(chartCases.months);

  it("stand against a scale and leave a gap empty", () => {
    const values = itemsOf(option, "bar").map((d) => d.value);
    expect(values).toHaveLength(24);
    expect(values[7]).toBe("-");
    expect(JSON.stringify(option)).not.toContain("decal");
    expect(wordsOf(option)).toEqual(expect.arrayContaining(["−2", "6", "2021.1"]));
  });

  it("tell a gap from a zero, however narrow they are", () => {
    expect(itemsOf(option, "bar")[18]?.value).toBe(0);
    expect(wordsOf(option).filter((w) => w.includes("×"))).toEqual(["×", "%   × 发布单位未公开"]);
  });
});

describe("rows over time", () => {
  it("keep an observed, an expected and a target value of a year apart", () => {
    const option = plain(chartCases.growth);
    expect(wordsOf(option)).toEqual(expect.arrayContaining(["-1.5%", "4.0%", "预计4.5%", "4.8%", "目标5%"]));
    expect(itemsOf(option, "bar").map((d) => d.value)).toEqual([5.5, "-", -1.5, 4, 4.5, 4.8, "-"]);
    expect(itemsOf(option, "scatter").filter((d) => d.symbol === "rect")).toHaveLength(1);
  });

  it("hatch and hollow what is expected of part of a year", () => {
    const half = itemsOf(plain(chartCases.growth), "bar")[0]?.itemStyle;
    expect(half).toMatchObject({ color: "none", borderType: "dashed" });
    expect(half).toHaveProperty("decal");
  });

  it("join years in a row without a value, so that a long gap stays short", () => {
    expect(wordsOf(plain(chartCases.growth))).toContain("2013—2020年");
  });

  it("group several series under their names and join empty years into one line", () => {
    const words = wordsOf(plain(chartCases.shares));
    expect(words.filter((w) => w.endsWith("产业"))).toEqual(["第一产业", "第二产业", "第三产业"]);
    expect(words.filter((w) => w === "2019—2020年")).toHaveLength(3);
  });
});

describe("lines", () => {
  it("end in their names and last values, the county's own too", () => {
    const words = wordsOf(plain(chartCases.areaLines, chartContext("zh", 640)));
    expect(words).toEqual(expect.arrayContaining(["样例市 22100", "样例县 14760", "南邻县 12500", "北邻县 14890"]));
  });

  it("break at a gap", () => {
    const lines = plain(chartCases.areaLines).series.filter((s) => s.type === "line");
    expect(lines).toHaveLength(4);
    expect(lines.every((s) => s.connectNulls === false)).toBe(true);
    expect(lines[3]?.data[4]?.value).toBe("-");
  });

  it("show targets as ticks that no line joins", () => {
    expect(itemsOf(plain(chartCases.areaLines), "scatter").filter((d) => d.symbol === "rect")).toHaveLength(3);
  });

  it("label each value while there is room, and forty quarters at their year's beginning", () => {
    expect(wordsOf(plain(chartCases.years))).toEqual(expect.arrayContaining(["31", "52", "未公布"]));
    const quarters = plain(chartCases.quarters, chartContext("zh", 640));
    expect(quarters.xAxis[0]?.data?.filter((d) => d !== "")).toHaveLength(10);
    expect(wordsOf(quarters)).toContain("×");
  });
});

describe("readings", () => {
  const option = plain(chartCases.readings);

  it("are dots on an axis from zero, each dated and named", () => {
    expect(option.xAxis[0]).toMatchObject({ type: "value", min: 0 });
    expect(option.series.some((s) => s.type === "bar")).toBe(false);
    expect(wordsOf(option)).toEqual(expect.arrayContaining(["2022年8月底，样例日报", "46%", "32%", "超33%"]));
  });

  it("are joined by a line through all of them", () => {
    expect(option.series.find((s) => s.type === "line" && s.data.length === 3)?.data).toEqual([
      [46, 0],
      [32, 1],
      [33, 2],
    ]);
  });
});

describe("money by stage", () => {
  it.each([340, 640])("places amounts and measures nothing at %i", (width) => {
    const plates = itemsOf(plain(chartCases.money, chartContext("zh", width)), "scatter").filter((d) => d.tooltip);
    expect(plates).toHaveLength(10);
    const looks = new Set(plates.map((d) => JSON.stringify({ ...d.label, formatter: "" })));
    expect(looks.size).toBe(1);
    expect(new Set(plates.map((d) => JSON.stringify([d.symbolSize, d.itemStyle]))).size).toBe(1);
  });

  it("keeps the order of the stages, and the unstated one last", () => {
    const words = wordsOf(plain(chartCases.money, chartContext("zh", 640)));
    expect(words.filter((w) => /意向 →|计划|到位 →|^兑现$|阶段/.test(w))).toEqual([
      "意向 →",
      "计划总投资 →",
      "到位 →",
      "兑现",
      "阶段未说明",
    ]);
  });

  it("puts several amounts of one place under one another", () => {
    const plates = itemsOf(plain(chartCases.money, chartContext("zh", 640)), "scatter").filter((d) => d.tooltip);
    const places = new Set(plates.map((d) => JSON.stringify(d.value)));
    expect(places.size).toBe(10);
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
