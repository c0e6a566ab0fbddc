import type { Plugin } from "vite";
import { WORKBENCH } from "#build/client-build.ts";

/** A module by the end of its path, and what a file has in its place: of the same exports. */
export type Replaced = readonly [module: string, by: string];

const NOTHING = "export default () => {};";
const NO_CLASS = "export default class {}";

/**
 * What ECharts and its zrender bring for charts that this site has none of; together 24 KB (gzip). What draws the same without
 * is held by `single-file.test`, picture by picture; a module that is no longer there ends the build.
 */
export const NO_CHART_NEEDS: readonly Replaced[] = [
  // Words of toolbox, legend and descriptions, in a language that ECharts guesses: all our words are in `words/`.
  ["echarts/lib/i18n/langZH.js", "export default {};"],
  ["echarts/lib/theme/dark.js", "export default {};"],
  // Options as they were written for ECharts 2 and 3.
  ["echarts/lib/preprocessor/backwardCompat.js", NOTHING],
  ["echarts/lib/loading/default.js", NOTHING],
  // Points by the ten thousand, on a canvas.
  ["echarts/lib/chart/helper/LargeSymbolDraw.js", NO_CLASS],
  // Tooltips are drawn as text, no HTML; those of the pointer on an axis are not used, only those of a mark.
  ["echarts/lib/component/tooltip/TooltipHTMLContent.js", NO_CLASS],
  ["echarts/lib/component/axisPointer/CartesianAxisPointer.js", NO_CLASS],
  ["echarts/lib/component/axisPointer/axisTrigger.js", NOTHING],
  // Sectors, of which pies and polar bars are made.
  [
    "echarts/lib/label/sectorLabel.js",
    "export const createSectorCalculateTextPosition = () => {}, setSectorTextRotation = () => {};",
  ],
  ["zrender/lib/graphic/helper/roundSector.js", "export const buildPath = () => {};"],
  // Axes of time and of powers: ours count slots, and values.
  ["echarts/lib/scale/Time.js", "export default class {}; export const calcNiceForTimeScale = () => {};"],
  ["echarts/lib/scale/Log.js", NO_CLASS],
  // Motion: nothing of ours moves.
  ["echarts/lib/chart/line/lineAnimationDiff.js", NOTHING],
  ["zrender/lib/svg/cssAnimation.js", "export const createCSSAnimation = () => {};"],
  ["zrender/lib/svg/cssEmphasis.js", "export const createCSSEmphasis = () => {};"],
  // Drawing on a canvas: ours is SVG, its hatching too.
  [
    "zrender/lib/canvas/graphic.js",
    "export const brush = () => {}, brushLoopFinalize = () => {}, brushSingle = () => {}, createCanvasPattern = () => {};",
  ],
  // Pinching and dragging of shapes.
  ["zrender/lib/core/GestureMgr.js", "export class GestureMgr {}"],
  ["zrender/lib/mixin/Draggable.js", NO_CLASS],
];

/** What the React component of ECharts brings to watch the size of its place: ours is given its size. */
export const NO_WATCH: readonly Replaced[] = [
  ["size-sensor/lib/index.js", "export const bind = () => () => {}, clear = () => {};"],
];

/** What the meeting-room file leaves to the other one. */
export const FEW_NEED: readonly Replaced[] = [
  [WORKBENCH, 'export { Workbench } from "#views/author/workbench-elsewhere.tsx";'],
  ["src/views/source/check-document.tsx", 'export { CheckDocument } from "#views/source/check-elsewhere.tsx";'],
];

/** What is offered where `site.json` says an address: codes for phones on slides, and the HTML that shows a figure elsewhere. */
export const WITH_ADDRESS: readonly Replaced[] = [
  ["src/views/present/speaker/address-code.tsx", "export const AddressCode = () => null;"],
  ["src/views/indicator/embed-code.tsx", "export const EmbedCode = () => null;"],
];

/** The window on a list of thousands, where no list is longer than a page holds. */
export const LONG_LISTS: readonly Replaced[] = [
  ["src/views/suggestions/list/windowed-list.tsx", "export const WindowedList = () => null;"],
];

/** Puts other modules in the place of some; one that nobody imports any more is an error, as it would save nothing. */
export function replacing(replaced: readonly Replaced[]): Plugin {
  const left = new Set(replaced.map(([module]) => module));
  return {
    name: "replacing",
    enforce: "pre",
    load: (id) => {
      const found = replaced.find(([module]) => id.replaceAll("\\", "/").endsWith(`/${module}`));
      if (found === undefined) return null;
      left.delete(found[0]);
      return found[1];
    },
    buildEnd: (error) => {
      if (error === undefined && left.size > 0) throw new Error(`invalid replacement of ${[...left].join(", ")}`);
    },
  };
}
