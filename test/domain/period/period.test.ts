import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { comparePeriods, isPartialYear, parsePeriod, periodEnd, periodStart, yearOf } from "#domain/period/period.ts";
import { periodSchema } from "#domain/schemas/period.ts";

const year = fc.integer({ min: 1900, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });
const two = (n: number): string => String(n).padStart(2, "0");

/** Any period that the schema takes. */
const period = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.constantFrom("H1", "H2", "Q1", "Q2", "Q3", "Q4")).map(([y, part]) => `${y}-${part}`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${two(m)}`),
  fc.tuple(year, month, fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  fc.tuple(year, month, fc.nat(40)).map(([y, m, length]) => {
    const last = y * 12 + m - 1 + length;
    return `${y}-${two(m)}/${Math.floor(last / 12)}-${two((last % 12) + 1)}`;
  }),
  fc.tuple(year, fc.nat(5)).map(([y, length]) => `${y}/${y + length}`),
);

describe("parsePeriod", () => {
  test.each([
    ["2022", { kind: "year", year: 2022 }],
    ["2022-H1", { kind: "half", year: 2022, half: 1 }],
    ["2022-Q3", { kind: "quarter", year: 2022, quarter: 3 }],
    ["2022-08", { kind: "month", year: 2022, month: 8 }],
    ["2022-08-31", { kind: "day", year: 2022, month: 8, day: 31 }],
    ["2022-01/2022-11", { kind: "months", fromYear: 2022, fromMonth: 1, toYear: 2022, toMonth: 11 }],
    ["2020/2021", { kind: "years", fromYear: 2020, toYear: 2021 }],
  ])("%s", (code, expected) => {
    expect(parsePeriod(code)).toEqual(expected);
  });

  test.each(["", "2025Q5", "2025-Q5", "2025-H3", "2025-13", "22", "2025-1", "2025-01/2025", "2025-01-32"])(
    "refuses %j",
    (code) => {
      expect(() => parsePeriod(code)).toThrow(`invalid period: ${code}`);
      expect(v.is(periodSchema, code)).toBe(false);
    },
  );

  test.each(["2022-05/2022-03", "2021/2020", "2023-02-29", "2022-04-31"])(
    "%s has the form and is no period",
    (code) => {
      expect(v.is(periodSchema, code)).toBe(false);
    },
  );

  test("a leap day is a day", () => expect(v.is(periodSchema, "2024-02-29")).toBe(true));

  test("every period is read back as it was written", () => {
    fc.assert(
      fc.property(period, (code) => {
        expect(v.parse(periodSchema, code)).toBe(code);
        expect(yearOf(code)).toBe(Math.floor((periodEnd(code) - 1) / 12));
      }),
    );
  });
});

describe("comparePeriods", () => {
  test.each([
    ["2021", "2022"],
    ["2022-H1", "2022"],
    ["2022", "2022-H2"],
    ["2022-H2", "2022-Q4"],
    ["2022-Q4", "2022-12"],
    ["2022-12", "2022-12-31"],
    ["2022-01/2022-12", "2022-12"],
    ["2022-01/2022-12", "2022-H2"],
    ["2021/2022", "2022"],
    ["2022-08-05", "2022-08-31"],
  ])("%s comes before %s", (a, b) => {
    expect(comparePeriods(a, b)).toBeLessThan(0);
    expect(comparePeriods(b, a)).toBeGreaterThan(0);
  });

  test("is a total order, by the end first", () => {
    fc.assert(
      fc.property(period, period, period, (a, b, c) => {
        expect(Math.sign(comparePeriods(a, b))).toBe(0 - Math.sign(comparePeriods(b, a)));
        expect(comparePeriods(a, b) === 0).toBe(a === b);
        if (periodEnd(a) < periodEnd(b)) expect(comparePeriods(a, b)).toBeLessThan(0);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("isPartialYear", () => {
  test.each([
    ["2022", false],
    ["2020/2021", false],
    ["2022-01/2022-12", false],
    ["2020-01/2022-12", false],
    ["2022-01/2022-11", true],
    ["2021-07/2022-06", false],
    ["2022-H1", true],
    ["2022-Q4", true],
    ["2022-12", true],
    ["2022-12-31", true],
  ])("%s: %s", (code, partial) => {
    expect(isPartialYear(code)).toBe(partial);
  });

  test("what is no partial year has twelve months at least", () => {
    fc.assert(fc.property(period, (code) => isPartialYear(code) || periodEnd(code) - periodStart(code) >= 11));
  });
});
