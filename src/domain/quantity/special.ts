import { lettersOf, spanOf } from "./chinese-number.ts";
import type { Core } from "./core.ts";
import { type NumberRead, readNumber } from "./number.ts";
import { matchAt } from "./plain.ts";
import type { UnitWords } from "./unit-word.ts";

/** Quantities that are not a number with a unit after it: 百分之三, 二分之一, 三成五, 翻一番. */
export function special(plain: string, at: number, units: UnitWords): Core | null {
  // Nearly all phrases have none of these signs, and 成 is in many words.
  const signs = plain.slice(at, at + 24);
  if (signs.startsWith("翻")) return doubling(plain, at);
  const parted = signs.includes("分之") ? (percentInWords(plain, at, units) ?? fraction(plain, at, units)) : null;
  return parted ?? (signs.includes("成") ? tenths(plain, at) : null);
}

const DOUBLING = /翻了?([一两二三四五六七八九\d])?番/y;

/** 翻一番 is twice what was, 翻两番 four times: each 番 doubles. */
function doubling(plain: string, at: number): Core | null {
  const found = matchAt(DOUBLING, plain, at);
  if (found === null) return null;
  const printed = found[1];
  const times =
    printed === undefined ? 1 : /\d/.test(printed) ? Number(printed) : (spanOf(lettersOf(printed))?.from ?? 0);
  if (times === 0) return null;
  const end = at + found[0].length;
  const digits = printed === undefined ? [at, end] : [end - 2, end - 1];
  const [from = at, to = end] = digits;
  return { ...SPECIAL, kind: "multiple", from: 2 ** times, unit: "倍", digits: [from, to], end };
}

const SPECIAL = { kind: "amount", to: null, words: [], bare: false, script: "special" } as const;

const PERCENT = /([百千])分之/y;
const PERCENT_TO = / *(?:-|–|—{1,2}|~|至|到) *(?:[百千]分之)?/y;

/** 百分之三十二点五, 千分之五, 百分之三至百分之五. 百分之百 is 100 %. */
function percentInWords(plain: string, at: number, units: UnitWords): Core | null {
  const found = matchAt(PERCENT, plain, at);
  if (found === null) return null;
  const start = at + found[0].length;
  const first = readNumber(plain, start, units);
  if (first === null || first.scale !== "" || first.digit) return null;
  const unit = found[1] === "百" ? "%" : "‰";
  const words = first.word === null ? [] : [first.word];
  const from = first.from;
  const single = { ...SPECIAL, from, unit, words, digits: [start, first.digitsEnd] as const, end: first.end };
  if (first.form !== "exact") return { ...single, to: first.to };
  const dash = matchAt(PERCENT_TO, plain, first.end);
  const second = dash === null ? null : readNumber(plain, first.end + dash[0].length, units);
  if (second === null || second.form !== "exact" || second.scale !== "" || second.word !== null || first.word !== null)
    return single;
  if (dash?.[0].includes("分之") === true && !dash[0].includes(`${found[1] ?? ""}分之`)) return single;
  return second.from > from
    ? { ...single, to: second.from, digits: [start, second.digitsEnd], end: second.end }
    : single;
}

/** 二分之一: a half. The whole is printed first. */
function fraction(plain: string, at: number, units: UnitWords): Core | null {
  const whole = readNumber(plain, at, units);
  if (whole === null || !plain.startsWith("分之", whole.end) || whole.word !== null || !isCount(whole)) return null;
  const part = readNumber(plain, whole.end + 2, units);
  if (part === null || !isCount(part) || part.bare) return null;
  const of = whole.scale === "" ? whole.from : whole.scale === "万" && whole.bare ? 10_000 : null;
  if (of === null || part.scale !== "") return null;
  return { ...SPECIAL, from: part.from / of, unit: null, digits: [at, part.digitsEnd], end: part.digitsEnd };
}

const isCount = ({ from, form }: NumberRead): boolean => form === "exact" && Number.isInteger(from) && from > 0;

const TENTH = "([一二两三四五六七八九十]|\\d{1,2}(?:\\.\\d+)?)";
const APART = "(?:-|–|—|~|至|到)";
/** 成 begins other words as well: 一成立, 三成员. */
const OTHER_WORDS = "立为果员本绩效长功都熟就分语品百千";
const TENTHS = new RegExp(
  `${TENTH}(?: ?${APART} ?|成${APART})?${TENTH}?成(?![${OTHER_WORDS}])([一二三四五六七八九半])?`,
  "y",
);

/** 三成 is 30 %, 三成五 and 三成半 are 35 %, 三四成 and 三至五成 are ranges. */
function tenths(plain: string, at: number): Core | null {
  const found = matchAt(TENTHS, plain, at);
  if (found === null) return null;
  const [printed, first = "", second, rest] = found;
  const from = tenOf(first);
  const end = at + printed.length;
  const core = { ...SPECIAL, unit: "%", digits: [at, end] as const, end };
  const apart = new RegExp(APART).test(printed);
  if (second === undefined) {
    const more = rest === undefined ? 0 : rest === "半" ? 5 : tenOf(rest) / 10;
    return apart ? null : { ...core, from: from + more };
  }
  const to = tenOf(second);
  if (rest !== undefined || to <= from || (!apart && to !== from + 10)) return null;
  return { ...core, from, to };
}

/** Tenths in per cent: 三 is 30. */
const tenOf = (printed: string): number =>
  /\d/.test(printed) ? Number(`${printed}e1`) : (spanOf(lettersOf(printed))?.from ?? 0) * 10;
