/**
 * Chinese number words below 10 000. Two digits side by side (三四十), and 几 in the place of a digit, are the approximate numbers
 * (概数) of GB/T 15835-2011: both are a range. 几 is more than one and less than ten (现代汉语词典), 数 is read as 几.
 */
export interface Span {
  readonly from: number;
  /** `from` itself, the other end of a pair, or for `unknown` the first number that is beyond it. */
  readonly to: number;
  readonly form: "exact" | "pair" | "unknown";
}

/** Digits as digits, tens as S, hundreds B, thousands Q, an unknown digit `?`; financial forms are the same. */
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "0": "零〇",
    "1": "一壹",
    "2": "二两贰貳俩",
    "3": "三叁參",
    "4": "四肆",
    "5": "五伍",
    "6": "六陆陸",
    "7": "七柒",
    "8": "八捌",
    "9": "九玖",
    S: "十拾",
    B: "百佰",
    Q: "千仟",
    "2S": "廿",
    "3S": "卅",
    "?": "几数",
  }).flatMap(([sign, words]) => Array.from(words, (word): [string, string] => [word, sign])),
);

/** All signs of Chinese numbers below 10 000, for a pattern's character class. */
export const CHINESE_SIGNS = [...SIGNS.keys()].join("");

const PLACES: Readonly<Record<string, number>> = { "": 1, S: 10, B: 100, Q: 1000 };

/** The words of a Chinese number in the letters that the functions below read. */
export function lettersOf(words: string): string {
  return Array.from(words, (word) => SIGNS.get(word) ?? " ").join("");
}

/**
 * Reads `letters`. `led` is true after 万 and 亿, where the number may begin with 零 for the place that is skipped. `null` where
 * the words are no number, or say two different things: 一百二 is 102 to the eye and 120 to the ear.
 */
export function spanOf(letters: string, led = false): Span | null {
  const value = exactOf(letters, led);
  if (value !== null) return { from: value, to: value, form: "exact" };
  const pair = /^(.*?)([1-9])([1-9])([SBQ]?)$/.exec(letters);
  if (pair !== null) {
    const [, before = "", first = "", second = "", place = ""] = pair;
    // 三五个 is the one pair in use whose digits are not neighbours.
    if (Number(second) !== Number(first) + 1 && first + second !== "35") return null;
    const from = exactOf(before + first + place, led);
    const to = exactOf(before + second + place, led);
    return from === null || to === null ? null : { from, to, form: "pair" };
  }
  const unknown = /^([^?]*)\?([SBQ]?)$/.exec(letters);
  if (unknown === null) return null;
  const [, before = "", place = ""] = unknown;
  const one = exactOf(`${before}1${place}`, led);
  // After a ten usage lets the digit be 1 as well (十几: 11 to 19); elsewhere it is more than one (几十: from 20).
  const from = before !== "" && place === "" ? one : exactOf(`${before}2${place}`, led);
  return one === null || from === null ? null : { from, to: one + 9 * (PLACES[place] ?? 1), form: "unknown" };
}

/** A number whose every digit is named; places go down, and 零 stands where one is skipped and nowhere else. */
function exactOf(letters: string, led: boolean): number | null {
  // Digit by digit (一三〇): told from a pair or a list by its 〇.
  if (/^[1-9]\d+$/.test(letters)) return letters.includes("0") ? Number(letters) : null;
  let total = 0;
  let above = led && letters.startsWith("0") ? 10_000 : null;
  for (let at = 0; at < letters.length;) {
    const [step = "", zero = "", digit = "", place = ""] = /^(0?)([1-9]?)([SBQ]?)/.exec(letters.slice(at)) ?? [];
    const worth = PLACES[place] ?? 1;
    if (digit === "" && place !== "S") return null;
    if (above !== null && worth >= above) return null;
    const skips = above !== null && worth * 10 < above;
    if (skips !== (zero !== "")) return null;
    total += Number(digit || "1") * worth;
    above = worth;
    at += step.length;
  }
  return letters === "" ? null : total;
}
