import type { ChartModel } from "#domain/chart/chart-model.ts";
import type { CommitmentsModel } from "#domain/commitment/commitment-lines.ts";
import type { DotsModel } from "#domain/disclosure/dots.ts";
import type { LadderModel } from "#domain/disclosure/ladder.ts";
import type { AllKnownModel, KnownModel } from "#domain/known/known.ts";
import type { Language } from "#domain/site/language.ts";
import type { TallyModel } from "#domain/meeting/tally.ts";

/** Everything that has a picture: what charts show of values, and what is shown of suggestions, of promises and of what is known. */
export type PictureModel =
  | ChartModel
  | DotsModel
  | LadderModel
  | CommitmentsModel
  | KnownModel
  | AllKnownModel
  | TallyModel;

/** What the drawings need to know beside the figures. */
export interface DrawContext {
  readonly lang: Language;
  /** In the drawing's own units; one of `BOXES` on the page. */
  readonly width: number;
  /** How tall a picture may be that can be laid out for a place: signs, squares, a bar. Others are as tall as they need. */
  readonly height?: number | undefined;
  /** True where names may make it taller than that. */
  readonly grows?: boolean | undefined;
  /** True where no words are drawn whatever the height: they would shrink with the picture, and stand beside it. */
  readonly wordless?: boolean | undefined;
  readonly animate: boolean;
  /** True for a picture, at which nobody points: nothing is said over its marks. */
  readonly still?: boolean | undefined;
  readonly documentLabel: (id: string) => string;
  /** An outcome of the site's scheme by letter and name; the letter alone where the scheme has none. */
  readonly outcomeName?: ((code: string) => string) | undefined;
}

/** What is drawn, with the words that say so to those who do not see it. */
export interface Drawing extends Omit<DrawContext, "width" | "height" | "grows" | "wordless" | "animate" | "still"> {
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
  readonly grows?: boolean;
  readonly wordless?: boolean;
}

const SLIDE: Box = { width: 296, height: 212 };
const SLIDE_WHOLE: Box = { width: 498, height: 188 };
const SLIDE_SMALL: Box = { width: 140, height: 42 };
const SLIDE_CARD: Box = { width: 156, height: 50 };

/**
 * Each chart is drawn for a phone and for a page, or for a wall of 16:9 and one of 32:9: text in a drawing that is only scaled
 * would shrink.
 */
export const BOXES = {
  /** A figure with caption, table and source. */
  figure: { narrow: { width: 340 }, wide: { width: 640 } },
  /** The picture of a card: two cards beside one another on a phone, three on a page. */
  card: { narrow: { width: 172, height: 76, grows: true }, wide: { width: 400, height: 112, grows: true } },
  /** In the row of a list: one picture for every width, without words. */
  row: { narrow: { width: 150, height: 36 }, wide: { width: 150, height: 36 } },
  /** A slide, 12 units of which are 43 of 1080 px on every screen: its free half, all of it, and one of six cards. */
  slide: { narrow: SLIDE, wide: SLIDE },
  slideWhole: { narrow: SLIDE_WHOLE, wide: SLIDE_WHOLE },
  slideSmall: { narrow: SLIDE_SMALL, wide: SLIDE_SMALL },
  slideCard: { narrow: SLIDE_CARD, wide: SLIDE_CARD },
  /**
   * The wall, 12 units of which are 29 of 1080 px: a screen under its head; half of it with what is said beside; the side of the
   * overview; one of two panes; a card beside the side, whose height depends on its words; one of six, one that has a half, one
   * of two and one of four in a half.
   */
  wall: { narrow: { width: 758, height: 290 }, wide: { width: 1547, height: 290 } },
  wallAxis: { narrow: { width: 758, height: 318 }, wide: { width: 753, height: 340 } },
  wallSide: { narrow: { width: 306, height: 270 }, wide: { width: 754, height: 270 } },
  wallPane: { narrow: { width: 366, height: 318 }, wide: { width: 754, height: 318 } },
  wallBeside: {
    narrow: { width: 132, height: 84, wordless: true },
    wide: { width: 241, height: 84, wordless: true },
  },
  wallSix: { narrow: { width: 242, height: 72 }, wide: { width: 241, height: 72 } },
  wallHalf: { narrow: { width: 366, height: 270 }, wide: { width: 753, height: 270 } },
  wallStack: { narrow: { width: 366, height: 80 }, wide: { width: 753, height: 80 } },
  wallQuarter: { narrow: { width: 175, height: 72 }, wide: { width: 368, height: 72 } },
} as const satisfies Readonly<Record<string, { readonly narrow: Box; readonly wide: Box }>>;
export type PlaceName = keyof typeof BOXES;

/** Places lower than this have no room for words: the value stands beside the picture. */
const WORDLESS_BELOW = 56;

/** True where a drawing says nothing in words. */
export const isWordless = ({
  height = Infinity,
  wordless = false,
}: Pick<DrawContext, "height" | "wordless">): boolean => wordless || height < WORDLESS_BELOW;

/** Both boxes of a drawing's place. */
export const boxesOf = ({ place = "figure" }: Pick<Drawing, "place">): { readonly narrow: Box; readonly wide: Box } =>
  BOXES[place];

/** Below this width labels stand above their marks, columns become rows and the matrix is turned. */
export const NARROW_BELOW = 480;

/** Draws a chart as SVG text, for one of the boxes of its place. */
export type StaticRenderer = (drawing: Drawing, box: Box) => string;
