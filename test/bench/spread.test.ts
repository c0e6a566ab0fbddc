import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ratioOf, seeded, shuffled, spreadOf } from "#bench/spread.ts";

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);

describe("the spread of measurements", () => {
  test("the middle one of an odd number, between the two in the middle of an even one", () => {
    expect(spreadOf([30, 10, 20])).toEqual({ median: 20, min: 10, max: 30, count: 3 });
    expect(spreadOf([40, 10, 20, 30])).toEqual({ median: 25, min: 10, max: 40, count: 4 });
    expect(spreadOf([7])).toEqual({ median: 7, min: 7, max: 7, count: 1 });
  });

  test("what was not measured does not count", () => {
    expect(spreadOf([null, 5, Number.NaN, 9, null])).toEqual({ median: 7, min: 5, max: 9, count: 2 });
    expect(spreadOf([null])).toBeNull();
    expect(spreadOf([])).toBeNull();
  });

  test("as many are at or below the median as at or above, in whatever order they come", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (values) => {
        const spread = spreadOf(values);
        const median = spread?.median ?? Number.NaN;
        expect(values.filter((v) => v <= median).length).toBeGreaterThanOrEqual(values.length / 2);
        expect(values.filter((v) => v >= median).length).toBeGreaterThanOrEqual(values.length / 2);
        expect(spreadOf(sorted(values))).toEqual(spread);
      }),
    );
  });
});

describe("a ratio", () => {
  test("how many times as much", () => {
    expect(ratioOf(416, 376)).toBeCloseTo(1.106, 3);
  });

  test("there is none where one side is unknown or nothing", () => {
    expect(ratioOf(null, 376)).toBeNull();
    expect(ratioOf(416, null)).toBeNull();
    expect(ratioOf(416, 0)).toBeNull();
  });
});

describe("a shuffle", () => {
  test("keeps every item, and the same seed gives the same order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (items, seed) => {
        const order = shuffled(items, seeded(seed));
        expect(sorted(order)).toEqual(sorted(items));
        expect(shuffled(items, seeded(seed))).toEqual(order);
      }),
    );
  });

  test("puts each page first sooner or later", () => {
    const random = seeded(1);
    const first = new Set(Array.from({ length: 40 }, () => shuffled(["ours", "floor", "naive"], random)[0]));
    expect(first).toEqual(new Set(["ours", "floor", "naive"]));
  });
});
