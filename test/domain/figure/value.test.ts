import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { position, QUALIFIERS, quantityFault, type QuantityFields, quantityOf } from "#domain/figure/value.ts";

const number = fc.double({ noNaN: true, noDefaultInfinity: true });

describe("quantityFault", () => {
  test.each<[string, QuantityFields, string | null]>([
    ["a number alone", { value: 40.6 }, null],
    ["zero is a number", { value: 0 }, null],
    ["1900余", { value: 1900, lower: 1900, upper: null }, null],
    ["2–3", { value: null, lower: 2, upper: 3 }, null],
    ["a gap with its reason", { value: null, missing: "withheld" }, null],
    ["a gap without", { value: null }, "gap-without-reason"],
    ["an interval without any number", { value: null, lower: 2, upper: null }, "gap-without-reason"],
    ["one bound alone", { value: 5, lower: 4 }, "half-interval"],
    ["a value and a reason why there is none", { value: 5, missing: "damaged" }, "both"],
    ["bounds the wrong way round", { value: null, lower: 3, upper: 2 }, "unordered"],
    ["a value below its lower bound", { value: 1, lower: 2, upper: 3 }, "unordered"],
    ["a value above its upper bound", { value: 4, lower: null, upper: 3 }, "unordered"],
  ])("%s", (_, fields, fault) => {
    expect(quantityFault(fields)).toBe(fault);
  });

  test("lower ≤ value ≤ upper, and nothing else, is an interval", () => {
    fc.assert(
      fc.property(number, number, number, (lower, value, upper) => {
        expect(quantityFault({ value, lower, upper })).toBe(lower <= value && value <= upper ? null : "unordered");
      }),
    );
  });

  test("three numbers in order always are one, with either end open", () => {
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 3, maxLength: 3 }),
        fc.boolean(),
        fc.boolean(),
        (numbers, low, high) => {
          const [lower = 0, value = 0, upper = 0] = [...numbers].sort((a, b) => a - b);
          expect(quantityFault({ value, lower: low ? lower : null, upper: high ? upper : null })).toBeNull();
        },
      ),
    );
  });
});

describe("quantityOf", () => {
  test("keeps an open end open", () => {
    expect(quantityOf({ value: 1900, lower: 1900, upper: null })).toEqual({
      kind: "interval",
      value: 1900,
      lower: 1900,
      upper: null,
    });
  });
  test("a gap is a reason, never a number", () => {
    expect(quantityOf({ value: null, missing: "damaged" })).toEqual({ kind: "missing", reason: "damaged" });
  });
  test("refuses what is faulty", () => {
    expect(() => quantityOf({ value: null })).toThrow("invalid quantity: gap-without-reason");
  });
});

describe("position", () => {
  test.each<[string, QuantityFields, number | null]>([
    ["a point is where it is", { value: 7 }, 7],
    ["a printed number stands for its interval", { value: 1900, lower: 1900, upper: null }, 1900],
    ["a range is drawn at its middle", { value: null, lower: 2, upper: 3 }, 2.5],
    ["a gap is nowhere", { value: null, missing: "withheld" }, null],
  ])("%s", (_, fields, expected) => {
    expect(position(quantityOf(fields))).toBe(expected);
  });
});

test("no qualifier opens both ends", () => {
  for (const ends of Object.values(QUALIFIERS)) expect(ends.lower && ends.upper).toBe(false);
});

test.each([
  ["余", "lower"],
  ["以上", "lower"],
  ["至少", "lower"],
  ["近", "upper"],
  ["以内", "upper"],
  ["不超过", "upper"],
] as const)("%s makes the number the %s end", (word, end) => {
  expect(QUALIFIERS[word][end]).toBe(true);
});

test.each(["约", "左右", "达", "预计", "意向"] as const)("%s says nothing of the ends", (word) => {
  expect(QUALIFIERS[word]).toEqual({ lower: false, upper: false });
});
