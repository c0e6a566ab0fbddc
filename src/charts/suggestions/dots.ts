import type { DotsModel } from "#domain/disclosure/dots.ts";
import type { RungPart } from "#domain/disclosure/ladder.ts";
import { stateWords } from "#words/disclosure/disclosure-names.ts";
import { DISCLOSURE_WORDS } from "#words/disclosure/disclosure-words.ts";
import { capital } from "#words/format/writing.ts";
import { type DotGrid, dotGrid, dotGridWithin } from "./dot-grid.ts";
import { type DrawContext, NARROW_BELOW } from "#charts/draw/drawing.ts";
import { type Drawn, frame, page, type Spot, wordsSeries } from "#charts/draw/frame.ts";
import { keyOf, linesOf } from "#charts/draw/key.ts";
import { dots, type Look, looksOf, type Run } from "./looks.ts";
import type { Shape } from "#charts/draw/shapes.ts";
import { literal } from "#charts/draw/text.ts";
import { unitBoxes } from "./unit-boxes.ts";

const DOT = 0.78;
/** How far dots are apart at most where their place names a height. */
const LARGE = 44;

/** Every suggestion as a dot, filled by how far it came; below, a key in words and every unit as a box. */
export function drawDots(model: DotsModel, context: DrawContext): Drawn {
  const { lang, width } = context;
  const words = DISCLOSURE_WORDS[lang];
  const looks = looksOf(model.parts);
  const names = model.parts.map((p) => literal(`${capital(stateWords(p, model, context))} ${p.count}`));
  const told = model.total === 0 ? words.none : model.itemised ? words.each : words.anonymous;
  const entries = model.parts.flatMap((_, at) => {
    const [look, text] = [looks[at], names[at]];
    return look === undefined || text === undefined ? [] : [{ look, text }];
  });
  const below = (top: number) => {
    const said = linesOf(told, { top: top + 8, width });
    const key = keyOf(entries, { top: top + 8 + said.height, width });
    return { said, key, boxes: unitBoxes(model.units, top + 8 + said.height + key.height + 10, context) };
  };
  const heightOf = ({ said, key, boxes }: ReturnType<typeof below>): number =>
    8 + said.height + key.height + 10 + boxes.height;
  const grid = gridIn(model.total, context, heightOf(below(0)));
  const rest = below(grid.height);
  const { said, key, boxes } = rest;
  const shapes: Shape[] = [];
  const spots: Spot[] = [];
  let before = 0;
  model.parts.forEach((part, at) => {
    const look = looks[at];
    if (look !== undefined) shapes.push(...drawPart(grid, before, part.count, look, names[at]));
    spots.push(spotOf(grid, part, before));
    before += part.count;
  });
  const height = Math.ceil(grid.height + heightOf(rest));
  const overlay = page(width, height, 0);
  return {
    height,
    spots: [...spots, ...boxes.spots],
    option: {
      ...frame(context),
      grid: [overlay.grid],
      xAxis: [overlay.xAxis],
      yAxis: [overlay.yAxis],
      graphic: [...shapes, ...key.shapes, ...boxes.shapes],
      series: [wordsSeries([...said.words, ...key.words, ...boxes.words], 0)],
    },
  };
}

/** The dots as large as their place leaves room for above what is said of them; where it names no height, of a usual size. */
function gridIn(total: number, { width, height }: DrawContext, below: number): DotGrid {
  if (height === undefined) return dotGrid(total, width, width < NARROW_BELOW ? 95 : 140);
  return dotGridWithin(total, width, Math.max(20, height - below), LARGE);
}

/** So many dots from one on, row by row. */
function drawPart(grid: DotGrid, from: number, count: number, look: Look, tip: string | undefined): readonly Shape[] {
  const shapes: Shape[] = [];
  for (let at = from; at < from + count;) {
    const row = Math.floor(at / grid.columns);
    const end = Math.min(from + count, (row + 1) * grid.columns);
    shapes.push(...dots(runOf(grid, row, at - row * grid.columns, end - at), look, tip));
    at = end;
  }
  return shapes;
}

/** Dots side by side in a row, with the wider steps where a group ends; a step less than there are dots, and one at least. */
function runOf(grid: DotGrid, row: number, column: number, count: number): Run {
  const tenths = (n: number): number => Math.round(n * 10) / 10;
  const step = (at: number): number => tenths(grid.x(at + 1) - grid.x(at));
  const across = column % grid.group;
  const inGroup = across + count <= grid.group;
  const steps = inGroup
    ? [grid.pitch]
    : Array.from({ length: Math.min(grid.group, count) }, (_, n) => step(column + n));
  return {
    from: tenths(grid.x(column)),
    to: tenths(grid.x(column + count - 1)),
    y: tenths(grid.y(row)),
    size: tenths(grid.pitch * DOT),
    steps,
  };
}

/** The middle dot of a part. */
function spotOf(grid: DotGrid, part: RungPart, before: number): Spot {
  const at = before + Math.floor(Math.max(0, (part.count ?? 0) - 1) / 2);
  const row = Math.floor(at / grid.columns);
  return { of: part, x: grid.x(at - row * grid.columns), y: grid.y(row) };
}
