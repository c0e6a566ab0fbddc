import type { ChartModel } from "#domain/chart-model.ts";
import type { HandlingModel } from "#domain/handling.ts";
import type { Language } from "#domain/language.ts";

/** What the drawings need to know beside the figures. */
export interface DrawContext {
  readonly lang: Language;
  /** In the drawing's own units; one of `DESIGN_WIDTHS` on the page. */
  readonly width: number;
  readonly animate: boolean;
  readonly documentLabel: (id: string) => string;
  /** The name of an outcome of the site's scheme. */
  readonly outcomeName?: ((code: string) => string) | undefined;
}

/** What is drawn, with the words that say so to those who do not see it. */
export interface Drawing extends Omit<DrawContext, "width" | "animate"> {
  readonly model: ChartModel | HandlingModel;
  readonly title: string;
  readonly description: string;
}

/** Each chart is drawn for a phone and for a page: text in a drawing that is only scaled would shrink. */
export const DESIGN_WIDTHS = { narrow: 340, wide: 640 } as const;
export type DesignWidth = (typeof DESIGN_WIDTHS)[keyof typeof DESIGN_WIDTHS];

/** Below this width labels stand above their marks, columns become rows and the matrix is turned. */
export const NARROW_BELOW = 480;

/** Draws a chart as SVG text. */
export type StaticRenderer = (drawing: Drawing, width: DesignWidth) => string;
