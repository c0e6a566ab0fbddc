import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Known, PITCH, pictureOf } from "#domain/chart/picture.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { anIndicator } from "#test/support/cases.ts";

/** A made-up figure in a unit. */
const figure = (indicator: Indicator, quantity: Partial<Observation>): Observation => ({
  id: "made-up",
  indicator: indicator.id,
  period: "2022",
  basis: "single",
  value: null,
  printed: "",
  qualifier: null,
  status: "actual",
  source: { document: "made-up", section: "", phrase: null },
  ...quantity,
});

describe("any area", () => {
  const land = anIndicator({ id: "land", unit: "亩" });
  const hectaresOf = (quantity: Partial<Observation>): Known => {
    const picture = pictureOf(land, figure(land, quantity), null);
    if (picture?.kind !== "land") throw new Error("invalid picture");
    return picture.hectares;
  };

  test("15 mu are a hectare, and a pitch is 0.714 of it", () => {
    expect(hectaresOf({ value: 15 })).toEqual({ kind: "point", value: 1 });
    expect(PITCH / 1e4).toBeCloseTo(0.714, 10);
  });

  test("what is said never claims more than is known", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 14_000 }), fc.nat(500), (low, more) => {
        const least = hectaresOf({ value: low, lower: low, upper: null });
        const most = hectaresOf({ value: low, lower: null, upper: low });
        const both = hectaresOf({ value: null, lower: low, upper: low + more });
        const about = hectaresOf({ value: low });
        const exact = low / 15;
        if (least.kind !== "interval" || most.kind !== "interval" || both.kind !== "interval")
          throw new Error("ends lost");
        expect(least.upper).toBeNull();
        expect(most.lower).toBeNull();
        expect(least.lower ?? 0).toBeLessThanOrEqual(exact * (1 + 1e-11));
        expect(most.upper ?? 0).toBeGreaterThanOrEqual(exact * (1 - 1e-11));
        expect(both.lower ?? 0).toBeLessThanOrEqual(exact * (1 + 1e-11));
        expect(both.upper ?? 0).toBeGreaterThanOrEqual(((low + more) / 15) * (1 - 1e-11));
        // Three digits: within half a hundredth.
        expect(Math.abs((about.value ?? 0) / exact - 1)).toBeLessThan(0.0051);
      }),
    );
  });

  test("a gap, another area's value and a part of a breakdown have none", () => {
    expect(pictureOf(land, figure(land, { missing: "not-published" }), null)).toBeNull();
    expect(pictureOf(land, figure(land, { value: 5, area: "elsewhere" }), null)).toBeNull();
    const parts = anIndicator({
      id: "land-by-use",
      unit: "亩",
      breakdown: {
        name: { zh: "用途", en: "Use" },
        additive: true,
        categories: [{ code: "built", name: { zh: "已建", en: "Built on" } }],
      },
    });
    expect(pictureOf(parts, figure(parts, { value: 5 }), null)).toBeNull();
    expect(pictureOf(land, figure(land, { value: 5 }), null)).not.toBeNull();
  });
});
