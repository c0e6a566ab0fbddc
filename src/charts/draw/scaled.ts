import type { ChartOption } from "#charts/live/echarts.ts";

/** The keys of an option whose numbers are lengths in the drawing's units. */
const LENGTHS = new Set([
  "fontSize",
  "lineHeight",
  "left",
  "right",
  "top",
  "bottom",
  "width",
  "height",
  "barWidth",
  "borderWidth",
  "textBorderWidth",
  "borderRadius",
  "symbolSize",
  "symbolOffset",
  "distance",
  "offset",
  "margin",
  "padding",
  // Of a line: its dashes; elsewhere a word.
  "type",
  "dashArrayX",
  "dashArrayY",
]);

/** The same drawing at another size, type and all: a live chart looks like the picture under it. */
export function scaled(option: ChartOption, factor: number): ChartOption {
  return factor === 1 ? option : mapped(option, factor);
}

function mapped<T>(node: T, factor: number): T;
function mapped(node: unknown, factor: number): unknown {
  if (Array.isArray(node)) return node.map((n: unknown) => mapped(n, factor));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => [
      key,
      key === "graphic"
        ? shapesScaled(value, factor)
        : LENGTHS.has(key)
          ? lengths(value, factor)
          : mapped(value, factor),
    ]),
  );
}

function lengths(value: unknown, factor: number): unknown {
  if (Array.isArray(value)) return value.map((n: unknown) => lengths(n, factor));
  return typeof value === "number" ? value * factor : value;
}

/** Plain shapes are in the drawing's units throughout: they are scaled as one. */
const shapesScaled = (shapes: unknown, factor: number): unknown => [
  { type: "group", scaleX: factor, scaleY: factor, children: shapes },
];
