import { drawAllKnown } from "#charts/known/all-known.ts";
import { drawCategories } from "#charts/rows/categories.ts";
import { drawCommitments } from "#charts/commitments/commitments.ts";
import { drawDots } from "#charts/suggestions/dots.ts";
import { type DrawContext, isWordless, type PictureModel } from "./drawing.ts";
import type { ChartOption } from "#charts/live/echarts.ts";
import type { Drawn, Spot } from "./frame.ts";
import { drawHundred } from "#charts/signs/hundred.ts";
import { drawLadder } from "#charts/suggestions/ladder.ts";
import { drawOne } from "#charts/rows/one.ts";
import { drawKnown } from "#charts/known/known.ts";
import { drawPeriods } from "#charts/over-time/periods.ts";
import { drawReadings } from "#charts/rows/readings.ts";
import { drawSigns } from "#charts/signs/signs.ts";
import { drawSpark } from "#charts/rows/spark.ts";
import { drawTally } from "#charts/signs/tally.ts";
import { drawStages } from "#charts/signs/stages.ts";

/** A place as tall as this has room for a chart with its axes: half a slide, or half a wall. */
const AXES_FROM = 200;

function draw(model: PictureModel, context: DrawContext): Drawn {
  const { height = Infinity } = context;
  // Low places have no room for axes, the lowest none for words.
  if (model.kind === "periods" && height < AXES_FROM) return drawSpark(model, context);
  if ((model.kind === "categories" || model.kind === "readings") && isWordless(context))
    return drawSpark(model, context);
  switch (model.kind) {
    case "signs":
      return drawSigns(model, context);
    case "hundred":
      return drawHundred(model, context);
    case "amount":
    case "change":
    case "range":
    case "progress":
      return drawOne(model, context);
    case "categories":
      return drawCategories(model, context);
    case "periods":
    case "comparison":
      return drawPeriods(model, context);
    case "readings":
      return drawReadings(model, context);
    case "commitments":
      return drawCommitments(model, context);
    case "known":
      return drawKnown(model, context);
    case "tally":
      return drawTally(model, context);
    case "all-known":
      return drawAllKnown(model, context);
    case "stages":
      return drawStages(model, context);
    case "dots":
      return drawDots(model, context);
    case "ladder":
      return drawLadder(model, context);
  }
}

/** A model drawn: its option, where its values stand, and how tall it is, in whole units. Whoever needs two of them draws once. */
export function drawnOf(model: PictureModel, context: DrawContext): Drawn {
  const drawn = draw(model, context);
  return { ...drawn, height: Math.ceil(drawn.height) };
}

/** A model as a plain ECharts option. Pure: the same model and context give the same option. */
export const optionFor = (model: PictureModel, context: DrawContext): ChartOption => draw(model, context).option;

/** Where each value stands in the drawing of a model, in the units of its width. */
export const spotsOf = (model: PictureModel, context: DrawContext): readonly Spot[] => draw(model, context).spots;

/** How tall the drawing of a model is at a width, in the same units. It depends on the language: English names break into more lines. */
export const chartHeight = (model: PictureModel, context: DrawContext): number => drawnOf(model, context).height;
