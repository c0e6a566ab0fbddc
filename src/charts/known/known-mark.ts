import type { KnownSign } from "#domain/known/known.ts";
import { hatchLines } from "#charts/svg/hatch-path.ts";
import { path, rect, type Shape } from "#charts/draw/shapes.ts";
import { GROUND, INK, seriesColour } from "#charts/draw/tokens.ts";

const BLUE = seriesColour(0);
const HIGH = 14;

/** A sign from `left` to `right`, around the height `y`: full, hollow, hatched, or a mark that stands out below and above. */
export function knownShapes(sign: KnownSign, left: number, right: number, y: number, tip?: string): readonly Shape[] {
  const wide = right - left;
  const top = y - HIGH / 2;
  switch (sign) {
    case "actual":
      return [rect(left, top, wide, HIGH, { fill: BLUE, stroke: GROUND, tip })];
    case "expected":
      return [rect(left + 1, top + 1, wide - 2, HIGH - 2, { fill: GROUND, stroke: BLUE, lineWidth: 2, tip })];
    case "target":
      return [rect(right - 4, top - 2, 3, HIGH + 4, { fill: INK, stroke: GROUND, lineWidth: 1, tip })];
    case "other":
      return [
        rect(left + 0.5, top + 0.5, wide - 1, HIGH - 1, { fill: GROUND, stroke: BLUE, tip }),
        path(hatchLines({ left: left + 1, top: top + 1, width: wide - 2, height: HIGH - 2 }, 5), {
          stroke: BLUE,
          lineWidth: 1.5,
        }),
      ];
  }
}

/** The signs as the key has them. */
export const KNOWN_SIGNS: readonly {
  readonly sign: KnownSign;
  readonly shapes: (x: number, y: number) => readonly Shape[];
}[] = (["actual", "expected", "target", "other"] as const).map((sign) => ({
  sign,
  shapes: (x, y) => knownShapes(sign, x, x + HIGH, y),
}));
