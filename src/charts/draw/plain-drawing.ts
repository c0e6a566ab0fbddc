import type { DrawContext } from "./drawing.ts";
import { type Drawn, frame, page, type Spot, type Words, wordsSeries } from "./frame.ts";
import type { Shape } from "./shapes.ts";

/** What a drawing without scales of ECharts is made of, in its own units from the left top. */
interface Plain {
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly words: readonly Words[];
  readonly spots: readonly Spot[];
}

/** Shapes and words as a drawing: they are laid out already, and stand on no axis. */
export function plainDrawing({ height, shapes, words, spots }: Plain, context: DrawContext): Drawn {
  const overlay = page(context.width, height, 0);
  return {
    height,
    spots,
    option: {
      ...frame(context),
      grid: [overlay.grid],
      xAxis: [overlay.xAxis],
      yAxis: [overlay.yAxis],
      graphic: [...shapes],
      series: [wordsSeries(words, 0)],
    },
  };
}
