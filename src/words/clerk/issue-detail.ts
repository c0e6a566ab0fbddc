import type { IssueDetail } from "#domain/check/issue.ts";
import type { Language } from "#domain/site/language.ts";

/** What to do where one code has several remedies. */
export const ISSUE_DETAIL: Readonly<Record<Language, Readonly<Record<IssueDetail, string>>>> = {
  zh: {
    "full-width": "这里有全角字符：换成半角（英文输入法）再写。",
    "decimal-point": "小数点写半角句点“.”，不写逗号；数字不加引号。",
    thousands: "数字不写千位逗号，也不加引号。",
    "or-null": "补上该项，照“应为”的写法；文件里没有的写 null。",
    "empty-file": "补上该文件；没有内容的，照“应为”一字不差地写。",
    "site-file": "补上 site.json：新网站由 init 写出，原有的从备份或上一次构建里恢复。",
    "index-file": "index.json 由 publish 写出：发布第一个版本，或从备份里恢复。",
    "gap-without-reason": "写上数值；文件里没有这个数的，在 missing 里写明原因，value 写 null。",
    "half-interval": "lower 和 upper 都要写；没有上限或下限的一端写 null。",
    unordered: "对照原文，核对 lower、value、upper：从小到大，可能是写颠倒了。",
    both: "有数值的删去 missing；没有数值的，value 写 null，删去 lower 和 upper。",
  },
  en: {
    "full-width": "These are full-width signs: write them half-width, as an English keyboard does.",
    "decimal-point": "Use a point for decimals, not a comma; numbers have no quotes.",
    thousands: "Write the number without commas between its thousands, and without quotes.",
    "or-null": "Add it, written as expected; where the document has nothing, write null.",
    "empty-file": "Add the file; where there is nothing to say it holds exactly what is expected.",
    "site-file":
      "Add site.json: init writes it for a new site; for an old one restore it from a copy or the last build.",
    "index-file": "index.json is written by publish: publish a first release, or restore the file from a copy.",
    "gap-without-reason": "Write the value; where the document has none, say why in `missing` and let `value` be null.",
    "half-interval": "Write both lower and upper; the end that is open is null.",
    unordered:
      "Compare lower, value and upper with the document: they grow in this order, and two may be the wrong way round.",
    both: "Where there is a value remove `missing`; where there is none, `value` is null, without lower and upper.",
  },
};
