/**
 * Colours are the page's CSS variables, so a change of theme needs no new drawing. ECharts cannot derive colours from a
 * variable: every label and item names its own.
 */
export const INK = "var(--ink)";
export const MUTED = "var(--muted)";
export const RULE = "var(--rule)";
/** What is overdue, and where a series breaks; never without words that say so. */
export const ALERT = "var(--alert)";
export const RULE_STRONG = "var(--rule-strong)";
export const GROUND = "var(--ground)";
export const NO_FILL = "none";

const SERIES = [1, 2, 3, 4, 5, 6].map((n) => `var(--series-${n})`);
export const seriesColour = (at: number): string => SERIES[at % SERIES.length] ?? INK;

/**
 * The system's own fonts (look.md). A variable cannot stand here: ECharts measures text with it. Single quotes: it goes into
 * attributes of the SVG as it is.
 */
export const FONT =
  "-apple-system, 'Segoe UI', 'PingFang SC', 'HarmonyOS Sans SC', 'Source Han Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif";

/** Type sizes, in units of the drawing. */
export const TEXT = 13;
export const SMALL = 12;
export const LINE_HEIGHT = 17;

/** The pattern of a part that is not the whole, or not known. */
interface Hatch {
  readonly symbol: "rect";
  readonly symbolSize: number;
  readonly color: string;
  readonly dashArrayX: [number, number];
  readonly dashArrayY: [number, number];
  readonly rotation: number;
}

/** Lines of one pattern have the same weight; the wider the gap, the less is there. */
export const hatch = (color: string, gap = 4): Hatch => ({
  symbol: "rect",
  symbolSize: 1,
  color,
  dashArrayX: [1, 0],
  dashArrayY: [gap > 4 ? 1 : 2, gap],
  rotation: -Math.PI / 4,
});
