import type { Qualifier } from "#domain/schemas/value.ts";
import { QUALIFIERS } from "#domain/figure/value.ts";
import { matchAt, pastSpaces } from "./plain.ts";

/** Words before a number and what they are read as. 将 alone is no such word: 将130件建议 is "the 130 suggestions". */
const BEFORE: ReadonlyMap<string, Qualifier> = new Map<string, Qualifier>([
  ["预计将突破", "预计突破"],
  ["预计突破", "预计突破"],
  ["有望突破", "预计突破"],
  ["将突破", "预计突破"],
  ["预计将", "预计"],
  ["将达到", "达到"],
  ["将达", "达"],
  ["将超过", "超过"],
  ["将超", "超"],
  ["意向性", "意向"],
  ["不小于", "不低于"],
  ["不大于", "不高于"],
  ...(
    [
      "不少于",
      "不低于",
      "不超过",
      "不高于",
      "超过",
      "突破",
      "高于",
      "多于",
      "低于",
      "少于",
      "至少",
      "最少",
      "至多",
      "最多",
      "将近",
      "接近",
      "不足",
      "不到",
      "大约",
      "达到",
      "预计",
      "意向",
      "超",
      "逾",
      "近",
      "约",
      "达",
      "上",
      "成",
    ] as const
  ).map((word): [string, Qualifier] => [word, word]),
]);

const LONGEST_FIRST = [...BEFORE.keys()]
  .sort((a, b) => b.length - a.length)
  .join("|")
  // 上 and 成 are words of a number before a round one alone: 上百家, and not 赞成130票.
  .replace(/(^|\|)([上成])(?=\||$)/g, "$1$2(?=[百千万亿])");
const ONE_BEFORE = new RegExp(`(${LONGEST_FIRST})了?`, "y");
const ALL_BEFORE = new RegExp(`(?:(?:${LONGEST_FIRST})了? *){1,3}$`);

/** Where a sign before the word makes another word of the two: 签约3个, 附近3家, 建成百余家. */
const PART_OF: Readonly<Record<string, string>> = {
  约: "节签预集公合履违契条制邀特解",
  近: "附最邻靠临亲就",
  超: "赶反高",
  意向: "业作购买",
  达: "到传表发抵下送转通雷马",
  上: "以之路网线新晚早马加",
  成: "建完达组形养变落合生构编集促",
};

export interface QualifierRead {
  readonly words: readonly Qualifier[];
  readonly end: number;
}

const FIRST_SIGNS = new Set([...BEFORE.keys()].map((word) => word.charAt(0)));
const LAST_SIGNS = new Set([" ", "了", ...[...BEFORE.keys()].map((word) => word.slice(-1))]);

/** The words before a number that begin at an offset, at most three: 预计 约, 将 突破. */
export function readBefore(plain: string, at: number): QualifierRead {
  const words: Qualifier[] = [];
  let end = at;
  while (words.length < 3) {
    const found = FIRST_SIGNS.has(plain[end] ?? "") ? matchAt(ONE_BEFORE, plain, end) : null;
    const word = BEFORE.get(found?.[1] ?? "");
    if (found === null || word === undefined) break;
    words.push(word);
    end = pastSpaces(plain, end + found[0].length);
  }
  return { words, end };
}

/** Where the words before the number at `numberAt` begin; `numberAt` itself where there are none. */
export function startOfBefore(plain: string, numberAt: number): number {
  if (!LAST_SIGNS.has(plain[numberAt - 1] ?? "")) return numberAt;
  const from = Math.max(0, numberAt - 16);
  const found = ALL_BEFORE.exec(plain.slice(from, numberAt));
  let start = found === null ? numberAt : from + found.index;
  // 签约超3亿元: 约 belongs to 签约, 超 to the number.
  while (start < numberAt) {
    const word = matchAt(ONE_BEFORE, plain, start);
    if (word === null || !(PART_OF[word[1] ?? ""] ?? "").includes(plain[start - 1] ?? " ")) break;
    start = pastSpaces(plain, start + word[0].length);
  }
  return start;
}

const AFTER = / *(?:(及?以上)|(及?以下)|(以内)|(左右)|(上下)(?!功|苦|一心|齐心|同心|联动|游|级)|(意向性?)|([余多]))/y;
const AFTER_WORDS = ["以上", "以下", "以内", "左右", "上下", "意向"] as const;

/** The words after a unit, at most two: 10所以上, 3公里多, 100亿元意向性. */
export function readAfter(plain: string, at: number): QualifierRead {
  const words: Qualifier[] = [];
  let end = at;
  while (words.length < 2) {
    const found = matchAt(AFTER, plain, end);
    if (found === null) break;
    const word = AFTER_WORDS.find((_, i) => found[i + 1] !== undefined) ?? (found[7] === "余" ? "余" : "多");
    words.push(word);
    end += found[0].length;
  }
  return { words, end };
}

/** What the words together say of the ends. Words that contradict one another (近10余家) leave both open. */
export function endsOf(words: readonly Qualifier[]): { readonly lower: boolean; readonly upper: boolean } {
  return { lower: words.some((w) => QUALIFIERS[w].lower), upper: words.some((w) => QUALIFIERS[w].upper) };
}

/** The one word that stands for all: see `QuantityReading.qualifier`. */
export function foremost(words: readonly Qualifier[]): Qualifier | null {
  const rank = (w: Qualifier): number => {
    if (QUALIFIERS[w].lower || QUALIFIERS[w].upper) return 0;
    if (w === "预计" || w === "意向") return 2;
    return w === "达" || w === "达到" ? 3 : 1;
  };
  if (words.includes("预计") && words.includes("突破")) return "预计突破";
  return [...words].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}
