import { describe, expect, it } from "vitest";
import type { ChartModel } from "#domain/chart/chart-model.ts";
import { chartOf } from "#domain/chart/chart-of.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";
import { chartContext } from "#test/support/chart-cases.ts";
import { itemsOf, plain, wordsOf } from "#test/charts/plain.ts";

const at = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** SYNTHETIC: what two made-up documents say of one thing. */
function said(
  first: Partial<Observation>,
  second: Partial<Observation>,
  indicator: Partial<Indicator> = {},
): ChartModel {
  const own = anIndicator({ id: "share", unit: "%", kind: "share", ...indicator });
  const of = (given: Partial<Observation>, document: string) =>
    anObservation({
      indicator: own.id,
      id: `share.${document}`,
      printed: `${given.value ?? ""}${own.unit}`,
      basis: "instant",
      source: { document, section: "一", phrase: null },
      ...given,
    });
  const release = aRelease([own], [of(first, "report"), of(second, "paper")]);
  const conflict = {
    ...{ id: "c", title: { zh: "不一", en: "Unlike" }, statement: { zh: "不一", en: "Unlike" } },
    ...{ indicators: [own.id], observations: ["share.report", "share.paper"], documents: ["report", "paper"] },
  };
  const model = chartOf({ ...release, sources: { ...release.sources, conflicts: [conflict] } }, own);
  if (model?.kind !== "readings") throw new Error("invalid case");
  return model;
}

describe("sources that disagree", () => {
  const model = said({ period: "2022", value: 32.5 }, { period: "2022-08", value: 46.4 });

  it.each([340, 640])(
    "are marks on one row, named and dated, on an axis from zero with round numbers, at %i",
    (width) => {
      const option = plain(model, chartContext("zh", width));
      const marks = itemsOf(option, "scatter").filter((d) => d.tooltip !== undefined);
      expect(new Set(marks.map((d) => at(d.value)[1])).size).toBe(1);
      expect(new Set(marks.map((d) => d.symbol)).size).toBe(2);
      expect(wordsOf(option)).toEqual(expect.arrayContaining(["0", "10", "50", "32.5%", "46.4%"]));
      expect(wordsOf(option)).toEqual(expect.arrayContaining(["2022年，report", "2022年8月底，paper"]));
    },
  );

  it("are joined by no line: only the bracket above spans them, and says by how much they differ", () => {
    const option = plain(model, chartContext("zh", 640));
    expect(option.series.some((s) => s.type === "line")).toBe(false);
    const slanted = option.graphic?.filter((s) => s.shape["x1"] !== s.shape["x2"] && s.shape["y1"] !== s.shape["y2"]);
    expect(slanted).toEqual([]);
    expect(wordsOf(option)).toContain("两份文件相差13.9个百分点");
    expect(wordsOf(plain(model, chartContext("en", 640)))).toContain("the documents differ by 13.9 percentage points");
  });

  it.each([
    ["an open end", { period: "2022", value: 30, lower: 30, upper: null, printed: "30%以上" }, "各份文件说法不一"],
    ["another length", { period: "2022-H1", value: 30, basis: "cumulative" }, "时期长短或口径不同，不作比较"],
    ["the same value", { period: "2022-08", value: 32.5 }, "各份文件数值相同"],
  ] as const)("subtract nothing where there is %s", (_, other, words) => {
    const option = plain(said({ period: "2022", value: 32.5 }, other), chartContext("zh", 640));
    expect(wordsOf(option)).toContain(words);
    expect(wordsOf(option).join("")).not.toContain("相差");
  });

  it("show both marks where they are equal", () => {
    const option = plain(said({ period: "2022", value: 8 }, { period: "2022-08", value: 8 }), chartContext("zh", 640));
    const marks = itemsOf(option, "scatter").filter((d) => d.tooltip !== undefined);
    expect(new Set(marks.map((d) => JSON.stringify(d.value))).size).toBe(2);
  });
});
