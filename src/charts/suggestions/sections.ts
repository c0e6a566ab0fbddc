import type { Words } from "#charts/draw/frame.ts";
import { NARROW_BELOW } from "#charts/draw/drawing.ts";
import { widest, wrapped } from "#charts/draw/text.ts";
import { SMALL, TEXT } from "#charts/draw/tokens.ts";

/** A named part of a drawing, under the one before it. */
export interface Section {
  readonly left: number;
  readonly top: number;
  readonly height: number;
  readonly label: Words | null;
}

const BETWEEN = 10;
const LINE = SMALL + 4;
/** Names stand before their parts up to this share of the width, else above them. */
const BEFORE = 0.42;

/** Where parts stand whose names and heights are given; a part without a name begins at the left. */
export function placesBelow(labels: readonly string[], width: number) {
  const named = labels.filter((l) => l !== "");
  const above = width < NARROW_BELOW - 100 || widest(named, TEXT) > width * 0.8;
  const column = above ? width : Math.min(widest(named, TEXT), width * BEFORE);
  const left = named.length === 0 || above ? 0 : column + 14;
  const size = above ? SMALL : TEXT;
  return {
    left,
    below: (heights: readonly number[]): readonly Section[] => {
      let y = 0;
      return heights.map((height, at) => {
        const lines = labels[at] === "" ? [] : wrapped(labels[at] ?? "", size, column);
        const tall = lines.length * LINE;
        const top = above ? y + tall + (tall > 0 ? 3 : 0) : y + Math.max(0, (tall - height) / 2);
        const middle = above ? y + tall / 2 : top + Math.min(height, Math.max(tall, 16)) / 2;
        y = Math.max(top + height, y + tall) + (at === heights.length - 1 ? 0 : BETWEEN);
        return {
          left,
          top,
          height,
          label: lines.length === 0 ? null : { x: 0, y: middle, text: lines.join("\n"), size },
        };
      });
    },
  };
}
