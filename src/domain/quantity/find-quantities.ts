import { unitOf } from "#domain/figure/unit.ts";
import { CHINESE_SIGNS } from "./chinese-number.ts";
import { withoutNames } from "./not-quantities.ts";
import { type PhraseRead, readPhrase } from "./phrase.ts";
import { matchAt, plainOf } from "./plain.ts";
import { startOfBefore } from "./qualifier-word.ts";
import { readingOf } from "./read-quantity.ts";
import type { QuantityReading } from "./reading.ts";

/** A quantity in a text: `start` and `end` count code points, and the text between them is `reading.printed`. */
export interface QuantityFound {
  readonly start: number;
  readonly end: number;
  readonly reading: QuantityReading;
}

const NUMBER_SIGN = new RegExp(`[\\d${CHINESE_SIGNS}负翻万亿]`, "g");
const RUN = new RegExp(`\\d[\\d.,]*(?:[-–—~]\\d[\\d.,]*)*|[${CHINESE_SIGNS}万亿负]+|.`, "ys");

/**
 * The quantities of a running text, in their order. Dates, ordinals, numbers of telephones and files, and fixed names are none;
 * nor is 一 before a thing (作为一项工作 is an article, not a count), nor a number whose unit is not in the table of units.
 */
export function findQuantities(text: string): readonly QuantityFound[] {
  const source = plainOf(text);
  const plain = withoutNames(source.plain);
  const found: QuantityFound[] = [];
  for (let at = 0; ;) {
    NUMBER_SIGN.lastIndex = at;
    const next = NUMBER_SIGN.exec(plain);
    if (next === null) return found;
    const numberAt = minusBefore(plain, next.index, at);
    const start = Math.max(at, startOfBefore(plain, numberAt));
    const phrase = readPhrase(plain, start);
    if (phrase !== null && phrase.numberAt <= next.index && isQuantity(plain, phrase)) {
      found.push({ start, end: phrase.end, reading: readingOf(source, start, phrase) });
      at = phrase.end;
    } else {
      // Past the whole number, so that no part of it is taken for another.
      at = Math.max(phrase?.end ?? 0, next.index + (matchAt(RUN, plain, next.index)?.[0].length ?? 1));
    }
  }
}

/** A hyphen between words is none: only before a share, or after a sign that ends a word, is it a minus. */
function minusBefore(plain: string, at: number, from: number): number {
  const minus = at - 1;
  if (plain[minus] !== "-" || minus < from || !/\d/.test(plain[at] ?? "")) return at;
  if (/[\s(,;:，；、“]/.test(plain[minus - 1] ?? " ")) return minus;
  const phrase = readPhrase(plain, at);
  const dimension = phrase?.core.unit == null ? "unknown" : unitOf(phrase.core.unit).dimension;
  const isShare = dimension === "share" || dimension === "points";
  return isShare && !/[\d\0A-Za-z%]/.test(plain[minus - 1] ?? "") ? minus : at;
}

/** Units whose number in words, up to ten, is an order and not a count: 三期工程, 五次会议. */
const ORDERED: readonly (string | null)[] = ["期", "次", "批", "类"];

/** What makes another word of a unit: 人大, 期间, 条例. */
const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  人: /[大民才社]/,
  期: /[间末]/,
  条: /[件例]/,
  次: /[产年日级]/,
  天: /[然]/,
  只: /[要有是能]/,
  对: /[口接]/,
  位: /一体/,
};

function isQuantity(plain: string, { reading, core, numberAt, end }: PhraseRead): boolean {
  const previous = plain[numberAt - 1] ?? "";
  if (core.script === "special") return true;
  if (core.unit === null) return isBareNumber(plain, { reading, core, numberAt, end });
  if (NOT_BEFORE[core.unit]?.test(plain.slice(core.end, core.end + 1 + (core.unit === "位" ? 1 : 0))) === true)
    return false;
  if (core.script === "arabic" || reading.qualifier !== null) return true;
  // A slogan or a set phrase: “四个意识”, 统一.
  if (/[“"「『‘统唯专初]/.test(previous)) return false;
  if (core.to === null && core.from <= 10 && ORDERED.includes(core.unit)) return false;
  const { dimension, base } = unitOf(core.unit);
  return !(
    core.from === 1 &&
    core.to === null &&
    base === undefined &&
    !["share", "points", "multiple"].includes(dimension)
  );
}

/** Telephone lines that are known by their number. */
const LINES = /^(?:110|114|119|120|122|12\d{3}|9\d{4})$/;
const NOT_AFTER = /(?:附件|附表|[表图号]|热线|电话|拨打|平台|邮编|编码|编号|序号|\0)$/;

/**
 * A number without a unit is a quantity where it ends a clause (引进各类人才1500。), so that a unit which was lost is noticed; or
 * where its scale says so (40.6亿). Years, lines and numbers of things are not.
 */
function isBareNumber(plain: string, { core, numberAt, end }: PhraseRead): boolean {
  const digits = plain.slice(...core.digits);
  if (core.to !== null) return false;
  if (/[万亿]/.test(plain.slice(core.digits[0], core.end))) return !/[\d.]/.test(plain[end] ?? "");
  if (core.script !== "arabic" || core.from < 10) return false;
  if (/^(?:19|20)\d\d(?:\.\d{1,2})?$/.test(digits) || LINES.test(digits)) return false;
  if (!/^(?:$|[\r\n。,;，；])/.test(plain.slice(end, end + 1))) return false;
  const before = plain.slice(Math.max(0, numberAt - 2), numberAt);
  return /\p{Script=Han}$/u.test(before) && !NOT_AFTER.test(before);
}
