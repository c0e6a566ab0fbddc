import { describe, expect, test } from "vitest";
import { comparisonChart } from "#domain/comparison/chart.ts";
import { compareAll, membersOf } from "#domain/comparison/compared.ts";
import { MAX_OFFERS, offersFor } from "#domain/comparison/offers.ts";
import { standingOf } from "#domain/comparison/standing.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";

const firms = anIndicator({ id: "firms", unit: "家" });
const shops = anIndicator({ id: "shops", unit: "家" });
const bridges = anIndicator({ id: "bridges", unit: "座" });
const paid = anIndicator({ id: "paid", unit: "亿元", stage: "realised" });
const awards = anIndicator({ id: "awards", unit: "万元", stage: "realised", related: ["paid"] });
const intended = anIndicator({ id: "intended", unit: "亿元", stage: "intended" });
const all = [firms, shops, bridges, paid, awards, intended];
const release = aRelease(
  all,
  all.map((i) => anObservation({ indicator: i.id, value: i.unit === "万元" ? 2000 : 3 })),
);
const compare = (first: Indicator, others: readonly Indicator[]) =>
  compareAll(first, others, (i) => standingOf(release, i));
const ids = (members: readonly Indicator[]): readonly string[] => members.map((i) => i.id);

describe("comparing several", () => {
  test("each stands on the first scale that is its own, and what is no match for one of them is refused", () => {
    const { groups, refusals } = compare(firms, [bridges, paid, shops, awards, intended]);
    expect(groups.map((g) => ids(membersOf(g)))).toEqual([["firms", "shops"], ["bridges"], ["paid", "awards"]]);
    expect(groups.map((g) => g.why)).toEqual([null, "unlike-unit", "unlike-unit"]);
    expect(refusals.map((r) => [r.a.id, r.b.id, r.refused])).toEqual([["paid", "intended", "unlike-stage"]]);
  });

  test("a scale has at most six series", () => {
    const wide = anIndicator({
      id: "wide",
      unit: "家",
      breakdown: {
        name: { zh: "类", en: "Kind" },
        additive: false,
        categories: [1, 2, 3, 4, 5, 6].map((n) => ({ code: `c${n}`, name: { zh: `${n}`, en: `${n}` } })),
      },
    });
    const values = [1, 2, 3, 4, 5, 6].map((n) => anObservation({ indicator: "wide", category: `c${n}`, value: n }));
    const own = aRelease([firms, wide], [anObservation({ indicator: "firms" }), ...values]);
    const { groups } = compareAll(firms, [wide], (i) => standingOf(own, i));
    expect(groups.map((g) => g.why)).toEqual([null, "too-many"]);
  });

  test("the picture names each series, and puts another unit on the scale of the first", () => {
    const [, money] = compare(firms, [paid, awards]).groups;
    const chart = money === undefined ? null : comparisonChart(release, money);
    expect(chart?.kind).toBe("comparison");
    expect(chart?.series.map((s) => [s.indicator.id, s.factor])).toEqual([
      ["paid", 1],
      ["awards", 1e-4],
    ]);
    const alone = compare(firms, [bridges]).groups[1];
    expect(alone === undefined ? undefined : comparisonChart(release, alone)).toMatchObject({
      id: "compare-bridges",
      kind: "signs",
    });
  });

  test("scopes that differ are named", () => {
    const local = { ...shops, scope: { level: "park" as const, name: { zh: "东园", en: "East park" } } };
    const chart = comparisonChart(release, compare(firms, [local]).groups[0] ?? { first: firms, like: [], why: null });
    expect(chart?.series.map((s) => s.name?.zh)).toEqual(["样例指标（样例县）", "样例指标（东园）"]);
  });
});

describe("what is offered instead", () => {
  test("comes nearest first, and holds nothing that would be refused", () => {
    expect(ids(offersFor(paid, all))).toEqual(["awards", "firms", "shops", "bridges"]);
    expect(ids(offersFor(firms, all, [paid]))).toEqual(["shops", "bridges", "awards"]);
    const far = { ...shops, id: "far", theme: "other" };
    expect(ids(offersFor(firms, [far, ...all])).slice(0, 2)).toEqual(["shops", "far"]);
  });

  test("is a choice, not a catalogue", () => {
    const many = Array.from({ length: 40 }, (_, n) => anIndicator({ id: `n${n}`, unit: "家" }));
    expect(offersFor(firms, many)).toHaveLength(MAX_OFFERS);
  });
});
