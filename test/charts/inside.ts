import { graphic } from "echarts/core";
import { BOXES, type Box as Place } from "#charts/draw/drawing.ts";
import { textWidth } from "#charts/draw/text.ts";
import type { PlainOption, PlainShape } from "./plain.ts";

/** Every box that something is drawn for. */
export const everyPlace: readonly Place[] = [
  BOXES.figure.narrow,
  BOXES.figure.wide,
  BOXES.card.narrow,
  BOXES.card.wide,
];

/** From where to where something reaches in a drawing, in its own units. */
export interface Box {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const number = (shape: PlainShape, key: string): number => Number(shape.shape[key]);

/** How far a shape reaches, with its line. */
export function boxOf(shape: PlainShape): Box {
  const { type, style } = shape;
  const half = style.lineWidth / 2;
  const at = (name: string): number => number(shape, name);
  const around = (left: number, top: number, right: number, bottom: number, x = half, y = half): Box => ({
    what: type,
    left: left - x,
    top: top - y,
    right: right + x,
    bottom: bottom + y,
  });
  if (type === "line") {
    const [x1, y1, x2, y2] = [at("x1"), at("y1"), at("x2"), at("y2")];
    const round = style.lineCap === "round";
    const box = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)] as const;
    return around(...box, x1 === x2 || round ? half : 0, y1 === y2 || round ? half : 0);
  }
  if (type === "rect") return around(at("x"), at("y"), at("x") + at("width"), at("y") + at("height"));
  if (type === "circle") return around(at("cx") - at("r"), at("cy") - at("r"), at("cx") + at("r"), at("cy") + at("r"));
  const Outline = graphic.extendPath(String(shape.shape["pathData"]), {});
  const { x, y, width, height } = new Outline().getBoundingRect();
  return around(x, y, x + width, y + height);
}

/** How far the words of a drawing without scales reach. */
export const wordBoxes = ({ series }: PlainOption): readonly Box[] =>
  series.flatMap((s) =>
    s.data.map(({ value, label = {} }): Box => {
      const [x = 0, y = 0] = Array.isArray(value) ? value.map(Number) : [];
      const size = Number(label["fontSize"]);
      const lines = String(label["formatter"]).split("\n");
      const width = Math.max(...lines.map((text) => textWidth(text, size)));
      const before = { left: 0, center: width / 2, right: width }[String(label["align"])] ?? 0;
      const tall = size + (lines.length - 1) * Number(label["lineHeight"]);
      return {
        what: lines.join(),
        left: x - before,
        top: y - tall / 2,
        right: x - before + width,
        bottom: y + tall / 2,
      };
    }),
  );

/** What of a drawing is not within so wide and so tall. */
export const outside = (boxes: readonly Box[], width: number, height: number): readonly Box[] =>
  // What is rounded to a tenth may be half a tenth off.
  boxes.filter((b) => b.left < -0.1 || b.top < -0.1 || b.right > width + 0.1 || b.bottom > height + 0.1);

/** Words that run into one another. */
export const clashes = (boxes: readonly Box[]): readonly string[] =>
  boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom)
      .map((b) => `${a.what} / ${b.what}`),
  );
