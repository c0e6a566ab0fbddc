import { describe, expect, test } from "vitest";
import { figureLine, figureText, formatNumber, formatPeriod, shortPeriod } from "#i18n/format.ts";
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
    [{ value: 1900, lower: 1900, upper: null, printed: "1900余人", qualifier: "余" }, "1900余人", "over 1,900 people"],
    [{ value: 21, printed: "21人" }, "21人", "21 people"],
    [{ value: null, lower: 2, upper: 3, printed: "2-3人" }, "2–3人", "2–3 people"],
    [{ value: 100, lower: null, upper: 100, printed: "近百人", qualifier: "近" }, "近百人", "nearly 100 people"],
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
    expect(figureText(o, output, "en").number).toBe("1,200.50");
    const growth = anIndicator({ unit: "%", kind: "growth" });
    const range = anObservation({ value: null, lower: 2, upper: 3, printed: "2%-3%" });
    expect(figureText(range, growth, "zh")).toEqual({ before: "", number: "2%–3%", unit: "" });
    expect(figureLine(range, growth, "en")).toBe("2–3%");
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
    expect(figureLine(o, schools, "en")).toBe("at least 10 schools");
  });

  test("counted things are named in English and measured in Chinese", () => {
    const projects = anIndicator({ unit: "个", noun: "projects" });
    expect(figureText(anObservation(), projects, "zh")).toEqual({ before: "", number: "21", unit: "个" });
    expect(figureText(anObservation(), projects, "en")).toEqual({ before: "", number: "21", unit: "projects" });
  });

  test("a unit that is itself a number is multiplied, not run together", () => {
    const funds = anIndicator({ unit: "万元" });
    const o = anObservation({ value: 4000, printed: "4000万元" });
    expect(figureLine(o, funds, "en")).toBe("4,000 × 10,000 yuan");
    expect(figureLine(o, funds, "zh")).toBe("4000万元");
  });

  test("a scale of counted things is said before the noun", () => {
    const seedlings = anIndicator({ unit: "万株", noun: "seedlings" });
    const o = anObservation({ value: 5, printed: "5万株" });
    expect(figureLine(o, seedlings, "en")).toBe("5 × 10,000 seedlings");
    expect(figureLine(o, seedlings, "zh")).toBe("5万株");
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
