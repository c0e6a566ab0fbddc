import { describe, expect, test } from "vitest";
import type { PictureModel } from "#charts/draw/drawing.ts";
import { chartHeight, optionFor, spotsOf } from "#charts/draw/option.ts";
import { tonesOf } from "#charts/walk/sound.ts";
import type { Spot } from "#charts/draw/frame.ts";
import { type ChartModel, pointsOf } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import { LANGUAGES, type Language } from "#domain/site/language.ts";
import { describeChart } from "#words/spoken/describe.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";
import { chartCases, chartContext } from "#test/support/chart-cases.ts";
import { latestRelease } from "#test/mocks/read-set.ts";
import { echarts } from "#charts/live/echarts.ts";
import { everyDrawing } from "./plain.ts";
import { announcedAsInTheTable, differences, heardInChinese, heardInEnglish, walked } from "./announced.ts";

const RELEASES = await Promise.all(
  (["full-decade", "targets"] as const).map(async (set) => [set, await latestRelease(set)] as const),
);

describe("numbers announced are those of the table", () => {
  for (const [name, release] of RELEASES) announcedAsInTheTable(name, release);

  test.each(LANGUAGES)(
    "every kind of drawing: gaps, ranges, open ends, two sources, parts of years, stages (%s)",
    (lang) => {
      const models = Object.values(chartCases).flatMap((m) => ("series" in m ? [m] : []));
      expect(models.flatMap((model) => differences(model, lang).map((d) => `${model.id}: ${d}`))).toEqual([]);
    },
  );

  test.each(LANGUAGES)("suggestions: every state, every unit, every part of every rung, once (%s)", (lang) => {
    for (const model of Object.values(chartCases)) {
      if ("series" in model) continue;
      const steps = walked(model, lang).flatMap((c) => c.steps);
      expect(steps.map((s) => s.of)).toEqual(drawnIn(model));
      for (const { figure, value, spoken } of steps) {
        if (value === null) expect(figure).not.toBe("");
        else
          expect(
            (lang === "en"
              ? heardInEnglish(figure)
              : heardInChinese(figure.replace(/个.*/, "个"), figure.includes("个") ? "个" : "件"))[0],
          ).toBe(value);
        expect(spoken).toContain(figure);
      }
    }
  });
});

/** Everything that a picture shows, in the order of its table. */
function drawnIn(model: PictureModel): readonly Spot["of"][] {
  if ("series" in model) return pointsOf(model);
  if (model.kind === "commitments") return model.lines;
  if (model.kind === "known") return model.rows.flatMap((r) => r.marks);
  if (model.kind === "ladder") return model.rungs.flatMap((r) => r.parts);
  // Counts of things that are no figures.
  if (model.kind === "all-known" || model.kind === "tally") return [];
  const units = model.units.flatMap((g): readonly Spot["of"][] =>
    g.named.length > 0 ? g.named : (g.total ?? 0) > 0 ? [g] : [],
  );
  return [...model.parts, ...units];
}

test("what is said of a value: what, when, how much, what kind of value, and who says so", () => {
  const said = (model: ChartModel, lang: Language) => walked(model, lang).flatMap((c) => c.steps.map((s) => s.spoken));
  expect(said(chartCases.columns, "zh")[0]).toMatch(/^二〇一九年上半年，二十一点五亿元，不足全年，来源：/);
  expect(said(chartCases.columns, "zh").join()).toContain("预计，七十亿元");
  expect(said(chartCases.readings, "zh").join()).toMatch(/百分之四十六.*样例日报.*超百分之三十三.*样例县人大常委会/);
  expect(said(chartCases.money, "en").join()).toContain("Support paid out");
  expect(said(chartCases.money, "en").join()).toContain("40 million yuan");
  expect(said(chartCases.reachLines, "en").join()).toContain("14 to 26");
});

test("what came about is read before what was expected, also where that was earlier", () => {
  const own = anIndicator({ id: "sample", unit: "家", kind: "stock" });
  const at = (period: string, value: number, status: "actual" | "expected" | "target") =>
    anObservation({ id: `${period}.${status}`, indicator: own.id, period, value, status, printed: `${value}家` });
  const values = [at("2020", 9, "target"), at("2021", 5, "expected"), at("2022", 6, "actual"), at("2023", 7, "actual")];
  const model = chartOf(aRelease([own], values), own);
  if (model === null) throw new Error("invalid case");
  const statuses = walked(model, "zh").flatMap((c) =>
    c.steps.map(({ of }) => ("observation" in of ? of.observation?.status : null)),
  );
  expect(statuses.filter((status) => status !== undefined)).toEqual(["actual", "actual", "expected", "target"]);
});

test("every amount of money is told with its stage and scope, one after the other", () => {
  const steps = walked(chartCases.money, "zh").flatMap((c) => c.steps.map((s) => s.written));
  expect(steps[0]).toMatch(/^意向投资，意向，样例，.*100亿元/);
  const told = describeChart(chartCases.money, "en", (id) => id);
  expect(told).toContain("Support paid out, realised, Sample: 40 million yuan (4000万元); Tax and fee cuts, realised,");
});

test("a series as tones: higher for more, silence for a gap", () => {
  const tones = tonesOf([1, null, 3, 2]);
  expect(tones.map((t) => t.pitch)).toEqual([220, null, 880, 440]);
  expect(new Set(tones.map((t) => t.at)).size).toBe(4);
  expect(tonesOf([5]).map((t) => t.pitch)).toEqual([440]);
});

describe("the mark stands where the value is drawn", () => {
  test.each(everyDrawing)("$name in $lang at $width", ({ model, context, width }) => {
    const spots = spotsOf(model, context);
    for (const { x, y } of spots) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(Number.isFinite(y) && y >= 0).toBe(true);
    }
    const drawn = drawnIn(model);
    const places = new Set(spots.map((s) => s.of));
    // Of gaps in a row, and of what is more than can be drawn, the words are enough.
    const lost = drawn.filter((d) => !places.has(d) && (!("quantity" in d) || d.quantity.kind !== "missing"));
    expect(lost).toEqual([]);
  });

  test("lines: as ECharts places them", () => {
    const context = chartContext("zh", 640);
    const chart = echarts.init(null, null, {
      renderer: "svg",
      ssr: true,
      width: 640,
      height: chartHeight(chartCases.reachLines, context),
    });
    chart.setOption(optionFor(chartCases.reachLines, context));
    const spots = spotsOf(chartCases.reachLines, context);
    const pixel = (slot: number, value: number) => chart.convertToPixel({ gridIndex: 0 }, [slot, value]);
    for (const [slot, value] of [
      [0, 10],
      [1, 12],
      [4, 18],
    ] as const) {
      // The middle of the year, in months from the first.
      const at = pixel(slot * 12 + 6, value);
      expect(spots[slot]?.x).toBeCloseTo(Number(at[0]), 0);
      expect(spots[slot]?.y).toBeCloseTo(Number(at[1]), 0);
    }
    chart.dispose();
  });
});
