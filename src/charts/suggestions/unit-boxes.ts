import type { UnitGroup } from "#domain/disclosure/units.ts";
import { unitsWords } from "#words/disclosure/disclosure-names.ts";
import { DISCLOSURE_WORDS } from "#words/disclosure/disclosure-words.ts";
import type { DrawContext } from "#charts/draw/drawing.ts";
import type { Spot, Words } from "#charts/draw/frame.ts";
import { linesOf } from "#charts/draw/key.ts";
import { path, rect, type Shape } from "#charts/draw/shapes.ts";
import { literal, textWidth } from "#charts/draw/text.ts";
import { MUTED, seriesColour, SMALL } from "#charts/draw/tokens.ts";

/** A box alone, and one with a number in it. */
const EMPTY = { most: 22, least: 10.5 } as const;
const NUMBERED = { height: 24, pad: 12 } as const;

/** The units as boxes, those of one kind after those of the other: with its number where it is known, dashed where it is not. */
export function unitBoxes(
  groups: readonly UnitGroup[],
  top: number,
  context: DrawContext,
): {
  readonly shapes: readonly Shape[];
  readonly words: readonly Words[];
  readonly spots: readonly Spot[];
  readonly height: number;
} {
  const { width, lang } = context;
  const head = linesOf(unitsWords(groups, context), { top, width });
  const words: Words[] = [...head.words];
  const shapes: Shape[] = [];
  const outlines: string[] = [];
  const spots: Spot[] = [];
  const named = groups.flatMap((g) => g.named);
  const boxes = groups.reduce((n, g) => n + (g.total ?? 0), 0);
  if (boxes === 0) return { shapes, words, spots, height: head.height };
  const numbered = named.length > 0;
  const pitch = numbered
    ? Math.max(...named.map((u) => textWidth(String(u.count), SMALL))) + NUMBERED.pad + 4
    : Math.min(EMPTY.most, Math.floor((width / perRow(boxes, width)) * 10) / 10);
  const side = numbered ? pitch - 4 : Math.round(pitch * 0.8 * 10) / 10;
  const tall = numbered ? NUMBERED.height : side;
  const row = numbered ? tall + 4 : pitch;
  const gap = Math.round(pitch * 0.6);
  const wraps = boxes * pitch + gap > width;
  let x = 0;
  let y = top + head.height + 3;
  let dashed = false;
  for (const group of groups) {
    const total = group.total ?? 0;
    // Of many, each kind begins a row; a few stand beside one another.
    if (wraps && numbered && x > 0 && total > 0) {
      x = 0;
      y += row + 4;
    }
    const begin = { x, y };
    for (let at = 0; at < total; at++) {
      if (x + side > width) {
        x = 0;
        y += row;
      }
      const unit = group.named[at];
      if (unit === undefined) {
        dashed ||= numbered;
        outlines.push(`M${tenth(x + 0.5)} ${tenth(y + 0.5)}h${tenth(side - 1)}v${tenth(tall - 1)}h${tenth(1 - side)}z`);
      } else {
        const tip = `${literal(unit.name[lang])} ${unit.count}`;
        shapes.push(
          rect(x + 0.5, y + 0.5, side - 1, tall - 1, { stroke: seriesColour(0), fill: "var(--ground)", tip }),
        );
        words.push({ x: x + side / 2, y: y + tall / 2, text: String(unit.count), size: SMALL, align: "center" });
        spots.push({ of: unit, x: x + side / 2, y: y + tall / 2 });
      }
      x += pitch;
    }
    if (total > 0 && group.named.length === 0)
      spots.push({ of: group, x: begin.x + Math.min(side, width) / 2, y: begin.y + tall / 2 });
    x += total > 0 ? gap : 0;
  }
  y += row;
  if (outlines.length > 0) shapes.push(path(outlines.join(""), { stroke: MUTED, lineDash: [3, 2] }));
  const tail = dashed ? linesOf(DISCLOSURE_WORDS[lang].unitsDashed, { top: y, width, colour: MUTED }) : null;
  return { shapes, words: [...words, ...(tail?.words ?? [])], spots, height: y + (tail?.height ?? 0) - top };
}

const tenth = (n: number): number => Math.round(n * 10) / 10;

/** How many boxes stand in a row, the gap between kinds counted as one, so that rows are about as long as one another. */
function perRow(boxes: number, width: number): number {
  const rows = Math.ceil(((boxes + 1) * EMPTY.least) / width);
  return Math.ceil((boxes + 1) / rows);
}
