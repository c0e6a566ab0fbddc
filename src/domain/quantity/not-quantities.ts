/** What a number names that is no quantity. */
export type NumberName = "date" | "ordinal" | "telephone" | "code" | "name" | "slogan";

const NUMBER = "(?:\\d{1,9}|[〇零一二三四五六七八九十廿卅]{1,6})";

/**
 * Numbers that name a day, a place in an order or a file. Each pattern covers what is not to be read; lengths are bounded, so
 * that a text of nothing but digits takes no longer than another.
 */
export const NOT_QUANTITIES: readonly (readonly [pattern: RegExp, name: NumberName])[] = [
  // 2022年, 1—12月, 11、12月, 十月三十一日, 3号, 8时; 个月 and 个工作日 are units and do not match, nor is 30日内 a day.
  [
    new RegExp(
      `${NUMBER}(?:(?:-|–|—{1,2}|~|至|到|、|[年月]至?)${NUMBER}){0,4}(?:年度?|月份?|日(?!以?内)|世纪|时|点钟)`,
      "g",
    ),
    "date",
  ],
  // 第五次, 第1、2批.
  [new RegExp(`第 ?[\\d〇零一二三四五六七八九十百千]{1,9}(?:[、和及至]${NUMBER}){0,4}[届号]?`, "g"), "ordinal"],
  [new RegExp(`${NUMBER}(?:(?:-|–|—{1,2}|~|至|到|、)${NUMBER}){0,4}(?:号|届)`, "g"), "ordinal"],
  // 2023-01-10, 1.2.3.4, 2019-2022; 0563-8601234, 13900000000; 123131/202301-00221. 8.5-10 is a range of decimals.
  [/\d{1,18}(?!(?:\.\d{1,9})?-\d{1,9}(?:\.\d{1,9})?(?![-/.:\d]))(?:[-/.:]\d{1,9}){2,4}/g, "code"],
  [/(?:19|20)\d\d[-–—~](?:19|20)\d\d(?!\d)/g, "date"],
  [/(?:19|20)\d\d[-/](?:0?[1-9]|1[0-2])(?![\d.])/g, "date"],
  [/\d{3,4}-\d{7,8}/g, "telephone"],
  [/1[3-9]\d{9}(?!\d)/g, "telephone"],
  [/\d{1,18}\/\d{1,18}(?:-\d{1,9})?/g, "code"],
  [/\d{1,9}-0\d{1,9}/g, "code"],
  // 数 is no digit where it ends a word: 总数百余家.
  [/[总人户件个次家项基指少多系整倍分约参岁]数(?=[一二两三四五六七八九十百千万亿])/g, "name"],
  // A sentence that counts its own parts: 办理前、办理中和办理后三个环节.
  [/(?:\d{1,9}|[〇零一二两三四五六七八九十百千]{1,6})个(?:环节|方面|层面|维度)/g, "name"],
  // Slogans that count their own parts.
  [/八项规定|两个维护|两个确立|四个意识|四个自信|四个全面|三个代表|两个毫不动摇|一成不变|十万火急/g, "slogan"],
];

/** The same text with these blotted out, sign for sign, so that offsets stay what they are. */
export function withoutNames(plain: string): string {
  return NOT_QUANTITIES.reduce((text, [pattern]) => text.replace(pattern, (name) => "\0".repeat(name.length)), plain);
}
