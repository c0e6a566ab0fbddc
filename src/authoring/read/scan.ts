import { CHINESE_SIGNS } from "#domain/quantity/chinese-number.ts";
import { type PhraseRead, readPhrase } from "#domain/quantity/phrase.ts";
import { matchAt } from "#domain/quantity/plain.ts";
import { startOfBefore } from "#domain/quantity/qualifier-word.ts";
import type { Qualifier } from "#domain/schemas/value.ts";
import { ratiosIn } from "./ratio.ts";
import { dimensionOf, REPORT_UNITS } from "./units.ts";

/** A quantity of the text as it is read, before it is known what it is of. Offsets are those of `Source.plain`. */
export interface Raw {
  readonly start: number;
  readonly end: number;
  /** Where number and unit begin, after the words that qualify them. */
  readonly numberAt: number;
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly unit: string | null;
  readonly qualifier: Qualifier | null;
  readonly qualifiers: readonly Qualifier[];
  readonly script: "arabic" | "chinese" | "special";
  /** A part of a ratio, for which no unit is wanted. */
  readonly ratio?: true;
  /** Where the whole ratio begins. */
  readonly ratioAt?: number;
  readonly unitCarried?: true;
}

const NUMBER_SIGN = new RegExp(`[\\d${CHINESE_SIGNS}负翻万亿半]`, "g");
const RUN = new RegExp(`\\d[\\d.,]*(?:[-–—~]\\d[\\d.,]*)*|[${CHINESE_SIGNS}万亿负]+|.`, "ys");

/** The quantities of a text from which the names have been blotted out (`namesIn`). */
export function scan(plain: string): readonly Raw[] {
  const ratios = ratiosIn(plain).flatMap(({ start, parts }) => parts.map((part) => ({ ...part, ratioAt: start })));
  const found: Raw[] = [];
  for (let at = 0, ratio = 0; ;) {
    NUMBER_SIGN.lastIndex = at;
    const next = NUMBER_SIGN.exec(plain);
    if (next === null) return withCarriedUnits(plain, found);
    while ((ratios[ratio]?.end ?? Infinity) <= next.index) ratio += 1;
    const part = ratios[ratio];
    if (part !== undefined && part.start <= next.index) {
      found.push({
        ...NO_WORDS,
        start: part.start,
        end: part.end,
        numberAt: part.start,
        value: part.value,
        ratio: true,
        ratioAt: part.ratioAt,
      });
      at = part.end;
      continue;
    }
    const half = halfAt(plain, next.index);
    const { raw, end } = half === null ? quantity(plain, next.index, at) : { raw: half, end: half.end };
    if (raw !== null) found.push(raw);
    // Past the whole number, so that no part of it is taken for another.
    at = Math.max(end, next.index + (raw === null ? (matchAt(RUN, plain, next.index)?.[0].length ?? 1) : 1));
  }
}

const NO_WORDS = { unit: null, qualifier: null, qualifiers: [], script: "arabic" } as const;

function quantity(plain: string, index: number, from: number): { readonly raw: Raw | null; readonly end: number } {
  const numberAt = minusBefore(plain, index, from);
  const start = Math.max(from, startOfBefore(plain, numberAt));
  const phrase = readPhrase(plain, start, REPORT_UNITS);
  if (phrase === null) return { raw: null, end: 0 };
  if (phrase.numberAt > index || !isQuantity(plain, phrase)) return { raw: null, end: phrase.end };
  return { raw: withOver(plain, from, start, phrase), end: phrase.end };
}

/** 过 before a number is 超过: 过两成, 过10亿元. */
function withOver(plain: string, from: number, start: number, { reading, core, numberAt, end }: PhraseRead): Raw {
  const { value, lower, upper, unit, qualifier, qualifiers } = reading;
  const { script } = core;
  const over = start > from && plain[start - 1] === "过" && !/[通经超不渡]/.test(plain[start - 2] ?? "");
  if (over && qualifier === null && value !== null)
    return {
      start: start - 1,
      end,
      numberAt,
      value,
      lower: value,
      upper: null,
      unit,
      qualifier: "超过",
      qualifiers,
      script,
    };
  // 30日内: at most.
  if (qualifier === null && value !== null && plain[end] === "内" && dimensionOf(unit) === "time")
    return {
      start,
      end: end + 1,
      numberAt,
      value,
      lower: null,
      upper: value,
      unit,
      qualifier: "以内",
      qualifiers,
      script,
    };
  const pure = unit === null && isIndex(plain, start);
  const raw: Raw = {
    start,
    end,
    numberAt,
    value,
    unit,
    qualifier,
    qualifiers,
    script,
    ...(pure ? { ratio: true } : {}),
  };
  return lower === undefined || upper === undefined ? raw : { ...raw, lower, upper };
}

const HALF = /(超过?|过|近|不足|不到|约)(?:一?半)(?![年天个小月日价径数]|导|自)|(?:一半|半数)(以上|左右)/y;

/** 过半, 近半, 一半以上: a half without a numeral, as a share. */
function halfAt(plain: string, at: number): Raw | null {
  if (plain[at] !== "半" && !plain.startsWith("一半", at)) return null;
  for (let start = at; start >= Math.max(0, at - 3); start -= 1) {
    const found = matchAt(HALF, plain, start);
    if (found === null || start + found[0].length <= at) continue;
    const word = found[1] ?? found[2] ?? "";
    const qualifier = HALF_WORDS[word];
    if (qualifier === undefined) return null;
    const ends = /^(?:超|过|以上)/.test(word)
      ? { lower: 50, upper: null }
      : /^[近不]/.test(word)
        ? { lower: null, upper: 50 }
        : {};
    return {
      start,
      end: start + found[0].length,
      numberAt: at,
      value: 50,
      ...ends,
      unit: "%",
      qualifier,
      qualifiers: [qualifier],
      script: "special",
    };
  }
  return null;
}

const HALF_WORDS: Readonly<Record<string, Qualifier>> = {
  超过: "超过",
  超: "超",
  过: "超过",
  近: "近",
  不足: "不足",
  不到: "不到",
  约: "约",
  以上: "以上",
  左右: "左右",
};

function minusBefore(plain: string, at: number, from: number): number {
  const minus = at - 1;
  if (plain[minus] !== "-" || minus < from || !/\d/.test(plain[at] ?? "")) return at;
  if (/[\s(,;:，；、“]/.test(plain[minus - 1] ?? " ")) return minus;
  const unit = readPhrase(plain, at, REPORT_UNITS)?.core.unit ?? null;
  const isShare = /^(?:share|points)$/.test(dimensionOf(unit));
  return isShare && !/[\d\0A-Za-z%]/.test(plain[minus - 1] ?? "") ? minus : at;
}

/** Units whose number in words, up to ten, is an order or a set phrase and not a count: 三期工程, 五次会议, 三方. */
const ORDERED = /^(?:[期次批类轮班组队层部节门面方位单例口本块片列根棵度分升日周两里担兆床课])$/;

/** Words that a sentence counts of itself: 三个责任, 两个健康. */
const ABSTRACT =
  /^(?:的)?(?:责任|意识|自信|维护|确立|健康|认同|务必|结合|转变|确保|坚持|提升|率先|清单|关键|聚焦|不变|不准|更加|融合|统筹|导向|导则|关系|原则|阶段|文明|翻番|倍增|层次|维度|事(?![业项故件])|特点|层面|方面|环节|短板|问题)/;

function isQuantity(plain: string, { reading, core, numberAt, end }: PhraseRead): boolean {
  const previous = plain[numberAt - 1] ?? "";
  if (core.script === "special") return true;
  if (core.unit === null) return isBareNumber(plain, { reading, core, numberAt, end });
  if (core.script === "arabic" || reading.qualifier !== null) return true;
  if (/["“「『‘统唯专初第\0]/.test(previous)) return false;
  // 前两项分别增长: things that were named.
  if (
    /(?<![目此日年之当提])前$/.test(plain.slice(Math.max(0, numberAt - 2), numberAt)) &&
    /^[项者个家种类]$/.test(core.unit)
  )
    return false;
  if (core.to === null && core.from <= 10 && ORDERED.test(core.unit)) return false;
  if (core.from < 11 && core.to === null && ABSTRACT.test(plain.slice(core.end, core.end + 4))) return false;
  const share = /^(?:share|points|multiple|money)$/.test(dimensionOf(core.unit));
  return !(core.from === 1 && core.to === null && !share && !/^[万亿]/.test(core.unit));
}

/** 综合指数2.86, 恩格尔系数0.31: numbers that have no unit. */
const NO_UNIT =
  /(?:指数|系数|比值|倍差|性别比)(?:\([^()]{1,12}\)|\0{1,8})?(?:[由从](?:(?:上年|去年|\0{4,8})的?)?)?(?:\d+\.\d+)?(?:为|达|[缩降扩升提]\p{Script=Han}?[到至为])?$/u;
const isIndex = (plain: string, at: number): boolean => NO_UNIT.test(plain.slice(Math.max(0, at - 24), at));

const NOT_AFTER = /(?:附件|附表|[表图号]|编号|序号|[-–—\0])$/;

/** A number without a unit is a quantity where it ends a clause (引进各类人才1500。), so that a unit which was lost is noticed. */
function isBareNumber(plain: string, { core, numberAt, end }: PhraseRead): boolean {
  if (core.to !== null || core.script !== "arabic") return false;
  if (/^(?:19|20)\d\d$/.test(plain.slice(...core.digits))) return false;
  // 比值由上年的2.03缩小为1.99: the first of two is no end of a clause.
  const goesOn = /^[缩扩升降减增提][\p{Script=Han}]{0,3}[到至为]\d/u.test(plain.slice(end, end + 6));
  if (goesOn && core.digits[1] - core.digits[0] > 2 && isIndex(plain, numberAt)) return true;
  if (!/^(?:$|[\r\n\t|。,;])/.test(plain.slice(end, end + 1))) return false;
  if (/[\t|]/.test(plain[numberAt - 1] ?? "")) return true;
  if (isIndex(plain, numberAt)) return true;
  const before = plain.slice(Math.max(0, numberAt - 2), numberAt);
  return core.from >= 10 && /\p{Script=Han}$/u.test(before) && !NOT_AFTER.test(before);
}

const LISTED = /(?<![\d.\0A-Za-z第])(\d{1,6}(?:\.\d{1,4})?)(?=(?:[、,和及与]|以及)\d)/g;

/** 7、12、25处: numbers in a row that have their unit from the last. */
function withCarriedUnits(plain: string, found: readonly Raw[]): readonly Raw[] {
  const carried: Raw[] = [];
  const byStart = new Map(found.map((raw) => [raw.start, raw]));
  let last = found.length - 1;
  const taken = (at: number): boolean => {
    while (last > 0 && (found[last]?.start ?? 0) > at) last -= 1;
    const raw = found[last];
    return raw !== undefined && raw.start <= at && at < raw.end;
  };
  for (const match of Array.from(plain.matchAll(LISTED)).reverse()) {
    const [printed] = match;
    const end = match.index + printed.length;
    if (taken(match.index)) continue;
    const joint = /^(?:[、,和及与]|以及)/.exec(plain.slice(end, end + 2))?.[0].length ?? 1;
    const next = byStart.get(end + joint);
    if (
      next?.unit == null ||
      next.script !== "arabic" ||
      next.qualifiers.length > next.qualifiers.filter((word) => /^(?:余|多|以上|左右)$/.test(word)).length
    )
      continue;
    const raw: Raw = {
      ...NO_WORDS,
      start: match.index,
      end,
      numberAt: match.index,
      value: Number(printed),
      unit: next.unit,
      unitCarried: true,
    };
    byStart.set(raw.start, raw);
    carried.push(raw);
  }
  return carried.length === 0 ? found : [...found, ...carried].sort((a, b) => a.start - b.start);
}
