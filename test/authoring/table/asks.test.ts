import { describe, expect, test } from "vitest";
import { readTable, type TableReading } from "#authoring/table/table.ts";
import { context, inShort, readRows, readText } from "./sample.ts";
import { xmlWorkbook } from "./sheet-xml.ts";

/** The code of each question with what stands there and how many cells wait for it. */
const asked = ({ questions }: TableReading): readonly string[] =>
  questions.map(({ code, place, found, cells }) => `${code} ${place.cell} ${found} ×${cells}`);

const HEAD = ["指标", "单位", "2021年", "2022年"];

describe("what a sheet does not say is asked, and what is sound beside it is read", () => {
  test("a hidden row and a hidden column", async () => {
    const rows = [HEAD, ["地区生产总值", "亿元", 38.2, 40.6], ["外贸出口", "万美元", 1200, 1250]];
    const hidden = { rowDefs: new Map([[2, { hidden: true }]]), columns: [{}, {}, { hidden: true }] };
    const reading = await readRows(rows, hidden);
    expect(asked(reading)).toEqual(["hidden-row A3 3 ×1", "hidden-column C1 C ×1"]);
    expect(inShort(reading.values)).toEqual(["gdp 2022 = 40.6 (40.6亿元)"]);
    const answers = { "hidden-row@表一!3": "read", "hidden-column@表一!C": "skip" };
    const again = await readRows(rows, { ...hidden, answers });
    expect(again.questions).toEqual([]);
    expect(inShort(again.values)).toEqual(["gdp 2022 = 40.6 (40.6亿元)", "exports 2022 = 1250 (1250万美元)"]);
  });

  test("a hidden sheet", async () => {
    const reading = await readRows([HEAD, ["地区生产总值", "亿元", 38.2, 40.6]], { hidden: true });
    expect(asked(reading)).toEqual(["hidden-sheet  表一 ×1"]);
    expect(reading.values).toEqual([]);
  });

  test.each([
    ["a share without a unit", "指标,2022年\n诉求办结率,96.5\n", "share B2 96.5 ×1"],
    ["a share below 2, though its unit is written", "指标,单位,2022年\n诉求办结率,%,0.965\n", "share C2 0.965 ×1"],
    ["no unit anywhere", "指标,2022年\n地区生产总值,40.6\n", "unit B2 — ×1"],
    ["a unit that nobody knows", "指标,单位,2022年\n地区生产总值,百亿,40.6\n", "units-disagree C2 ?百亿 ×1"],
    ["a unit that is another measure", "指标,单位,2022年\n规上企业,户,35\n", "units-disagree C2 户 ≠ 家 ×1"],
    ["two units of a cell", "指标,单位,2022年\n地区生产总值,亿元,406000万元\n", "units-disagree C2 万元 ≠ 亿元 ×1"],
    [
      "units of head and title",
      "单位：万元\n指标,2022年\n地区生产总值（亿元）,40.6\n",
      "units-disagree B3 亿元 ≠ 万元 ×1",
    ],
    ["a title in another scale", "单位：元\n指标,2022年\n地区生产总值,40.6\n", "units-disagree B3 元 ≠ 亿元 ×1"],
    ["a year of two digits", "指标,单位,22年\n地区生产总值,亿元,40.6\n", "short-year A2 22年 ×1"],
    ["no year", "指标,单位,数值\n地区生产总值,亿元,40.6\n", "period A2 — ×1"],
    ["a dash", "指标,单位,2022年\n地区生产总值,亿元,—\n", "blank C2 — ×1"],
    ["a word for nothing", "指标,单位,2022年\n地区生产总值,亿元,不详\n", "blank C2 不详 ×1"],
    ["zero", "指标,单位,2022年\n规上企业,家,0\n", "zero C2 0 ×1"],
    ["a name that is near", "指标,单位,2022年\n生产总值,亿元,40.6\n", "indicator A2 生产总值 ×1"],
    ["words beside a name", "全市主要指标\n指标,单位,2022年\n地区生产总值,亿元,40.6\n", "head A1 全市主要指标 ×1"],
    ["a comma for a point", '指标,单位,2022年\n地区生产总值,亿元,"40,6"\n', "unreadable C2 40,6 ×1"],
    ["a letter for a digit", "指标,单位,2022年\n地区生产总值,亿元,4O.6\n", "unreadable C2 4O.6 ×1"],
    ["brackets for a minus", "指标,单位,2022年\n地区生产总值增速,%,(2.4)\n", "unreadable C2 (2.4) ×1"],
    ["a scale without a unit", "指标,单位,2022年\n地区生产总值,亿元,40.6亿\n", "unreadable C2 40.6亿 ×1"],
    [
      "a hundred times last year's value",
      "指标,单位,2022年\n地区生产总值,亿元,8000\n",
      "magnitude C2 8000亿元 ≠ 80亿元 ×1",
    ],
    ["a number that may be a year", "2020年主要指标\n,完成\n规上企业（家）,2012\n", "year-like B3 2012 ×1"],
    [
      "two years in the lines above",
      "主要指标（2016年）\n18年\n指标,单位,数值\n地区生产总值,亿元,40.6\n",
      "period A4 2016 18年 ×1",
    ],
    ["a part that is not named", "指标,单位,2022年\n三次产业增加值,亿元,40.6\n", "category C2 三次产业增加值 ×1"],
  ])("%s", async (_, text, question) => {
    const reading = await readText(text);
    expect(asked(reading)).toEqual([question]);
    expect(reading.values).toEqual([]);
  });

  test("nothing, beside something", async () => {
    const reading = await readText("指标,单位,2021年,2022年\n地区生产总值,亿元,,40.6\n");
    expect(asked(reading)).toEqual(["blank C2 — ×1"]);
    expect(inShort(reading.values)).toEqual(["gdp 2022 = 40.6 (40.6亿元)"]);
  });

  test("one value twice", async () => {
    const text = "指标,单位,2022年\n地区生产总值,亿元,40.6\nGDP,亿元,40.5\n";
    expect(asked(await readText(text))).toEqual(["two-values C2 样例!C2 40.6亿元 ≠ 样例!C3 40.5亿元 ×1"]);
    const { values } = await readText(text, "样例.csv", { "two-values@样例!C2": "样例!C3" });
    expect(inShort(values)).toEqual(["gdp 2022 = 40.5 (40.5亿元)"]);
  });

  test("a number that is shown otherwise than it is held", async () => {
    const rows = [HEAD, ["地区生产总值", "亿元", 38.2, 40.5637]];
    const reading = await readRows(rows, { formats: { D2: "0.0" } });
    expect(asked(reading)).toEqual(["shown-differs D2 40.6 ≠ 40.5637 ×1"]);
    const { values } = await readRows(rows, { formats: { D2: "0.0" }, answers: { "shown-differs@表一!D2": "40.6" } });
    expect(inShort(values)).toContain("gdp 2022 = 40.6 (40.6亿元)");
  });

  test("a value in cells that are merged over two years", async () => {
    const merges = [{ startRow: 1, startCol: 2, endRow: 1, endCol: 3 }];
    expect(asked(await readRows([HEAD, ["地区生产总值", "亿元", 38.2, null]], { merges }))).toEqual([
      "merged C2 38.2 ×1",
    ]);
  });

  test("a day where a number should be", async () => {
    const reading = await readRows([HEAD, ["规上企业", "家", 31, 44_990]], { formats: { D2: 'm"月"d"日"' } });
    expect(reading.problems.map(({ code, place, found }) => [code, place.cell, found])).toEqual([
      ["date-for-number", "D2", "2023-03-05"],
    ]);
    expect(inShort(reading.values)).toEqual(["firms 2021 = 31 (31家)"]);
  });

  test("an answer that is none is told, and so is one to what was not asked", async () => {
    const text = "指标,单位,2022年\n规上企业,家,0\n";
    const { problems, questions } = await readText(text, "样例.csv", { "zero@样例!A2": "maybe", "unit@样例!A2": "家" });
    expect(problems.map(({ code, found }) => [code, found])).toEqual([
      ["wrong-answer", "maybe"],
      ["unknown-answer", "unit@样例!A2"],
    ]);
    expect(questions).toHaveLength(1);
  });

  test("what a person types is read as a document would print it", async () => {
    const text = "指标,单位,2022年\n地区生产总值,亿元,4O.6\n";
    const { values, questions } = await readText(text, "样例.csv", { "unreadable@样例!C2": "约40.6亿元" });
    expect(questions).toEqual([]);
    expect(values[0]).toMatchObject({ value: 40.6, qualifier: "约", printed: "约40.6亿元" });
    const wrong = await readText(text, "样例.csv", { "unreadable@样例!C2": "四十左右吧" });
    expect(wrong.problems.map(({ code }) => code)).toEqual(["wrong-answer"]);
  });
});

describe("errors are told at their cell", () => {
  test("an error, and a formula without its result", async () => {
    const cells = new Map([
      ["0,0", { t: "指标" }],
      ["0,1", { t: "2021年" }],
      ["0,2", { t: "2022年" }],
      ["0,3", { t: "2023年" }],
      ["1,0", { t: "地区生产总值（亿元）" }],
      ["1,1", { error: "#REF!" }],
      ["1,2", { noResult: "B2*1.06" }],
      ["1,3", { n: 40.6, formula: "38.3*1.06" }],
    ] as const);
    const { problems, values, questions } = await readTable(
      xmlWorkbook([{ name: "表一", cells }]),
      "样例.xlsx",
      context(),
    );
    expect(problems.map(({ code, place, found }) => [code, place.cell, found])).toEqual([
      ["cell-error", "B2", "#REF!"],
      ["no-result", "C2", "=B2*1.06"],
    ]);
    expect(questions).toEqual([]);
    expect(inShort(values)).toEqual(["gdp 2023 = 40.6 (40.6亿元)"]);
  });

  test("a total that is not the sum of its parts", async () => {
    const table = (total: number): string =>
      `三次产业增加值\n项目,2022年（亿元）\n第一产业,5.1\n第二产业,12.2\n第三产业,9.3\n合计,${total}\n`;
    expect((await readText(table(26.6))).problems).toEqual([]);
    const { problems, values } = await readText(table(27.6));
    expect(problems).toEqual([
      { code: "total-differs", place: { sheet: "样例", cell: "B6" }, found: "27.6", expected: "26.6" },
    ]);
    expect(values).toHaveLength(3);
  });
});

describe("texts with columns", () => {
  const table = "指标\t2022年（亿元）\n地区生产总值\t40.6\n";
  /** The same in GB18030, which no encoder of a browser writes. */
  const GB18030 = "d6b8b1ea0932303232c4eaa3a8d2dad4aaa3a90ab5d8c7f8c9fab2fad7dcd6b50934302e360a";
  test.each([
    ["UTF-8", new TextEncoder().encode(table)],
    ["UTF-8 with its mark", new TextEncoder().encode(`\ufeff${table}`)],
    [
      "UTF-16, as Excel writes it",
      Uint8Array.from([0xff, 0xfe, ...Array.from(table, (c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]).flat()]),
    ],
    ["GB18030", Uint8Array.from(GB18030.match(/../g) ?? [], (byte) => parseInt(byte, 16))],
  ])("%s", async (_, bytes) => {
    const { values, questions } = await readText(bytes, "样例.tsv");
    expect(questions).toEqual([]);
    expect(inShort(values)).toEqual(["gdp 2022 = 40.6 (40.6亿元)"]);
  });

  test("quotes, commas and lines within a field", async () => {
    const { values } = await readText(
      '指标,"2022年\n（亿元）",备注\r\n地区生产总值,"1,040.6","含""飞地"""\r\n',
      "样例.csv",
      { "magnitude@样例!B2": "keep" },
    );
    expect(inShort(values)).toEqual(["gdp 2022 = 1040.6 (1040.6亿元)"]);
  });
});
