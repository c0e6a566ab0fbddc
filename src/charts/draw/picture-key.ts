import type { Words } from "./frame.ts";
import type { Shape } from "./shapes.ts";
import { textWidth, wrapped } from "./text.ts";
import { MUTED, SMALL } from "./tokens.ts";

/** One sign of a drawing, and what it means in words. */
export interface KeyEntry {
  readonly text: string;
  /** How wide the sign is. */
  readonly wide: number;
  /** The sign around the height `y`, from `x` on. */
  readonly sign: (x: number, y: number) => readonly Shape[];
}

interface Key {
  readonly shapes: readonly Shape[];
  readonly words: readonly Words[];
  readonly height: number;
}

const LINE = SMALL + 6;
const AFTER_SIGN = 6;
const BETWEEN = 16;

/** The key of a picture, in lines no wider than `width`, from the height `top` on. */
export function pictureKey(entries: readonly KeyEntry[], width: number, top: number): Key {
  const shapes: Shape[] = [];
  const words: Words[] = [];
  let x = 0;
  let y = top + LINE / 2;
  for (const { text, wide, sign } of entries) {
    const before = wide + (wide === 0 ? 0 : AFTER_SIGN);
    const whole = before + textWidth(text, SMALL);
    if (x > 0 && x + whole > width) {
      x = 0;
      y += LINE;
    }
    const lines = wrapped(text, SMALL, width - before);
    shapes.push(...sign(x, y));
    words.push(
      ...lines.map((line, at) => ({ x: x + before, y: y + at * LINE, text: line, size: SMALL, colour: MUTED })),
    );
    y += (lines.length - 1) * LINE;
    // A text of several lines has them for itself.
    x = lines.length > 1 ? width : x + whole + BETWEEN;
  }
  return { shapes, words, height: entries.length === 0 ? 0 : y + LINE / 2 - top };
}
