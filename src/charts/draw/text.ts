/** Chinese, Japanese and Korean characters, full-width signs, arrows and shapes: one em wide. */
const FULL =
  /[\u2190-\u2bff\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u2014\u2018-\u201d]/;
/** Signs that may not begin a line, and those that may not end one. */
const NO_START = /^[，。、；：？！）》」』”’％…—,.;:?!)%]/;
const NO_END = /[（《「『“‘(]$/;

/** Latin signs by their width in DejaVu Sans, the widest of the faces that systems fall back on; what is in no class is as wide as a figure. */
const CLASSES: readonly (readonly [signs: RegExp, ems: number])[] = [
  [/[ .,:;'|iljI!]/, 0.34],
  [/[ftr()[\]/"*-]/, 0.46],
  [/[mwMW%@+=<>×÷±~]/, 0.98],
  [/[A-Z&]/, 0.78],
];
const FIGURE = 0.64;
const BOLD = 1.1;

/** The width of every sign that was asked for. A drawing asks for the same signs thousands of times. */
const WIDTHS = new Map<string, number>();

/** How wide a sign is in ems; one that is full is exactly one. */
function emsOf(sign: string): number {
  const known = WIDTHS.get(sign);
  if (known !== undefined) return known;
  // A sign beyond the basic plane is one, though it is two of JavaScript's.
  const full = sign.length > 1 || FULL.test(sign);
  const ems = full ? 1 : (CLASSES.find(([signs]) => signs.test(sign))?.[1] ?? FIGURE);
  WIDTHS.set(sign, ems);
  return ems;
}

/** A word, or a single sign between which lines may break; with it the spaces before. */
const TOKENS =
  /\s*[^\s\u2e80-\uffef\u{20000}-\u{3ffff}\u2014\u2018-\u201d]+|\s*[\u2e80-\uffef\u{20000}-\u{3ffff}\u2014\u2018-\u201d]/gu;

/**
 * How wide a text is drawn, at most. The same on a server and in every browser, so that both break lines at the same
 * places; what is laid out by it stays inside the drawing in a wide face too. From a `weight` of 600 on it is bold.
 */
export function textWidth(text: string, size: number, weight = 400): number {
  let width = 0;
  for (const sign of text) {
    const ems = emsOf(sign);
    width += ems === 1 || weight < 600 ? ems : ems * BOLD;
  }
  return width * size;
}

/** A text in lines no wider than `width`: between Chinese characters, at spaces elsewhere; a word that fits nowhere is broken. */
export function wrapped(text: string, size: number, width: number, weight = 400): readonly string[] {
  const wide = (t: string): number => textWidth(t.trim(), size, weight);
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text).flatMap((p) => (wide(p) > width ? [...p] : [p]))) {
    if (line !== "" && wide(line + piece) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()].filter((l) => l !== "");
}

/** The parts between which a line may break. */
function pieces(text: string): readonly string[] {
  const parts: string[] = [];
  for (const token of text.match(TOKENS) ?? []) {
    const before = parts[parts.length - 1];
    if (before !== undefined && (NO_START.test(token) || NO_END.test(before))) parts[parts.length - 1] = before + token;
    else parts.push(token);
  }
  return parts;
}

/** The widest of some texts. */
export const widest = (texts: readonly string[], size: number, weight = 400): number =>
  Math.max(0, ...texts.map((t) => textWidth(t, size, weight)));

/** A text from the data as ECharts takes it for nothing but text: braces would be read as its templates and styles. */
export const literal = (text: string): string => text.replaceAll("{", "｛").replaceAll("}", "｝");

/** The widest line of a text. */
export const widestLine = (text: string, size: number, weight = 400): number => widest(text.split("\n"), size, weight);
