import type { ChartModel } from "#domain/chart-model.ts";
import type { CommitmentsModel } from "#domain/commitment-lines.ts";
import type { DotsModel } from "#domain/disclosure/dots.ts";
import type { LadderModel } from "#domain/disclosure/ladder.ts";
import type { KnownModel } from "#domain/known.ts";
import type { Language } from "#domain/language.ts";

/** Everything that has a picture: what charts show of values, and what is shown of suggestions, of promises and of what is known. */
export type PictureModel = ChartModel | DotsModel | LadderModel | CommitmentsModel | KnownModel;

/** What the drawings need to know beside the figures. */
export interface DrawContext {
  readonly lang: Language;
  /** In the drawing's own units; one of `BOXES` on the page. */
  readonly width: number;
  /** How tall a picture may be that can be laid out for a place: signs, squares, a bar. Others are as tall as they need. */
  readonly height?: number | undefined;
  readonly animate: boolean;
  readonly documentLabel: (id: string) => string;
  /** The name of an outcome of the site's scheme. */
  readonly outcomeName?: ((code: string) => string) | undefined;
}

/** What is drawn, with the words that say so to those who do not see it. */
export interface Drawing extends Omit<DrawContext, "width" | "height" | "animate"> {
  /** The place it is drawn for; `figure` where none is said. */
  readonly place?: PlaceName | undefined;
  readonly model: PictureModel;
  readonly title: string;
  readonly description: string;
}

/** A place for a drawing, in the drawing's units. */
export interface Box {
  readonly width: number;
  readonly height?: number;
}

const SLIDE: Box = { width: 296, height: 212 };

/**
 * Each chart is drawn for a phone and for a page, or for a wall of 16:9 and one of 32:9: text in a drawing that is only scaled
 * would shrink.
 */
export const BOXES = {
  /** A figure with caption, table and source. */
  figure: { narrow: { width: 340 }, wide: { width: 640 } },
  /** The picture of a card: two cards beside one another on a phone, three on a page. */
  card: { narrow: { width: 172, height: 76 }, wide: { width: 400, height: 112 } },
  /** In the row of a list: one picture for every width, without words. */
  row: { narrow: { width: 150, height: 36 }, wide: { width: 150, height: 36 } },
  /** The free part of a slide, the same on every screen: 12 units are 43 of 1080 px. */
  slide: { narrow: SLIDE, wide: SLIDE },
  /** A screen of the wall under its head; its right half; one of six cards beside that half, and of six alone. 12 units are 29 of 1080 px. */
  wall: { narrow: { width: 760, height: 340 }, wide: { width: 1547, height: 340 } },
  wallSide: { narrow: { width: 307, height: 250 }, wide: { width: 757, height: 250 } },
  wallCard: { narrow: { width: 133, height: 84 }, wide: { width: 242, height: 84 } },
  wallTheme: { narrow: { width: 243, height: 88 }, wide: { width: 242, height: 240 } },
} as const satisfies Readonly<Record<string, { readonly narrow: Box; readonly wide: Box }>>;
export type PlaceName = keyof typeof BOXES;

/** Both boxes of a drawing's place. */
export const boxesOf = ({ place = "figure" }: Pick<Drawing, "place">): { readonly narrow: Box; readonly wide: Box } =>
  BOXES[place];

/** Below this width labels stand above their marks, columns become rows and the matrix is turned. */
export const NARROW_BELOW = 480;

/** Draws a chart as SVG text, for one of the boxes of its place. */
export type StaticRenderer = (drawing: Drawing, box: Box) => string;
