import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparable, type Comparison, type How, isRefusal, type Standing } from "#domain/comparison/comparison.ts";
import { baseOf } from "#domain/figure/unit.ts";
import { alike } from "#domain/comparison/chart.ts";
import { addable, type Amount, amountOf, isAt, sum } from "#domain/comparison/amount.ts";
import { SCOPE_LEVELS, STAGES } from "#domain/figure/indicator.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { seriesOf } from "#domain/chart/series-over-time.ts";
import { UNIT_CODES } from "#domain/figure/unit.ts";
import { anIndicator, anObservation } from "#test/support/cases.ts";

const money = (id: string, given: Partial<Indicator> = {}): Indicator =>
  anIndicator({ id, unit: "亿元", stage: "in-place", ...given });
const place = (level: Indicator["scope"]["level"], zh: string, within?: string): Indicator["scope"] => ({
  level,
  id: zh,
  name: { zh, en: zh },
  ...(within === undefined ? {} : { within }),
});
const park = place("park", "东园");

/** `axis`, `beside: <why>` or `no: <why>`. */
function said(a: Indicator, b: Indicator, standing: readonly [Standing, Standing] | null = null): string {
  const result = comparable(a, b, standing);
  if (isRefusal(result)) return `no: ${result.refused}`;
  return result.how === "axis" ? "axis" : `beside: ${result.why}`;
}

function pair(a: Indicator, b: Indicator, how: How): Comparison {
  const result = comparable(a, b);
  if (isRefusal(result) || result.how !== how) throw new Error(`invalid case: ${said(a, b)}`);
  return result;
}

describe("money is compared with money of the same stage and scope alone", () => {
  test.each([
    ["the same stage and scope", money("b"), "axis"],
    ["another scale of the same unit", money("b", { unit: "万元" }), "axis"],
    ["an intention", money("b", { stage: "intended" }), "no: unlike-stage"],
    ["output, which has no stage", money("b", { stage: "not-applicable" }), "no: unlike-stage"],
    ["a stage that nobody states", money("b", { stage: "not-stated" }), "no: unstated-stage"],
    ["a park, which is part of the county", money("b", { scope: park }), "no: unlike-scope"],
    ["another currency, which no document converts", money("b", { unit: "万美元" }), "beside: unlike-unit"],
    ["another kind", money("b", { kind: "plan" }), "beside: unlike-kind"],
    ["a count", anIndicator({ id: "b", unit: "个" }), "beside: unlike-unit"],
    ["itself", money("a"), "no: same-indicator"],
    ["a figure whose unit was lost", anIndicator({ id: "b", unit: "unstated" }), "no: unknown-unit"],
  ])("%s", (_, other, expected) => {
    expect(said(money("a"), other)).toBe(expected);
  });

  test("two amounts without a stage are not of one stage", () => {
    const unstated = money("a", { stage: "not-stated" });
    expect(said(unstated, money("b", { stage: "not-stated" }))).toBe("no: unstated-stage");
  });

  test("output is compared with output", () => {
    const output = money("a", { stage: "not-applicable" });
    expect(said(output, money("b", { stage: "not-applicable" }))).toBe("axis");
    expect(said(output, money("b", { stage: "not-applicable", scope: park }))).toBe("no: unlike-scope");
  });
});

describe("what is no money", () => {
  const firms = anIndicator({ id: "a", unit: "家" });
  const share = anIndicator({
    id: "a",
    unit: "%",
    kind: "share",
    definitionId: "a-share",
    definition: { zh: "甲", en: "A" },
  });

  test.each([
    ["may be of another scope", firms, anIndicator({ id: "b", unit: "家", scope: park }), "axis"],
    ["shares no scale with another thing counted", firms, anIndicator({ id: "b", unit: "件" }), "beside: unlike-unit"],
    ["nor with its own state", firms, anIndicator({ id: "b", unit: "家", kind: "stock" }), "beside: unlike-kind"],
    [
      "nor one share with the share of another whole",
      share,
      anIndicator({ ...share, id: "b", definitionId: "another", definition: { zh: "乙", en: "B" } }),
      "beside: unlike-definition",
    ],
    ["but shares of one definition do", share, anIndicator({ ...share, id: "b" }), "axis"],
    [
      "words that happen to agree are no definition",
      share,
      anIndicator({ ...share, id: "b", definitionId: "another" }),
      "beside: unlike-definition",
    ],
    [
      "and one definition may be worded anew",
      share,
      anIndicator({ ...share, id: "b", definition: { zh: "同一定义，另一写法", en: "Alike" } }),
      "axis",
    ],
    [
      "and growth with growth",
      anIndicator({ id: "a", unit: "%", kind: "growth" }),
      anIndicator({ id: "b", unit: "%", kind: "growth", definition: { zh: "乙", en: "B" } }),
      "axis",
    ],
  ])("%s", (_, a, b, expected) => {
    expect(said(a, b)).toBe(expected);
  });

  test("shares no scale where the values are cumulative here and of a moment there, or a thousandfold apart", () => {
    const b = anIndicator({ id: "b", unit: "家" });
    const values = (basis: Standing["basis"], size: number): Standing => ({ basis, size, series: 1 });
    expect(said(firms, b, [values("cumulative", 5), values("cumulative", 9)])).toBe("axis");
    expect(said(firms, b, [values("cumulative", 5), values("instant", 9)])).toBe("beside: unlike-basis");
    expect(said(firms, b, [values("instant", 5), values("instant", 9000)])).toBe("beside: unlike-size");
  });
});

test("whatever is compared, the answer is the same from both sides, and money never meets another stage or scope", () => {
  const anyIndicator = fc.record({
    unit: fc.constantFrom(...UNIT_CODES),
    kind: fc.constantFrom<Indicator["kind"]>("flow", "stock", "share", "growth", "rate", "plan"),
    stage: fc.constantFrom(...STAGES, null),
    scope: fc.constantFrom(...SCOPE_LEVELS.map((level) => place(level, level))),
  });
  fc.assert(
    fc.property(anyIndicator, anyIndicator, (x, y) => {
      const [a, b] = [anIndicator({ ...x, id: "a" }), anIndicator({ ...y, id: "b" })];
      expect(said(a, b)).toBe(said(b, a));
      const result = comparable(a, b);
      if (isRefusal(result)) return;
      const both = [a, b].every(({ unit }) => unit.includes("元"));
      if (both) expect([a.stage ?? "not-applicable", a.scope]).toEqual([b.stage ?? "not-applicable", b.scope]);
      if (result.how === "axis") expect(baseOf(a.unit).code).toBe(baseOf(b.unit).code);
    }),
  );
});

test("a conversion goes through to its end", () => {
  expect(baseOf("亿元")).toEqual({ code: "元", factor: 1e8 });
  expect(baseOf("万亩").code).toBe("公顷");
  expect(baseOf("万亩").factor).toBeCloseTo(666.667, 2);
  const fromTenThousands = comparable(money("a"), money("b", { unit: "万元" }));
  expect(isRefusal(fromTenThousands) ? null : fromTenThousands.factor).toBe(1e-4);
});

describe("one scale takes only series that may stand on it", () => {
  const [a, b, c] = [money("a"), money("b"), money("c")];
  const series = (indicator: Indicator) => seriesOf([anObservation({ indicator: indicator.id })], indicator, new Map());

  test("those of one indicator, and those found comparable with it", () => {
    expect(alike(series(a), [])).toHaveLength(1);
    const like = pair(a, b, "axis");
    if (like.how !== "axis") throw new Error("invalid case");
    expect(alike([...series(a), ...series(b)], [like])).toHaveLength(2);
    expect(() => alike([...series(a), ...series(c)], [like])).toThrow("invalid chart: c beside a");
    expect(() => alike([...series(a), ...series(b)], [])).toThrow("invalid chart: b beside a");
  });

  test("the compiler refuses a pair that was not checked, or is only for side by side", () => {
    const beside = pair(a, money("b", { unit: "万美元" }), "beside");
    // @ts-expect-error: how it is compared is not known to be on one axis
    expect(() => alike([...series(a), ...series(c)], [beside])).toThrow("invalid chart");
    const madeUp = { a, b: c, how: "axis", why: null, factor: 1 } as const;
    // @ts-expect-error: only `comparable` makes a comparison
    expect(alike([...series(a), ...series(c)], [madeUp])).toHaveLength(2);
    const like = pair(a, b, "axis");
    if (like.how !== "axis") throw new Error("invalid case");
    // oxlint-disable-next-line typescript/no-misused-spread -- the copy is the point
    const copy = { ...like, b: c };
    // @ts-expect-error: a copy of a comparison is none
    expect(alike([...series(a), ...series(c)], [copy])).toHaveLength(2);
  });
});

describe("adding", () => {
  /** An amount whose stage and scope the compiler knows. */
  function known<S extends Amount["stage"], L extends Amount["level"]>(
    stage: S,
    level: L,
    given: Partial<Observation> = {},
    of: Partial<Indicator> = {},
  ): Amount<S, L> {
    const indicator = money("a", { stage, scope: place(level, level), ...of });
    const amount = amountOf(indicator, anObservation({ indicator: "a", ...given }));
    if (!isAt(amount, stage, level)) throw new Error("invalid case");
    return amount;
  }
  const saidOf = (result: ReturnType<typeof addable>): string =>
    isRefusal(result) ? result.refused : JSON.stringify(sum(result).quantity);
  const parts = (additive: boolean): Partial<Indicator> => ({
    breakdown: {
      name: { zh: "类", en: "Kind" },
      additive,
      categories: ["x", "y"].map((code) => ({ code, name: { zh: code, en: code } })),
    },
  });
  const inPlace = (given: Partial<Observation> = {}, of: Partial<Indicator> = {}) =>
    known("in-place", "county", given, of);

  test("amounts of unlike stage or scope does not compile, and is refused where the compiler could not know", () => {
    const intended: Amount<"intended", "county"> = known("intended", "county", {}, { id: "b" });
    const local: Amount<"in-place", "park"> = known("in-place", "park", {}, { id: "b" });
    // @ts-expect-error: an intention is not in place
    expect(saidOf(addable(inPlace(), intended))).toBe("unlike-stage");
    // @ts-expect-error: a park is not the county
    expect(saidOf(addable(inPlace(), local))).toBe("unlike-scope");
    // @ts-expect-error: nor does an amount of another stage pass for one
    const wrong: Amount<"in-place", "county"> = intended;
    expect(wrong.stage).toBe("intended");
    const unknown: readonly [Amount, Amount] = [inPlace(), intended];
    expect(saidOf(addable(...unknown))).toBe("unlike-stage");
  });

  test("of very small amounts is as exact as of large ones", () => {
    const of = (value: number, category: string): Amount<"in-place", "county"> =>
      inPlace({ value, category, id: `a.${category}` }, parts(true));
    expect(saidOf(addable(of(1.2e-7, "x"), of(1.3e-7, "y")))).toBe('{"kind":"point","value":2.5e-7}');
  });

  test("what was not found addable does not compile", () => {
    const [a, b] = [money("a"), money("b")];
    // @ts-expect-error: indicators are no amounts
    expect(() => sum(a, b)).toThrow();
    // @ts-expect-error: amounts are added only after `addable`
    expect(() => sum(inPlace(), inPlace())).toThrow();
    // @ts-expect-error: a refusal is no addition
    expect(() => sum(addable(inPlace(), inPlace()))).toThrow();
  });

  test.each<[string, Partial<Observation>, Partial<Observation>, Partial<Indicator>, string]>([
    ["the parts of a whole", { category: "x" }, { category: "y" }, parts(true), '{"kind":"point","value":42}'],
    ["parts that overlap", { category: "x" }, { category: "y" }, parts(false), "not-additive"],
    ["the same part twice", { category: "x" }, { category: "x" }, parts(true), "overlap"],
    ["two periods", { category: "x", period: "2021" }, { category: "y" }, parts(true), "unlike-period"],
    ["two bases", { category: "x", basis: "instant" }, { category: "y" }, parts(true), "unlike-basis"],
    ["observed and expected", { category: "x", status: "expected" }, { category: "y" }, parts(true), "unlike-status"],
    ["a gap", { category: "x", value: null, missing: "withheld" }, { category: "y" }, parts(true), "missing"],
    [
      "percentages",
      { category: "x" },
      { category: "y" },
      { ...parts(true), unit: "%", kind: "share", stage: null },
      "percentage",
    ],
    ["a town and its county", { area: "town" }, {}, {}, "overlap"],
  ])("%s", (_, first, second, of, expected) => {
    expect(
      saidOf(addable(amountOf(money("a", of), anObservation(first)), amountOf(money("a", of), anObservation(second)))),
    ).toBe(expected);
  });

  test("two indicators only where they are the same thing in two places apart", () => {
    const at = (id: string, level: "county" | "park", name: string, given: Partial<Indicator> = {}) =>
      amountOf(money(id, { definitionId: "alike", scope: place(level, name), ...given }), anObservation());
    const within = { scope: place("park", "玻纤产业", "东园") };
    expect(saidOf(addable(at("a", "park", "东园"), at("b", "park", "西园")))).toBe('{"kind":"point","value":42}');
    expect(saidOf(addable(at("a", "park", "东园"), at("b", "park", "", within)))).toBe("overlap");
    expect(saidOf(addable(at("a", "county", "样例县"), at("b", "county", "样例县")))).toBe("overlap");
    const other = { definitionId: "another" };
    expect(saidOf(addable(at("a", "park", "东园"), at("b", "park", "西园", other)))).toBe("unlike-definition");
  });

  test("keeps the ends, and adds decimals as they are printed", () => {
    const whole = parts(true);
    const add = (first: Partial<Observation>, second: Partial<Observation>): string =>
      saidOf(addable(inPlace({ category: "x", ...first }, whole), inPlace({ category: "y", ...second }, whole)));
    expect(add({ value: 10, lower: 10, upper: null }, { value: 2 })).toBe(
      '{"kind":"interval","value":12,"lower":12,"upper":null}',
    );
    expect(add({ value: null, lower: 2, upper: 3 }, { value: 1 })).toBe(
      '{"kind":"interval","value":null,"lower":3,"upper":4}',
    );
    expect(add({ value: 0.1 }, { value: 0.2 })).toBe('{"kind":"point","value":0.3}');
  });
});
