/** Chinese, Japanese and Korean characters and full-width signs: one em wide. */
const FULL =
  /[\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u2014\u2018-\u201d]/;
/** Signs that may not begin a line, and those that may not end one. */
const NO_START = /^[，。、；：？！）》」』”’％…—,.;:?!)%]/;
const NO_END = /[（《「『“‘(]$/;

/**
 * How wide a text is drawn, about. The same on a server and in every browser, so that both break lines at the same
 * places; a little more than most fonts need.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const c of text)
    width += FULL.test(c) ? 1 : /[ .,:;'|il1!]/.test(c) ? (c === "1" ? 0.58 : 0.32) : /[A-Zmw%]/.test(c) ? 0.74 : 0.55;
  return width * size;
}

/** A text in lines no wider than `width`: between Chinese characters, at spaces elsewhere. */
export function wrapped(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line !== "" && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()].filter((l) => l !== "");
}

/** The parts between which a line may break. */
function pieces(text: string): readonly string[] {
  const parts: string[] = [];
  for (const token of text.match(/\s*[^\s\u2e80-\uffef\u2014\u2018-\u201d]+|\s*[\u2e80-\uffef\u2014\u2018-\u201d]/g) ??
    []) {
    const before = parts[parts.length - 1];
    if (before !== undefined && (NO_START.test(token) || NO_END.test(before))) parts[parts.length - 1] = before + token;
    else parts.push(token);
  }
  return parts;
}

/** The widest of some texts. */
export const widest = (texts: readonly string[], size: number): number =>
  Math.max(0, ...texts.map((t) => textWidth(t, size)));

/** A text as it begins a label. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A text from the data as ECharts takes it for nothing but text: braces would be read as its templates and styles. */
export const literal = (text: string): string => text.replaceAll("{", "｛").replaceAll("}", "｝");
