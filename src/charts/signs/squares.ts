import type { Stage } from "#domain/figure/indicator.ts";
import { baseOf } from "#domain/figure/unit.ts";
import { hatchLines } from "#charts/svg/hatch-path.ts";
import { type Mark, reachOf } from "#charts/over-time/mark.ts";
import { type Ink, path, rect, type Shape } from "#charts/draw/shapes.ts";
import { seriesColour } from "#charts/draw/tokens.ts";

/** How a square is filled: the nearer the money, the fuller. */
type Fill = "hollow" | "sparse" | "hatched" | "solid" | "dotted";

/** The stages that are an order; an amount at any other stands beside them, its outline dotted: nobody says how far it has come. */
const FILLS: Partial<Readonly<Record<Stage, Fill>>> = {
  intended: "hollow",
  signed: "sparse",
  planned: "hatched",
  "in-place": "solid",
  realised: "solid",
};
export const isOrdered = (stage: Stage): boolean => FILLS[stage] !== undefined;

const COLOUR = seriesColour(0);
/** Lines of hatching are so far apart. */
const STEPS = { hatched: 5, sparse: 10 } as const;

/** What the money of most amounts is counted in, at the end of all conversions, and what an amount comes to in it; `null` for another currency. */
export function yuanOf(marks: readonly Mark[]): (mark: Mark, value: number) => number | null {
  const bases = marks.map((m) => baseOf(m.point.indicator.unit).code);
  const most = [...new Set(bases)].sort((a, b) => count(bases, b) - count(bases, a))[0];
  return (mark, value) => {
    const { code, factor } = baseOf(mark.point.indicator.unit);
    return code === most ? value * factor : null;
  };
}

const count = (all: readonly string[], one: string): number => all.filter((b) => b === one).length;

/** The side of a square whose area stands for an amount, where `most` is as wide as `side`. */
export const sideOf = (amount: number, most: number, side: number): number =>
  most > 0 && amount > 0 ? side * Math.sqrt(amount / most) : 0;

/** An amount as a square by its left top; of a range the lower end is filled and the upper one an outline round it. */
export function square(
  stage: Stage,
  { left, top, sides, tip }: { left: number; top: number; sides: readonly number[]; tip: string },
): readonly Shape[] {
  const [low, high] = sides;
  if (low === undefined) return []; // another currency: no common measure
  const fill = FILLS[stage] ?? "dotted";
  const reach = high === undefined ? [] : [rect(left, top, high, high, { stroke: COLOUR, lineDash: [3, 3], tip })];
  return [...reach, ...filled(fill, left, top + ((high ?? low) - low), low, tip)];
}

function filled(fill: Fill, x: number, y: number, side: number, tip: string): readonly Shape[] {
  if (fill === "solid") return [rect(x, y, side, side, { fill: COLOUR, tip })];
  // An outline lies inside the area that it stands for.
  const inset = Math.min(0.7, side / 4);
  const ink: Ink = { stroke: COLOUR, lineWidth: 2 * inset, tip };
  const outline = rect(x + inset, y + inset, side - 2 * inset, side - 2 * inset, {
    ...ink,
    // Dots on a small outline would be no outline.
    ...(fill === "dotted" && side > 8 ? { lineDash: [1.5, 2.5] } : {}),
  });
  if (fill !== "hatched" && fill !== "sparse") return [outline];
  const lines = hatchLines({ left: x, top: y, width: side, height: side }, STEPS[fill]);
  return [outline, path(lines, { stroke: COLOUR, lineWidth: 1 })];
}

/** The amounts that a mark stands for: its number, or both ends of a range. */
export const amountsOf = (mark: Mark): readonly number[] => {
  const reach = [...new Set(mark.range ?? reachOf(mark))].filter((n) => n > 0);
  return reach.sort((a, b) => a - b).slice(0, 2);
};
