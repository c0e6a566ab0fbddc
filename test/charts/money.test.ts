import { describe, expect, it } from "vitest";
import { stagesOf } from "#domain/chart/chart-model.ts";
import type { Stage } from "#domain/figure/indicator.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";
import { chartCases, chartContext } from "#test/support/chart-cases.ts";
import { plain, type PlainShape, wordsOf } from "./plain.ts";

const squaresOf = (model: Parameters<typeof plain>[0], width: number): readonly PlainShape[] =>
  plain(model, chartContext("zh", width)).graphic?.filter((s) => s.type === "rect") ?? [];
const area = ({ shape, style }: PlainShape): number =>
  // An outline is drawn inside the area that it stands for.
  (Number(shape["width"]) + (style["stroke"] === "none" ? 0 : style["lineWidth"])) ** 2;

/** SYNTHETIC: amounts, each of a stage. */
function amounts(...given: readonly (readonly [Stage, number, string])[]) {
  const indicators = given.map(([stage, , unit], n) => anIndicator({ id: `m${n}`, stage, unit }));
  const observations = given.map(([, value, unit], n) =>
    anObservation({ indicator: `m${n}`, value, printed: `${value}${unit}` }),
  );
  return stagesOf(aRelease(indicators, observations), "money", indicators);
}

describe("money by stage", () => {
  it.each([340, 640])("is a square an amount, its area in proportion over the whole picture, at %i", (width) => {
    const model = amounts(["in-place", 40.6, "亿元"], ["realised", 4000, "万元"], ["intended", 100, "亿元"]);
    const areas = [...squaresOf(model, width).map(area)].sort((a, b) => a - b);
    expect(areas).toHaveLength(3);
    const [least = 0, middle = 0, most = 0] = areas;
    expect(middle / most).toBeCloseTo(0.406, 2);
    expect(least / most).toBeCloseTo(0.004, 3);
  });

  it("is filled by how far it has come: hollow, hatched, solid, and dotted where nobody says", () => {
    const model = amounts(
      ...(["intended", "planned", "in-place", "realised", "not-stated"] as const).map(
        (stage) => [stage, 3, "亿元"] as const,
      ),
    );
    const shapes = plain(model, chartContext("zh", 640)).graphic ?? [];
    const kinds = shapes
      .filter((s) => s.type === "rect")
      .map(({ style }) =>
        style["fill"] !== "none" ? "solid" : style["lineDash"] === undefined ? "outline" : "dotted",
      );
    expect(kinds).toEqual(["outline", "outline", "solid", "solid", "dotted"]);
    // Of the two outlines one has lines inside.
    expect(shapes.filter((s) => s.type === "outline")).toHaveLength(1);
  });

  it("stands under its stage and scope, in the order of the stages, and is never summed up", () => {
    const words = wordsOf(plain(chartCases.money, chartContext("zh", 640)));
    expect(words.filter((w) => /意向 →|计划|到位 →|^兑现$|阶段/.test(w))).toEqual([
      "意向 →",
      "计划总投资 →",
      "到位 →",
      "兑现",
      "阶段未说明",
    ]);
    expect(words.join("")).not.toMatch(/合计|总计|共\d/);
    expect(words).toContain("方块面积与金额成比例；各笔金额不相加");
  });

  it("puts several amounts of one place under one another", () => {
    const places = squaresOf(chartCases.money, 640).map(({ shape }) => `${shape["x"]} ${shape["y"]}`);
    expect(new Set(places).size).toBe(10);
  });

  it("has no square for money of another currency, which has no common measure", () => {
    const model = amounts(["in-place", 40, "亿元"], ["in-place", 2, "亿元"], ["in-place", 800, "万美元"]);
    expect(squaresOf(model, 640)).toHaveLength(2);
    expect(wordsOf(plain(model, chartContext("zh", 640)))).toContain("800万美元");
  });
});
