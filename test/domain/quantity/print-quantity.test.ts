import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printQuantity, type Printable } from "#domain/quantity/print-quantity.ts";
import { readQuantity } from "#domain/quantity/read-quantity.ts";
import { qualifierSchema, type Qualifier } from "#domain/schemas/value.ts";
import { UNIT_CODES } from "#domain/figure/unit.ts";
import { QUALIFIERS, quantityFault } from "#domain/figure/value.ts";

const point = (value: number, unit: string | null, qualifier: Qualifier | null): Printable => {
  const ends = qualifier === null ? null : QUALIFIERS[qualifier];
  if (ends?.lower === true) return { value, lower: value, upper: null, unit, qualifier };
  return ends?.upper === true ? { value, lower: null, upper: value, unit, qualifier } : { value, unit, qualifier };
};

describe("words stand where a document puts them", () => {
  test.each<[Printable, string]>([
    [point(40.6, "亿元", null), "40.6亿元"],
    [point(1900, "人", "余"), "1900余人"],
    [point(1800, "万元", "余"), "1800余万元"],
    [point(1, "万人", "余"), "1万余人"],
    [point(3.71, "万户", "多"), "3.71万多户"],
    [point(10, "所", "以上"), "10所以上"],
    [point(100, "家", "近"), "近100家"],
    [point(100, "家", "上"), "上百家"],
    [point(1, "亿元", "上"), "上亿元"],
    [point(30, "个", "来"), "三十来个"],
    [point(100, "亿元", "意向"), "意向100亿元"],
    [point(-3.2, "%", null), "-3.2%"],
    [point(1500, "unstated", null), "1500"],
    [{ value: null, lower: 2, upper: 3, unit: "个", qualifier: null }, "2～3个"],
    [{ value: null, lower: 3, upper: 5, unit: "%", qualifier: "约" }, "约3%～5%"],
    [{ kind: "multiple", value: 4, unit: "倍", qualifier: null }, "翻两番"],
  ])("%o: %s", (fields, phrase) => {
    expect(printQuantity(fields)).toBe(phrase);
  });

  test.each<[string, Printable]>([
    ["an end that no word opens", { value: 5, lower: 5, upper: null, unit: "个", qualifier: null }],
    ["an end that the word does not give", { value: 5, lower: 4, upper: null, unit: "个", qualifier: "余" }],
    ["a made-up width", { value: 5, lower: 4, upper: 6, unit: "个", qualifier: "约" }],
    ["no number at all", { value: null, unit: "个", qualifier: null }],
    ["上 before a number that is not round", point(37, "家", "上")],
    ["翻番 of what is no power of two", { kind: "multiple", value: 3, unit: "倍", qualifier: null }],
  ])("there is no phrase for %s", (_, fields) => {
    expect(() => printQuantity(fields)).toThrow("invalid quantity: ");
  });
});

const unit = fc.constantFrom(null, ...UNIT_CODES.filter((code) => code !== "unstated"));
const number = fc
  .oneof(
    fc.integer({ min: 0, max: 100_000 }),
    fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 100),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  )
  .map((n) => n + 0);

/** What can be printed with a qualifier: 来 goes with tens, 上 and 成 with 100, 1000 and one of a scale. */
function printableWith(qualifier: Qualifier | null): fc.Arbitrary<Printable> {
  if (qualifier === "来")
    return fc.tuple(fc.integer({ min: 1, max: 9 }), unit).map(([n, u]) => point(n * 10, u, qualifier));
  if (qualifier === "上" || qualifier === "成")
    return fc
      .tuple(fc.constantFrom(1, 100, 1000), unit)
      .filter(([n, u]) => n !== 1 || (u !== null && /^[万亿]/.test(u)))
      .map(([n, u]) => point(n, u, qualifier));
  const points = fc.tuple(number, unit).map(([n, u]) => point(n, u, qualifier));
  const ends = qualifier === null ? null : QUALIFIERS[qualifier];
  if (ends?.lower === true || ends?.upper === true) return points;
  const ranges = fc
    .tuple(number, number, unit)
    .filter(([a, b]) => a !== b)
    .map(([a, b, u]) => ({ value: null, lower: Math.min(a, b), upper: Math.max(a, b), unit: u, qualifier }));
  const doublings = fc
    .integer({ min: 1, max: 9 })
    .map((n) => ({ ...point(2 ** n, "倍", qualifier), kind: "multiple" as const }));
  return fc.oneof(points, ranges, doublings);
}

describe("what is printed is read as what it was", () => {
  test.each([null, ...qualifierSchema.options])("%s, with every unit", (qualifier) => {
    fc.assert(
      fc.property(printableWith(qualifier), (fields) => {
        const reading = readQuantity(printQuantity(fields));
        const { value, lower, upper, unit: code, qualifier: word, kind } = reading ?? {};
        const read = { value, unit: code, qualifier: word, kind, ...(lower === undefined ? {} : { lower, upper }) };
        expect(read).toEqual({ kind: "amount", ...fields });
        expect(quantityFault({ value: fields.value, lower, upper })).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test.each(UNIT_CODES.filter((code) => code !== "unstated"))("%s: a number, and one more than a range", (code) => {
    expect(readQuantity(printQuantity(point(12.5, code, null)))).toMatchObject({ value: 12.5, unit: code });
    const range = { value: null, lower: 2, upper: 3, unit: code, qualifier: null };
    expect(readQuantity(printQuantity(range))).toMatchObject(range);
  });
});
