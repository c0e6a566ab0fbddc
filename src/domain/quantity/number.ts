import { CHINESE_SIGNS, lettersOf, type Span, spanOf } from "./chinese-number.ts";
import { shifted } from "./decimal.ts";
import { matchAt, pastSpaces } from "./plain.ts";
import { startsUnit, type UnitWords } from "./unit-word.ts";

/** A number with its scale (万, 亿), before its unit. `from` and `to` are in that scale: 1.3 and 亿. */
export interface NumberRead extends Span {
  readonly scale: "" | "万" | "亿" | "万亿";
  /** The word between number and scale, or after the scale: 1800余万, 1万余. */
  readonly word: "余" | "多" | "来" | null;
  /** 百, 千, 万 or 亿 without a digit before it: a number only beside a word that says so (近百家, 百余家). */
  readonly bare: boolean;
  /** 几 or 数 alone: a number beside a scale (几万人), else only "some". */
  readonly digit: boolean;
  readonly script: "arabic" | "chinese";
  /** Where the digits end, before scale and word, and where everything does. */
  readonly digitsEnd: number;
  readonly end: number;
}

type Mantissa = Omit<NumberRead, "scale" | "word" | "end">;

const POWERS = { "": 0, 万: 4, 亿: 8, 万亿: 12 } as const;

/** How many zeros a scale stands for. */
export const powerOf = (scale: NumberRead["scale"]): number => POWERS[scale];

const ARABIC = /[-负]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
const SMALL_SCALE = /[百千]/y;
const CHINESE = new RegExp(`负?[${CHINESE_SIGNS}]+`, "y");
const DECIMALS = /点([零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖]+)(?![十百千拾佰仟])/y;
/** 负九千九百九十九 has eight signs; a longer run is a list or no number. */
const LONGEST = 12;
const SCALE = /万亿|万|亿/y;
const WORD = /[余多来]/y;

/** The number that begins at an offset, with thousands, decimals, scales and the words among them; `null` where there is none. */
export function readNumber(plain: string, at: number, units: UnitWords): NumberRead | null {
  const first = readMantissa(plain, at, units, false);
  if (first === null) return bareScale(plain, at);
  let read = withScale(plain, first);
  // 1亿3000万, 2万5千, 三万零五百: parts in falling scales are one number, in the scale of the last.
  while (
    read.scale !== "" &&
    read.word === null &&
    read.form === "exact" &&
    !read.bare &&
    Number.isInteger(read.from)
  ) {
    const next = readMantissa(plain, read.end, units, true);
    if (next === null || next.bare || next.form !== "exact" || next.from < 0) break;
    const part = withScale(plain, next);
    const apart = powerOf(read.scale) - powerOf(part.scale);
    const zeroLed = /[零〇]/.test(plain[read.end] ?? "");
    // 三万五 is 35 000 in speech and 30 005 to the eye: left unread.
    if (apart <= 0 || part.from >= 10 ** apart || !Number.isInteger(part.from)) return null;
    if (part.scale === "" && part.from < 1000 && !zeroLed) return null;
    // 负一万零一: the sign is that of the whole number.
    const from = shifted(read.from, apart) + (read.from < 0 ? -part.from : part.from);
    read = { ...part, from, to: from, script: read.script };
  }
  return read;
}

function withScale(plain: string, mantissa: Mantissa): NumberRead {
  const before = wordAt(plain, mantissa.digitsEnd, mantissa);
  const afterWord = before?.end ?? mantissa.digitsEnd;
  const scaleAt = pastSpaces(plain, afterWord);
  const scale = scaleOf(matchAt(SCALE, plain, scaleAt)?.[0]);
  if (scale === "") return { ...mantissa, scale, word: before?.word ?? null, end: afterWord };
  const end = scaleAt + scale.length;
  const after = before === null ? wordAt(plain, end, mantissa) : null;
  return { ...mantissa, scale, word: (before ?? after)?.word ?? null, end: after?.end ?? end };
}

const scaleOf = (words: string | undefined): NumberRead["scale"] =>
  words === "万" || words === "亿" || words === "万亿" ? words : "";

/** 万余人, 近亿元: the scale itself is the number, one of it. */
function bareScale(plain: string, at: number): NumberRead | null {
  const scale = scaleOf(matchAt(SCALE, plain, at)?.[0]);
  if (scale === "") return null;
  const digitsEnd = at + scale.length;
  const mantissa = { from: 1, to: 1, form: "exact", bare: true, digit: false, script: "chinese", digitsEnd } as const;
  const word = wordAt(plain, digitsEnd, mantissa);
  return { ...mantissa, scale, word: word?.word ?? null, end: word?.end ?? digitsEnd };
}

interface WordRead {
  readonly word: "余" | "多" | "来";
  readonly end: number;
}

/** 来 follows round Chinese numbers only (三十来个); elsewhere it is another word. */
function wordAt(plain: string, at: number, { script, from }: Mantissa): WordRead | null {
  const wordStart = pastSpaces(plain, at);
  const word = matchAt(WORD, plain, wordStart)?.[0];
  const end = wordStart + 1;
  if (word === "余" || word === "多") return { word, end };
  return word === "来" && script === "chinese" && from % 10 === 0 ? { word, end } : null;
}

function readMantissa(plain: string, at: number, units: UnitWords, led: boolean): Mantissa | null {
  const arabic = matchAt(ARABIC, plain, at);
  return arabic === null ? chineseMantissa(plain, at, units, led) : arabicMantissa(plain, at, units, arabic[0]);
}

function arabicMantissa(plain: string, at: number, units: UnitWords, digits: string): Mantissa | null {
  // 0563 is a dialling code, and 202301-00221 an index.
  if (/^[-负]?0\d/.test(digits)) return null;
  // No number is less than nothing by nothing: -0 is 0.
  let value = Number(digits.replaceAll(",", "").replace("负", "-")) + 0;
  let end = at + digits.length;
  if (/^\.\d/.test(plain.slice(end, end + 2))) return null;
  // 3千万 is 3000万, and 17.5千米 is a distance.
  const small = startsUnit(plain, end, units) ? undefined : matchAt(SMALL_SCALE, plain, end)?.[0];
  if (small !== undefined) {
    value = shifted(value, small === "百" ? 2 : 3);
    end += 1;
  }
  return { from: value, to: value, form: "exact", bare: false, digit: false, script: "arabic", digitsEnd: end };
}

function chineseMantissa(plain: string, at: number, units: UnitWords, led: boolean): Mantissa | null {
  const run = matchAt(CHINESE, plain, at)?.[0];
  if (run === undefined || run.length > LONGEST) return null;
  // 上百千米: 千 is the unit's where it cannot be the number's.
  const unitsOwn = /.[百佰千仟]千$/.test(run) || /^[百千]千$/.test(run);
  const words = unitsOwn && startsUnit(plain, at + run.length - 1, units) ? run.slice(0, -1) : run;
  const minus = words.startsWith("负");
  const letters = lettersOf(minus ? words.slice(1) : words);
  const end = at + words.length;
  const decimals = matchAt(DECIMALS, plain, end);
  if (decimals !== null) {
    const whole = /^0$/.test(letters) ? 0 : exact(spanOf(letters, led));
    if (whole === null) return null;
    const value = Number(`${minus ? "-" : ""}${whole}.${lettersOf(decimals[1] ?? "")}`);
    return {
      from: value,
      to: value,
      form: "exact",
      bare: false,
      digit: false,
      script: "chinese",
      digitsEnd: end + decimals[0].length,
    };
  }
  if (letters === "B" || letters === "Q") {
    const value = letters === "B" ? 100 : 1000;
    return { from: value, to: value, form: "exact", bare: true, digit: false, script: "chinese", digitsEnd: end };
  }
  const span = spanOf(letters, led);
  if (span === null || (minus && span.form !== "exact")) return null;
  const signed = minus ? { ...span, from: -span.from, to: -span.to } : span;
  return { ...signed, bare: false, digit: letters === "?", script: "chinese", digitsEnd: end };
}

const exact = (span: Span | null): number | null => (span !== null && span.form === "exact" ? span.from : null);
