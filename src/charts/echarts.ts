import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from "echarts/charts";
import { GridComponent, TooltipComponent } from "echarts/components";
import type { GridComponentOption, TooltipComponentOption } from "echarts/components";
import { type ComposeOption, dispose, getInstanceByDom, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

/** The only module that imports ECharts, and only the parts the drawings use. */
use([BarChart, LineChart, ScatterChart, GridComponent, TooltipComponent, SVGRenderer]);

export const echarts = { init, dispose, getInstanceByDom };

/** A drawing as plain data: no functions, no colours but variables of the page. */
export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | ScatterSeriesOption | GridComponentOption | TooltipComponentOption
>;
export type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption };
