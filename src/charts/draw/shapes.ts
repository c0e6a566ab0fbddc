import { NO_FILL } from "./tokens.ts";

interface Drawn {
  readonly silent: boolean;
  readonly tooltip?: { readonly formatter: string };
  readonly style: {
    readonly fill: string;
    readonly stroke: string;
    readonly lineWidth: number;
    readonly lineDash?: number[];
    readonly lineCap?: "butt" | "round" | "square";
  };
}

/**
 * A plain shape of a drawing, in its own units from the left top: nothing of it stands on a scale of ECharts. All of them
 * go into the option as `graphic`.
 */
export type Shape = Drawn &
  (
    | { readonly type: "line"; readonly shape: { x1: number; y1: number; x2: number; y2: number } }
    | { readonly type: "rect"; readonly shape: { x: number; y: number; width: number; height: number } }
    | { readonly type: "circle"; readonly shape: { cx: number; cy: number; r: number } }
    | { readonly type: "outline"; readonly shape: { pathData: string } }
  );

/** How a shape is drawn. */
export interface Ink {
  readonly fill?: string;
  readonly stroke?: string;
  /** In the drawing's units. */
  readonly lineWidth?: number;
  /** Lengths of strokes and gaps, in turn. */
  readonly lineDash?: number[];
  readonly lineCap?: "butt" | "round" | "square";
  /** What a pointer on it is told, as plain text. */
  readonly tip?: string | undefined;
}

const drawnWith = ({ fill = NO_FILL, stroke = NO_FILL, lineWidth = 1, lineDash, lineCap, tip }: Ink): Drawn => ({
  silent: tip === undefined,
  ...(tip === undefined ? {} : { tooltip: { formatter: tip } }),
  style: {
    fill,
    stroke,
    lineWidth: stroke === NO_FILL ? 0 : lineWidth,
    ...(lineDash === undefined ? {} : { lineDash }),
    ...(lineCap === undefined ? {} : { lineCap }),
  },
});

/** A straight line. */
export const line = (x1: number, y1: number, x2: number, y2: number, ink: Ink): Shape => ({
  type: "line",
  shape: { x1, y1, x2, y2 },
  ...drawnWith(ink),
});

/** A rectangle by its left top. */
export const rect = (x: number, y: number, width: number, height: number, ink: Ink): Shape => ({
  type: "rect",
  shape: { x, y, width, height },
  ...drawnWith(ink),
});

/** A circle by its middle. */
export const circle = (cx: number, cy: number, r: number, ink: Ink): Shape => ({
  type: "circle",
  shape: { cx, cy, r },
  ...drawnWith(ink),
});

/** Any outline, in SVG's path language; its co-ordinates are the drawing's. */
export const path = (pathData: string, ink: Ink): Shape => ({
  type: "outline",
  shape: { pathData },
  ...drawnWith(ink),
});
