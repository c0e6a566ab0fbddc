import { expect, test } from "vitest";
import type { PictureModel } from "#charts/draw/drawing.ts";
import { coursesOf } from "#charts/walk/steps.ts";
import { type ChartModel, pointsOf, stagesOf } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import { LANGUAGES, type Language } from "#domain/site/language.ts";
import { readQuantity } from "#domain/quantity/read-quantity.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { Point } from "#domain/chart/series.ts";
import { cellOf } from "#domain/chart/table.ts";
import { unitOf } from "#domain/figure/unit.ts";
import { messagesOf } from "#words/common/messages.ts";
import { chartContext } from "#test/support/chart-cases.ts";
import { heardNumber } from "#test/support/heard.ts";

const SIGNS = "负零一二两三四五六七八九十百千万亿点";
const WHOLE = new RegExp(`[${SIGNS}]+`, "g");

/** The numbers that are heard in a Chinese figure: as the reader of documents has them, else digit by digit. */
export function heardInChinese(figure: string, unit: string): readonly number[] {
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
export const heardInEnglish = (figure: string): readonly number[] =>
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

export function walked(model: PictureModel, lang: Language) {
  return coursesOf({ ...chartContext(lang, 640), model, title: "", description: "" });
}

/** Walks a chart from end to end and gives what is not announced as the table has it. */
export function differences(model: ChartModel, lang: Language): readonly string[] {
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

/** Walks every chart of a release: what is announced is what the table has. */
export function announcedAsInTheTable(name: string, release: Release): void {
  const charts = chartsOf(release);

  test.each(LANGUAGES)(`every chart of ${name} (%s)`, (lang) => {
    expect(charts.length).toBeGreaterThan(10);
    expect(charts.flatMap((model) => differences(model, lang).map((d) => `${model.id}: ${d}`))).toEqual([]);
  });
}
