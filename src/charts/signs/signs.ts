import type { SignChart } from "#domain/chart/chart-model.ts";
import type { Point } from "#domain/chart/series.ts";
import { countOf, type Signs, signsOf } from "#domain/signs/amounts.ts";
import { hasPitch } from "#domain/signs/sign.ts";
import { type DrawContext, isWordless } from "#charts/draw/drawing.ts";
import type { Drawn, Words } from "#charts/draw/frame.ts";
import { landKey } from "./land-key.ts";
import { categoryLabel, markOf, tooltipOf } from "#charts/over-time/mark.ts";
import { plainDrawing } from "#charts/draw/plain-drawing.ts";
import { aspectOf, fullSigns, hatchedSign, hollowSigns, lastSign } from "./sign-shapes.ts";
import { sameSigns, signGrid, type SignGrid, sizeOf } from "./sign-grid.ts";
import type { Shape } from "#charts/draw/shapes.ts";
import { placesBelow, type Section } from "#charts/suggestions/sections.ts";
import { seriesColour, TEXT } from "#charts/draw/tokens.ts";

/** How tall signs may be together where their place names no height, by the width of the drawing. */
export const heightOf = ({ width, height }: DrawContext): number => height ?? (width < 480 ? 150 : 210);

/** From signs to what stands beside them. */
const BESIDE = 12;
const NOTHING = { width: 0, height: 0 } as const;
/** Money and things are of the first colour, land and people of their own. */
const COLOURS = { square: 0, dot: 0, land: 2, person: 3 } as const;

/** Of a category without a value there is its reason, and no sign. */
const NONE: Signs = { solid: 0, hatched: 0, last: null };

/** The signs of a value: those of a target or an expected value are outlines, since nothing of it has been observed. */
interface Amount {
  readonly point: Point;
  readonly signs: Signs;
}

/** One value, or one for each category, as signs: as many as it has, none of them cut. */
export function drawSigns(model: SignChart, context: DrawContext): Drawn {
  const { sign } = model;
  const { lang, width } = context;
  const amounts = model.series
    .flatMap((s) => s.points)
    .map((point): Amount => {
      if (point.quantity.kind === "missing") return { point, signs: NONE };
      const signs = signsOf(point.quantity, point.indicator.unit, sign);
      // The model holds only what has signs.
      if (signs === null) throw new Error(`invalid signs: ${point.indicator.id}`);
      return { point, signs };
    });
  const several = amounts.length > 1 && !isWordless(context);
  // Without words what land is measured against is its pitch alone, which whoever chose the place names beside it.
  const wordless = isWordless(context);
  const land = sign.shape === "land" && (wordless ? context.wordless === true && hasPitch(sign) : true);
  const labels = amounts.map(({ point }) =>
    several ? `${categoryLabel(point, lang)}　${markOf(point, lang).short}` : "",
  );
  const keyFor = (step: number, left = 0, top = 0) => landKey(sign, { step, lang, left, top, wordless });
  const counts = amounts.map(({ signs }) => countOf(signs));
  const room = {
    width,
    height: heightOf(context),
    aspect: aspectOf(sign.shape),
    most: several ? 0 : model.most,
    // On a slide and on a wall few signs fill their place, too.
    largest: context.height === undefined || context.grows === true ? (sign.shape === "person" ? 60 : 40) : 80,
    beside: (step: number) => (land ? keyFor(step) : NOTHING),
  };
  const withNames = laidOut(counts, labels, room);
  // In a place too low for names the classes stand in their order; whoever chose the place names them beside it.
  const cut = context.height !== undefined && context.grows !== true && heightIn(withNames) > context.height;
  const bare = labels.map(() => "");
  const { grid, sections } = cut ? laidOut(counts, bare, room) : withNames;
  const colour = seriesColour(COLOURS[sign.shape]);
  const shapes: Shape[] = [];
  for (const [at, { point, signs }] of amounts.entries()) {
    const section = sections[at];
    if (section === undefined) continue;
    const mark = markOf(point, lang);
    const tip = tooltipOf(mark, labels[at] === "" ? "" : categoryLabel(point, lang), context).tooltip.formatter;
    const drawn = { shape: sign.shape, grid: section.grid, left: section.left, top: section.top, colour, tip };
    const full = mark.status === "actual" ? fullSigns : hollowSigns;
    shapes.push(...full(drawn, 0, signs.solid));
    for (let k = 0; k < signs.hatched; k++) shapes.push(...hatchedSign(drawn, signs.solid + k));
    if (signs.last !== null) shapes.push(lastSign(drawn, signs.solid + signs.hatched, signs.last));
  }
  const words: Words[] = sections.flatMap(({ label }) => (label === null ? [] : [label]));
  const [first] = sections;
  if (land && first !== undefined) {
    const key = keyFor(grid.stepY, right(sections) + BESIDE, first.top);
    shapes.push(...key.shapes);
    words.push(...key.words);
  }
  const height = Math.max(
    ...sections.map((s) => s.top + s.height),
    ...words.map(({ y, text, size = TEXT }) => y + (text.split("\n").length * (size + 4)) / 2),
  );
  return plainDrawing(
    {
      height,
      shapes,
      words,
      spots: amounts.map(({ point, signs }, at) => {
        const section = sections[at];
        const size = section === undefined ? { width: 0, height: 0 } : sizeOf(section.grid, countOf(signs));
        return { of: point, x: (section?.left ?? 0) + size.width / 2, y: (section?.top ?? 0) + size.height / 2 };
      }),
    },
    context,
  );
}

/** How far down sections reach. */
const heightIn = ({ sections }: { readonly sections: readonly Section[] }): number =>
  Math.max(0, ...sections.map(({ top, height }) => top + height));

interface Placed extends Section {
  readonly grid: SignGrid;
  readonly count: number;
}

/** Where the longest row of some sections ends. */
const right = (sections: readonly Placed[]): number =>
  Math.max(...sections.map(({ left, grid, count }) => left + sizeOf(grid, count).width));

interface Room {
  readonly width: number;
  readonly height: number;
  /** The width of a sign's place as a share of its height. */
  readonly aspect: number;
  /** How tall a sign's place is at the most. */
  readonly largest: number;
  /** How many signs the largest amount has that is drawn elsewhere with the same signs. */
  readonly most: number;
  /** What stands beside signs of a height. */
  readonly beside: (step: number) => { readonly width: number; readonly height: number };
}

/** Sections under one another with signs of one size, as large as all of them together allow. */
function laidOut(
  counts: readonly number[],
  labels: readonly string[],
  room: Room,
): { readonly grid: SignGrid; readonly sections: readonly Placed[] } {
  const most = Math.max(room.most, ...counts);
  const places = placesBelow(labels, room.width);
  let best: { readonly grid: SignGrid; readonly own: readonly SignGrid[]; readonly heights: readonly number[] } | null =
    null;
  // Signs of several sections share the height, and what stands beside them is at their scale: the largest that fit.
  for (let { largest } = room; largest > 2; largest *= 0.92) {
    const beside = room.beside(largest);
    const width = room.width - places.left - (beside.width === 0 ? 0 : beside.width + BESIDE);
    if (width < largest || beside.height > room.height) continue;
    const grid = signGrid(most, { width, height: room.height, aspect: room.aspect, largest });
    const own = counts.map((count) => (count === most ? grid : sameSigns(grid, count, width)));
    const heights = own.map((g, at) => sizeOf(g, counts[at] ?? 1).height);
    // The key of smaller signs than asked for may be wider: its bar stands for more metres, in a longer word.
    const key = beside.width === 0 ? 0 : BESIDE + room.beside(grid.stepY).width;
    const across = Math.max(...own.map((g, at) => sizeOf(g, counts[at] ?? 0).width));
    // Names come on top of the room for signs: they are as long as they are.
    const fits = places.left + across + key <= room.width && heights.reduce((sum, h) => sum + h, 0) <= room.height;
    if (fits && (best === null || grid.stepY > best.grid.stepY)) best = { grid, own, heights };
  }
  if (best === null) throw new Error(`invalid room for signs: ${room.width} × ${room.height}`);
  const { grid, own, heights } = best;
  const sections = places.below(heights);
  return { grid, sections: sections.map((s, at) => ({ ...s, grid: own[at] ?? grid, count: counts[at] ?? 0 })) };
}
