import { widestLine } from "#charts/draw/text.ts";
import { TEXT } from "#charts/draw/tokens.ts";

/** What stands at the end of a bar that lies: how far the bar reaches, and its words beyond. */
interface Reaching {
  readonly reach: readonly number[];
  readonly text: string;
  /** How many arrows stand between. */
  readonly open: number;
}

/** Where zero is, in the drawing's units, and how long one of the values' units is. */
export interface Room {
  readonly zero: number;
  readonly scale: number;
  readonly min: number;
  readonly max: number;
}

/** The longest bars whose words still end inside the drawing, between `left` and `width`. */
export function roomFor(all: readonly Reaching[], left: number, width: number): Room {
  const sides = all.map(({ reach, text, open }) => {
    const [low, high] = [Math.min(0, ...reach), Math.max(0, ...reach)];
    const words = widestLine(text, TEXT, 600) + 8 + (open === 0 ? 0 : 2 + 14 * open);
    return { low, high, words, below: Math.max(...reach) < 0 };
  });
  const min = Math.min(0, ...sides.map((s) => s.low));
  const max = Math.max(0, ...sides.map((s) => s.high));
  const before = (scale: number): number => Math.max(0, ...sides.map((s) => -s.low * scale + (s.below ? s.words : 0)));
  const after = (scale: number): number => Math.max(0, ...sides.map((s) => s.high * scale + (s.below ? 0 : s.words)));
  let [low, high] = [0, width / (max - min || 1)];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (left + before(middle) + after(middle) <= width) low = middle;
    else high = middle;
  }
  // Words that leave no room at all still leave a bar to be seen.
  const scale = Math.max(low, 16 / (max - min || 1));
  return { zero: left + 1 + before(scale), scale, min, max: max === min ? 1 : max };
}
