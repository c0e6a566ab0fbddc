import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scaleOf, unitOf } from "#domain/figure/unit.ts";
import type { Quantity } from "#domain/figure/value.ts";
import { cellNumber, cellUnit, drawnNumber, drawnUnit } from "#words/format/apart.ts";
import {
  amountText,
  endsText,
  figureLine,
  figureShort,
  figureText,
  formatNumber,
  formatPeriod,
  shortPeriod,
  unitText,
} from "#words/format/format.ts";
import { anIndicator, anObservation } from "#test/support/cases.ts";

describe("a period in words", () => {
  test.each([
    ["2022", "single", "2022年", "2022"],
    ["2022", "instant", "2022年", "2022"],
    ["2022-01/2022-12", "cumulative", "2022年1—12月", "January–December 2022"],
    ["2019-H1", "cumulative", "2019年上半年", "first half of 2019"],
    ["2021-Q3", "cumulative", "2021年前三季度", "first three quarters of 2021"],
    ["2021-Q3", "single", "2021年第三季度", "Q3 2021"],
    ["2022-08", "instant", "2022年8月底", "end of August 2022"],
    ["2020-11-01", "instant", "2020年11月1日", "1 November 2020"],
    ["2020/2021", "single", "2020—2021年", "2020–2021"],
  ] as const)("%s %s", (code, basis, zh, en) => {
    expect(formatPeriod(code, "zh", basis)).toBe(zh);
    expect(formatPeriod(code, "en", basis)).toBe(en);
  });

  test("an axis says that half a year is half a year", () => {
    expect(shortPeriod("2019-H1", "zh")).toBe("2019上半年");
    expect(shortPeriod("2019-H1", "en")).toBe("H1 2019");
  });

  test("fiscal years, school years and two years each have a name of their own", () => {
    const alike = ["2021-04/2022-03", "2021-07/2022-06", "2021/2022"];
    expect(alike.map((p) => shortPeriod(p, "zh"))).toEqual(["2021.4—2022.3", "2021.7—2022.6", "2021–2022"]);
    expect(alike.map((p) => shortPeriod(p, "en"))).toEqual(["Apr 2021–Mar 2022", "Jul 2021–Jun 2022", "2021–2022"]);
    expect(formatPeriod("2021-04/2022-03", "zh")).toBe("2021年4月—2022年3月");
  });
});

describe("a figure keeps the words it was printed with", () => {
  const jobs = anIndicator({ unit: "人" });
  test.each([
    [
      { value: 1900, lower: 1900, upper: null, printed: "1900余人", qualifier: "余" },
      "1900余人",
      "over 1,900 people (1900余人)",
    ],
    [{ value: 21, printed: "21人" }, "21人", "21 people"],
    [{ value: null, lower: 2, upper: 3, printed: "2-3人" }, "2–3人", "2–3 people (2-3人)"],
    [
      { value: 100, lower: null, upper: 100, printed: "近百人", qualifier: "近" },
      "近百人",
      "nearly 100 people (近百人)",
    ],
    [{ value: 112368, printed: "112368人" }, "112368人", "112,368 people"],
  ] as const)("%o", (given, zh, en) => {
    const observation = anObservation(given);
    expect(figureLine(observation, jobs, "zh")).toBe(zh);
    expect(figureLine(observation, jobs, "en")).toBe(en);
  });

  test("the digits are those of the document: 4.0 does not become 4", () => {
    const growth = anIndicator({ unit: "%", kind: "growth" });
    const observation = anObservation({ value: 4, printed: "4.0%" });
    expect(figureLine(observation, growth, "zh")).toBe("4.0%");
    expect(figureLine(observation, growth, "en")).toBe("4.0%");
  });

  test("commas and the last zero too, and a range that carries its unit twice", () => {
    const output = anIndicator({ unit: "万元" });
    const o = anObservation({ value: 1200.5, printed: "1,200.50万元" });
    expect(figureLine(o, output, "zh")).toBe("1,200.50万元");
    expect(figureLine(o, output, "en")).toBe("12.005 million yuan (1,200.50万元)");
    const growth = anIndicator({ unit: "%", kind: "growth" });
    const range = anObservation({ value: null, lower: 2, upper: 3, printed: "2%-3%" });
    expect(figureText(range, growth, "zh")).toEqual({ before: "", number: "2%–3%", unit: "", printed: "" });
    expect(figureLine(range, growth, "en")).toBe("2–3% (2%-3%)");
  });

  test("no exponent, however small a number is", () => {
    expect(formatNumber(1.2e-7, "zh")).toBe("0.00000012");
    const tiny = anObservation({ value: 1.2e-7, printed: "千万分之一点二" });
    expect(figureText(tiny, anIndicator({ unit: "%" }), "en").number).toBe("0.00000012");
  });

  test("words after the unit stay where they were printed", () => {
    const schools = anIndicator({ unit: "所", noun: "schools" });
    const o = anObservation({ value: 10, lower: 10, upper: null, printed: "10所以上", qualifier: "以上" });
    expect(figureLine(o, schools, "zh")).toBe("10所以上");
    expect(figureLine(o, schools, "en")).toBe("at least 10 schools (10所以上)");
  });

  test("counted things are named in English and measured in Chinese", () => {
    const projects = anIndicator({ unit: "个", noun: "projects" });
    expect(figureText(anObservation(), projects, "zh")).toEqual({
      before: "",
      number: "21",
      unit: "个",
      printed: "",
    });
    expect(figureText(anObservation(), projects, "en")).toEqual({
      before: "",
      number: "21",
      unit: "projects",
      printed: "",
    });
  });

  test("a unit that was lost is not made up", () => {
    const talent = anIndicator({ unit: "unstated" });
    expect(figureLine(anObservation({ value: 1500, printed: "1500" }), talent, "zh")).toBe("1500");
    expect(figureLine(anObservation({ value: 1500, printed: "1500" }), talent, "en")).toBe("1,500");
  });

  test("a fall keeps its sign in English, where the Chinese word for it is not shown", () => {
    const growth = anIndicator({ unit: "%", kind: "growth" });
    expect(figureLine(anObservation({ value: -2.3, printed: "下降2.3%" }), growth, "en")).toBe("−2.3%");
  });
});

test("numbers are grouped in English and not in Chinese", () => {
  expect(formatNumber(112368, "en")).toBe("112,368");
  expect(formatNumber(112368, "zh")).toBe("112368");
  expect(formatNumber(-2.25, "en")).toBe("−2.25");
});

describe("English says a figure in its own scale, exactly, and the figure as printed after it", () => {
  test.each([
    ["亿元", 40.6, "40.6亿元", "4.06 billion yuan (40.6亿元)"],
    ["亿元", 1.3, "1.3亿元", "130 million yuan (1.3亿元)"],
    ["亿元", 2.4091, "2.4091亿元", "240.91 million yuan (2.4091亿元)"],
    ["亿元", 8.9283, "8.9283亿元", "892.83 million yuan (8.9283亿元)"],
    ["亿元", 100, "100亿元", "10 billion yuan (100亿元)"],
    ["亿元", -2.4, "-2.4亿元", "−240 million yuan (-2.4亿元)"],
    ["亿元", 4, "4.00亿元", "400 million yuan (4.00亿元)"],
    ["亿元", 0, "0亿元", "0 yuan (0亿元)"],
    ["亿元", 0.00000001, "0.00000001亿元", "1 yuan (0.00000001亿元)"],
    ["万亿元", 1.2, "1.2万亿元", "1.2 trillion yuan (1.2万亿元)"],
    ["万元", 4000, "4000万元", "40 million yuan (4000万元)"],
    ["万元", 99.99, "99.99万元", "999,900 yuan (99.99万元)"],
    ["万美元", 2896, "2896万美元", "28.96 million US dollars (2896万美元)"],
    ["万头", 3.43, "3.43万头", "34,300 head (3.43万头)"],
    ["万人", 14.5, "14.5万人", "145,000 people (14.5万人)"],
    ["万吨", 2.88, "2.88万吨", "28,800 tonnes (2.88万吨)"],
    ["万平米", 7.2, "7.2万平米", "72,000 square metres (7.2万平米)"],
    ["万亩", 23.4, "23.4万亩", "234,000 mu (23.4万亩)"],
    // Nothing is said otherwise of what is counted one by one.
    ["亩", 508, "508亩", "508 mu"],
    ["元", 1234567, "1234567元", "1,234,567 yuan"],
  ])("%s %d", (unit, value, printed, en) => {
    const indicator = anIndicator({ unit });
    expect(figureLine(anObservation({ value, printed }), indicator, "en")).toBe(en);
    expect(figureShort(anObservation({ value, printed }), indicator, "en")).toBe(en.replace(/ \(.*$/, ""));
  });

  test("the words that qualify it go with it", () => {
    const o = anObservation({ value: 1800, lower: 1800, upper: null, printed: "1800余万元", qualifier: "余" });
    expect(figureLine(o, anIndicator({ unit: "万元" }), "en")).toBe("over 18 million yuan (1800余万元)");
  });

  test("both ends have one scale", () => {
    const yuan = anIndicator({ unit: "亿元" });
    const range = anObservation({ value: null, lower: 5, upper: 15, printed: "5-15亿元" });
    expect(figureLine(range, yuan, "en")).toBe("500–1,500 million yuan (5-15亿元)");
    const about: Quantity = { kind: "interval", value: 40, lower: 38, upper: 42 };
    expect(endsText(about, yuan, "en")).toBe(" (3.8–4.2)");
    expect(endsText(about, yuan, "zh")).toBe(" (38–42)");
  });

  test.each([
    ["projects", "1 project"],
    ["pairs of bus stops", "1 pair of bus stops"],
    ["indicators a month", "1 indicator a month"],
    ["projects per town", "1 project per town"],
    ["factories", "1 factory"],
    ["batches", "1 batch"],
    ["houses", "1 house"],
    ["businesses", "1 business"],
    ["award", "1 award"],
    ["species", "1 species"],
  ])("one of %s is %s", (noun, en) => {
    expect(figureLine(anObservation({ value: 1, printed: "1个" }), anIndicator({ noun }), "en")).toBe(en);
  });

  test("one of what is measured, too, and a multiple is none", () => {
    const line = (unit: string, printed: string): string =>
      figureLine(anObservation({ value: 1, printed }), anIndicator({ unit }), "en");
    expect(line("人", "1人")).toBe("1 person");
    expect(line("公顷", "1公顷")).toBe("1 hectare");
    expect(line("个百分点", "1个百分点")).toBe("1 percentage point");
    expect(line("倍", "1倍")).toBe("1 times");
    expect(line("公顷", "1.0公顷")).toBe("1.0 hectares");
  });

  test("a scale of counted things, too", () => {
    const o = anObservation({ value: 5, printed: "5万株" });
    expect(figureLine(o, anIndicator({ unit: "万株", noun: "seedlings" }), "en")).toBe("50,000 seedlings (5万株)");
  });

  test("what is calculated has nothing printed to go with it", () => {
    expect(amountText([23.75], anIndicator({ unit: "亿元" }), "en")).toBe("2.375 billion yuan");
    expect(amountText([23.75], anIndicator({ unit: "亿元" }), "zh")).toBe("23.75亿元");
    expect(amountText([2, 3], anIndicator({ unit: "万元" }), "en")).toBe("20,000–30,000 yuan");
    expect(amountText([5.5], anIndicator({ unit: "%" }), "en")).toBe("5.5%");
  });

  test("read back, any amount is the one that was printed", () => {
    const scales: Readonly<Record<string, number>> = { million: 6, billion: 9, trillion: 12 };
    fc.assert(
      fc.property(fc.constantFrom("万元", "亿元", "万亿元"), fc.integer({ min: 1, max: 99_999_999 }), (unit, n) => {
        const printed = decimal(n, -4);
        const o = anObservation({ value: Number(printed), printed: `${printed}${unit}` });
        const [, number = "", scale = ""] =
          /^([\d.,]+) ?(\w*) yuan/.exec(figureShort(o, anIndicator({ unit }), "en")) ?? [];
        const read = BigInt(n) * 10n ** BigInt(scaleOf(unitOf(unit)));
        const digits = number.replaceAll(",", "");
        const places = digits.split(".")[1]?.length ?? 0;
        const said = BigInt(digits.replace(".", "")) * 10n ** BigInt(4 + (scales[scale] ?? 0) - places);
        expect(said).toBe(read);
      }),
    );
  });
});

describe("a number apart from its unit", () => {
  const yuan = anIndicator({ unit: "亿元" });
  const head = anIndicator({ unit: "万头" });
  test("is drawn in one unit for all charts of it", () => {
    expect(drawnUnit(yuan, "en")).toBe("billion yuan");
    expect([0, 0.5, 40].map((n) => drawnNumber(n, yuan, "en"))).toEqual(["0", "0.05", "4"]);
    expect(drawnUnit(head, "en")).toBe("thousand head");
    expect(drawnNumber(3.43, head, "en")).toBe("34.3");
    expect(drawnUnit(yuan, "zh")).toBe("亿元");
    expect(drawnNumber(40, yuan, "zh")).toBe("40");
    expect(drawnUnit(anIndicator({ unit: "万元" }), "en")).toBe("million yuan");
  });

  test("in a table says its scale, and the unit is what is counted", () => {
    expect([cellNumber(40.6, yuan, "en"), cellUnit(yuan, "en")]).toEqual(["4.06 billion", "yuan"]);
    expect([cellNumber(40.6, yuan, "zh"), cellUnit(yuan, "zh")]).toEqual(["40.6", "亿元"]);
  });

  test("in files is as published, and so is its unit", () => {
    expect(unitText(yuan, "en")).toBe("100 million yuan");
    expect(unitText(head, "en")).toBe("10,000 head");
  });
});

/** An integer times ten to a negative power, as a document prints it. */
function decimal(n: number, power: number): string {
  const digits = String(n).padStart(1 - power, "0");
  return `${digits.slice(0, power)}.${digits.slice(power)}`.replace(/\.?0+$/, "");
}
