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
