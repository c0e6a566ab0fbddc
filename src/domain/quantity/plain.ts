/** Other forms of the same sign: dashes, full-width tilde and percent, traditional and financial number words. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "−": "-",
    "﹣": "-",
    "―": "—",
    "─": "—",
    "〜": "~",
    "∼": "~",
    "﹪": "%",
    "○": "〇",
    萬: "万",
    億: "亿",
    兩: "两",
    餘: "余",
    幾: "几",
    點: "点",
  }),
);

/** A text with one sign for each code point, so that an index into `plain` is an offset into `chars`. */
export interface Plain {
  readonly chars: readonly string[];
  /** The same length as `chars`: full-width signs as half-width, and nothing outside the basic plane. */
  readonly plain: string;
}

export function plainOf(text: string): Plain {
  const chars = Array.from(text);
  return { chars, plain: chars.map(plainSign).join("") };
}

function plainSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code > 0xffff) return "\ufffd";
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x3000 || code === 0xa0) return " ";
  return SAME.get(sign) ?? sign;
}

/** The phrase as it was printed, between two offsets. */
export function printedBetween({ chars }: Plain, start: number, end: number): string {
  return chars.slice(start, end).join("");
}

/** What a sticky pattern finds at an offset, or `null`. The pattern has to carry the flag `y`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The first offset that is not a space. */
export function pastSpaces(text: string, at: number): number {
  let end = at;
  while (text[end] === " ") end++;
  return end;
}
