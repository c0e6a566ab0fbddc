import type { SignShape } from "#domain/signs/sign.ts";
import { type Area, hatchLines } from "#charts/svg/hatch-path.ts";
import { placeOf, runsOf, type SignGrid, widerGap } from "./sign-grid.ts";
import { type Ink, line, path, rect, type Shape } from "#charts/draw/shapes.ts";

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
  /** How thick outlines are; by the size of the signs where nothing is said. */
  readonly border?: number;
}

/**
 * Full signs from the `from`th up to the `to`th. A row of them is a dashed line, which costs a tenth of as many squares: the
 * dash is the sign, the gap what lies between (dots are dashes of no length with round ends).
 */
export function fullSigns(signs: Signs, from: number, to: number): readonly Shape[] {
  return runsOf(signs.grid, from, to).flatMap(({ nth, count }) => rowOf(signs, nth, count));
}

/**
 * The same as outlines: what is not known, or not yet there. Nothing is drawn inside them, so that they are hollow on any
 * ground. A row of squares is three dashed lines: their upper and lower edges, and both sides of each; others are one path.
 */
export function hollowSigns(signs: Signs, from: number, to: number): readonly Shape[] {
  const border = borderOf(signs);
  const ink = { stroke: signs.colour, lineWidth: border, tip: signs.tip };
  if (signs.shape === "dot" || signs.shape === "person") {
    const all = Array.from({ length: to - from }, (_, k) => outlineOf(signs, from + k, border / 2));
    return all.length === 0 ? [] : [path(all.join(""), { ...ink, ...inside(signs.tip) })];
  }
  const { width, height } = sideOf(signs.shape, signs.grid);
  return runsOf(signs.grid, from, to).flatMap(({ nth, count }) => {
    const { y } = boxOf(signs, nth);
    const edge = (at: number): Shape => dashed(signs, { nth, count, side: width, y: at, thick: border });
    const sides = dashed(signs, {
      nth,
      count,
      side: width,
      y: y + height / 2,
      thick: height - 2 * border,
      only: border,
    });
    return [edge(y + border / 2), edge(y + height - border / 2), sides];
  });
}

/** What a pointer finds inside an outline as well, though nothing is seen there. */
const inside = (tip: string | undefined): Ink => (tip === undefined ? {} : { fill: "transparent" });

/** In whole tenths, as the dashes that it is part of: what is rounded would add up along a row. */
const borderOf = ({ grid, border }: Signs): number =>
  Math.max(0.8, tenth(Math.min(border ?? 1.6, grid.stepY * (border === undefined ? 0.1 : 0.2))));

interface Row {
  readonly nth: number;
  readonly count: number;
  /** How long the dash of a sign is. */
  readonly side: number;
  /** The middle of the row. */
  readonly y: number;
  readonly thick: number;
  /** Where only both ends of each dash are drawn: how long they are. */
  readonly only?: number;
}

/** A row of dashes, one for each sign, in the middle of its place. */
function dashed({ grid, left, colour, tip }: Signs, { nth, count, side, y, thick, only }: Row): Shape {
  const x = left + placeOf(grid, nth).x + tenth((grid.stepX - side) / 2);
  const end = left + placeOf(grid, nth + count - 1).x + tenth((grid.stepX - side) / 2) + side;
  const of = only === undefined ? [side] : [only, tenth(side - 2 * only), only];
  return line(x, y, end, y, {
    stroke: colour,
    lineWidth: thick,
    lineDash: dashes(grid, { nth, count, side, of }),
    tip,
  });
}

/** A row of dots: dashes of no length with round ends, each in the middle of its sign's place. */
function dotted({ grid, left, colour, tip }: Signs, { nth, count, y, thick }: Omit<Row, "side">): Shape {
  const half = grid.stepX / 2;
  // A little longer than to the middle of the last, which would not be drawn otherwise.
  const [x, end] = [left + placeOf(grid, nth).x + half, left + placeOf(grid, nth + count - 1).x + half + 0.2];
  const lineDash = dashes(grid, { nth, count, side: 0, of: [0.001] });
  return line(x, y, end, y, { stroke: colour, lineWidth: thick, lineDash, lineCap: "round", tip });
}

/** The pattern of a row, up to where it repeats: what is drawn `of` each sign, then the gap to the next. */
function dashes(
  grid: SignGrid,
  {
    nth,
    count,
    side,
    of,
  }: { readonly nth: number; readonly count: number; readonly side: number; readonly of: readonly number[] },
): number[] {
  return Array.from({ length: Math.min(count, grid.group ?? 1) }, (_, k) => {
    const wider = grid.group !== null && (nth + k + 1) % grid.group === 0 ? widerGap(grid.stepX) : 0;
    return [...of, tenth(grid.stepX + wider - side)];
  }).flat();
}

/** A row of full signs. */
function rowOf(signs: Signs, nth: number, count: number): readonly Shape[] {
  const { shape, grid } = signs;
  const { width, height } = sideOf(shape, grid);
  const { y } = boxOf(signs, nth);
  const row = { nth, count };
  if (shape === "dot") return [dotted(signs, { ...row, y: y + height / 2, thick: height })];
  if (shape !== "person") return [dashed(signs, { ...row, side: width, y: y + height / 2, thick: height })];
  const head = PERSON.head * height;
  const wide = tenth(PERSON.wide * height);
  const body = y + head + PERSON.gap * height;
  const below = y + height - body - wide / 2;
  // Head, shoulders, and what is below them.
  return [
    dotted(signs, { ...row, y: y + head / 2, thick: head }),
    dotted(signs, { ...row, y: body + wide / 2, thick: wide }),
    dashed(signs, { ...row, side: wide, y: body + wide / 2 + below / 2, thick: below }),
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
    ...inside(signs.tip),
    ...(kind === "open" ? { lineDash: [Math.max(1.5, border * 2), Math.max(1.2, border * 1.5)] } : {}),
  };
  return outline(signs, nth, border / 2, ink);
}

/** A sign between both ends of a range: an outline with lines across. */
export function hatchedSign(signs: Signs, nth: number): readonly Shape[] {
  const border = borderOf(signs);
  const ink = { stroke: signs.colour, lineWidth: border, tip: signs.tip };
  const area = innerOf(signs, nth, border);
  const lines = hatchLines(area, Math.max(2.5, area.height / 4));
  return [
    outline(signs, nth, border / 2, { ...ink, ...inside(signs.tip) }),
    path(lines, { ...ink, lineWidth: border * 0.8 }),
  ];
}

/** Where lines across a sign stay within it: of a person the body, of a dot the square in it. */
function innerOf(signs: Signs, nth: number, border: number): Area {
  const { x, y, width, height } = boxOf(signs, nth);
  if (signs.shape === "person") {
    const wide = PERSON.wide * height - 2 * border;
    const body = (PERSON.head + PERSON.gap + PERSON.wide * 0.2) * height;
    return { left: x + (width - wide) / 2, top: y + body, width: wide, height: height - body - border };
  }
  const inset = signs.shape === "dot" ? width * (0.5 - Math.SQRT1_2 / 2) + border / 2 : border;
  return { left: x + inset, top: y + inset, width: width - 2 * inset, height: height - 2 * inset };
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
  return signs.shape === "square" || signs.shape === "land"
    ? rect(x + inset, y + inset, width - 2 * inset, height - 2 * inset, ink)
    : path(outlineOf(signs, nth, inset), ink);
}

/** The outline of a dot, or of a person's head and body, as a path. */
function outlineOf(signs: Signs, nth: number, inset: number): string {
  const { x, y, width, height } = boxOf(signs, nth);
  const middle = x + width / 2;
  const disc = (top: number, r: number): string =>
    `M${tenth(middle - r)} ${tenth(top + r)}a${tenth(r)} ${tenth(r)} 0 1 1 ${tenth(2 * r)} 0a${tenth(r)} ${tenth(r)} 0 1 1 ${tenth(-2 * r)} 0Z`;
  if (signs.shape === "dot") return disc(y + inset, height / 2 - inset);
  const r = (PERSON.wide * height) / 2 - inset;
  const shoulders = y + (PERSON.head + PERSON.gap) * height + inset + r;
  const foot = y + height - inset;
  return `${disc(y + inset, (PERSON.head * height) / 2 - inset)}M${tenth(middle - r)} ${tenth(foot)}V${tenth(shoulders)}a${tenth(r)} ${tenth(r)} 0 0 1 ${tenth(2 * r)} 0V${tenth(foot)}Z`;
}

const tenth = (n: number): number => Number(n.toFixed(1));
