import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type OwnChart, pointsOf } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import { comparisonChart } from "#domain/comparison/chart.ts";
import { compareAll } from "#domain/comparison/compared.ts";
import { panelsOf } from "#domain/comparison/panels.ts";
import { standingOf } from "#domain/comparison/standing.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Release } from "#domain/schemas/release.ts";
import { optionFor } from "#charts/draw/option.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";

/** The chart of a made-up indicator. */
function chart(release: Release, indicator: Indicator): OwnChart {
  const model = chartOf(release, indicator);
  if (model === null) throw new Error(`invalid chart: ${indicator.id}`);
  return model;
}

const NAMES = ["第一产业", "第二产业", "第三产业"];

/** Three sectors over four years, one of which the second does not have. */
function bySector(given: Partial<Indicator>, size = 1): OwnChart {
  const own = anIndicator({
    breakdown: {
      name: { zh: "产业", en: "Sector" },
      additive: given.kind === "flow",
      categories: NAMES.map((zh, at) => ({ code: `s${at}`, name: { zh, en: `Sector ${at}` } })),
    },
    ...given,
  });
  const values = NAMES.flatMap((_, at) =>
    ["2019", "2020", "2021", "2022"]
      .filter((period) => at !== 1 || period !== "2020")
      .map((period, year) =>
        anObservation({ indicator: own.id, category: `s${at}`, period, value: size * (at - 1 + 4 * year * at) }),
      ),
  );
  return chart(aRelease([own], values), own);
}

const OUTPUT = bySector({ id: "output", unit: "亿元", kind: "flow", stage: "realised" });
const SECTORS = [
  OUTPUT,
  bySector({ id: "growth", unit: "%", kind: "growth" }, 0.1),
  bySector({ id: "parts", unit: "%", kind: "share" }, 0.5),
];

/** The ends of the value axis that a small chart is drawn with. */
function scaleIn(model: OwnChart): readonly unknown[] {
  const { yAxis } = optionFor(model, { lang: "zh", width: 340, animate: false, documentLabel: (id) => id });
  const [axis] = Array.isArray(yAxis) ? yAxis : [yAxis];
  return [axis?.min, axis?.max];
}

describe("small charts beside one another", () => {
  test("one for each sector, all on one scale and with the same periods", () => {
    const panels = panelsOf(OUTPUT);
    expect(panels.map(({ name }) => name.zh)).toEqual(NAMES);
    const scales = panels.map(({ model }) => scaleIn(model));
    for (const scale of scales) expect(scale).toEqual(scales[0]);
    const periods = panels.map(({ model }) => pointsOf(model).map((p) => p.period));
    for (const own of periods) expect(own).toEqual(periods[0]);
  });

  test("together they have every value of the chart, each once", () => {
    for (const whole of SECTORS) {
      const values = (models: readonly OwnChart[]) =>
        models.flatMap((m) => pointsOf(m).flatMap((p) => p.observation?.id ?? [])).sort();
      expect(values(panelsOf(whole).map(({ model }) => model))).toEqual(values([whole]));
      expect(panelsOf(whole)).toHaveLength(NAMES.length);
    }
  });

  test("none of one series, of parts at one time, or of what documents say differently", () => {
    const one = anIndicator();
    const years = ["2020", "2021"].map((period) => anObservation({ period }));
    expect(panelsOf(chart(aRelease([one], years), one))).toEqual([]);
    const parts = anIndicator({
      kind: "stock",
      breakdown: {
        name: { zh: "级别", en: "Level" },
        additive: false,
        categories: ["a", "b"].map((code) => ({ code, name: { zh: code, en: code } })),
      },
    });
    const once = ["a", "b"].map((category) => anObservation({ category }));
    expect(panelsOf(chart(aRelease([parts], once), parts))).toEqual([]);
    const said = [anObservation({ id: "first" }), anObservation({ id: "second", value: 35 })];
    const disputed = aRelease([one], said);
    const otherwise = {
      ...disputed,
      sources: {
        ...disputed.sources,
        conflicts: [
          {
            id: "two-counts",
            title: { zh: "两个说法", en: "Two counts" },
            statement: { zh: "不一致", en: "They disagree" },
            indicators: [one.id],
            observations: said.map(({ id }) => id),
            documents: ["sample-report"],
          },
        ],
      },
    };
    const readings = chart(otherwise, one);
    expect(readings.kind).toBe("readings");
    expect(panelsOf(readings)).toEqual([]);
  });

  test("indicators that were found comparable, and no others", () => {
    const [a, b, other] = [
      anIndicator({ id: "a", name: { zh: "甲", en: "A" } }),
      anIndicator({ id: "b", name: { zh: "乙", en: "B" } }),
      anIndicator({ id: "other", name: { zh: "丙", en: "C" }, unit: "%", kind: "share" }),
    ];
    const all = [a, b, other];
    const observations = all.flatMap(({ id }, at) => [
      anObservation({ indicator: id, id: `${id}.1`, period: "2021", value: 3 + 40 * at }),
      anObservation({ indicator: id, id: `${id}.2`, period: "2022", value: 5 + 40 * at }),
    ]);
    const made = aRelease(all, observations);
    const { groups } = compareAll(a, [b, other], (i) => standingOf(made, i));
    const panels = groups.map((group) => {
      const model = comparisonChart(made, group);
      return model?.kind === "comparison" ? panelsOf(model).map(({ name }) => name.zh) : [];
    });
    expect(panels[0]).toEqual(["甲", "乙"]);
    expect(panels.slice(1).flat()).toEqual([]);
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
