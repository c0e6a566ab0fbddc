import type { Words } from "./frame.ts";
import { dots, type Look } from "#charts/suggestions/looks.ts";
import type { Shape } from "./shapes.ts";
import { literal, textWidth, wrapped } from "./text.ts";
import { LINE_HEIGHT, TEXT } from "./tokens.ts";

const SWATCH = 11;
const BEFORE = SWATCH + 6;
const BETWEEN = 16;
const ROW = LINE_HEIGHT + 4;

/** One look and what it stands for. */
export interface KeyEntry {
  readonly text: string;
  readonly look: Look;
}

/** A key in words, entry after entry in lines no wider than `width`, from `top` on. */
export function keyOf(
  entries: readonly KeyEntry[],
  { left = 0, top, width }: { readonly left?: number; readonly top: number; readonly width: number },
): { readonly shapes: readonly Shape[]; readonly words: readonly Words[]; readonly height: number } {
  const shapes: Shape[] = [];
  const words: Words[] = [];
  let x = 0;
  let line = 0;
  for (const { text, look } of entries) {
    const lines = wrapped(literal(text), TEXT, width - BEFORE);
    const wide = BEFORE + Math.max(...lines.map((l) => textWidth(l, TEXT)));
    if (x > 0 && x + wide > width) {
      x = 0;
      line += 1;
    }
    const y = top + line * ROW + ROW / 2;
    const at = left + x + SWATCH / 2;
    shapes.push(...dots({ from: at, to: at, y, size: SWATCH, steps: [SWATCH] }, look));
    lines.forEach((part, n) => words.push({ x: left + x + BEFORE, y: y + n * ROW, text: part }));
    x += wide + BETWEEN;
    if (lines.length > 1) {
      x = 0;
      line += lines.length;
    }
  }
  const height = entries.length === 0 ? 0 : (line + (x > 0 ? 1 : 0)) * ROW;
  return { shapes, words, height };
}

/** Words in lines no wider than `width`, from `top` on. */
export function linesOf(
  text: string,
  {
    top,
    width,
    ...look
  }: { readonly top: number; readonly width: number } & Partial<Pick<Words, "colour" | "weight" | "size">>,
): { readonly words: readonly Words[]; readonly height: number } {
  const lines = wrapped(literal(text), look.size ?? TEXT, width, look.weight);
  return {
    words: lines.map((part, n) => ({ x: 0, y: top + n * ROW + ROW / 2, text: part, ...look })),
    height: lines.length * ROW,
  };
}
