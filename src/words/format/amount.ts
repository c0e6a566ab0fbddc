import { own } from "#domain/release/own.ts";

/** How numbers in Chinese scales read in English. Digits are moved, never computed with, so that none is lost or rounded. */

/** What English says instead of zeros, from a million up. */
const NAMES = ["million", "billion", "trillion"] as const;

/** Numbers in one scale: `4.06`, `billion`; `20,000–30,000` and no scale. */
export interface Scaled {
  readonly numbers: string;
  readonly scale: string;
}

/**
 * Numbers that were counted in ten to the `power` (8 for 亿), as English says them; all in the scale of the first that is not
 * zero, or of `by`.
 */
export function spelled(digits: readonly string[], power: number, by?: string): Scaled {
  const first = by ?? digits.find((d) => Number(d) !== 0) ?? "0";
  const size = integerDigits(moved(first, power));
  const thousands = Math.min(Math.floor((size - 1) / 3), 4);
  const scale = NAMES[thousands - 2];
  const shift = scale === undefined ? power : power - 3 * thousands;
  return { numbers: digits.map((d) => grouped(moved(d, shift))).join("–"), scale: scale ?? "" };
}

/** The same, but those that were counted one by one stay as they are: `1,234,567`. */
export const inEnglish = (digits: readonly string[], power: number, by?: string): Scaled =>
  power === 0 ? { numbers: digits.map(grouped).join("–"), scale: "" } : spelled(digits, power, by);

const integerDigits = (digits: string): number => digits.replace(/^[-−]/, "").split(".")[0]?.length ?? 0;

/** A decimal with its point moved: `40.6` by 8 is `4060000000`. Without a move it keeps its zeros, `4.0`. */
export function moved(digits: string, power: number): string {
  if (power === 0 || digits === "") return digits;
  const minus = /^[-−]/.test(digits) ? "−" : "";
  const [whole = "", fraction = ""] = digits.slice(minus.length).split(".");
  const all = `${"0".repeat(Math.max(0, -power))}${whole}${fraction.padEnd(Math.max(0, power), "0")}`;
  const point = Math.max(0, -power) + whole.length + power;
  const left = all.slice(0, point).replace(/^0+(?=\d)/, "");
  const right = all.slice(point).replace(/0+$/, "");
  return `${minus}${left}${right === "" ? "" : `.${right}`}`;
}

/** Digits in groups of three: `112,368`. */
export function grouped(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const spaced = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}

const ONE: Readonly<Record<string, string>> = { people: "person", children: "child", buses: "bus" };

/** What is counted, after one of it: `firm`, `person`, `pair of bus stops`. */
export function singular(noun: string): string {
  const rest = / (?:of|per|an?|in|for|with|at|by|on|from|to|under) .*$/.exec(noun)?.[0] ?? "";
  const many = noun.slice(0, noun.length - rest.length);
  const one = many.replace(/\w+$/, (word) => {
    if (/(?:ss|us|is|species|series)$/.test(word)) return word;
    const [end = ""] = /(?:ies|(?<=ss|x|ch|sh)es|s)?$/.exec(word) ?? [];
    return own(ONE, word) ?? word.slice(0, word.length - end.length) + (end === "ies" ? "y" : "");
  });
  return `${one}${rest}`;
}
