import { type Calendar, inOrder } from "#charts/axis/calendar.ts";
import type { Words } from "./frame.ts";
import { type Mark, reachOf } from "#charts/over-time/mark.ts";
import type { Strand } from "#charts/over-time/strands.ts";
import { textWidth } from "./text.ts";
import { within } from "#charts/axis/time-words.ts";
import { LINE_HEIGHT, TEXT } from "./tokens.ts";

interface Place {
  readonly calendar: Calendar;
  readonly x: (at: number) => number;
  readonly y: (value: number | null) => number;
  readonly width: number;
  /** Where the plot ends: nothing is written below. */
  readonly bottom: number;
}

/** How far words stand from their value, and from an arrow at it. */
const NEAR = 7;
const ARROW = 16;

/**
 * Every value above its own point, above the upper end of a range and above an arrow; below it where the line would run
 * through the words and there is room, as at the lowest point of a fall.
 */
export const valueWords = (drawn: readonly Strand[], place: Place): readonly Words[] =>
  drawn.flatMap(({ marks }) => {
    const observed = marks.filter((m) => m.status === "actual").sort(inOrder);
    return marks
      .filter((m) => m.at !== null && m.status !== "target")
      .map((mark) => {
        const nth = observed.indexOf(mark);
        const beside = nth < 0 ? [] : [observed[nth - 1], observed[nth + 1]];
        return wordsAt(
          mark,
          beside.flatMap((m) => (m?.at == null ? [] : m)),
          place,
        );
      });
  });

function wordsAt(mark: Mark, beside: readonly Mark[], { calendar, x, y, width, bottom }: Place): Words {
  const at = x(calendar.laneOf(mark).at);
  const half = textWidth(mark.short, TEXT) / 2;
  const [high, low] = [Math.max(...reachOf(mark)), Math.min(...reachOf(mark))];
  const above = y(high) - (mark.open.includes("up") ? ARROW : NEAR);
  const below = y(low) + (mark.open.includes("down") ? ARROW : NEAR);
  // How high each line is where the words end, or at its own end before that.
  const heights = beside.map((other) => {
    const far = Math.abs(x(calendar.laneOf(other).at) - at);
    return y(mark.at) + (y(other.at) - y(mark.at)) * Math.min(1, half / Math.max(far, 1));
  });
  const under = heights.some((h) => h < above) && !heights.some((h) => h > below) && below + LINE_HEIGHT <= bottom;
  const words = { x: at, text: mark.short, align: "center", halo: true } as const;
  return within(under ? { ...words, y: below, vertical: "top" } : { ...words, y: above, vertical: "bottom" }, width);
}
