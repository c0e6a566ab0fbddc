import { describe, expect, test } from "vitest";
import { type Budget, BUDGETS, judge } from "#bench/budgets.ts";
import { budgetFigures } from "#bench/figures.ts";
import { anInteraction, aLoad, results } from "./results.ts";

const most: Budget = { id: "a", what: "a", unit: "ms", limit: 50, compare: "at most" };
const least: Budget = { ...most, unit: "×", limit: 8, compare: "at least" };

describe("a budget", () => {
  test("at most: kept up to the limit itself", () => {
    expect(judge(most, 50)).toMatchObject({ met: true, ratio: 1 });
    expect(judge(most, 51)).toMatchObject({ met: false, ratio: 1.02 });
  });

  test("at least: kept from the limit on", () => {
    expect(judge(least, 8)).toMatchObject({ met: true, ratio: 1 });
    expect(judge(least, 7)).toMatchObject({ met: false, ratio: 0.875 });
  });

  test("of nothing there is no share", () => {
    const none: Budget = { ...most, limit: 0 };
    expect(judge(none, 0)).toMatchObject({ met: true, ratio: null });
    expect(judge(none, 0.001)).toMatchObject({ met: false, ratio: null });
  });

  test("what was not measured is neither kept nor missed", () => {
    expect(judge(most, null)).toMatchObject({ met: null, ratio: null });
  });
});

describe("the figures of the budgets", () => {
  test("every budget has a figure, and every figure a budget", () => {
    expect([...budgetFigures(results()).keys()].sort()).toEqual(BUDGETS.map((b) => b.id).sort());
  });

  test("nothing measured, nothing known", () => {
    expect(new Set(budgetFigures(results()).values())).toEqual(new Set([null]));
  });

  test("against the floor and the usual way: medians of the phone, from one pass", () => {
    const figures = budgetFigures(
      results({
        loads: [
          ...[400, 420, 900].map((fcp) => aLoad({ target: "overview", fcp })),
          ...[390, 400, 410].map((fcp) => aLoad({ target: "floor", fcp })),
          // It paints a heading long before.
          aLoad({ target: "naive", fcp: 900, figure: 4000 }),
          aLoad({ target: "overview", profile: "desktop", fcp: 100 }),
        ],
      }),
    );
    expect(figures.get("fcp-floor")).toBeCloseTo(1.05);
    expect(figures.get("naive")).toBeCloseTo(10);
  });

  test("interactions: the slowest, by the slower of the two clocks; a chart coming alive has its own", () => {
    const figures = budgetFigures(
      results({
        interactions: [
          anInteraction({ name: "search", paint: 30, event: 24 }),
          anInteraction({ name: "filter", paint: 37, event: 40 }),
          anInteraction({ name: "first touch of a chart until it is live", paint: 90, shown: 250 }),
        ],
      }),
    );
    expect(figures.get("interaction")).toBe(40);
    expect(figures.get("live")).toBe(250);
  });

  test("the worst layout shift of our own pages; the usual way may shift", () => {
    const loads = [
      aLoad({ target: "naive", shift: 0.2 }),
      aLoad({ target: "indicator", shift: 0.01 }),
      aLoad({ target: "indicator" }),
    ];
    expect(budgetFigures(results({ loads })).get("shift")).toBe(0.01);
  });
});
