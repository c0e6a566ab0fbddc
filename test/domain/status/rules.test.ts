import { describe, expect, test } from "vitest";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { DeclaredChange } from "#domain/schemas/change.ts";
import { standingOf } from "#domain/status/assess.ts";
import { annualScale } from "#domain/status/annual-target.ts";
import { datedScale } from "#domain/status/dated-target.ts";
import { number } from "#domain/status/expression.ts";
import { formulaText, formulaWords } from "#words/status/formula.ts";
import { statusWords } from "#words/status/status-words.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";

const declared = { on: "2020-01-01", statement: { zh: "样例", en: "Sample" } };
const flow = (given: Partial<Indicator> = {}): Indicator => anIndicator({ direction: "more", kind: "flow", ...given });
const cumulative = (period: string, value: number | null, given: Partial<Observation> = {}): Observation =>
  anObservation({ id: `sample.${period}.${given.status ?? "actual"}`, period, basis: "cumulative", value, ...given });
const instant = (period: string, value: number, given: Partial<Observation> = {}): Observation =>
  cumulative(period, value, { basis: "instant", ...given });
const judge = (indicator: Indicator, observations: readonly Observation[], changes: readonly DeclaredChange[] = []) => {
  const release = aRelease([indicator], observations);
  return standingOf({ ...release, release: { ...release.release, changes: [...changes] } }, indicator);
};

describe("annual target on a cumulative flow", () => {
  const half = annualScale({ target: 50, share: number(0.5, "share"), wanted: "more" });

  test.each([
    [50, "reached"],
    [49.999, "on-schedule"],
    [23.75, "on-schedule"],
    [23.749999, "behind"],
    [15, "behind"],
    [14.999999, "far-behind"],
    [0, "far-behind"],
    [-3, "far-behind"],
  ])("%d of 50 by the middle of the year: %s", (value, status) => expect(half.judge(value).status).toBe(status));

  test("prints the formula with its numbers, in numbers and in words", () => {
    const { formula } = half.judge(40.6);
    if (formula === undefined) throw new Error("invalid judgement");
    expect(formulaText(formula, "zh")).toBe("40.6 ÷ 50 ÷ 0.5 = 1.624");
    expect(formulaWords(formula.expression, statusWords("zh").roles, "zh")).toBe("公布值 ÷ 目标值 ÷ 应完成份额");
    expect(formulaWords(formula.expression, statusWords("en").roles, "en")).toBe("value ÷ target ÷ planned share");
  });

  test("says at which values it would be judged otherwise", () => {
    expect(half.judge(20).flips).toEqual([
      { status: "reached", at: 50, when: "at-least" },
      { status: "on-schedule", at: 23.75, when: "at-least" },
      { status: "far-behind", at: 15, when: "below" },
    ]);
  });

  test("a rounded result never contradicts the status", () => {
    const { status, formula } = annualScale({ target: 1000, share: null, wanted: "more" }).judge(949.9999);
    expect(status).toBe("behind");
    expect(formula?.result).toEqual({ value: 0.9499999 });
  });

  test.each([
    [400, null, "reached"],
    [401, null, "on-schedule"],
    [0, null, "reached"],
    [0, 0.5, "on-schedule"], // nothing is reached while the value can still grow
    [200, 0.5, "on-schedule"],
    [211, 0.5, "behind"],
    [334, 0.5, "far-behind"],
  ])("a ceiling of 400: %d after %s of the year is %s", (value, share, status) => {
    const scale = annualScale({ target: 400, share: share === null ? null : number(share, "share"), wanted: "less" });
    expect(scale.judge(value).status).toBe(status);
  });

  test("two ways of writing the same months are the same period", () => {
    for (const period of ["2023-Q4", "2023-12", "2023-01/2023-12", "2023-12-31"])
      expect(judge(flow(), [cumulative(period, 50), cumulative("2023", 50, { status: "target" })]).status, period).toBe(
        "reached",
      );
  });

  test("a straight line counts months, and only where it was declared", () => {
    const given = [cumulative("2023-05", 25), cumulative("2023", 60, { status: "target" })];
    expect(judge(flow(), given).reason).toBe("incomplete-period");
    const { status, formula } = judge(flow({ assessment: { profile: { kind: "linear", declared } } }), given);
    expect(status).toBe("on-schedule");
    expect(formula === undefined ? "" : formulaText(formula, "zh")).toBe("25 ÷ 60 ÷ (5 ÷ 12) = 1");
  });
});

describe("level toward a dated target", () => {
  const scale = (path: "growth" | "arithmetic") =>
    datedScale({ target: 150, baseline: 50, path, elapsed: 24, span: 48, wanted: "more" });

  test.each([
    [150, "reached"],
    [97.5, "on-schedule"],
    [97.499, "behind"],
    [80, "behind"],
    [79.999, "far-behind"],
    [50, "far-behind"],
    [49.999, "receding"],
  ])("%d on the way from 50 to 150, half of the time gone: %s", (value, status) =>
    expect(scale("arithmetic").judge(value).status).toBe(status),
  );

  test("compound growth: half-way in time is the geometric mean", () => {
    const { formula, status } = scale("growth").judge(86.6);
    expect(status).toBe("on-schedule");
    expect(formula === undefined ? "" : formulaText(formula, "en")).toBe(
      "((86.6 ÷ 50)^(1 ÷ 2) − 1) ÷ ((150 ÷ 50)^(1 ÷ 4) − 1) = 1",
    );
  });

  test("with a base of zero or less the path is arithmetic, and the standing says so", () => {
    const path = { kind: "growth", baseline: "2020", declared } as const;
    const observations = [instant("2020", -2), instant("2023", 1), instant("2025", 3, { status: "target" })];
    const found = judge(flow({ kind: "stock", assessment: { path } }), observations);
    expect(found).toMatchObject({ status: "on-schedule", arithmetic: true, based: ["path"] });
    expect(found.formula === undefined ? "" : formulaText(found.formula, "zh")).toBe(
      "(1 − (−2)) ÷ 3 ÷ ((3 − (−2)) ÷ 5) = 1",
    );
  });

  test("a target that is due without a path is reached or not", () => {
    const due = [instant("2023", 48), instant("2023", 50, { status: "target" })];
    expect(judge(flow({ kind: "stock" }), due)).toMatchObject({ status: "not-reached", rule: "due-target.1" });
  });
});

describe("a period is over on its last day", () => {
  const on = (published: string, kind: Indicator["kind"], period: string, target: string) => {
    const indicator = flow({ kind });
    const of = kind === "stock" ? instant : cumulative;
    const release = aRelease([indicator], [of(period, 48), of(target, 50, { id: "goal", status: "target" })]);
    return standingOf({ ...release, release: { ...release.release, published } }, indicator);
  };

  test.each([
    ["2026-11-26", "stock", "2026", "2026", "not-assessable", "not-over"],
    ["2026-12-30", "stock", "2026", "2026", "not-assessable", "not-over"],
    ["2026-12-31", "stock", "2026", "2026", "not-reached", null],
    ["2026-11-26", "flow", "2026", "2026", "not-assessable", "not-over"],
    ["2026-12-31", "flow", "2026", "2026", "on-schedule", null],
    ["2026-11-26", "flow", "2026-Q4", "2026", "not-assessable", "not-over"],
    ["2026-11-26", "flow", "2026-Q3", "2026", "not-assessable", "incomplete-period"],
    ["2026-11-29", "stock", "2026-11", "2026-11", "not-assessable", "not-over"],
    ["2026-11-30", "stock", "2026-11", "2026-11", "not-reached", null],
  ] as const)("on %s a %s of %s against a target of %s: %s", (day, kind, period, target, status, reason) => {
    expect(on(day, kind, period, target)).toMatchObject({ status, reason });
  });
});

describe("a cumulative figure that falls", () => {
  const observations = [cumulative("2023-H1", 30), cumulative("2023-Q3", 28)];

  test("is an error in the data, with both numbers", () => {
    const found = judge(flow(), observations);
    expect(found).toMatchObject({ status: "data-error", rule: "cumulative.1" });
    expect(found.formula === undefined ? "" : formulaText(found.formula, "en")).toBe("28 − 30 = −2");
  });

  test("is none where a release declares that one of the two was revised", () => {
    const revised: DeclaredChange = {
      observation: "sample.2023-H1.actual",
      kind: "revised",
      reason: declared.statement,
    };
    expect(judge(flow(), observations, [revised]).reason).toBe("no-target");
  });

  test("is none across years, for a state, and where the words leave room", () => {
    expect(judge(flow(), [cumulative("2022-Q4", 60), cumulative("2023-Q1", 12)]).status).toBe("not-assessable");
    expect(judge(flow({ kind: "stock" }), [instant("2023-06", 30), instant("2023-09", 28)]).status).toBe(
      "not-assessable",
    );
    const open = cumulative("2023-Q3", 28, { lower: 28, upper: null, qualifier: "余" });
    expect(judge(flow(), [cumulative("2023-H1", 30), open]).status).toBe("not-assessable");
  });
});

describe("an interval", () => {
  const target = cumulative("2023", 2000, { status: "target" });
  const over = (value: number): Observation =>
    cumulative("2023", value, { lower: value, upper: null, qualifier: "余" });

  test("whose ends are judged differently is uncertain, and shows both", () => {
    const { status, rule, ends } = judge(flow(), [over(1900), target]);
    expect([status, rule]).toEqual(["uncertain", "interval.1"]);
    expect(ends?.map((end) => end.status)).toEqual(["on-schedule", "reached"]);
    expect(ends?.map((end) => end.formula === undefined)).toEqual([false, true]);
  });

  test("whose ends agree is judged, and so are documents that differ", () => {
    expect(judge(flow(), [over(2001), target])).toMatchObject({ status: "reached", rule: "annual-target.1" });
    const two = [cumulative("2023", 1000), cumulative("2023", 2100, { id: "sample.other" }), target];
    expect(judge(flow(), two).status).toBe("uncertain");
  });
});

describe("without a target", () => {
  const years = (values: readonly number[]): readonly Observation[] =>
    values.map((value, i) => instant(String(2024 - values.length + i), value));
  const rate = flow({ kind: "rate", unit: "%" });

  test("two to four values give a difference without a label; of percentages in points", () => {
    const found = judge(rate, years([91.5, 93.2]));
    expect(found).toMatchObject({ status: "not-assessable", reason: "few-points", change: { points: true, of: 2 } });
    expect(found.change?.formula.result).toEqual({ value: 1.7 });
  });

  test("no difference across a break, another basis, or another part of the year", () => {
    const broken = { breaks: [{ from: "2023", differs: "definition" as const, declared }] };
    expect(judge(flow({ kind: "stock", assessment: broken }), years([10, 12])).reason).toBe("no-target");
    expect(judge(flow(), [cumulative("2022", 10), instant("2023", 12)]).change).toBeUndefined();
    expect(judge(flow(), [cumulative("2022", 10), cumulative("2023-H1", 12)]).change).toBeUndefined();
  });

  test.each([
    [[100, 1, 1, 1, 108], "steady"], // 2 % a year is within 2 %
    [[100, 1, 1, 1, 108.1], "rising"],
    [[100, 1, 1, 1, 91.9], "falling"],
  ])("five values and a band of 2 %%: %j is %s", (values, status) => {
    const band = { tolerance: 0.02, per: "share", declared } as const;
    expect(judge(flow({ kind: "stock", assessment: { band } }), years(values)).status).toBe(status);
  });

  test("a band that was declared after the last value counts for nothing", () => {
    const band = { tolerance: 0.02, per: "share", declared: { ...declared, on: "2024-01-01" } } as const;
    expect(judge(flow({ kind: "stock", assessment: { band } }), years([1, 2, 3, 4, 5])).reason).toBe("declared-late");
  });

  test("a rate at 100 % has no direction, and says how many were rated where that is known", () => {
    const band = { tolerance: 0.1, per: "points", declared } as const;
    const rating = { by: declared.statement, of: "cases.2023", declared };
    const indicator = { ...rate, assessment: { band, rating } };
    const counted = anIndicator({ id: "cases", unit: "件" });
    const all = [...years([96, 97, 98, 99, 100]), anObservation({ indicator: "cases", period: "2023", value: 130 })];
    const found = standingOf(aRelease([indicator, counted], all), indicator);
    expect(found).toMatchObject({
      status: "not-assessable",
      rule: "full-rate.1",
      fullRate: { n: { value: 130, unit: "件" } },
    });
    expect(judge({ ...rate, assessment: { band } }, years([96, 97, 98, 99, 100])).fullRate?.n).toBeNull();
  });
});
