import { type AllKnownModel, type KnownMark, type KnownRow, signOf } from "#domain/known/known.ts";
import type { DrawContext } from "#charts/draw/drawing.ts";
import type { Drawn, Words } from "#charts/draw/frame.ts";
import { hatchLines } from "#charts/svg/hatch-path.ts";
import { plainDrawing } from "#charts/draw/plain-drawing.ts";
import { line, path, rect, type Shape } from "#charts/draw/shapes.ts";
import { literal, textWidth, wrapped } from "#charts/draw/text.ts";
import { GROUND, INK, MUTED, RULE, seriesColour, SMALL } from "#charts/draw/tokens.ts";

/** A column of rows is about this wide; between two of them is this much. */
const [COLUMN, GAP] = [214, 44];
const HEAD = SMALL + 8;
const NAME_LINE = SMALL + 4;
/** How far rows are apart at most, and at least. */
const [LOOSE, TIGHT] = [16, 2];
const BLUE = seriesColour(0);

interface Block {
  readonly column: number;
  readonly y: number;
  readonly name: readonly string[];
  readonly rows: readonly { readonly row: KnownRow; readonly y: number }[];
}

interface Flowing {
  readonly rows: readonly KnownRow[];
  readonly name: readonly string[];
}

/**
 * How much is known at all: a line an indicator, a place a year. The lines flow through as many columns as the place has room
 * for, as far apart as they fit its height; more columns than three are an even number, which leaves the middle free.
 */
export function drawAllKnown({ parts }: AllKnownModel, context: DrawContext): Drawn {
  const { width, lang } = context;
  const most = Math.max(1, Math.floor((width + GAP) / (COLUMN + GAP)));
  const columns = most > 3 ? most - (most % 2) : most;
  const wide = (width - (columns - 1) * GAP) / columns;
  const [first, last] = parts[0]?.years ?? [0, 0];
  const slot = wide / (last - first + 1);
  const flowing = parts.map(({ theme, rows }) => ({ rows, name: wrapped(literal(theme.name[lang]), SMALL, wide) }));
  const height = context.height ?? HEAD + parts.reduce((sum, { rows }) => sum + 3 * HEAD + rows.length * LOOSE, 0);
  let pitch = LOOSE;
  let blocks = flow(flowing, pitch, height);
  while (pitch > TIGHT && blocks.some(({ column }) => column >= columns)) {
    pitch -= 0.2;
    blocks = flow(flowing, pitch, height);
  }
  const left = (column: number): number => column * (wide + GAP);
  const used = [...new Set(blocks.map(({ column }) => column))];
  const each = [1, 2, 5, 10, 20, 50].find((n) => n * slot >= textWidth("2000", SMALL) + 6) ?? 100;
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((year) => year % each === 0);
  const words: Words[] = [
    ...used.flatMap((column) =>
      years
        .filter((year) => (year - first) * slot + textWidth(String(year), SMALL) <= wide)
        .map((year): Words => ({
          x: left(column) + (year - first) * slot,
          y: SMALL / 2 + 1,
          text: String(year),
          size: SMALL,
          colour: MUTED,
        })),
    ),
    ...blocks.flatMap(({ column, y, name }) =>
      name.map((text, at): Words => ({
        x: left(column),
        y: y + NAME_LINE * (at + 0.5),
        text,
        size: SMALL,
        colour: INK,
        weight: 600,
      })),
    ),
  ];
  const shapes = blocks.flatMap(({ column, rows }) =>
    rows.flatMap(({ row, y }) => {
      const tall = Math.min(pitch * 0.7, 10);
      const at = (month: number): number => left(column) + (month / 12 - first) * slot;
      return [
        line(left(column), y, left(column) + wide, y, { stroke: RULE, lineDash: [slot - 2, 2] }),
        ...row.marks.flatMap((mark) => markShapes(mark, at, y, tall)),
      ];
    }),
  );
  return plainDrawing({ height, shapes, words, spots: [] }, context);
}

/** The rows in columns, each theme under its name; a theme that goes on in the next column has its name again. */
function flow(flowing: readonly Flowing[], pitch: number, height: number): readonly Block[] {
  const blocks: Block[] = [];
  let [column, y] = [0, HEAD];
  for (const { rows, name } of flowing) {
    const head = name.length * NAME_LINE + 2;
    const begin = (): { row: KnownRow; y: number }[] => {
      const placed: { row: KnownRow; y: number }[] = [];
      blocks.push({ column, y, name, rows: placed });
      y += head;
      return placed;
    };
    // A name alone at the foot of a column belongs to the next one.
    if (y > HEAD && y + head + Math.min(rows.length, 3) * pitch > height) [column, y] = [column + 1, HEAD];
    let placed = begin();
    for (const row of rows) {
      if (y + pitch > height) {
        [column, y] = [column + 1, HEAD];
        placed = begin();
      }
      placed.push({ row, y: y + pitch / 2 });
      y += pitch;
    }
    y += 5;
  }
  return blocks;
}

/** A mark as long as its period: full, hollow for an expected value, hatched for another definition, a stroke for a target. */
function markShapes(mark: KnownMark, at: (month: number) => number, y: number, tall: number): readonly Shape[] {
  const [begin, end] = [at(mark.from - 1) + 0.5, at(mark.to) - 1.5];
  // A month is seen too.
  const wide = Math.max(end - begin, 2);
  const top = y - tall / 2;
  switch (signOf(mark)) {
    case "actual":
      return [rect(begin, top, wide, tall, { fill: BLUE })];
    case "expected":
      return [rect(begin + 0.5, top + 0.5, wide - 1, tall - 1, { fill: GROUND, stroke: BLUE })];
    case "target":
      return [rect(begin + wide - 2.5, top - 1, 2.5, tall + 2, { fill: INK })];
    case "other":
      return [
        rect(begin + 0.5, top + 0.5, wide - 1, tall - 1, { fill: GROUND, stroke: BLUE }),
        path(hatchLines({ left: begin, top, width: wide, height: tall }, 3), { stroke: BLUE }),
      ];
  }
}
