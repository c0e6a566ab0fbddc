import type { TallyModel } from "#domain/meeting/tally.ts";
import type { DrawContext } from "#charts/draw/drawing.ts";
import type { Drawn, Words } from "#charts/draw/frame.ts";
import { plainDrawing } from "#charts/draw/plain-drawing.ts";
import { line, type Shape } from "#charts/draw/shapes.ts";
import { literal, wrapped } from "#charts/draw/text.ts";
import { LINE_HEIGHT, seriesColour, TEXT } from "#charts/draw/tokens.ts";

const BETWEEN = 7;
/** A square's place at most, and at least. */
const [LARGE, SMALL_SIDE] = [18, 2.4];

/** So many things of each kind as rows of squares of one size, under the name of the kind with its number. */
export function drawTally({ rows }: TallyModel, context: DrawContext): Drawn {
  const { width } = context;
  const named = rows.map(({ name, count }) => ({
    count,
    lines: wrapped(literal(`${name}　${count}`), TEXT, width),
  }));
  const tallOf = (side: number): number => {
    const columns = columnsOf(width, side);
    return named.reduce(
      (sum, { count, lines }) => sum + lines.length * LINE_HEIGHT + Math.ceil(count / columns) * side + BETWEEN,
      0,
    );
  };
  let side = LARGE;
  while (context.height !== undefined && side > SMALL_SIDE && tallOf(side) > context.height) side = tenths(side * 0.94);
  const columns = columnsOf(width, side);
  const shapes: Shape[] = [];
  const words: Words[] = [];
  let y = 0;
  named.forEach(({ count, lines }, at) => {
    lines.forEach((text, n) => words.push({ x: 0, y: y + LINE_HEIGHT * (n + 0.5), text }));
    y += lines.length * LINE_HEIGHT;
    for (let from = 0; from < count; from += columns) {
      const some = Math.min(columns, count - from);
      const square = tenths(side * 0.8);
      shapes.push(
        line(0, y + side / 2, some * side, y + side / 2, {
          stroke: seriesColour(at % 2),
          lineWidth: square,
          lineDash: [square, tenths(side - square)],
        }),
      );
      y += side;
    }
    y += BETWEEN;
  });
  const height = Math.max(1, Math.ceil(y));
  return plainDrawing({ height, shapes, words, spots: [] }, context);
}

const tenths = (n: number): number => Math.round(n * 10) / 10;

/** Rows of ten or a multiple of it, where that many have room. */
const columnsOf = (width: number, side: number): number => {
  const most = Math.max(1, Math.floor(width / side));
  return most >= 10 ? most - (most % 10) : most;
};
