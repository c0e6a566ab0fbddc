import { describe, expect, it } from "vitest";
import type { ChartOption } from "#charts/live/echarts.ts";
import { scaled } from "#charts/draw/scaled.ts";
import { circle, line, path, rect } from "#charts/draw/shapes.ts";

describe("plain shapes", () => {
  it("are plain data: a row of squares is one dashed line", () => {
    expect(line(0, 5, 100, 5, { stroke: "var(--ink)", lineWidth: 8, lineDash: [8, 2] })).toEqual({
      type: "line",
      shape: { x1: 0, y1: 5, x2: 100, y2: 5 },
      silent: true,
      style: { fill: "none", stroke: "var(--ink)", lineWidth: 8, lineDash: [8, 2] },
    });
  });

  it("are scaled as one in a live chart", () => {
    const option: ChartOption = { graphic: [rect(1, 2, 3, 4, { fill: "var(--ink)" }), path("M0 0h4v4z", {})] };
    expect(scaled(option, 2)).toEqual({ graphic: [{ type: "group", scaleX: 2, scaleY: 2, children: option.graphic }] });
  });

  it("answer a pointer only where they have something to say", () => {
    expect(circle(5, 5, 2, { fill: "var(--ink)" })).toMatchObject({ silent: true });
    expect(circle(5, 5, 2, { fill: "var(--ink)", tip: "21个" })).toMatchObject({
      silent: false,
      tooltip: { formatter: "21个" },
    });
  });
});
