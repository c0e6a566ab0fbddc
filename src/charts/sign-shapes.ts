import type { SignShape } from "#domain/signs/sign.ts";
import { hatchLines } from "./hatch-path.ts";
import { placeOf, runsOf, type SignGrid, widerGap } from "./sign-grid.ts";
import { type Ink, line, path, rect, type Shape } from "./shapes.ts";
import { GROUND } from "./tokens.ts";

/** The width of a sign's place as a share of its height. */
export const aspectOf = (shape: SignShape): number => (shape === "person" ? 0.66 : 1);

/** How much of its place a sign fills. */
const FILLED = { square: 0.84, land: 0.88, dot: 0.8, person: 0.92 } as const;
/** From the head of a person down, as shares of its height. */
const PERSON = { head: 0.32, gap: 0.04, wide: 0.5 } as const;

interface Signs {
  readonly shape: SignShape;
  readonly grid: SignGrid;
  /** Where the first sign's place begins. */
  readonly left: number;
  readonly top: number;
  readonly colour: string;
  readonly tip?: string | undefined;
}

/**
 * Full signs from the `from`th up to the `to`th. A row of them is a dashed line, which costs a tenth of as many squares: the
 * dash is the sign, the gap what lies between (dots are dashes of no length with round ends).
 */
export function fullSigns(signs: Signs, from: number, to: number): readonly Shape[] {
  return runsOf(signs.grid, from, to).flatMap(({ nth, count }) => rowOf(signs, nth, count, 0, signs.colour));
}

/** The same as outlines: what is not known, or not yet there. */
export function hollowSigns(signs: Signs, from: number, to: number): readonly Shape[] {
  const border = borderOf(signs);
  return runsOf(signs.grid, from, to).flatMap(({ nth, count }) => [
    ...rowOf(signs, nth, count, 0, signs.colour),
    ...rowOf(signs, nth, count, border, GROUND),
  ]);
}

const borderOf = ({ grid }: Signs): number => Math.max(0.8, Math.min(1.6, grid.stepY * 0.1));

/** A row of signs, each smaller by `inset` on every side. */
function rowOf(signs: Signs, nth: number, count: number, inset: number, colour: string): readonly Shape[] {
  const { shape, grid, left, top, tip } = signs;
  const at = placeOf(grid, nth);
  const size = sideOf(shape, grid);
  const x = left + at.x;
  const y = top + at.y + (grid.stepY - size.height) / 2;
  const dashes = (side: number): number[] => {
    const lengths: number[] = [];
    for (let k = 0; k < Math.min(count, grid.group ?? 1); k++) {
      const wider = grid.group !== null && (nth + k + 1) % grid.group === 0 ? widerGap(grid.stepX) : 0;
      lengths.push(tenth(side), tenth(grid.stepX + wider - side));
    }
    return lengths;
  };
  const end = left + placeOf(grid, nth + count - 1).x;
  const row = (side: number, middle: number, thick: number): Shape => {
    const from = tenth((grid.stepX - side) / 2);
    return line(x + from, middle, end + from + side, middle, {
      stroke: colour,
      lineWidth: thick,
      lineDash: dashes(side),
      tip,
    });
  };
  const dots = (across: number, middle: number): Shape => {
    const lengths = dashes(0).map((n, k) => (k % 2 === 0 ? 0.001 : n));
    // A little longer than to the middle of the last, which would not be drawn otherwise.
    return line(x + grid.stepX / 2, middle, end + grid.stepX / 2 + 0.2, middle, {
      stroke: colour,
      lineWidth: across,
      lineDash: lengths,
      lineCap: "round",
      tip,
    });
  };
  if (shape === "dot") return [dots(size.height - 2 * inset, y + size.height / 2)];
  if (shape !== "person") return [row(size.width - 2 * inset, y + size.height / 2, size.height - 2 * inset)];
  const head = PERSON.head * size.height;
  const wide = tenth(PERSON.wide * size.height);
  const body = y + head + PERSON.gap * size.height;
  const below = y + size.height - body;
  // Head, shoulders, and what is below them.
  return [
    dots(head - 2 * inset, y + head / 2),
    dots(wide - 2 * inset, body + wide / 2),
    row(wide - 2 * inset, body + wide / 2 + (below - wide / 2 - inset) / 2, below - wide / 2 - inset),
  ];
}

function sideOf(shape: SignShape, { stepX, stepY }: SignGrid): { readonly width: number; readonly height: number } {
  const filled = FILLED[shape];
  return shape === "person"
    ? { width: stepX, height: stepY * filled }
    : { width: tenth(Math.min(stepX * filled, stepX - 0.8)), height: tenth(Math.min(stepY * filled, stepY - 0.8)) };
}

/** One more sign of which nobody said how much there is: a dashed outline (余), or a whole one that is not full (近). */
export function lastSign(signs: Signs, nth: number, kind: "open" | "hollow"): Shape {
  const border = borderOf(signs);
  const ink: Ink = {
    stroke: signs.colour,
    lineWidth: border,
    tip: signs.tip,
    ...(kind === "open" ? { lineDash: [Math.max(1.5, border * 2), Math.max(1.2, border * 1.5)] } : {}),
  };
  return outline(signs, nth, border / 2, ink);
}

/** A sign between both ends of a range: an outline with lines across. */
export function hatchedSign(signs: Signs, nth: number): readonly Shape[] {
  const border = borderOf(signs);
  const { x, y, width, height } = boxOf(signs, nth);
  const lines = hatchLines({ left: x, top: y, width, height }, Math.max(3, height / 4));
  const ink = { stroke: signs.colour, lineWidth: border, tip: signs.tip };
  return [outline(signs, nth, border / 2, ink), path(lines, { ...ink, lineWidth: border * 0.8 })];
}

function boxOf({ shape, grid, left, top }: Signs, nth: number) {
  const at = placeOf(grid, nth);
  const { width, height } = sideOf(shape, grid);
  return {
    x: left + at.x + (grid.stepX - width) / 2,
    y: top + at.y + (grid.stepY - height) / 2,
    width,
    height,
  };
}

function outline(signs: Signs, nth: number, inset: number, ink: Ink): Shape {
  const { x, y, width, height } = boxOf(signs, nth);
  if (signs.shape === "square" || signs.shape === "land")
    return rect(x + inset, y + inset, width - 2 * inset, height - 2 * inset, ink);
  const middle = x + width / 2;
  const disc = (top: number, r: number): string =>
    `M${tenth(middle - r)} ${tenth(top + r)}a${tenth(r)} ${tenth(r)} 0 1 1 ${tenth(2 * r)} 0a${tenth(r)} ${tenth(r)} 0 1 1 ${tenth(-2 * r)} 0Z`;
  if (signs.shape === "dot") return path(disc(y + inset, height / 2 - inset), ink);
  const r = (PERSON.wide * height) / 2 - inset;
  const shoulders = y + (PERSON.head + PERSON.gap) * height + inset + r;
  const foot = y + height - inset;
  return path(
    `${disc(y + inset, (PERSON.head * height) / 2 - inset)}M${tenth(middle - r)} ${tenth(foot)}V${tenth(shoulders)}a${tenth(r)} ${tenth(r)} 0 0 1 ${tenth(2 * r)} 0V${tenth(foot)}Z`,
    ink,
  );
}

const tenth = (n: number): number => Number(n.toFixed(1));
