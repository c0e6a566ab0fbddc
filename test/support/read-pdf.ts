import { getDocumentProxy } from "unpdf";
import { OPS, type PDFPageProxy, Util } from "unpdf/pdfjs";

/** Words on a sheet, in points from its left top. */
interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/** What is on one sheet of a PDF. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** Two corners of each shape that is filled or stroked, in points from the left top. */
  readonly painted: readonly (readonly [x: number, y: number])[];
  /** Everything that is written on it, without spaces, in the order it was drawn, letters by their plain forms. */
  readonly text: string;
}

/** A PDF as another's program reads it. */
export interface Pdf {
  readonly sheets: readonly Sheet[];
  /** How many pictures made of dots are drawn: a chart is none. */
  readonly images: number;
  /** On which sheet, from 1, each id that a link of the document leads to stands. */
  readonly sheetOfId: ReadonlyMap<string, number>;
}

/** pdf.js moves what it has read from one buffer to another by this, which Node 20 does not know yet. */
if (!("transferToFixedLength" in ArrayBuffer.prototype))
  // oxlint-disable-next-line no-extend-native
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    value(this: ArrayBuffer): ArrayBuffer {
      return structuredClone(this, { transfer: [this] });
    },
  });

/**
 * Signs that fonts draw alike, so that a file may name either, and that NFKC leaves as they are: each before the one that is
 * meant. Most are radicals (https://www.unicode.org/Public/UNIDATA/EquivalentUnifiedIdeograph.txt).
 */
const ALIKE =
  "―—‒–戶户⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟";
const MEANT = new Map([...ALIKE.matchAll(/(.)(.)/gu)].map(([, drawn = "", meant = ""]) => [drawn, meant]));

/** Spaces say nothing in a PDF: words are placed. Signs that are drawn alike, and full-width forms, are read as the same. */
export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[―‒戶\u2e80-\u2eff]/g, (drawn) => MEANT.get(drawn) ?? drawn)
    .replace(/\s+/g, "");

/** How often a piece of text occurs. */
export const occurrences = (text: string, piece: string): number => text.split(piece).length - 1;

export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  // What is given to pdf.js is its own from then on.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const sheets: Sheet[] = [];
  let images = 0;
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const page = await pdf.getPage(at);
    const drawn = await drawnOn(page);
    images += drawn.images;
    const sheet = await sheetOf(page, drawn.corners);
    // What pdf.js cannot read it passes over with all that follows.
    if (sheet.text !== "" && !drawn.text) throw new Error(`invalid PDF: sheet ${at} is not read to its end`);
    sheets.push(sheet);
    page.cleanup();
  }
  const sheetOfId = new Map<string, number>();
  const destinations: Readonly<Record<string, readonly unknown[]>> = await pdf.getDestinations();
  for (const [id, [page]] of Object.entries(destinations))
    if (isReference(page)) sheetOfId.set(id, (await pdf.getPageIndex(page)) + 1);
  await pdf.destroy();
  return { sheets, images, sheetOfId };
}

/** How pdf.js names an object of a file. */
const isReference = (value: unknown): value is { readonly num: number; readonly gen: number } =>
  typeof value === "object" && value !== null && "num" in value && "gen" in value;

async function sheetOf(page: PDFPageProxy, corners: readonly Corner[]): Promise<Sheet> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  const runs = items.flatMap((item): readonly Run[] => {
    if (!("str" in item)) return [];
    const [along = 0, up = 0, , , left = 0, bottom = 0]: readonly number[] = item.transform;
    const right = left + (item.width * along) / Math.hypot(along, up);
    return [{ text: item.str, left, right, baseline: height - bottom }];
  });
  const painted = corners.map(([x, y]) => [x, height - y] as const);
  return { width, height, runs, painted, text: plain(runs.map(({ text }) => text).join("")) };
}

type Corner = readonly [x: number, y: number];
type Matrix = readonly number[];

/** Paints of a path; what only cuts the drawing to a shape is none. */
const PAINTS: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

const IMAGES: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintSolidColorImageMask,
]);

/** What is drawn on a page: the corners of each shape, in points from the left bottom, how many pictures, and whether text. */
interface Drawn {
  readonly corners: readonly Corner[];
  readonly images: number;
  readonly text: boolean;
}

async function drawnOn(page: PDFPageProxy): Promise<Drawn> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const corners: Corner[] = [];
  let images = 0;
  const kept: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((operator, at) => {
    const args: readonly unknown[] = argsArray[at] ?? [];
    if (IMAGES.has(operator)) images += 1;
    switch (operator) {
      case OPS.save:
        kept.push(matrix);
        break;
      case OPS.restore:
        matrix = kept.pop() ?? matrix;
        break;
      case OPS.transform:
        matrix = Util.transform([...matrix], args.map(Number));
        break;
      case OPS.paintFormXObjectBegin:
        throw new Error("invalid PDF: a form, whose place on the sheet is not read");
      case OPS.constructPath: {
        const [paint, , box] = args;
        if (!PAINTS.has(Number(paint)) || !(box instanceof Float32Array)) break;
        const [left = 0, bottom = 0, right = 0, top = 0] = box;
        for (const corner of [
          [left, bottom],
          [right, top],
        ]) {
          Util.applyTransform(corner, matrix);
          corners.push([corner[0] ?? 0, corner[1] ?? 0]);
        }
        break;
      }
    }
  });
  return { corners, images, text: fnArray.includes(OPS.showText) };
}
