import type { RungPart } from "#domain/disclosure/ladder.ts";
import { line, rect, type Shape } from "#charts/draw/shapes.ts";
import { GROUND, MUTED, seriesColour } from "#charts/draw/tokens.ts";

/** How a class of suggestions is filled, as a dot, as a stretch of a bar and in the key: told apart without its colour. */
export interface Look {
  readonly fill: "solid" | "halved" | "eye" | "ring" | "quartered" | "hollow" | "faint";
  readonly colour: string;
}

const FILLS = ["solid", "halved", "eye", "ring", "quartered"] as const;
const HUES = [0, 2, 4, 3, 1];
/** What did not come so far is hollow, what nobody published is faint. */
const OTHERS: Readonly<Record<string, Look>> = {
  open: { fill: "hollow", colour: seriesColour(0) },
  none: { fill: "hollow", colour: MUTED },
  dissatisfied: { fill: "hollow", colour: seriesColour(0) },
  unclassed: { fill: "faint", colour: MUTED },
  "not-published": { fill: "faint", colour: MUTED },
};

/** The looks of some parts of one whole, in their order. */
export function looksOf(parts: readonly Pick<RungPart, "code">[]): readonly Look[] {
  let at = 0;
  return parts.map(({ code }) => {
    const other = OTHERS[code];
    if (other !== undefined) return other;
    const look = { fill: FILLS[at % FILLS.length] ?? "solid", colour: seriesColour(HUES[at % HUES.length] ?? 0) };
    at += 1;
    return look;
  });
}

/** Equal dots in one row. `gaps` are the steps from each to the next, in turn; the last dot ends the run. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly size: number;
  readonly steps: readonly number[];
}

/** A run of dots as dashed lines, one over the other: a row costs the same however many it has. */
export function dots({ from, to, y, size, steps }: Run, { fill, colour }: Look, tip?: string): readonly Shape[] {
  const row = (share: number, stroke: string, said?: string): Shape =>
    line(from, y, to + 0.4, y, {
      stroke,
      lineWidth: tenth(size * share),
      lineDash: steps.flatMap((step) => [0.001, step]),
      lineCap: "round",
      tip: said,
    });
  const cut = Math.max(1, tenth(size / 8));
  const across = line(from - size / 2, y, to + size / 2, y, { stroke: GROUND, lineWidth: cut });
  const down = line(tenth(from - cut / 2), y, tenth(to + cut / 2), y, {
    stroke: GROUND,
    lineWidth: tenth(size),
    lineDash: steps.flatMap((step) => [cut, tenth(step - cut)]),
  });
  const whole = row(1, colour, tip);
  switch (fill) {
    case "solid":
      return [whole];
    case "halved":
      return [whole, across];
    case "quartered":
      return [whole, across, down];
    case "ring":
      return [whole, row(0.45, GROUND)];
    case "eye":
      return [whole, row(0.72, GROUND), row(0.36, colour)];
    case "hollow":
      return [whole, row(inner(size), GROUND)];
    case "faint":
      return [row(0.5, colour, tip)];
  }
}

/** What is left of a dot inside an outline of one unit and a bit. */
const inner = (size: number): number => Math.max(0.4, 1 - 2.6 / size);

/** A stretch of a bar with the same look. */
export function stretch(
  x: number,
  y: number,
  width: number,
  height: number,
  look: Look,
  tip?: string,
): readonly Shape[] {
  const { fill, colour } = look;
  const inset = (by: number, ink: string): readonly Shape[] =>
    width > 2 * by ? [rect(x + by, y + by, width - 2 * by, height - 2 * by, { fill: ink })] : [];
  const full = rect(x, y, width, height, { fill: colour, tip });
  const across = line(x, y + height / 2, x + width, y + height / 2, { stroke: GROUND, lineWidth: 2 });
  switch (fill) {
    case "solid":
      return [full];
    case "halved":
      return [full, across];
    case "quartered": {
      const lineDash = [2, height - 2];
      return [
        full,
        across,
        line(x, y + height / 2, x + width, y + height / 2, { stroke: GROUND, lineWidth: height, lineDash }),
      ];
    }
    case "ring":
      return [full, ...inset(height * 0.28, GROUND)];
    case "eye":
      return [full, ...inset(height * 0.16, GROUND), ...inset(height * 0.36, colour)];
    case "hollow":
      return [full, ...inset(1.3, GROUND)];
    case "faint":
      return [rect(x + 0.5, y + 0.5, width - 1, height - 1, { fill: GROUND, stroke: colour, lineDash: [2, 2], tip })];
  }
}

const tenth = (n: number): number => Math.round(n * 10) / 10;
