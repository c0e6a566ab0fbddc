import { describe, expect, test } from "vitest";
import type { PictureModel } from "#charts/drawing.ts";
import { chartHeight, optionFor, spotsOf } from "#charts/option.ts";
import { tonesOf } from "#charts/walk/sound.ts";
import type { Spot } from "#charts/frame.ts";
import { coursesOf } from "#charts/walk/steps.ts";
import { type ChartModel, pointsOf, stagesOf } from "#domain/chart-model.ts";
import { chartOf } from "#domain/chart-of.ts";
import { LANGUAGES, type Language } from "#domain/language.ts";
import { readQuantity } from "#domain/quantity/read-quantity.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Point } from "#domain/series.ts";
import { cellOf } from "#domain/table.ts";
import { unitOf } from "#domain/unit.ts";
import { describeChart } from "#i18n/describe.ts";
import { messagesOf } from "#i18n/messages.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";
import { chartCases, chartContext } from "#test/support/chart-cases.ts";
import { heardNumber } from "#test/support/heard.ts";
import { publishedRelease } from "#test/support/published.ts";
import { echarts } from "#charts/echarts.ts";
import { everyDrawing } from "./plain.ts";

const SIGNS = "负零一二两三四五六七八九十百千万亿点";
const WHOLE = new RegExp(`[${SIGNS}]+`, "g");

/** The numbers that are heard in a Chinese figure: as the reader of documents has them, else digit by digit. */
function heardInChinese(figure: string, unit: string): readonly number[] {
  // 下降 says the sign in a word.
  if (figure.startsWith("下降")) return heardInChinese(figure.slice(2), unit).map((n) => -n);
  return figure.split("，").flatMap((part) => {
    const phrase = part.replace(/^范围/, "");
    const read = readQuantity(phrase);
    if (read !== null && (read.unit ?? unit) === unit)
      return [read.value, read.lower, read.upper].flatMap((n) => n ?? []);
    const scale = /^[千万亿]+/.exec(unit)?.[0] ?? "";
    return (phrase.replace(/[百千]分之/g, "").match(WHOLE) ?? []).map((n) =>
      heardNumber(n.endsWith(scale) ? n.slice(0, n.length - scale.length) : n),
    );
  });
}

const POWERS: Readonly<Record<string, number>> = { million: 6, billion: 9, trillion: 12 };

/** The numbers that are heard in an English figure, without the scale of its unit. */
const heardInEnglish = (figure: string): readonly number[] =>
  [...figure.matchAll(/(minus )?(\d[\d,]*(?:\.\d+)?)(?: (million|billion|trillion))?/g)].map(
    ([, minus, digits = "", scale = ""]) =>
      Number(`${minus === undefined ? "" : "-"}${digits.replaceAll(",", "")}e${POWERS[scale] ?? 0}`),
  );

const scaleOf = (unit: string): number => {
  const scale = /^(万亿|万|亿)/.exec(unit)?.[0] ?? "";
  return { 万: 4, 亿: 8, 万亿: 12 }[scale] ?? 0;
};

/** The numbers of a point in its table: value and ends. */
const inTable = (point: Point): readonly number[] =>
  (["value", "lower", "upper"] as const).flatMap((c) => (cellOf(point, c) === "" ? [] : [Number(cellOf(point, c))]));

const asSet = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);

function walked(model: PictureModel, lang: Language) {
  return coursesOf({ ...chartContext(lang, 640), model, title: "", description: "" });
}

/** Walks a chart from end to end and gives what is not announced as the table has it. */
function differences(model: ChartModel, lang: Language): readonly string[] {
  const steps = walked(model, lang).flatMap((c) => c.steps);
  const points = pointsOf(model);
  expect(steps.map((s) => s.of)).toEqual(points);
  return points.flatMap((point, at) => {
    const { figure = "", spoken = "" } = steps[at] ?? {};
    const power = lang === "en" ? scaleOf(point.indicator.unit) : 0;
    const expected = inTable(point).map((n) => Number(`${n}e${power}`));
    const heard = lang === "en" ? heardInEnglish(figure) : heardInChinese(figure, point.indicator.unit);
    const wrong: string[] = [];
    if (String(asSet(heard)) !== String(asSet(expected)))
      wrong.push(`${figure}: heard ${String(asSet(heard))}, not ${String(asSet(expected))}`);
    if (!spoken.includes(point.quantity.kind === "missing" ? figure : (figure.split("，")[0] ?? "")))
      wrong.push(`${figure} is not in ${spoken}`);
    if (point.quantity.kind === "missing" && figure !== messagesOf(lang).missing[point.quantity.reason])
      wrong.push(`${figure} is no reason`);
    return wrong;
  });
}

/** Every chart that the pages of a release can show. */
function chartsOf(release: Release): readonly ChartModel[] {
  const { indicators } = release.indicators;
  const money = indicators.filter((i) => unitOf(i.unit).dimension === "money");
  return [...indicators.flatMap((i) => chartOf(release, i) ?? []), stagesOf(release, "money", money)];
}

describe("numbers announced are those of the table", () => {
  const { release } = publishedRelease();
  const charts = chartsOf(release);

  test.each(LANGUAGES)("every chart of the published data (%s)", (lang) => {
    expect(charts.length).toBeGreaterThan(10);
    expect(charts.flatMap((model) => differences(model, lang).map((d) => `${model.id}: ${d}`))).toEqual([]);
  });

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
