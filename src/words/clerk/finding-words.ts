import type { FindingCode } from "#domain/check/finding-code.ts";
import type { Language } from "#domain/site/language.ts";
import type { IssueText } from "./issue-text.ts";

/** A finding as far as its words need it. */
interface Found {
  readonly code: FindingCode;
  readonly found: string;
  readonly expected: string | null;
}

/** What a finding says, and what to do about it. */
export const findingText = (code: FindingCode, lang: Language): IssueText => WORDS[lang][code];

/** All of a finding in one line: what, found, expected, remedy. */
export function findingSentence({ code, found, expected }: Found, lang: Language): string {
  const { message, remedy } = findingText(code, lang);
  return SENTENCE[lang](message, found, expected, remedy);
}

const SENTENCE: Readonly<
  Record<Language, (message: string, found: string, expected: string | null, remedy: string) => string>
> = {
  zh: (message, found, expected, remedy) =>
    `${message}：“${found}”${expected === null ? "" : `，应为“${expected}”`}。${remedy}`,
  en: (message, found, expected, remedy) =>
    `${message}: “${found}”${expected === null ? "" : `, expected “${expected}”`}. ${remedy}`,
};

const WORDS: Readonly<Record<Language, Readonly<Record<FindingCode, IssueText>>>> = {
  zh: {
    "unit-missing": { message: "数字后面没有单位", remedy: "对照原稿补上单位；原稿也没有的，单位写“未说明”。" },
    "unit-changed": { message: "单位与这项指标历来的不同", remedy: "核对单位；换了指标的，改选别的指标。" },
    "power-of-ten": { message: "与上次公布的数相差十倍以上", remedy: "核对小数点、位数和单位（元、万元、亿元）。" },
    "share-over": { message: "占比或比率超过百分之百", remedy: "核对小数点，或是不是增长率、完成率。" },
    "shares-differ": { message: "各项占比加起来不是百分之百", remedy: "逐项核对；没有列全的，注明还有其他。" },
    "part-over": { message: "部分大于整体", remedy: "核对两个数；不是其中一部分的，改写“其中”。" },
    "sum-differs": { message: "各项加起来与总数不符", remedy: "逐项核对；没有列全或有重叠的，请注明。" },
    "two-values": { message: "同一件事、同一时期有两个数", remedy: "核对哪一个对；口径不同的，写明各是什么口径。" },
    "run-together": { message: "像是两个数连在了一起", remedy: "对照原稿，在两个数之间补上漏掉的字或标点。" },
    "mark-lost": { message: "这里像是缺了标点", remedy: "对照原稿补上标点；前后的数不要连读。" },
    "mark-unpaired": { message: "引号、书名号或括号不成对", remedy: "补上另一半；也看看旁边有没有漏字。" },
    "name-unquoted": { message: "由数字组成的名称没有加引号", remedy: "加上引号；它不是数。" },
    "list-number-lost": { message: "条目序号不连续", remedy: "补上漏掉的序号，或看看是不是漏了一条。" },
    "word-doubled": { message: "词语重复", remedy: "删去一个；若是两句相连，中间补上标点。" },
    "noun-missing": { message: "数字后面没有写是什么", remedy: "对照原稿补上名词，例如“项目”。" },
    "stage-mixed": { message: "意向与到位混在一起", remedy: "分清意向、签约、到位各是多少；意向不计入到位。" },
    "negation-lost": { message: "在讲不足，这里却是肯定的说法", remedy: "对照原稿，看看是不是漏了“不”“不够”。" },
    "year-inferred": { message: "前文没有写年份，各数的时期只能推断", remedy: "写明是哪一年的报告。" },
    "cumulative-falls": { message: "累计数比前几个月还小", remedy: "核对两个数和它们的月份；更正过前数的，请注明。" },
  },
  en: {
    "unit-missing": {
      message: "A number without a unit",
      remedy: "Add the unit from the original; where that has none either, the unit is “unstated”.",
    },
    "unit-changed": {
      message: "Another unit than the indicator has always had",
      remedy: "Check the unit; choose another indicator where it is of another.",
    },
    "power-of-ten": {
      message: "Ten times or more off what was published last",
      remedy: "Check the decimal point, the digits and the unit (yuan, ten thousand, hundred million).",
    },
    "share-over": {
      message: "A share or rate above a hundred per cent",
      remedy: "Check the decimal point, and whether it is growth or the part of a plan that was done.",
    },
    "shares-differ": {
      message: "Shares that are no hundred per cent together",
      remedy: "Check each; where some are not listed, say so.",
    },
    "part-over": {
      message: "A part that is larger than the whole",
      remedy: "Check both; reword it where the one is no part of the other.",
    },
    "sum-differs": {
      message: "Parts that are not the total together",
      remedy: "Check each; where some are not listed, or some overlap, say so.",
    },
    "two-values": {
      message: "Two values of one thing for one time",
      remedy: "Check which is right; where they are defined differently, say how.",
    },
    "run-together": {
      message: "Two numbers that seem to have run together",
      remedy: "Compare with the original and put back the words or the mark between them.",
    },
    "mark-lost": {
      message: "A punctuation mark seems to be lost here",
      remedy: "Put it back from the original; do not read the numbers around it as one.",
    },
    "mark-unpaired": {
      message: "A quotation mark, title mark or bracket without the other one",
      remedy: "Add the other one; look whether words beside it are lost too.",
    },
    "name-unquoted": {
      message: "A name made of digits without quotation marks",
      remedy: "Put it in quotation marks; it is no figure.",
    },
    "list-number-lost": {
      message: "A list whose numbers leave one out",
      remedy: "Add the number, or look whether an item is lost.",
    },
    "word-doubled": {
      message: "A word that stands twice",
      remedy: "Take one away; where two sentences meet, put the mark between them.",
    },
    "noun-missing": {
      message: "A number without what it counts",
      remedy: "Add the noun from the original, such as “projects”.",
    },
    "stage-mixed": {
      message: "Intended money and money that has arrived in one",
      remedy: "Tell apart what is intended, signed and in place; what is intended has not arrived.",
    },
    "negation-lost": {
      message: "Praise among the shortcomings",
      remedy: "Compare with the original: a “not” may be lost.",
    },
    "year-inferred": {
      message: "No year is printed before this; the periods are inferred",
      remedy: "Say which year the report is of.",
    },
    "cumulative-falls": {
      message: "A running total that is less than it was",
      remedy: "Check both numbers and their months; where the earlier one was corrected, say so.",
    },
  },
};
