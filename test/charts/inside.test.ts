import { describe, expect, test } from "vitest";
import type { Release } from "#domain/schemas/release.ts";
import { renderSvg } from "#charts/svg/render-svg.ts";
import { makeSet } from "#mocks/sets.ts";
import { chartCases, chartContext } from "#test/support/chart-cases.ts";
import { type DrawnChart, drawnCharts } from "#test/support/drawn-charts.ts";
import { publishedRelease } from "#test/support/published.ts";
import { coveringOf, outsideOf } from "./texts.ts";

const SETS = ["full-decade", "gaps", "targets"] as const;
const RELEASES: readonly (readonly [string, Release])[] = [
  ["the published data", (await publishedRelease()).release],
  ...SETS.map((set): readonly [string, Release] => {
    const { releases: all } = makeSet(set);
    const last = all[all.length - 1];
    if (last === undefined) throw new Error(`invalid set: ${set}`);
    return [set, last.release];
  }),
];

// Hundreds of drawings each: more than the usual time where other things run beside.
describe.each(RELEASES)("no words leave a drawing of %s", { timeout: 60_000 }, (_, release) => {
  const named = (all: readonly DrawnChart[], find: (svg: string) => readonly string[]): readonly string[] =>
    all.flatMap(({ name, svg }) => find(svg).map((text) => `${name}: ${text}`));

  test("with its own names, which do not cover one another", () => {
    const all = drawnCharts(release);
    expect(named(all, outsideOf)).toEqual([]);
    expect(named(all, coveringOf)).toEqual([]);
  });

  test("with long ones", () => {
    const all = drawnCharts(release, true);
    expect(named(all, outsideOf)).toEqual([]);
  });
});

describe("no words leave a drawing of any case", () => {
  test.each(Object.entries(chartCases))("%s", (_, model) => {
    for (const lang of ["zh", "en"] as const)
      for (const width of [340, 640]) {
        const svg = renderSvg(model, chartContext(lang, width), { id: "x", title: "样例", description: "样例" });
        expect(outsideOf(svg)).toEqual([]);
      }
  });
});
