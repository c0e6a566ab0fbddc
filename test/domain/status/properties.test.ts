import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Assessment } from "#domain/schemas/assessment.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { shifted } from "#domain/quantity/decimal.ts";
import { standingOf } from "#domain/status/assess.ts";
import { RULES, type StatusCode } from "#domain/status/rules.ts";
import type { Formula, Standing } from "#domain/status/standing.ts";
import { formulaText } from "#words/status/formula.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";
import { sidesOf } from "./evaluate-text.ts";

const declared = { on: "2020-01-01", statement: { zh: "样例", en: "Sample" } };

/** A made-up case: an indicator, its values, of which the last is the one judged, and a target where there is one. */
interface Case {
  readonly indicator: Partial<Indicator>;
  readonly before: readonly (readonly [period: string, value: number])[];
  readonly period: string;
  readonly basis: Observation["basis"];
  readonly value: number;
  readonly target: readonly [period: string, value: number] | null;
}

const amount = fc.integer({ min: 1, max: 10_000_000 }).map((n) => shifted(n, -3));
const wanted = fc.constantFrom("more", "less");

const annual: fc.Arbitrary<Case> = fc
  .record({
    wanted,
    value: fc.oneof(amount, fc.constant(0)),
    target: amount,
    month: fc.integer({ min: 1, max: 12 }),
    profile: fc.constantFrom<Assessment["profile"]>(
      { kind: "linear", declared },
      {
        kind: "shares",
        shares: Array.from({ length: 12 }, (_, i) => ({
          through: i + 1,
          share: [0.05, 0.1, 0.2, 0.27, 0.33, 0.45, 0.5, 0.6, 0.7, 0.85, 0.9, 1][i] ?? 1,
        })),
        declared,
      },
    ),
  })
  .map(({ wanted: direction, value, target, month, profile }) => ({
    indicator: { direction, kind: "flow", assessment: { ...(profile === undefined ? {} : { profile }) } },
    before: [],
    period: `2023-${String(month).padStart(2, "0")}`,
    basis: "cumulative",
    value,
    target: ["2023", target],
  }));

const dated: fc.Arbitrary<Case> = fc
  .record({
    wanted,
    value: amount,
    baseline: fc.oneof(
      amount,
      amount.map((n) => -n),
    ),
    target: amount,
    kind: fc.constantFrom("growth" as const, "arithmetic" as const),
    year: fc.integer({ min: 2021, max: 2025 }),
  })
  // A required growth of less than a thousandth of a per cent is lost in the reader's own floating-point roots.
  .filter(({ target, baseline }) => Math.abs(target / baseline - 1) > 1e-5)
  .map(({ wanted: direction, value, baseline, target, kind, year }) => ({
    indicator: { direction, kind: "stock", assessment: { path: { kind, baseline: "2020", declared } } },
    before: [["2020", baseline] as const],
    period: String(year),
    basis: "instant",
    value,
    target: ["2025", target],
  }));

const due: fc.Arbitrary<Case> = fc
  .record({ wanted, value: amount, target: amount })
  .map(({ wanted: direction, value, target }) => ({
    indicator: { direction, kind: "growth" },
    before: [],
    period: "2023",
    basis: "cumulative",
    value,
    target: ["2023", target],
  }));

const direction: fc.Arbitrary<Case> = fc
  .record({
    values: fc.array(amount, { minLength: 4, maxLength: 6 }),
    value: amount,
    tolerance: fc.constantFrom(0, 0.02, 0.1),
  })
  .map(({ values, value, tolerance }) => ({
    indicator: { kind: "stock", assessment: { band: { tolerance, per: "share", declared } } },
    before: values.map((v, i) => [String(2022 - values.length + 1 + i), v] as const),
    period: "2023",
    basis: "instant",
    value,
    target: null,
  }));

function standing(c: Case, value: number = c.value, scale = 0): Standing {
  const at = (period: string, v: number, status: Observation["status"]): Observation =>
    anObservation({
      id: `sample.${period}.${status}`,
      period,
      basis: c.basis,
      status,
      value: shifted(v, scale),
      printed: String(v),
    });
  const indicator = anIndicator({ unit: "元", stage: "not-stated", ...c.indicator });
  return standingOf(
    aRelease(
      [indicator],
      [
        ...c.before.map(([period, v]) => at(period, v, "actual")),
        at(c.period, value, "actual"),
        ...(c.target === null ? [] : [at(c.target[0], c.target[1], "target")]),
      ],
    ),
    indicator,
  );
}

/** From the worst to the best, for whom more is better. */
const ORDER: readonly StatusCode[] = ["receding", "far-behind", "not-reached", "behind", "on-schedule", "reached"];
const RISING: readonly StatusCode[] = ["falling", "steady", "rising"];

const ALL = { annual, dated, due, direction };
const CASES: readonly (readonly [string, fc.Arbitrary<Case>])[] = Object.entries(ALL);

/** The values at and around which something changes are tried as well, not random ones alone. */
const edges = (c: Case): readonly number[] => (standing(c).flips ?? []).map((flip) => flip.at);

describe.each(CASES)("%s", (name, arbitrary) => {
  test("a larger value never gives a worse status where more is better, nor a better one where less is", () => {
    fc.assert(
      fc.property(arbitrary, fc.array(fc.oneof(amount, fc.constant(0)), { maxLength: 4 }), (c, others) => {
        const order = name === "direction" ? RISING : ORDER;
        const values = [c.value, ...others, ...edges(c)].filter((v) => v >= 0).sort((a, b) => a - b);
        const ranks = values
          .map((v) => standing(c, v))
          .filter((s) => s.reason === null)
          .map((s) => order.indexOf(s.status));
        const sorted = [...ranks].sort((a, b) => (c.indicator.direction === "less" ? b - a : a - b));
        expect(ranks).toEqual(sorted);
        expect(ranks).not.toContain(-1);
      }),
    );
  });

  test("the same amounts in another unit give the same status, and the same ratio", () => {
    fc.assert(
      fc.property(arbitrary, fc.constantFrom(-8, -4, 4, 8), (c, scale) => {
        const [here, there] = [standing(c), standing(c, c.value, scale)];
        expect(there.status).toBe(here.status);
        expect(there.reason).toBe(here.reason);
        if (here.formula !== undefined && here.formula.expression.op === "divide")
          expect(there.formula?.result).toEqual(here.formula.result);
      }),
    );
  });

  test("evaluating the printed formula gives the printed result, in both languages", () => {
    fc.assert(
      fc.property(arbitrary, (c) => {
        const { formula, reason } = standing(c);
        expect(formula === undefined).toBe(reason !== null);
        if (formula !== undefined)
          for (const lang of ["zh", "en"] as const) isPrintedRight(formula, formulaText(formula, lang));
      }),
    );
  });

  test("the printed result, though rounded, falls on its status' side of every threshold", () => {
    fc.assert(
      fc.property(arbitrary, (c) => {
        const { formula, status, rule, thresholds = [] } = standing(c);
        if (formula === undefined) return;
        const ratio = formula.result.value;
        const reached = thresholds.find((t) => t.status === "reached");
        // Another formula decides whether a target is reached; where it is not, the ratios tell.
        const ladder = thresholds.filter((t) => t !== reached);
        if (status === "reached" || rule === RULES.dueTarget.id || formula.expression.op === "minus") return;
        const met = ladder.find(
          ({ from, strict }) => from === null || (strict === true ? ratio > from : ratio >= from),
        );
        expect(met?.status).toBe(status);
      }),
    );
  });

  test("what would flip it does", () => {
    fc.assert(
      fc.property(arbitrary, (c) => {
        const now = standing(c);
        for (const flip of now.flips ?? []) {
          const step = flip.when === "above" ? 1 : flip.when === "below" ? -1 : 0;
          // Beyond a bound that is printed rounded, a little farther; at one that is met, the very number.
          const tried = step === 0 ? flip.at : flip.at + step * Math.max(1e-6, Math.abs(flip.at) * 1e-4);
          if (tried < 0 && c.indicator.kind === "flow") continue;
          const there = standing(c, tried);
          if (name === "direction") expect(there.status).toBe(flip.status);
          else expect([flip.status, ...beyond(flip.status, step === 0 ? 1 : -1)]).toContain(there.status);
        }
      }),
    );
  });
});

/** Statuses better or worse than another: two bounds may lie closer together than the step that is tried. */
function beyond(status: StatusCode, way: 1 | -1): readonly StatusCode[] {
  const at = ORDER.indexOf(status);
  return way === 1 ? ORDER.slice(at + 1) : ORDER.slice(0, at);
}

function isPrintedRight({ result }: Formula, text: string): void {
  const [left, right] = sidesOf(text);
  expect(right, text).toBe(result.value);
  const slack = result.decimals === undefined ? 0 : 0.5 * 10 ** -result.decimals;
  expect(Math.abs(left - right), text).toBeLessThanOrEqual(slack + 1e-9 * Math.max(1, Math.abs(left)));
}

describe("the reader of printed formulas", () => {
  test.each([
    ["40.6 ÷ 50 ÷ 0.5 = 1.624", 1.624],
    ["10 − 2 − 3 = 5", 5],
    ["((60 ÷ 50)^(1 ÷ 2) − 1) ÷ ((80 ÷ 50)^(1 ÷ 5) − 1) = 0.968", 0.968],
    ["1,900 − (−5) × 2 = 1,910", 1910],
  ])("%s", (text, value) => {
    const [left, right] = sidesOf(text);
    expect(right).toBe(value);
    expect(left).toBeCloseTo(right, 3);
  });
});
