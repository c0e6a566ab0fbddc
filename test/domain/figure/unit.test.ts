import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { scaleOf, UNIT_CODES, unitOf } from "#domain/figure/unit.ts";
import { unitSchema } from "#domain/schemas/unit.ts";

describe("unitOf", () => {
  test.each([
    ["亿元", "money", "元", 1e8],
    ["万元", "money", "元", 1e4],
    ["万人", "people", "人", 1e4],
    ["亩", "area", "公顷", 1 / 15],
  ])("%s is %s and converts to %s", (code, dimension, base, factor) => {
    expect(unitOf(code)).toMatchObject({ code, dimension, base: { code: base, factor } });
  });

  test.each([
    ["万户", "户"],
    ["万个", "个"],
    ["万人次", "人次"],
    ["万千瓦时", "千瓦时"],
  ])("%s is ten thousand %s", (code, base) => {
    expect(unitOf(code).base).toEqual({ code: base, factor: 1e4 });
    expect(UNIT_CODES).toContain(base);
  });

  test.each([
    ["亿元", 8],
    ["万亿元", 12],
    ["万头", 4],
    ["万平米", 4],
    ["元", 0],
    ["亩", 0],
    ["斤", 0],
    ["‰", 0],
  ])("%s counts in ten to the %i", (code, power) => expect(scaleOf(unitOf(code))).toBe(power));

  test("points of a percentage are no percentage, and a multiple is neither", () => {
    expect(new Set(["%", "个百分点", "倍"].map((code) => unitOf(code).dimension)).size).toBe(3);
  });

  test("US dollars never convert to yuan", () => expect(unitOf("万美元").base?.code).toBe("美元"));

  test("a unit that no document printed is refused", () => {
    expect(() => unitOf("furlong")).toThrow("invalid unit: furlong");
    expect(v.is(unitSchema, "furlong")).toBe(false);
  });
});

describe("the table of units", () => {
  test("has each unit once", () => expect(new Set(UNIT_CODES).size).toBe(UNIT_CODES.length));

  test.each(UNIT_CODES)("%s: a base of its own dimension, what it measures in English unless it is counted", (code) => {
    const unit = unitOf(code);
    if (unit.base !== undefined) {
      expect(unit.base.factor).toBeGreaterThan(0);
      if (UNIT_CODES.includes(unit.base.code)) expect(unitOf(unit.base.code).dimension).toBe(unit.dimension);
    }
    const counted = unit.dimension === "count" || unit.dimension === "unknown";
    if (counted) expect(unit.en).toBe("");
    else expect(unit.en).toMatch(/^[^\d]+$/);
  });
});
