import { type HundredChart, pointsOf } from "#domain/chart/chart-model.ts";
import { position } from "#domain/figure/value.ts";
import type { DrawContext } from "#charts/draw/drawing.ts";
import type { Drawn } from "#charts/draw/frame.ts";
import { markOf, tooltipOf } from "#charts/over-time/mark.ts";
import { plainDrawing } from "#charts/draw/plain-drawing.ts";
import { signGrid, sizeOf } from "./sign-grid.ts";
import { fullSigns, hollowSigns } from "./sign-shapes.ts";
import { heightOf } from "./signs.ts";
import { RULE_STRONG, seriesColour } from "#charts/draw/tokens.ts";

/** One share: so many of a hundred signs, or of two hundred of half a per cent. Those that it leaves are outlines. */
export function drawHundred(model: HundredChart, context: DrawContext): Drawn {
  const { lang, width } = context;
  const [point] = pointsOf(model);
  const share = point === undefined ? null : position(point.quantity);
  if (point === undefined || share === null) throw new Error(`invalid share: ${model.id}`);
  const full = (share * model.whole) / 100;
  const grid = signGrid(model.whole, { width, height: heightOf(context), aspect: 1, largest: 26 });
  const mark = markOf(point, lang);
  const tip = tooltipOf(mark, "", context).tooltip.formatter;
  const signs = { shape: "square", grid, left: 0, top: 0, colour: seriesColour(0), tip } as const;
  const size = sizeOf(grid, model.whole);
  // What has not been observed is told from the rest of the whole by its frame alone: it is twice as thick.
  const sure = mark.status === "actual" ? fullSigns(signs, 0, full) : hollowSigns({ ...signs, border: 2.4 }, 0, full);
  return plainDrawing(
    {
      height: size.height,
      shapes: [...sure, ...hollowSigns({ ...signs, colour: RULE_STRONG, border: 1 }, full, model.whole)],
      words: [],
      spots: [{ of: point, x: size.width / 2, y: size.height / 2 }],
    },
    context,
  );
}
