import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chartOf, type OwnChart, pointsOf } from "#domain/chart-model.ts";
import { comparisonChart } from "#domain/comparison/chart.ts";
import { compareAll } from "#domain/comparison/compared.ts";
import { panelsOf } from "#domain/comparison/panels.ts";
import { standingOf } from "#domain/comparison/standing.ts";
import { optionFor } from "#charts/option.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";
import { publishedRelease } from "#test/support/published.ts";

const { release } = publishedRelease();

function chart(id: string): OwnChart {
  const indicator = release.indicators.indicators.find((i) => i.id === id);
  const model = indicator === undefined ? null : chartOf(release, indicator);
  if (model === null) throw new Error(`invalid chart: ${id}`);
  return model;
}

/** The ends of the value axis that a small chart is drawn with. */
function scaleIn(model: OwnChart): readonly unknown[] {
  const { yAxis } = optionFor(model, { lang: "zh", width: 340, animate: false, documentLabel: (id) => id });
  const [axis] = Array.isArray(yAxis) ? yAxis : [yAxis];
  return [axis?.min, axis?.max];
}

describe("small charts beside one another", () => {
  test("one for each sector, all on one scale and with the same periods", () => {
    const panels = panelsOf(chart("gdp-by-sector"));
    expect(panels.map(({ name }) => name.zh)).toEqual(["第一产业", "第二产业", "第三产业"]);
    const scales = panels.map(({ model }) => scaleIn(model));
    for (const scale of scales) expect(scale).toEqual(scales[0]);
    const periods = panels.map(({ model }) => pointsOf(model).map((p) => p.period));
    for (const own of periods) expect(own).toEqual(periods[0]);
  });

  test("together they have every value of the chart, each once", () => {
    for (const id of ["gdp-by-sector", "gdp-by-sector-growth", "gdp-sector-share"]) {
      const values = (models: readonly OwnChart[]) =>
        models.flatMap((m) => pointsOf(m).flatMap((p) => p.observation?.id ?? [])).sort();
      expect(values(panelsOf(chart(id)).map(({ model }) => model))).toEqual(values([chart(id)]));
    }
  });

  test("none of one series, of parts at one time, or of what documents say differently", () => {
    for (const id of ["gdp", "specialized-smes", "high-tech-share"]) expect(panelsOf(chart(id))).toEqual([]);
  });

  test("indicators that were found comparable, and no others", () => {
    const [growth, ...others] = ["gdp-growth", "gdp-per-capita-growth", "tax-cuts"].map((id) => {
      const found = release.indicators.indicators.find((i) => i.id === id);
      if (found === undefined) throw new Error(`invalid indicator: ${id}`);
      return found;
    });
    if (growth === undefined) throw new Error("invalid indicator");
    const { groups } = compareAll(growth, others, (i) => standingOf(release, i));
    const compared = groups.map((group) => comparisonChart(release, group)).filter((c) => c?.kind === "comparison");
    expect(compared.length).toBeLessThan(2);
    for (const model of compared)
      if (model?.kind === "comparison")
        for (const panel of panelsOf(model)) expect(panel.model.series[0]?.indicator.unit).toBe("%");
  });

  test("the scale holds whatever the values are", () => {
    const value = fc.integer({ min: -500, max: 5000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 5 }), (parts) => {
        const own = anIndicator({
          breakdown: {
            name: { zh: "类", en: "Kind" },
            additive: false,
            categories: parts.map((_, at) => ({ code: `c${at}`, name: { zh: `第${at}类`, en: `Kind ${at}` } })),
          },
        });
        const observations = parts.flatMap(([first, last], at) => [
          anObservation({ category: `c${at}`, period: "2021", value: first }),
          anObservation({ category: `c${at}`, period: "2022", value: last }),
        ]);
        const model = chartOf(aRelease([own], observations), own);
        if (model === null) throw new Error("invalid case");
        const panels = panelsOf(model);
        expect(panels).toHaveLength(parts.length);
        const scales = panels.map((panel) => scaleIn(panel.model));
        for (const [min, max] of scales) {
          expect([min, max]).toEqual(scales[0]);
          expect(Number(min)).toBeLessThanOrEqual(Math.min(0, ...parts.flat()));
          expect(Number(max)).toBeGreaterThanOrEqual(Math.max(0, ...parts.flat()));
        }
      }),
      { numRuns: 30 },
    );
  });
});
