import { describe, expect, test } from "vitest";
import { inShort, readRows, readText } from "./sample.ts";

/** Every table here is made up, in the manner of tables that offices send each other. */
describe("a table is read without asking", () => {
  test("indicators down, years across, the unit in the title", async () => {
    const { values, questions, problems, left } = await readRows(
      [
        ["样例县主要指标", null, null],
        ["单位：亿元", null, null],
        ["指标", 2021, 2022],
        ["地区生产总值", 38.2, 40.6],
      ],
      { merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }] },
    );
    expect({ questions, problems, left }).toEqual({ questions: [], problems: [], left: [] });
    expect(inShort(values)).toEqual(["gdp 2021 = 38.2 (38.2亿元)", "gdp 2022 = 40.6 (40.6亿元)"]);
  });

  test("years down, indicators across, units in the heads", async () => {
    const { values, questions } = await readRows([
      ["年份", "地区生产总值（亿元）", "规上企业（家）"],
      ["2021年", 38.2, 31],
      ["2022年", 40.6, 35],
    ]);
    expect(questions).toEqual([]);
    expect(inShort(values)).toEqual([
      "gdp 2021 = 38.2 (38.2亿元)",
      "firms 2021 = 31 (31家)",
      "gdp 2022 = 40.6 (40.6亿元)",
      "firms 2022 = 35 (35家)",
    ]);
  });

  test("a long table with a column of units", async () => {
    const { values, questions } = await readText(
      '指标,时期,数值,单位\n地区生产总值,2022年1-6月,19.3,亿元\n外贸出口,2022年上半年,"1,250",万美元\n',
    );
    expect(questions).toEqual([]);
    expect(inShort(values)).toEqual(["gdp 2022-01/2022-06 = 19.3 (19.3亿元)", "exports 2022-H1 = 1250 (1250万美元)"]);
  });

  test("heads of two rows, growth beside the value, a percent format", async () => {
    const { values, questions, left } = await readRows(
      [
        ["指标", "2022年", null, "2021年", null],
        [null, "绝对值（亿元）", "同比增长（%）", "绝对值（亿元）", "同比增长（%）"],
        ["地区生产总值", 40.6, 0.056, 38.2, 0.081],
        ["注：2022年为初步核算数。", null, null, null, null],
      ],
      {
        merges: [
          { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
          { startRow: 0, startCol: 3, endRow: 0, endCol: 4 },
          { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
        ],
        formats: { C3: "0.0%", E3: "0.0%" },
      },
    );
    expect({ questions, left }).toEqual({ questions: [], left: [] });
    expect(inShort(values)).toEqual([
      "gdp 2022 = 40.6 (40.6亿元)",
      "gdp-growth 2022 = 5.6 (5.6%)",
      "gdp 2021 = 38.2 (38.2亿元)",
      "gdp-growth 2021 = 8.1 (8.1%)",
    ]);
  });
});

describe("a number is read as it was typed", () => {
  test.each([
    ["４０．６", "40.6 (40.6亿元)"],
    [" 40.6 ", "40.6 (40.6亿元)"],
    ["40.6①", "40.6 (40.6亿元)"],
    ["40.6*", "40.6 (40.6亿元)"],
    ["40.6亿元", "40.6 (40.6亿元)"],
    ["406 000", "40.6 (406000万元)"],
    ["406,000", "40.6 (406000万元)"],
    ["约40.6", "40.6 (约40.6亿元)"],
    ["40余", "40 (40余亿元)"],
    ["40～41", "null (40～41亿元)"],
  ])("%s", async (typed, read) => {
    const unit = /000/.test(typed) ? "万元" : "亿元";
    const { values, questions } = await readText(`指标,单位,2022年\n地区生产总值,${unit},"${typed}"\n`);
    expect(questions).toEqual([]);
    expect(inShort(values)).toEqual([`gdp 2022 = ${read}`]);
  });

  test.each([
    ["下降2.4%", -2.4],
    ["-2.4%", -2.4],
    ["−2.4%", -2.4],
    ["增长5.6%", 5.6],
  ])("%s of a growth", async (typed, value) => {
    const { values } = await readText(`指标,2022年\n地区生产总值增速,${typed}\n`);
    expect(values.map((v) => v.value)).toEqual([value]);
  });
});

describe("a table stands anywhere", () => {
  test("two side by side and one below, with notes and an empty row", async () => {
    const { values, questions, problems } = await readRows([
      [null, null, null, null, null, null],
      [null, "指标", "2022年", null, "指标", "2021年"],
      [null, "地区生产总值（亿元）", 40.6, null, "外贸出口（万美元）", 1250],
      [null, "注：2022年为快报数。", null, null, null, null],
      [null, null, null, null, null, null],
      [null, "2020年主要指标", null, null, null, null],
      [null, "项目", "数值", null, null, null],
      [null, "常住人口（万人）", 12.1, null, null, null],
    ]);
    expect({ questions, problems }).toEqual({ questions: [], problems: [] });
    expect(inShort(values)).toEqual([
      "gdp 2022 = 40.6 (40.6亿元)",
      "people 2020 = 121000 (12.1万人)",
      "exports 2021 = 1250 (1250万美元)",
    ]);
  });

  test("names that are repeated beside each other", async () => {
    const { values } = await readText("指标,2022年,指标,2022年\n地区生产总值（亿元）,40.6,规上企业（家）,35\n");
    expect(inShort(values)).toEqual(["gdp 2022 = 40.6 (40.6亿元)", "firms 2022 = 35 (35家)"]);
  });

  test("what came about, what is expected, and what is wanted", async () => {
    const { values } = await readText(
      "指标,单位,2022年目标,2022年完成,2023年预计,上年同期\n地区生产总值,亿元,42,40.6,43,38.2\n",
    );
    expect(inShort(values)).toContain("gdp 2022 target = 42 (42亿元)");
    expect(inShort(values)).toContain("gdp 2022 = 40.6 (40.6亿元)");
    expect(inShort(values)).toContain("gdp 2023 expected = 43 (43亿元)");
  });

  test("shares, ranks and changes beside a value are left, and said to be", async () => {
    const { values, left } = await readText("指标,单位,2022年,占比（%）,全市位次\n地区生产总值,亿元,40.6,3.1,5\n");
    expect(inShort(values)).toEqual(["gdp 2022 = 40.6 (40.6亿元)"]);
    expect(left.map(({ place, reason }) => [place.cell, reason])).toEqual([
      ["D2", "measure"],
      ["E2", "measure"],
    ]);
  });
});
