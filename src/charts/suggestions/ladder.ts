import type { LadderModel, Rung } from "#domain/disclosure/ladder.ts";
import { classWords, isDivided, misfitWords, rungNote, rungWords } from "#words/disclosure/disclosure-names.ts";
import { figureLine } from "#words/format/format.ts";
import { capital } from "#words/format/writing.ts";
import type { DrawContext } from "#charts/draw/drawing.ts";
import type { Drawn, Spot, Words } from "#charts/draw/frame.ts";
import { hatchLines } from "#charts/svg/hatch-path.ts";
import { keyOf, linesOf } from "#charts/draw/key.ts";
import { looksOf, stretch } from "./looks.ts";
import { plainDrawing } from "#charts/draw/plain-drawing.ts";
import { path, rect, type Shape } from "#charts/draw/shapes.ts";
import { literal, textWidth, wrapped } from "#charts/draw/text.ts";
import { GROUND, INK, LINE_HEIGHT, MUTED, RULE, TEXT } from "#charts/draw/tokens.ts";

const HEAD = LINE_HEIGHT + 2;
const BAR = 18;
const BETWEEN = 9;
const PAD = 7;
const NUMBER = TEXT + 2;
const HATCH = 6;

interface Placed {
  readonly shapes: readonly Shape[];
  readonly words: readonly Words[];
  readonly spots: readonly Spot[];
  readonly height: number;
}

/** Beside their bars, where a place is too low for names above them, names have one of these shares of the width. */
const BESIDE = [0.36, 0.42, 0.48];
/** Nearer to one another there than below their names. */
const NEARER = 4;

/** How far the suggestions came and how much of it is public, rung under rung, all from nothing to the most there are. */
export function drawLadder(model: LadderModel, context: DrawContext): Drawn {
  const plain = drawRungs(model, context, 0);
  if (context.height === undefined || plain.height <= context.height) return plain;
  const beside = BESIDE.map((share) => drawRungs(model, context, Math.round(context.width * share)));
  return beside.reduce((low, drawn) => (drawn.height < low.height ? drawn : low), plain);
}

/** `left`: where the bars begin; names stand before them, or above where that is nothing. */
function drawRungs(model: LadderModel, context: DrawContext, left: number): Drawn {
  const { width } = context;
  const most = Math.max(1, ...model.rungs.map(reach));
  const numbers = model.rungs.map((r) => numberOf(r, context));
  const side = Math.max(0, ...numbers.map((n) => textWidth(n, NUMBER))) * 1.08 + 10;
  const shapes: Shape[] = [];
  const words: Words[] = [];
  const spots: Spot[] = [];
  let y = 0;
  model.rungs.forEach((rung, at) => {
    const placed = drawRung(rung, { y, left, long: width - left - side, most, number: numbers[at] ?? "" }, context);
    shapes.push(...placed.shapes);
    words.push(...placed.words);
    spots.push(...placed.spots);
    y += placed.height + (left > 0 ? NEARER : BETWEEN);
  });
  for (const text of misfitWords(model, context)) {
    const told = linesOf(text, { top: y, width, weight: 600 });
    words.push(...told.words);
    y += told.height;
  }
  const height = Math.ceil(y);
  return plainDrawing({ height, shapes, words, spots }, context);
}

/** How far a rung's bar goes, its parts that did not come so far included. */
const reach = ({ count, parts }: Rung): number =>
  Math.max(
    count ?? 0,
    parts.reduce((n, p) => n + (p.count ?? 0), 0),
  );

/** The number at the end of a rung, as printed where a word belongs to it. */
function numberOf({ name, count, figure }: Rung, { lang }: DrawContext): string {
  if (count === null) return "";
  const o = name === "satisfaction" ? null : (figure?.observation ?? null);
  return o === null || figure === null || o.qualifier === null ? String(count) : figureLine(o, figure.indicator, lang);
}

interface Room {
  readonly y: number;
  readonly left: number;
  /** As long as the longest bar. */
  readonly long: number;
  readonly most: number;
  readonly number: string;
}

function drawRung(rung: Rung, { y, left, long, most, number }: Room, context: DrawContext): Placed {
  const { width } = context;
  const beside = left > 0;
  const head = linesOf(capital(rungWords(rung, context)), { top: y, width: beside ? left - PAD : width });
  const top = beside ? y + 2 : y + head.height + (HEAD - LINE_HEIGHT);
  const note = literal(rungNote(rung, context));
  const least = beside ? head.height : 0;
  if (rung.count === null) {
    const placed = unpublished(rung, note, { y, top, left, long, words: head.words });
    return { ...placed, height: Math.max(placed.height, least) };
  }
  const looks = looksOf(rung.parts);
  const shapes: Shape[] = [rect(left + 0.5, top + 0.5, long - 1, BAR - 1, { stroke: RULE })];
  const spots: Spot[] = [];
  let x = left;
  rung.parts.forEach((part, at) => {
    const wide = (long * (part.count ?? 0)) / most;
    const look = looks[at];
    const tip = literal(
      `${isDivided(rung) ? classWords(part, false, context) : rungWords(rung, context)} ${part.count}`,
    );
    // A line of ground between stretches, unless there is no room for it.
    if (look !== undefined && wide > 0)
      shapes.push(...stretch(x, top, Math.max(1, wide - (at < rung.parts.length - 1 ? 1 : 0)), BAR, look, tip));
    spots.push({ of: part, x: x + wide / 2, y: top + BAR / 2 });
    x += wide;
  });
  const words: Words[] = [
    ...head.words,
    { x: width, y: top + BAR / 2, text: number, size: NUMBER, weight: 700, align: "right" },
  ];
  let bottom = top + BAR;
  if (isDivided(rung)) {
    const entries = rung.parts.flatMap((part, at) => {
      const look = looks[at];
      return look === undefined ? [] : [{ look, text: `${capital(classWords(part, false, context))} ${part.count}` }];
    });
    const key = keyOf(entries, { left, top: bottom + 2, width: width - left });
    shapes.push(...key.shapes);
    words.push(...key.words);
    bottom += key.height + 2;
  }
  if (note !== "") {
    const told = linesOf(note, { top: bottom + 1, width: width - left, colour: MUTED });
    words.push(...told.words.map((said) => ({ ...said, x: left })));
    bottom += told.height + 1;
  }
  return { shapes, words, spots, height: Math.max(bottom - y, least) };
}

/** A rung that is there and has no number: hatched, with what is said in its place on a plate. */
function unpublished(
  rung: Rung,
  note: string,
  {
    y,
    top,
    left,
    long,
    words,
  }: Pick<Room, "y" | "left" | "long"> & { readonly top: number; readonly words: readonly Words[] },
): Placed {
  const lines = wrapped(note, TEXT, long - 4 * PAD);
  const tall = Math.max(BAR, lines.length * LINE_HEIGHT + 4);
  const plate = Math.max(...lines.map((l) => textWidth(l, TEXT))) + 2 * PAD;
  const area = { left: left + 1, top: top + 1, width: long - 2, height: tall - 2 };
  return {
    height: top + tall - y,
    shapes: [
      rect(left + 0.5, top + 0.5, long - 1, tall - 1, { stroke: MUTED }),
      path(hatchLines(area, HATCH), { stroke: MUTED }),
      rect(left + PAD, top + 1, plate, tall - 2, { fill: GROUND }),
    ],
    words: [
      ...words,
      ...lines.map((text, at) => ({
        x: left + 2 * PAD,
        y: top + tall / 2 + (at - (lines.length - 1) / 2) * LINE_HEIGHT,
        text,
        colour: INK,
      })),
    ],
    spots: rung.parts.map((of) => ({ of, x: left + long / 2, y: top + tall / 2 })),
  };
}
