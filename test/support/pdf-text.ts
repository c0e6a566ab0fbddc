import { type PdfFile, readPdf, referencesIn } from "#build/paper/pdf-file.ts";

/** Words on a sheet, in points from its left top. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/** What is on one sheet of a PDF that Chromium wrote. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** Corners of what is filled or stroked, in points from the left top. */
  readonly painted: readonly (readonly [x: number, y: number])[];
  /** Everything that is written on it, without spaces, in the order it was drawn, letters by their plain forms. */
  readonly text: string;
}

/** Spaces say nothing in a PDF: words are placed. Radicals that look like characters, and full-width forms, are read as the same. */
export const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

/** How often a piece of text occurs. */
export const occurrences = (text: string, piece: string): number => text.split(piece).length - 1;

/** The number of pictures made of dots in a PDF: a chart is none. */
export const images = (pdf: PdfFile): number =>
  pdf.ids.filter((id) => /\/Subtype \/Image\b/.test(pdf.object(id))).length;

/** The sheets of a PDF, in order. */
export function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const pdf = readPdf(bytes);
  const fonts = new Map<number, Font>();
  const fontOf = (id: number): Font => {
    const font = fonts.get(id) ?? readFont(pdf, id);
    fonts.set(id, font);
    return font;
  };
  return pdf.pages.map((id) => sheetOf(pdf, id, fontOf));
}

interface Font {
  readonly bytes: 1 | 2;
  readonly words: ReadonlyMap<number, string>;
  /** The width of a glyph for a type size of 1. */
  readonly width: (code: number) => number;
}

function readFont(pdf: PdfFile, id: number): Font {
  const font = pdf.object(id);
  const map = pdf.stream(Number(/\/ToUnicode (\d+)/.exec(font)?.[1])).toString("latin1");
  const words = new Map<number, string>();
  const utf16 = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");
  for (const [, block = ""] of map.matchAll(/beginbfchar\s([^]*?)endbfchar/g))
    for (const [, code = "", hex = ""] of block.matchAll(/<(\w+)> <(\w+)>/g))
      words.set(Number.parseInt(code, 16), utf16(hex));
  for (const [, block = ""] of map.matchAll(/beginbfrange\s([^]*?)endbfrange/g))
    for (const [, from = "", to = "", hex = ""] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let at = Number.parseInt(from, 16); at <= Number.parseInt(to, 16); at += 1)
        words.set(at, String.fromCodePoint((utf16(hex).codePointAt(0) ?? 0) + at - Number.parseInt(from, 16)));
  if (!font.includes("/Type0")) {
    const first = Number(/\/FirstChar (\d+)/.exec(font)?.[1] ?? 0);
    const widths = (/\/Widths \[([^\]]*)\]/.exec(font)?.[1] ?? "").trim().split(/\s+/).map(Number);
    const scale = Math.abs(Number(/\/FontMatrix \[([\d.]+)/.exec(font)?.[1] ?? 0.001));
    return { bytes: 1, words, width: (code) => (widths[code - first] ?? 0) * scale };
  }
  const [descendant = 0] = referencesIn(/\/DescendantFonts \[([^\]]*)\]/.exec(font)?.[1] ?? "");
  const own = pdf.object(descendant);
  const usual = Number(/\/DW ([\d.]+)/.exec(own)?.[1] ?? 1000);
  const widths = new Map<number, number>();
  for (const [, from, list = ""] of (/\/W \[([^]*)\]/.exec(own)?.[1] ?? "").matchAll(/(\d+) \[([^\]]*)\]/g))
    for (const [at, width] of list.trim().split(/\s+/).entries()) widths.set(Number(from) + at, Number(width));
  return { bytes: 2, words, width: (code) => (widths.get(code) ?? usual) / 1000 };
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
];
const placed = (m: Matrix, x: number, y: number): readonly [number, number] => [
  x * m[0] + y * m[2] + m[4],
  x * m[1] + y * m[3] + m[5],
];
const matrixFrom = ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[]): Matrix => [a, b, c, d, e, f];

const TOKENS = /<<[^]*?>>|\[[^\]]*\]|<[0-9A-Fa-f]*>|\((?:\\.|[^)\\])*\)|\/[^\s<>[\]()/]+|-?[\d.]+|[A-Za-z'"*]+/g;

function sheetOf(pdf: PdfFile, id: number, fontOf: (id: number) => Font): Sheet {
  const page = pdf.object(id);
  const [, , width = 0, height = 0] = (/\/MediaBox \[([^\]]*)\]/.exec(page)?.[1] ?? "").split(" ").map(Number);
  const fontIds = new Map([...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", font]) => [name, Number(font)]));
  const runs: Run[] = [];
  const painted: [number, number][] = [];
  const kept: Matrix[] = [];
  let matrix = IDENTITY;
  let line = IDENTITY;
  let font: Font | undefined;
  let size = 0;
  let path: (readonly [number, number])[] = [];
  let actual: string | null = null;
  let waiting: string[] = [];

  const show = (hex: string): void => {
    if (font === undefined) throw new Error("invalid PDF: text without a font");
    let text = "";
    let long = 0;
    for (let at = 0; at < hex.length; at += font.bytes * 2) {
      const code = Number.parseInt(hex.slice(at, at + font.bytes * 2), 16);
      text += font.words.get(code) ?? "\uFFFD";
      long += font.width(code) * size;
    }
    const whole = times(line, matrix);
    const [left, baseline] = placed(whole, 0, 0);
    const [right] = placed(whole, long, 0);
    // Where the glyph's own name is another character, the text says which is meant.
    runs.push({ text: actual ?? text, left, right, baseline: height - baseline });
    if (actual !== null) actual = "";
  };

  const run = (operator: string): void => {
    const numbers = waiting.map(Number);
    const [x = 0, y = 0, w = 0, h = 0] = numbers;
    const last = waiting[waiting.length - 1] ?? "";
    switch (operator) {
      case "q":
        kept.push(matrix);
        break;
      case "Q":
        matrix = kept.pop() ?? IDENTITY;
        break;
      case "cm":
        matrix = times(matrixFrom(numbers), matrix);
        break;
      case "Tf":
        font = fontOf(fontIds.get((waiting[0] ?? "").slice(1)) ?? 0);
        size = numbers[1] ?? 0;
        break;
      case "Tm":
        line = matrixFrom(numbers);
        break;
      case "Td":
        line = times([1, 0, 0, 1, x, y], line);
        break;
      case "Tj":
        show(last.slice(1, -1));
        break;
      case "TJ":
        throw new Error("invalid PDF: text with gaps, which Chromium does not write");
      case "BDC": {
        const hex = /\/ActualText <FEFF(\w*)>/.exec(last)?.[1];
        actual = hex === undefined ? null : Buffer.from(hex, "hex").swap16().toString("utf16le");
        break;
      }
      case "EMC":
        actual = null;
        break;
      case "re":
        path.push(placed(matrix, x, y), placed(matrix, x + w, y + h));
        break;
      case "m":
      case "l":
        path.push(placed(matrix, x, y));
        break;
      case "f":
      case "f*":
      case "S":
      case "B":
        painted.push(...path.map(([px, py]): [number, number] => [px, height - py]));
        path = [];
        break;
      case "n":
        path = [];
        break;
      case "Do":
        throw new Error("invalid PDF: a picture or a form on a sheet");
    }
  };

  const content = pdf.stream(Number(/\/Contents (\d+) 0 R/.exec(page)?.[1])).toString("latin1");
  for (const [token] of content.matchAll(TOKENS)) {
    if (!/^[A-Za-z'"]/.test(token)) waiting.push(token);
    else {
      run(token);
      waiting = [];
    }
  }
  return { width, height, runs, painted, text: plain(runs.map((r) => r.text).join("")) };
}
