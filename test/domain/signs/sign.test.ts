import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countOf, signsOf } from "#domain/signs/amounts.ts";
import { decimalBase, MOST_SIGNS, sideOfLand, signFor } from "#domain/signs/sign.ts";
import type { Known } from "#domain/figure/value.ts";

const point = (value: number): Known => ({ kind: "point", value });
const atLeast = (value: number): Known => ({ kind: "interval", value, lower: value, upper: null });
const nearly = (value: number): Known => ({ kind: "interval", value, lower: null, upper: value });
const between = (lower: number, upper: number): Known => ({ kind: "interval", value: null, lower, upper });

const of = (unit: string, ...quantities: readonly Known[]) => quantities.map((quantity) => ({ quantity, unit }));

describe("which sign", () => {
  it.each([
    ["21个", 21, "个", 1, "个", "square"],
    ["1个", 1, "个", 1, "个", "square"],
    ["772个", 772, "个", 1, "个", "square"],
    ["40.6亿元", 40.6, "亿元", 1e7, "元", "square"],
    ["1.3亿元", 1.3, "亿元", 1e7, "元", "square"],
    ["100亿元", 100, "亿元", 1e9, "元", "square"],
    ["4000万元", 4000, "万元", 1e6, "元", "square"],
    ["320万元", 320, "万元", 1e5, "元", "square"],
    ["508亩", 508, "亩", 1, "亩", "land"],
    ["3万亩", 3, "万亩", 1000, "亩", "land"],
    ["391人", 391, "人", 1, "人", "person"],
    ["14.5万人", 14.5, "万人", 1000, "人", "person"],
    ["7.2万平米", 7.2, "万平米", 1000, "平方米", "square"],
    ["17.5千米", 17.5, "千米", 0.1, "千米", "square"],
    ["3.43万头", 3.43, "万头", 100, "头", "square"],
  ] as const)("%s: a sign is a round amount of which it has a whole number", (_, value, unit, size, base, shape) => {
    expect(signFor(of(unit, point(value)))).toEqual({ size, base, shape });
  });

  it.each([
    ["3184人: no round amount divides it into 10 to 1000", 3184, "人"],
    ["2896万美元", 2896, "万美元"],
    ["904.8平方公里", 904.8, "平方公里"],
    ["28.2件: what is counted is not split", 28.2, "件"],
    ["a share", 32.5, "%"],
    ["below zero", -4, "亿元"],
    ["nothing", 0, "个"],
  ] as const)("none for %s", (_, value, unit) => {
    expect(signFor(of(unit, point(value)))).toBeNull();
  });

  it("is one for all amounts of a unit: of 66.4 beside 22.18 no round amount divides both", () => {
    expect(signFor(of("亿元", point(40.6), point(1.3)))).toEqual({ size: 1e7, base: "元", shape: "square" });
    expect(signFor([...of("亿元", point(40.6)), ...of("万元", point(4000))])).toMatchObject({ size: 1e7 });
    expect(signFor(of("亿元", point(66.4), point(22.18)))).toBeNull();
  });

  it("takes five, then two of a power of ten where no power fits, then fewer than ten signs", () => {
    expect(signFor(of("元", point(3005)))).toMatchObject({ size: 5 });
    expect(signFor(of("元", point(1502)))).toMatchObject({ size: 2 });
    expect(signFor(of("元", point(50), point(1)))).toMatchObject({ size: 1 });
    expect(signFor(of("场", point(0)))).toBeNull();
  });

  it("is a dot for suggestions", () => {
    expect(signFor(of("件", point(130)), true)).toEqual({ size: 1, base: "件", shape: "dot" });
  });

  it("knows how wide land is: a mu is some 25.8 m square", () => {
    expect(sideOfLand({ size: 1, base: "亩", shape: "land" })).toBeCloseTo(25.82, 2);
    expect(() => sideOfLand({ size: 1, base: "元", shape: "square" })).toThrow("invalid land: 元");
  });

  it("follows whole powers of ten alone: a mu is a fifteenth of a hectare and stays what it is", () => {
    expect(decimalBase("亿元")).toEqual({ base: "元", factor: 1e8 });
    expect(decimalBase("万亩")).toEqual({ base: "亩", factor: 1e4 });
    expect(decimalBase("斤")).toEqual({ base: "斤", factor: 1 });
  });
});

describe("a value in signs", () => {
  const person = { size: 100, base: "人", shape: "person" } as const;
  it.each([
    ["1900人", point(1900), { solid: 19, hatched: 0, last: null }],
    ["1900余人: one more, open", atLeast(1900), { solid: 19, hatched: 0, last: "open" }],
    ["近2000人: the last is not full", nearly(2000), { solid: 19, hatched: 0, last: "hollow" }],
    ["200—300人: hatched between both ends", between(200, 300), { solid: 2, hatched: 1, last: null }],
  ] as const)("%s", (_, quantity, signs) => {
    expect(signsOf(quantity, "人", person)).toEqual(signs);
  });

  it("is none where a sign would be cut, where there would be too many, or of another unit", () => {
    expect(signsOf(point(320), "万元", { size: 1e7, base: "元", shape: "square" })).toBeNull();
    expect(signsOf(point(100), "亿元", { size: 1e6, base: "元", shape: "square" })).toBeNull();
    expect(signsOf(point(100), "人", { size: 1, base: "亩", shape: "land" })).toBeNull();
  });
});

const UNITS = ["个", "家", "万元", "亿元", "亩", "万亩", "人", "万人", "吨", "万吨", "公里"] as const;
/** Numbers as documents print them: at most four decimals. */
const printed = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));

describe("whatever is printed", () => {
  it("has signs that add up to it exactly, from one to a thousand, or none at all", () => {
    fc.assert(
      fc.property(printed, fc.constantFrom(...UNITS), (value, unit) => {
        const sign = signFor(of(unit, point(value)));
        if (sign === null) return;
        const signs = signsOf(point(value), unit, sign);
        if (signs === null) throw new Error(`cut: ${value}${unit}`);
        const { factor } = decimalBase(unit);
        expect(signs.solid * sign.size).toBeCloseTo(value * factor, 6);
        expect(Number.isInteger(signs.solid)).toBe(true);
        expect(countOf(signs)).toBeGreaterThanOrEqual(1);
        expect(countOf(signs)).toBeLessThanOrEqual(MOST_SIGNS);
      }),
    );
  });

  it("has an open sign where its upper end is open, and nowhere else", () => {
    fc.assert(
      fc.property(printed, fc.constantFrom(...UNITS), fc.constantFrom(point, atLeast, nearly), (value, unit, word) => {
        const quantity = word(value);
        const sign = signFor(of(unit, quantity));
        const signs = sign === null ? null : signsOf(quantity, unit, sign);
        if (signs === null) return;
        expect(signs.last).toBe(word === atLeast ? "open" : word === nearly ? "hollow" : null);
      }),
    );
  });

  it("keeps both ends of a range", () => {
    fc.assert(
      fc.property(printed, printed, fc.constantFrom(...UNITS), (a, b, unit) => {
        const quantity = between(Math.min(a, b), Math.max(a, b));
        const sign = signFor(of(unit, quantity));
        const signs = sign === null ? null : signsOf(quantity, unit, sign);
        if (sign === null || signs === null) return;
        const { factor } = decimalBase(unit);
        expect((signs.solid + signs.hatched) * sign.size).toBeCloseTo(Math.max(a, b) * factor, 6);
      }),
    );
  });
});
