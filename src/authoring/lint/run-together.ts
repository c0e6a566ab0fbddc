import { type Look, placesOf, spanOf } from "./look.ts";

/** 甲厂、乙厂210亿元项目: as many names before the number as its first digit says are two numbers, 2 and 10亿元. */
const PROJECTS =
  /(?<names>(?:[^,。;:、\n\r]+、)*[^,。;:、\n\r\d]*)(?<![\d.])(?<count>[2-9])(?<size>\d+(?:\.\d+)?)(?<unit>(?:亿|万)元)(?<more>以上|以下)?(?=[\p{Script=Han}]{0,4}(?:项目|企业|工程|园区|基地))/gu;
/** Sizes by which projects are classed. */
const CLASSES = new Set(["10", "20", "50", "100"]);

/** 731日: no month has so many days. */
const DAYS = /(?<![\d.])(\d{3,4})日(?!元)/g;
/** 202212月: a year and a month. */
const MONTHS = /(?<!\d)((?:19|20)\d\d)(1[0-2]|0?[1-9])月/g;
/** 5.36.2%: two points in one number. */
const POINTS = /(?<![\d.])\d+\.\d+\.\d+\s*(?:%|亿|万|元|个百分点|吨|亩|公里|平方)/g;
/** More digits before its unit than any county has of it. */
const LONG = /(?<![\d.,-])(?:\d{6,}(?:\.\d+)?亿|\d{9,}(?:\.\d+)?万|\d{4,}(?:\.\d+)?(?:%|个百分点))/g;

/** Numbers that stand together without a mark between them. */
export function runTogether({ plain, tell }: Look): void {
  for (const match of placesOf(PROJECTS, plain)) {
    const { names = "", count = "", size = "", unit = "", more = "" } = match.groups ?? {};
    const named = names.split("、").length;
    const isClass = CLASSES.has(size) && (more !== "" || named > 1 || Number(size) >= 100);
    if (named === Number(count) ? named > 1 || isClass : isClass && more !== "")
      tell("run-together", "error", spanOf(match, names.length), { expected: `${count}个${size}${unit}${more}` });
  }
  for (const match of placesOf(DAYS, plain)) {
    const [, digits = ""] = match;
    tell("run-together", "error", spanOf(match), dateWords(digits));
  }
  for (const match of placesOf(MONTHS, plain))
    tell("run-together", "error", spanOf(match), { expected: `${match[1]}年${Number(match[2])}月` });
  for (const match of [...placesOf(POINTS, plain), ...placesOf(LONG, plain)])
    tell("run-together", "error", spanOf(match));
}

/** The date that digits make, where they make but one. */
function dateWords(digits: string): { readonly expected?: string } {
  const dates = [1, 2].flatMap((at) => {
    const [month, day] = [digits.slice(0, at), digits.slice(at)];
    const isDate =
      !month.startsWith("0") && !day.startsWith("0") && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
    return isDate ? [`${month}月${day}日`] : [];
  });
  const [only, ...others] = dates;
  return only === undefined || others.length > 0 ? {} : { expected: only };
}
