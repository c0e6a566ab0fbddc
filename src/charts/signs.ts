import type { SignChart } from "#domain/chart-model.ts";
import type { Point } from "#domain/series.ts";
import { countOf, type Signs, signsOf } from "#domain/signs/amounts.ts";
import { sideOfLand } from "#domain/signs/sign.ts";
import type { DrawContext } from "./drawing.ts";
import { type Drawn, frame, page, type Words, wordsSeries } from "./frame.ts";
import { landKey } from "./land-key.ts";
import { categoryName, markOf, tooltipOf } from "./mark.ts";
import { aspectOf, fullSigns, hatchedSign, hollowSigns, lastSign } from "./sign-shapes.ts";
import { sameSigns, signGrid, type SignGrid, sizeOf } from "./sign-grid.ts";
import type { Shape } from "./shapes.ts";
import { placesBelow, type Section } from "./sections.ts";
import { WORDLESS_BELOW } from "./spark.ts";
import { seriesColour } from "./tokens.ts";

/** How tall signs may be together where their place names no height, by the width of the drawing. */
export const heightOf = ({ width, height }: DrawContext): number => height ?? (width < 480 ? 150 : 210);

/** Land has a key beside it, of this width. */
const KEY = 56;
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
  const several = amounts.length > 1 && heightOf(context) >= WORDLESS_BELOW;
  const land = sign.shape === "land" && heightOf(context) >= WORDLESS_BELOW;
  const labels = amounts.map(({ point }) =>
    several ? `${categoryName(point, lang)}　${markOf(point, lang).short}` : "",
  );
  const room = { width: width - (land ? KEY : 0), height: heightOf(context) };
  const counts = amounts.map(({ signs }) => countOf(signs));
  const place = { ...room, aspect: aspectOf(sign.shape), most: several ? 0 : model.most };
  const named = laidOut(counts, labels, place);
  // In a place too low for names the classes stand in their order; whoever chose the place names them beside it.
  const { grid, sections } =
    context.height !== undefined && heightIn(named) > context.height
      ? laidOut(
          counts,
          labels.map(() => ""),
          place,
        )
      : named;
  const colour = seriesColour(COLOURS[sign.shape]);
  const shapes: Shape[] = [];
  for (const [at, { point, signs }] of amounts.entries()) {
    const section = sections[at];
    if (section === undefined) continue;
    const mark = markOf(point, lang);
    const tip = tooltipOf(mark, labels[at] === "" ? "" : categoryName(point, lang), context).tooltip.formatter;
    const drawn = { shape: sign.shape, grid: section.grid, left: section.left, top: section.top, colour, tip };
    const full = mark.status === "actual" ? fullSigns : hollowSigns;
    shapes.push(...full(drawn, 0, signs.solid));
    for (let k = 0; k < signs.hatched; k++) shapes.push(...hatchedSign(drawn, signs.solid + k));
    if (signs.last !== null) shapes.push(lastSign(drawn, signs.solid + signs.hatched, signs.last));
  }
  const last = sections[sections.length - 1];
  const words: Words[] = sections.flatMap(({ label }) => (label === null ? [] : [label]));
  // A name may be taller than the signs that it stands beside.
  const named = words.map(({ y, text, size = 0 }) => y + (text.split("\n").length * (size + 4)) / 2);
  let height = Math.max(last === undefined ? 0 : last.top + last.height, ...named);
  if (land && last !== undefined) {
    const key = landKey(
      {
        left:
          last.left + sizeOf(last.grid, countOf(amounts[0]?.signs ?? { solid: 1, hatched: 0, last: null })).width + 12,
        top: last.top,
      },
      { metre: grid.stepY / sideOfLand(sign), lang },
    );
    shapes.push(...key.shapes);
    words.push(...key.words);
    height = Math.max(height, key.height);
  }
  const overlay = page(width, height, 0);
  return {
    height,
    spots: amounts.map(({ point, signs }, at) => {
      const section = sections[at];
      const size = section === undefined ? { width: 0, height: 0 } : sizeOf(section.grid, countOf(signs));
      return { of: point, x: (section?.left ?? 0) + size.width / 2, y: (section?.top ?? 0) + size.height / 2 };
    }),
    option: {
      ...frame(context),
      grid: overlay.grid,
      xAxis: overlay.xAxis,
      yAxis: overlay.yAxis,
      graphic: shapes,
      series: [wordsSeries(words, 0)],
    },
  };
}

/** How far down sections reach. */
const heightIn = ({ sections }: { readonly sections: readonly Section[] }): number =>
  Math.max(0, ...sections.map(({ top, height }) => top + height));

interface Placed extends Section {
  readonly grid: SignGrid;
}

/** Sections under one another with signs of one size, as large as all of them together allow. */
function laidOut(
  counts: readonly number[],
  labels: readonly string[],
  room: { readonly width: number; readonly height: number; readonly aspect: number; readonly most: number },
): { readonly grid: SignGrid; readonly sections: readonly Placed[] } {
  const most = Math.max(room.most, ...counts);
  const places = placesBelow(labels, room.width);
  const width = room.width - places.left;
  // Signs of several sections share the height in the proportion of their rows; try smaller until all of it fits.
  for (let largest = room.aspect < 1 ? 60 : 40; ; largest *= 0.92) {
    const grid = signGrid(most, { width, height: room.height, aspect: room.aspect, largest });
    const own = counts.map((count) => (count === most ? grid : sameSigns(grid, count, width)));
    const heights = own.map((g, at) => sizeOf(g, counts[at] ?? 1).height);
    // Names come on top of the room for signs: they are as long as they are.
    if (heights.reduce((sum, h) => sum + h, 0) <= room.height || largest < 4)
      return { grid, sections: places.below(heights).map((s, at) => ({ ...s, grid: own[at] ?? grid })) };
  }
}
