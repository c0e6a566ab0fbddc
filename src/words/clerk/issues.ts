import type { Issue, IssueCode } from "#domain/check/issue.ts";
import type { Language } from "#domain/site/language.ts";
import { ISSUE_ADVICE } from "./issue-advice.ts";
import { ISSUE_DETAIL } from "./issue-detail.ts";
import type { IssueText } from "./issue-text.ts";

const ZH: Record<IssueCode, IssueText> = {
  ...ISSUE_ADVICE.zh,
  "not-json": {
    message: "这里起不是合法的 JSON",
    remedy: "检查此处前后的逗号、引号和括号，文件存为 UTF-8。",
  },
  "missing-file": { message: "缺少文件", remedy: "补上该文件：从最近发布的版本里复制一份，再改。" },
  "missing-field": { message: "缺少必填项", remedy: "补上该项，照“应为”的写法。" },
  "unknown-field": { message: "多出不认识的项", remedy: "检查拼写，改为“应为”的一项，或删去该项。" },
  "wrong-type": { message: "值的类型不对", remedy: "按“应为”改写；数字不加引号，文字要加引号。" },
  "bad-format": { message: "写法不对", remedy: "按“应为”的写法改写。" },
  "unknown-code": { message: "不在代码表内", remedy: "改为所列代码之一。" },
  "newer-schema": {
    message: "文件的格式版本比本站新",
    remedy: "更新本站程序后再用，或请提供者按旧版本导出。",
  },
  "duplicate-id": { message: "编号重复", remedy: "给其中一条换一个编号，并改正引用它的地方。" },
  "dangling-reference": { message: "引用的编号不存在", remedy: "改正编号，或补上被引用的记录。" },
  "bad-interval": {
    message: "数值与上下限矛盾，或缺数值又没有写明原因",
    remedy: "对照原文，核对数值和上下限。",
  },
  "printed-differs": {
    message: "原文写法与数值或单位不一致",
    remedy: "对照原文，核对数字、单位和 printed。",
  },
  "qualifier-differs": {
    message: "修饰词与原文或上下限不一致",
    remedy: "修饰词照原文写；“余、多、超”等以数值为下限，“近、不足”等以数值为上限，另一端写 null。",
  },
  "stage-missing": {
    message: "金额缺少阶段，或非金额写了阶段",
    remedy: "金额写明意向、签约、计划、到位、兑现或未说明；其他指标写 null。",
  },
  "category-missing": {
    message: "分类与指标不符",
    remedy: '有分类的指标，每个数都要写其中一类；没有的不写。文件另印有合计的，加一类，写 "whole": true。',
  },
  "noun-missing": { message: "计数指标缺少英文名词", remedy: "补上 noun，例如 projects。" },
  "role-twice": { message: "两项指标写了同一个 role", remedy: "只留下本县通用的那一项，另一项删去 role。" },
  "meaning-differs": {
    message: "同一编号的范围或定义，写法不一样",
    remedy: "同一范围、同一定义才用同一编号，文字也要一致；不同的各编一个编号。",
  },
  "span-differs": { message: "起止位置与短语长度不符", remedy: "按字符（码点）重新计算起止位置，或两个都不写。" },
  "profile-unordered": {
    message: "各期应完成份额没有逐期递增，或到 12 月不是 1",
    remedy: "按月份先后排列，份额只增不减，12 月写 1。",
  },
  "assessment-misfit": {
    message: "事先声明的内容与指标不合",
    remedy: "进度安排只用于时期数，评价者只用于率；百分数的平稳范围写百分点，其他写份额。",
  },
  "rungs-differ": {
    message: "建议办理的几个件数对不上",
    remedy:
      "对照原文核对：已答复不超过收到，各类之和等于已答复，公开不超过相应件数；原文如此的，在 sources.json 的 conflicts 中写明。",
  },
  "contradicting-dates": { message: "日期前后矛盾", remedy: "核对日期；各条按时间先后排列。" },
  "hash-differs": {
    message: "文件与发布时不同",
    remedy: "恢复原来发布的文件；需要更正时，另发一个新的版本。",
  },
  "changes-differ": {
    message: "changes.json 与两个版本实际的差别不符",
    remedy: "changes.json 由 publish 写出，不要手改；恢复原来发布的文件。",
  },
  "copy-differs": {
    message: "压缩的副本与文件不同，读者会得到别的内容",
    remedy: "删去这个副本，或用 npm run build -- --compress yes 重新生成。",
  },
  "folder-exists": {
    message: "该版本已经发布，不能改写",
    remedy: "更正要用新的版本：把编号改为当天日期，同一天再发加 .2。",
  },
  "not-today": { message: "编号或日期不是发布当天", remedy: "把 id 和 published 改为发布当天；不得倒签。" },
  "wrong-supersedes": { message: "所接续的版本不对", remedy: "supersedes 写上一个版本的编号；第一个版本写 null。" },
  "change-undeclared": {
    message: "数值与上一版本不同，changes 里没有说明",
    remedy:
      "在 release.json 的 changes 里加一条：observation、kind（修订、更正、口径调整或撤回）和 reason；不该变的改回原样。",
  },
  "change-not-made": {
    message: "changes 里写的变更没有发生",
    remedy: "删去这一条，或按它改数据；新增的数不写进 changes。",
  },
  "not-redefined": {
    message: "写了口径调整，指标的定义却没有变",
    remedy: "在 indicators.json 里写出新的定义；定义不变的，kind 用 revised 或 corrected。",
  },
  "event-altered": {
    message: "已发布的事件被改动或删去",
    remedy: "事件只增不改：恢复原来的记录，另加一条新的事件。",
  },
  "index-differs": {
    message: "index.json 与版本文件不一致",
    remedy: "index.json 由 publish 写出，不要手改；恢复它，或重新发布。",
  },
  "unlisted-file": { message: "版本目录里有未登记的文件", remedy: "移走它；要发布的内容用 publish 发布。" },
  unreachable: { message: "地址没有给出该文件", remedy: "检查地址和网络；地址应指向存放 index.json 的目录。" },
};

const EN: Record<IssueCode, IssueText> = {
  ...ISSUE_ADVICE.en,
  "not-json": {
    message: "From here on this is not JSON",
    remedy: "Look at the commas, quotes and brackets around this place; save the file as UTF-8.",
  },
  "missing-file": {
    message: "A file is missing",
    remedy: "Add the file: copy it from the release published last, and change it.",
  },
  "missing-field": { message: "A required field is missing", remedy: "Add it, written as expected." },
  "unknown-field": {
    message: "This field is not known",
    remedy: "Check its spelling against what is expected, or remove it.",
  },
  "wrong-type": {
    message: "The value is of the wrong type",
    remedy: "Write it as expected; numbers without quotes, text with quotes.",
  },
  "bad-format": { message: "This is not written as it must be", remedy: "Write it as expected." },
  "unknown-code": { message: "This is not one of the codes", remedy: "Use one of the listed codes." },
  "newer-schema": {
    message: "The file is written for a newer version of this site",
    remedy: "Update the site, or ask for the file in the older version.",
  },
  "duplicate-id": {
    message: "This id is used twice",
    remedy: "Give one of the two another id, and mend what refers to it.",
  },
  "dangling-reference": { message: "Nothing has this id", remedy: "Mend the id, or add the record that it names." },
  "bad-interval": {
    message: "The value and its bounds contradict one another, or a gap has no reason",
    remedy: "Compare the value and its bounds with the document.",
  },
  "printed-differs": {
    message: "The words as printed do not carry the value and the unit",
    remedy: "Compare number, unit and `printed` with the document.",
  },
  "qualifier-differs": {
    message: "The qualifier, the printed words and the bounds do not say the same",
    remedy:
      "Write the qualifier as printed; words like 余, 多, 超 make the value the lower bound, 近 and 不足 the upper; the other end is null.",
  },
  "stage-missing": {
    message: "An amount of money has no stage, or something else has one",
    remedy: "Give an amount its stage (or not-stated); write null for every other indicator.",
  },
  "category-missing": {
    message: "The category does not suit the indicator",
    remedy:
      "Every value of an indicator with a breakdown names one of its categories; other values name none. A printed total is a category with `whole`: true.",
  },
  "noun-missing": { message: "A counted thing has no English noun", remedy: "Add `noun`, for instance projects." },
  "role-twice": {
    message: "Two indicators have the same role",
    remedy: "Leave it with the one that the county goes by, and remove it from the other.",
  },
  "meaning-differs": {
    message: "Scopes or definitions of one id do not say the same",
    remedy: "One id stands for one scope or definition, in the same words; give each of the others an id of its own.",
  },
  "span-differs": {
    message: "Start and end are not the length of the phrase",
    remedy: "Count them again in characters (code points), or leave both out.",
  },
  "profile-unordered": {
    message: "The planned shares do not grow, or do not end at 1 in December",
    remedy: "Put them in the order of the months; shares never fall, and that of month 12 is 1.",
  },
  "assessment-misfit": {
    message: "What is declared does not suit the indicator",
    remedy:
      "A profile is for flows and a rating for rates; the band of percentages is in points, that of anything else a share.",
  },
  "rungs-differ": {
    message: "The numbers of suggestions do not fit together",
    remedy:
      "Compare them with the document: replied is at most received, the classes add up to replied, what is public is at most either. Where the document has it so, say so under conflicts in sources.json.",
  },
  "contradicting-dates": {
    message: "The dates contradict one another",
    remedy: "Check the dates; entries stand in the order of their dates.",
  },
  "hash-differs": {
    message: "The file is not the one that was published",
    remedy: "Restore the published file; a correction is a new release.",
  },
  "changes-differ": {
    message: "changes.json does not say what this release changed against the one before",
    remedy: "changes.json is written by publish and not by hand: restore the published file.",
  },
  "copy-differs": {
    message: "The compressed copy does not hold what the file does, and readers would get something else",
    remedy: "Delete the copy, or make it anew with npm run build -- --compress yes.",
  },
  "folder-exists": {
    message: "This release is published and is never written again",
    remedy: "Publish a correction as a new release: its id is the day, with .2 for a second one that day.",
  },
  "not-today": {
    message: "The id or the date is not the day of publication",
    remedy: "Set id and published to the day of publication; nothing is backdated.",
  },
  "wrong-supersedes": {
    message: "This does not name the release before it",
    remedy: "Set supersedes to the id of the latest release, or to null for the first.",
  },
  "change-undeclared": {
    message: "The value is not as in the release before, and `changes` does not say why",
    remedy:
      "Add an entry to `changes` in release.json with observation, kind (revised, corrected, redefined, withdrawn) and reason; or put the value back.",
  },
  "change-not-made": {
    message: "`changes` names a change that was not made",
    remedy: "Remove the entry, or change the value; new values are not listed in `changes`.",
  },
  "not-redefined": {
    message: "The value is said to be redefined, and its indicator is defined as before",
    remedy: "Write the new definition into indicators.json; where it stays the same, the kind is revised or corrected.",
  },
  "event-altered": {
    message: "An event that was published is altered or gone",
    remedy: "Lists of events only grow: put it back as it was, and add what is new as an event of its own.",
  },
  "index-differs": {
    message: "index.json and the release say different things",
    remedy: "index.json is written by publish and not by hand: restore it, or publish again.",
  },
  "unlisted-file": {
    message: "This lies among the releases, and index.json does not list it",
    remedy: "Move it away; what is to be public goes through publish.",
  },
  unreachable: {
    message: "The address did not give the file",
    remedy: "Check the address and the network; it is that of the folder with index.json.",
  },
};

const TEXTS: Readonly<Record<Language, Record<IssueCode, IssueText>>> = { zh: ZH, en: EN };

/** The words for an issue. The place, what was found and what was expected stand beside them, not in them. */
export function issueText({ code, detail }: Pick<Issue, "code" | "detail">, lang: Language): IssueText {
  const { message, remedy } = TEXTS[lang][code];
  return { message, remedy: detail === undefined ? remedy : ISSUE_DETAIL[lang][detail] };
}
