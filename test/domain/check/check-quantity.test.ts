import { describe, expect, test } from "vitest";
import { checkQuantity } from "#domain/check/check-quantity.ts";
import type { Qualifier } from "#domain/schemas/value.ts";

interface Fields {
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly missing?: "withheld";
  readonly qualifier?: Qualifier;
}

/** The issues of one value, as `code place expected`. */
function issuesOf(printed: string, unit: string | null, { qualifier, ...fields }: Fields): readonly string[] {
  const issues: string[] = [];
  checkQuantity({ ...fields, printed, qualifier: qualifier ?? null }, unit, "o", (code, place, _, expected) =>
    issues.push(`${code} ${place}: ${expected}`),
  );
  return issues;
}

const more = (value: number, qualifier: Qualifier): Fields => ({ value, lower: value, upper: null, qualifier });

describe("fields and phrase say the same", () => {
  test.each<[string, string | null, Fields]>([
    ["40.6亿元", "亿元", { value: 40.6 }],
    ["4.0%", "%", { value: 4 }],
    ["1900余人", "人", more(1900, "余")],
    ["1万余人", "万人", more(1, "余")],
    ["1万余人", "人", more(10_000, "余")],
    ["40.6亿元", "元", { value: 4_060_000_000 }],
    ["4060万元", "亿元", { value: 0.406 }],
    ["7.2万平米", "万平方米", { value: 7.2 }],
    ["5‰", "%", { value: 0.5 }],
    ["三成五", "%", { value: 35 }],
    ["近百家", "家", { value: 100, lower: null, upper: 100, qualifier: "近" }],
    ["2-3个", "个", { value: null, lower: 2, upper: 3 }],
    ["十几个", "个", { value: null, lower: 11, upper: 19 }],
    ["将突破50家", "家", more(50, "预计突破")],
    ["60家", "家", { value: 60, qualifier: "达" }],
    ["4%", "%", { value: 4, qualifier: "预计" }],
    ["预计约5亿元", "亿元", { value: 5, qualifier: "预计" }],
    ["100亿元", "亿元", { value: 100, qualifier: "意向" }],
    ["100亿元意向性", "亿元", { value: 100, qualifier: "意向" }],
    ["下降2.3%", "%", { value: -2.3 }],
    ["下降2.3%", "%", { value: 2.3 }],
    ["下降近5%", "%", { value: -5, lower: -5, upper: null, qualifier: "近" }],
    ["-2.3%", "%", { value: -2.3 }],
    ["新增400亩", "亩", { value: 400 }],
    ["1500", "unstated", { value: 1500 }],
    ["1500人", "unstated", { value: 1500 }],
    ["40.6亿元", null, { value: 40.6 }],
    ["", "亿元", { value: null, missing: "withheld" }],
  ])("%s in %s", (printed, unit, fields) => {
    expect(issuesOf(printed, unit, fields)).toEqual([]);
  });
});

describe("the phrase says something else", () => {
  test.each<[string, string | null, Fields, string]>([
    ["46.0亿元", "亿元", { value: 40.6 }, "40.6亿元"],
    ["40.6万元", "亿元", { value: 40.6 }, "40.6亿元"],
    ["40.6亿元", "元", { value: 40.6 }, "40.6元"],
    ["1万余人", "人", more(1, "余"), "余 1人"],
    ["40.6", "亿元", { value: 40.6 }, "40.6亿元"],
    ["40.6亿元", "亿美元", { value: 40.6 }, "40.6亿美元"],
    ["0.5个百分点", "%", { value: 0.5 }, "0.5%"],
    ["3亩", "公顷", { value: 0.2 }, "0.2公顷"],
    ["2.3%", "%", { value: -2.3 }, "-2.3%"],
    ["2-3个", "个", { value: null, lower: 2, upper: 4 }, "2–4个"],
    ["2个、3个", "个", { value: 3 }, "3个"],
    ["若干", "个", { value: 3 }, "3个"],
  ])("%s in %s", (printed, unit, fields, expected) => {
    expect(issuesOf(printed, unit, fields)).toEqual([`printed-differs o.printed: ${expected}`]);
  });

  test("a gap has no printed phrase", () => {
    expect(issuesOf("40亿元", "亿元", { value: null, missing: "withheld" })).toEqual([
      "printed-differs o.printed: empty, as the value is missing",
    ]);
  });
});

describe("the qualifier is not that of the phrase, or the ends are not the qualifier's", () => {
  test.each<[string, Fields, string]>([
    ["1900余人", { value: 1900 }, "余"],
    ["1900余人", { value: 1900, lower: null, upper: 1900, qualifier: "近" }, "余"],
    ["1900人", more(1900, "余"), "null"],
    ["约1900人", { value: 1900 }, "约"],
    ["1900余人", { value: 1900, qualifier: "余" }, "lower = value, upper = null"],
    ["1900余人", { value: 1900, lower: 1900, upper: 2000, qualifier: "余" }, "lower = value, upper = null"],
    ["近1900人", { value: 1900, lower: 1800, upper: 1900, qualifier: "近" }, "lower = null, upper = value"],
    ["约1900人", { value: 1900, lower: 1800, upper: 2000, qualifier: "约" }, "neither lower nor upper"],
    ["近1900余人", more(1900, "余"), "lower = null, upper = null"],
  ])("%s %o", (printed, fields, expected) => {
    expect(issuesOf(printed, "人", fields)).toEqual([`qualifier-differs o.qualifier: ${expected}`]);
  });
});

test("ends in the wrong order are told before anything else", () => {
  expect(issuesOf("5个", "个", { value: null, lower: 3, upper: 2 })).toEqual(["bad-interval o: unordered"]);
});
