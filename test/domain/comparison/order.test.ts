import fc from "fast-check";
import { expect, test } from "vitest";
import { compareQuantities, times } from "#domain/comparison/order.ts";
import { missingSchema } from "#domain/schemas/value.ts";
import type { Quantity } from "#domain/figure/value.ts";

const point = (value: number): Quantity => ({ kind: "point", value });
const interval = (value: number | null, lower: number | null, upper: number | null): Quantity => ({
  kind: "interval",
  value,
  lower,
  upper,
});
const finite = fc.integer({ min: -50, max: 50 });
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  finite.map(point),
  fc
    .tuple(finite, fc.nat(5), fc.nat(5), fc.boolean(), fc.boolean())
    .map(([value, down, up, low, high]) => interval(value, low ? value - down : null, high ? value + up : null)),
  fc.tuple(finite, fc.nat(5)).map(([lower, wide]) => interval(null, lower, lower + wide)),
  fc.constantFrom(...missingSchema.options).map((reason): Quantity => ({ kind: "missing", reason })),
);

test("a word that leaves an end open puts a number before or after the number itself; gaps are last", () => {
  const order = [
    point(2),
    interval(null, 2, 3),
    point(3),
    interval(100, null, 100),
    point(100),
    interval(100, 100, null),
    { kind: "missing", reason: "not-published" } as const,
    { kind: "missing", reason: "damaged" } as const,
  ];
  expect([...order].reverse().sort(compareQuantities)).toEqual(order);
});

test("the order is total: what differs never ties, and three agree", () => {
  fc.assert(
    fc.property(quantity, quantity, quantity, (a, b, c) => {
      const [ab, ba] = [compareQuantities(a, b), compareQuantities(b, a)];
      expect(ab + ba).toBe(0);
      expect(ab === 0).toBe(JSON.stringify(a) === JSON.stringify(b));
      if (ab <= 0 && compareQuantities(b, c) <= 0) expect(compareQuantities(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test("a quantity in another unit keeps its ends open", () => {
  expect(times(interval(2000, 2000, null), 1e-4)).toEqual(interval(0.2, 0.2, null));
  expect(times(point(3), 10)).toEqual(point(30));
});
