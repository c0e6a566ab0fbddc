import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import { GraphicComponent, GridComponent, TooltipComponent } from "echarts/components";
import type { GraphicComponentOption, GridComponentOption, TooltipComponentOption } from "echarts/components";
import { type ComposeOption, dispose, getInstanceByDom, graphic, init, setPlatformAPI, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { textWidth } from "#charts/draw/text.ts";

/** The only module that imports ECharts, and only the parts the drawings use. */
use([BarChart, LineChart, ScatterChart, GraphicComponent, GridComponent, TooltipComponent, SVGRenderer]);

/** ECharts' own, where a font names none. */
const FONT_SIZE = 12;

/**
 * How wide texts are is reckoned as it is for the picture that the build draws, so that the live chart lies over it line by
 * line. ECharts would ask a canvas, whose first answer, for which the browser looks for a Chinese font, takes longer on a
 * phone than all the rest: measured, 0.2 to 0.6 s at a quarter of a desktop's speed.
 */
setPlatformAPI({
  measureText: (text, font = "") => ({
    width: textWidth(
      text,
      Number(/([\d.]+)px/.exec(font)?.[1] ?? FONT_SIZE),
      /\b(?:bold|[6-9]00)\b/.test(font) ? 600 : 400,
    ),
  }),
});
/** ECharts' plain shapes have no path of their own. `pathData`: in SVG's path language. */
graphic.registerShape(
  "outline",
  graphic.extendShape({
    type: "outline",
    shape: { pathData: "" },
    buildPath: (context, { pathData }) => {
      const Outline = graphic.extendPath(String(pathData), {});
      new Outline().buildPath(context, {});
    },
  }),
);

export const echarts = { init, dispose, getInstanceByDom };

/** A drawing as plain data: no functions, no colours but variables of the page. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | ScatterSeriesOption
  | GraphicComponentOption
  | GridComponentOption
  | TooltipComponentOption
>;
export type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption };
