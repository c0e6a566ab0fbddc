import type { Beside } from "#domain/schemas/indicator.ts";
import type { SignShape } from "#domain/signs/sign.ts";

/** The words of pictures of single values, and of their keys. They come with the pictures, not with the page. */
export interface SignWords {
  readonly pitch: string;
  readonly metres: (n: number) => string;
  /** What was planned by the end of the period, in per cent of the target. */
  readonly planned: (percent: string) => string;
  /** What one sign is: `每格1000万元`. */
  readonly each: Readonly<Record<SignShape, (amount: string) => string>>;
  readonly count: Readonly<Record<SignShape, (n: number) => string>>;
  readonly land: string;
  /** `word` as printed. */
  readonly open: (word: string) => string;
  readonly hollow: (word: string) => string;
  /** The same two where there is little room. */
  readonly openShort: (word: string) => string;
  readonly hollowShort: (word: string) => string;
  readonly arrowOver: (word: string) => string;
  readonly arrowUnder: (word: string) => string;
  readonly about: (word: string) => string;
  readonly hatched: string;
  readonly status: Readonly<Record<"expected" | "target", string>>;
  readonly hollowFor: (status: string) => string;
  readonly apart: string;
  readonly hundred: (share: string, signs: number, full: string) => string;
  /** The same of what has not been observed: `status` is what it is. */
  readonly hollowHundred: (share: string, signs: number, framed: string, status: string) => string;
  readonly amount: string;
  readonly change: string;
  readonly range: string;
  readonly progress: string;
  readonly beside: string;
  readonly relation: Readonly<Record<Beside["relation"], string>>;
  /** In the place of a picture where nothing was published. */
  readonly nothing: string;
  /** At the period from which values are not comparable with those before. */
  readonly broken: string;
  readonly plan: string;
  /** Between two words that stand in one pair of quotes. */
  readonly or: string;
  /** Between what a sign is and how many there are. */
  readonly counted: string;
}

export const zh: SignWords = {
  pitch: "足球场",
  metres: (n) => (n < 1000 ? `${n}米` : `${n / 1000}公里`),
  planned: (percent) => `按进度应到${percent}%`,
  each: {
    square: (amount) => `每格${amount}`,
    land: (amount) => `每格${amount}`,
    dot: (amount) => `每点${amount}`,
    person: (amount) => `每个人形${amount}`,
  },
  count: {
    square: (n) => `共${n}格`,
    land: (n) => `共${n}格`,
    dot: (n) => `共${n}点`,
    person: (n) => `共${n}个`,
  },
  land: "方框为足球场，同一比例",
  open: (word) => `虚线的一个是${word === "" ? "“更多”" : `“${word}”`}，多出多少未公布`,
  hollow: (word) => `空心的一个是${word === "" ? "“不满”" : `“${word}”`}，差多少未公布`,
  openShort: (word) => `虚线为${word === "" ? "“更多”" : `“${word}”`}`,
  hollowShort: (word) => `空心为${word === "" ? "“不满”" : `“${word}”`}`,
  arrowOver: (word) => `箭头表示${word === "" ? "不止于此" : `“${word}”`}，多出多少未公布`,
  arrowUnder: (word) => `箭头表示${word === "" ? "不到此数" : `“${word}”`}，差多少未公布`,
  about: (word) => `原文为“${word}”`,
  hatched: "斜线在上下限之间",
  status: { expected: "预计", target: "目标" },
  hollowFor: (status) => `空心为${status}`,
  apart: "各类不相加",
  hundred: (share, signs, full) => `每格${share}，共${signs}格，实心${full}格`,
  hollowHundred: (share, signs, framed, status) => `每格${share}，共${signs}格，粗框${framed}格为${status}`,
  amount: "从零画起",
  change: "零线右侧为增，左侧为减",
  range: "两端照原文，不取中间值",
  progress: "外框为全年目标",
  beside: "旁边的数",
  relation: {
    "part-unknown": "是否包含在内，未说明",
    "other-definition": "口径不同，不可比",
    "other-year": "另一时期，分开看",
    "other-stage": "另一种钱，不能相加",
    context: "背景，不是一回事",
  },
  nothing: "这一格留给公布之后",
  broken: "口径不同，不可比",
  plan: "虚线为按进度应到之处",
  or: "”“",
  counted: "，",
};
