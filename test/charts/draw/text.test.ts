import { describe, expect, it } from "vitest";
import { scaleOf } from "#charts/axis/scale.ts";
import { scaled } from "#charts/draw/scaled.ts";
import { literal, textWidth, wrapped } from "#charts/draw/text.ts";

describe("wrapped", () => {
  it.each([
    ["国家级专精特新“小巨人”企业", 6, ["国家级专精特", "新“小巨人”", "企业"]],
    ["short words break at spaces", 7, ["short words", "break at", "spaces"]],
    ["一二三，四", 3, ["一二", "三，四"]],
    ["", 6, []],
  ])("%s", (text, ems, lines) => {
    expect(wrapped(text, 12, ems * 12)).toEqual(lines);
  });

  it("never breaks a sign in two", () => {
    expect(wrapped("𬭎𬭎𬭎", 12, 24)).toEqual(["𬭎𬭎", "𬭎"]);
  });

  it("breaks a word that fits nowhere, so that it stays inside", () => {
    const lines = wrapped("a incomprehensibilities b", 12, 60);
    expect(lines.join("").replaceAll(" ", "")).toBe("aincomprehensibilitiesb");
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(60);
  });
});

it("counts a Chinese character as one em", () => {
  expect(textWidth("样例县", 10)).toBe(30);
  // One of the signs of place names that lie beyond the basic plane.
  expect(textWidth("𬭎", 10)).toBe(10);
});

it("takes braces for no template", () => {
  expect(literal("{b}")).toBe("｛b｝");
});

describe("scaleOf", () => {
  it.each([
    [[22.18, 66.4], { min: 0, max: 80, interval: 20 }],
    [[-7, 8], { min: -10, max: 10, interval: 5 }],
    [[-3, -1], { min: -3, max: 0, interval: 1 }],
    [[0], { min: 0, max: 0.2, interval: 0.2 }],
    [[], { min: 0, max: 0.2, interval: 0.2 }],
  ])("%j", (values, scale) => {
    expect(scaleOf(values)).toEqual(scale);
  });
});

it("scales lengths and leaves values alone", () => {
  const option = {
    grid: { left: 10, top: 4 },
    xAxis: { min: 0, max: 60 },
    series: [
      { type: "bar" as const, barWidth: 16, data: [{ value: 30, label: { fontSize: 12, width: 50 } }] },
      { type: "line" as const, lineStyle: { width: 2 }, data: [[1, 2]] },
    ],
  };
  expect(scaled(option, 2)).toEqual({
    grid: { left: 20, top: 8 },
    xAxis: { min: 0, max: 60 },
    series: [
      { type: "bar", barWidth: 32, data: [{ value: 30, label: { fontSize: 24, width: 100 } }] },
      { type: "line", lineStyle: { width: 4 }, data: [[1, 2]] },
    ],
  });
});
