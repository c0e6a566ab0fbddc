import type { Language } from "#domain/site/language.ts";
import type { Role } from "#domain/status/expression.ts";
import { POINTS_FOR_DIRECTION, type ReasonCode, RULES, type RuleId, type StatusCode } from "#domain/status/rules.ts";
import type { Basing, Flip } from "#domain/status/standing.ts";

/** Why something cannot be assessed, and what would have to be published for it to become so. */
interface ReasonWords {
  readonly why: string;
  readonly needed: string;
}

interface RuleWords {
  readonly name: string;
  readonly text: string;
}

/** The words in which a status is explained. They come with the parts of pages that explain one. */
export interface StatusWords {
  readonly status: Readonly<Record<StatusCode, string>>;
  readonly reasons: Readonly<Record<ReasonCode, ReasonWords>>;
  readonly rules: Readonly<Record<RuleId, RuleWords>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly based: Readonly<Record<Basing, string>>;
  readonly title: string;
  readonly note: string;
  readonly rule: string;
  readonly result: string;
  readonly needed: string;
  readonly neededNote: string;
  readonly details: string;
  readonly formula: string;
  readonly rounded: (decimals: number) => string;
  readonly exact: string;
  readonly numbers: string;
  readonly thresholds: string;
  readonly thresholdOf: string;
  readonly measure: string;
  readonly completion: string;
  readonly pace: string;
  readonly distance: string;
  readonly yearly: string;
  readonly wouldBe: string;
  readonly now: string;
  readonly any: string;
  readonly flip: Readonly<Record<Flip["when"], (amount: string) => string>>;
  readonly ends: string;
  readonly end: Readonly<Record<"worse" | "better", string>>;
  readonly open: string;
  readonly declared: (date: string) => string;
  readonly editors: string;
  readonly arithmetic: string;
  readonly period: (period: string) => string;
  readonly judged: Readonly<Record<Exclude<StatusCode, "not-assessable">, (result: string, ratio: string) => string>>;
  /** What is compared: progress with what was planned, what a ceiling allows by now with the value, or value and baseline. */
  readonly ratio: Readonly<Record<"progress" | "ceiling" | "baseline", string>>;
  /** Nothing of a ceiling is used up. */
  readonly unused: (left: string) => string;
  readonly alike: (status: string) => string;
  readonly better: string;
  readonly worse: string;
  readonly change: (from: string, to: string) => string;
  readonly changeTitle: string;
  readonly derived: string;
  readonly points: string;
  readonly falls: (least: string) => string;
  readonly fullRate: string;
  readonly rated: string;
  readonly ratedBy: string;
  readonly unknown: string;
  readonly categories: string;
  readonly rulesTitle: string;
  readonly rulesNote: string;
}

const [, ON_SCHEDULE, BEHIND] = RULES.annualTarget.thresholds;

const zh: StatusWords = {
  status: {
    reached: "已达目标",
    "on-schedule": "进度正常",
    behind: "进度滞后",
    "far-behind": "严重滞后",
    receding: "背离目标",
    "not-reached": "未达目标",
    rising: "上升",
    steady: "平稳",
    falling: "下降",
    uncertain: "不能确定",
    "data-error": "数据有误",
    "not-assessable": "不作评价",
  },
  reasons: {
    "no-value": { why: "尚无公布值。", needed: "公布这项指标的实际值。" },
    "only-expected": { why: "这一期只有预计数，没有实际数。", needed: "公布这一期的实际数。" },
    "no-target": {
      why: "尚无可比目标：已收录的文件没有公布目标值。",
      needed: "公布同一范围、同一口径、写明时限的目标值。",
    },
    "few-points": {
      why: `尚无可比目标；可比的数不足 ${POINTS_FOR_DIRECTION} 个，只列变化，不说升降趋势。`,
      needed: `公布目标值；或可比的年度数满 ${POINTS_FOR_DIRECTION} 个，并事先写明多大变化算平稳。`,
    },
    "no-band": {
      why: `尚无可比目标；可比的数已满 ${POINTS_FOR_DIRECTION} 个，但没有事先写明多大变化算平稳。`,
      needed: "公布目标值；或事先写明多大的年均变化算平稳。",
    },
    "base-not-positive": {
      why: "尚无可比目标；第一个数是零或负数，算不出变化所占的份额。",
      needed: "公布目标值；或改以单位数而不以份额写明多大变化算平稳。",
    },
    "full-rate": {
      why: "尚无可比目标；比率已是百分之百，不画走势。",
      needed: "公布目标值；并公布评了多少件、由谁评、怎样算满意或完成。",
    },
    "other-period": {
      why: "公布的目标是另一个时期的，不能用来衡量这一期。",
      needed: "公布这一期的目标值，或目标所属时期的实际值。",
    },
    "targets-differ": { why: "各文件公布的目标值不一致，本站不替文件选择。", needed: "由发布单位明确以哪个目标为准。" },
    "unit-unknown": { why: "原文的单位缺失，数与目标无法比较。", needed: "公布带有单位的数。" },
    "other-scope": { why: "目标与实际值的范围不同。", needed: "公布同一范围的目标值或实际值。" },
    "other-stage": { why: "目标与实际值的资金阶段不同。", needed: "公布同一资金阶段的目标值或实际值。" },
    "other-definition": { why: "目标与实际值的定义不同。", needed: "公布同一定义的目标值或实际值。" },
    "other-basis": {
      why: "目标与实际值的口径不同，一个是累计或当期，一个是时点或另一段时期。",
      needed: "公布同一口径的目标值或实际值。",
    },
    "no-direction": { why: "文件没有说明多好还是少好。", needed: "说明目标是下限还是上限。" },
    "bad-target": { why: "目标值是零或负数，算不出完成程度。", needed: "公布大于零的目标值。" },
    "not-over": {
      why: "这个版本发布时，这一期还没有结束，目标也没有到期。",
      needed: "等这一期结束后公布的实际值。",
    },
    "incomplete-period": {
      why: "目标是全年的，公布值只到年中，又没有事先声明各期应完成多少。",
      needed: "公布全年的实际值，或事先声明按时序进度或按各期份额推进。",
    },
    "profile-silent": { why: "事先声明的分期份额没有写到这个月。", needed: "公布已声明份额的那一期的累计数。" },
    "no-path": {
      why: "目标的期限还没有到，也没有事先声明按什么路径推进。",
      needed: "声明基期和推进路径（按年均增速或按年均增量），或等目标到期。",
    },
    "no-baseline": { why: "没有可比的基期数。", needed: "公布基期的实际值，口径与目标相同，而且是一个确定的数。" },
    "baseline-broken": { why: "基期以后口径有过调整，前后不可比。", needed: "公布按新口径调整后的基期数。" },
    "target-not-ahead": { why: "目标不比基期更进一步，算不出应有的进展。", needed: "核对目标和基期，公布更正后的数。" },
    "declared-late": {
      why: "进度安排或平稳范围是这一期结束以后才声明的，不能倒过来用。",
      needed: "等下一期的数：它在声明之后。",
    },
    "categories-differ": { why: "各分类情况不同，分别列出，不合成一个评价。", needed: "见各分类。" },
  },
  rules: {
    "gate.1": {
      name: "可比性检查",
      text: "依次看：有没有实际值，有没有目标，范围、阶段、定义和口径是否相同，基期是否可比，时期是否完整或事先声明了各期应完成多少。有一项不满足，就不作评价，并写明是哪一项。",
    },
    "cumulative.1": {
      name: "累计数不能回落",
      text: "同一年内，后一期的累计数小于前一期，又没有声明修订，就标为数据有误。",
    },
    "annual-target.1": {
      name: "年度目标与累计数",
      text: "完成程度 = 累计数 ÷ 目标。达到目标的为已达目标；其余看完成程度 ÷ 应完成份额。应完成份额只用事先声明的；全年结束时为 1。越少越好的，目标是上限：用目标 × 份额 ÷ 累计数，时期结束才说已达目标。",
    },
    "dated-target.1": {
      name: "有期限的水平目标",
      text: "已实现的年均变化 ÷ 达到目标所需的年均变化，都从声明的基期算起。按增速声明的，基期或目标为零或负数时改按年均增量算。到达目标的为已达目标。",
    },
    "due-target.1": {
      name: "目标到期",
      text: "目标的期限已到，又没有声明路径：只看达到没有，不说差多远算远。",
    },
    "direction.1": {
      name: "走向",
      text: `没有目标，可比的年度数满 ${POINTS_FOR_DIRECTION} 个，并且事先写明了多大的年均变化算平稳，才说上升、平稳或下降。`,
    },
    "change.1": {
      name: "前后两个数的差",
      text: `没有目标，可比的数有 2 到 ${POINTS_FOR_DIRECTION - 1} 个：只列最近两个数之差，不加评语。百分数之差用百分点。`,
    },
    "full-rate.1": {
      name: "百分之百的比率",
      text: "写明评了多少、怎样定义、由谁评；没有公布的写不详。不画仪表，也不画走势。",
    },
    "interval.1": {
      name: "区间",
      text: "余、近、2–3 这样的数，两端分别评。两端结果相同才算数，不同的为不能确定，两个结果都列出。",
    },
  },
  roles: {
    value: "公布值",
    target: "目标值",
    share: "应完成份额",
    baseline: "基期值",
    first: "最早一个数",
    previous: "前一个数",
    elapsed: "已过年数",
    span: "到期年数",
    months: "已过月数",
    year: "全年月数",
    one: "1",
  },
  based: {
    profile: "各期应完成多少",
    path: "推进路径和基期",
    band: "多大变化算平稳",
    breaks: "口径调整",
    targets: "目标为何不可比",
  },
  title: "如何判断",
  note: "评价由规则算出，没有人填写。",
  rule: "规则",
  result: "结果",
  needed: "公布什么才能评价",
  neededNote: "只要文件写明下面几样，本站就能按规则评价；缺哪一样，指标页上逐项说明。",
  details: "公式、界线和出处",
  formula: "公式",
  rounded: (decimals) => `结果四舍五入到 ${decimals} 位小数；与界线比较时用未舍入的数。`,
  exact: "结果未经舍入。",
  numbers: "用到的数",
  thresholds: "界线",
  thresholdOf: "评价",
  measure: "界线",
  completion: "完成程度",
  pace: "比值",
  distance: "与目标之差",
  yearly: "年均变化",
  wouldBe: "公布值改为多少会得此评价",
  now: "现在",
  any: "其余",
  flip: {
    "at-least": (amount) => `不低于 ${amount}`,
    "at-most": (amount) => `不高于 ${amount}`,
    above: (amount) => `高于 ${amount}`,
    below: (amount) => `低于 ${amount}`,
  },
  ends: "区间两端",
  end: { worse: "不利的一端", better: "有利的一端" },
  open: "原文没有给出这一端，按可能的最远处评",
  declared: (date) => `${date}声明`,
  editors: "本站编者声明",
  arithmetic: "声明的是增速，但基期或目标不大于零，改按年均增量计算。",
  period: (period) => `${period}：`,
  judged: {
    reached: (r, ratio) => `公布值达到目标，${ratio}为 ${r}。`,
    "on-schedule": (r, ratio) => `${ratio}为 ${r}，不低于 ${ON_SCHEDULE.from}。`,
    behind: (r, ratio) => `${ratio}为 ${r}，不到 ${ON_SCHEDULE.from}。`,
    "far-behind": (r, ratio) => `${ratio}为 ${r}，不到 ${BEHIND.from}。`,
    receding: (r, ratio) => `离目标比基期更远，${ratio}为 ${r}。`,
    "not-reached": (r) => `目标期限已到，与目标相差 ${r}。`,
    rising: (r) => `年均变化 ${r}，超过事先写明的平稳范围。`,
    steady: (r) => `年均变化 ${r}，在事先写明的平稳范围内。`,
    falling: (r) => `年均变化 ${r}，低于事先写明的平稳范围。`,
    uncertain: () => "原文的数是一个区间，两端得出的评价不同。",
    "data-error": (r) => `同一年内累计数回落（${r}），又没有声明修订。`,
  },
  ratio: { progress: "实际进度与应有进度之比", baseline: "与基期之差", ceiling: "上限到此时的应有数与实际数之比" },
  unused: (left) => `上限还没有用到（余 ${left}）。`,
  alike: (status) => `原文的数是一个区间，两端得出的评价都是${status}。`,
  better: "与期望的方向一致，是改善。",
  worse: "与期望的方向相反。",
  change: (from, to) => `${from} → ${to}`,
  changeTitle: "前后两个数的差",
  derived: "（推算）",
  points: "个百分点",
  falls: (least) => `后一期不低于 ${least}，或声明修订了其中一个数，就不再是数据有误。`,
  fullRate: "百分之百",
  rated: "评了多少",
  ratedBy: "由谁评",
  unknown: "文件没有写明",
  categories: "各分类",
  rulesTitle: "全部规则和界线",
  rulesNote: "编号末尾的数字是版本：含义改变时加一。",
};

const en: StatusWords = {
  status: {
    reached: "Target reached",
    "on-schedule": "On schedule",
    behind: "Behind schedule",
    "far-behind": "Far behind schedule",
    receding: "Moving away from the target",
    "not-reached": "Target not reached",
    rising: "Rising",
    steady: "Steady",
    falling: "Falling",
    uncertain: "Uncertain",
    "data-error": "Error in the data",
    "not-assessable": "Not assessable",
  },
  reasons: {
    "no-value": { why: "no value has been published yet.", needed: "An observed value of this indicator." },
    "only-expected": {
      why: "the last period has an expected value only, and no observed one.",
      needed: "The observed value of this period.",
    },
    "no-target": {
      why: "no comparable target: none of the documents listed publishes one.",
      needed: "A target with its date, of the same scope and counted in the same way.",
    },
    "few-points": {
      why: `no comparable target; with fewer than ${POINTS_FOR_DIRECTION} comparable values a change is shown, and no trend.`,
      needed: `A target; or ${POINTS_FOR_DIRECTION} comparable yearly values and, laid down beforehand, how much change counts as steady.`,
    },
    "no-band": {
      why: `no comparable target; there are ${POINTS_FOR_DIRECTION} comparable values, but nobody laid down beforehand how much change counts as steady.`,
      needed: "A target; or, laid down beforehand, how much yearly change counts as steady.",
    },
    "base-not-positive": {
      why: "no comparable target; the first value is zero or less, so a change is no share of it.",
      needed: "A target; or a band that is not a share.",
    },
    "full-rate": {
      why: "no comparable target; the rate is 100 per cent, and no trend is drawn.",
      needed: "A target; and how many were rated, by whom, and what counts as satisfied or done.",
    },
    "other-period": {
      why: "the target that was published is for another period.",
      needed: "A target for this period, or the observed value of the target’s period.",
    },
    "targets-differ": {
      why: "documents publish different targets, and this site does not choose between them.",
      needed: "The publisher’s word on which target holds.",
    },
    "unit-unknown": {
      why: "the document’s unit was lost, so value and target cannot be compared.",
      needed: "A value with its unit.",
    },
    "other-scope": {
      why: "target and value cover different things.",
      needed: "A target or a value of the same scope.",
    },
    "other-stage": {
      why: "target and value are money at different stages.",
      needed: "A target or a value of the same stage.",
    },
    "other-definition": {
      why: "target and value are defined differently.",
      needed: "A target or a value of the same definition.",
    },
    "other-basis": {
      why: "target and value stand differently to their periods: one counts over a period, the other is a state or covers another part of it.",
      needed: "A target or a value on the same basis.",
    },
    "no-direction": {
      why: "the documents do not say whether more or less is wanted.",
      needed: "Whether the target is a floor or a ceiling.",
    },
    "bad-target": { why: "a target of zero or less has no completion.", needed: "A target above zero." },
    "not-over": {
      why: "the period was not over when this release was published, and the target was not due.",
      needed: "The value published after the end of the period.",
    },
    "incomplete-period": {
      why: "the target is for the whole year, the value for a part of it, and nobody declared beforehand how much was planned by then.",
      needed: "The value of the whole year, or a profile declared beforehand: in proportion to time, or by shares.",
    },
    "profile-silent": {
      why: "the declared shares name none for this month.",
      needed: "The cumulative value of a period for which a share is declared.",
    },
    "no-path": {
      why: "the target’s date is yet to come, and no path toward it was declared.",
      needed: "A baseline and a path (by yearly growth or by yearly amounts), or the target’s date.",
    },
    "no-baseline": {
      why: "there is no comparable value for the baseline.",
      needed: "The baseline’s observed value, one number, counted as the target is.",
    },
    "baseline-broken": {
      why: "the series was changed after the baseline, so the two sides cannot be compared.",
      needed: "The baseline counted in the new way.",
    },
    "target-not-ahead": {
      why: "the target is no farther than the baseline, so no progress is required.",
      needed: "Target and baseline checked, and corrected where wrong.",
    },
    "declared-late": {
      why: "the profile, path or band was declared after this period ended, and is not applied backwards.",
      needed: "The next period’s value, which comes after the declaration.",
    },
    "categories-differ": {
      why: "the categories stand differently; each is listed, none is merged.",
      needed: "See each category.",
    },
  },
  rules: {
    "gate.1": {
      name: "Gate: is it comparable?",
      text: "In this order: an observed value; a target; the same scope, stage, definition and basis; a comparable baseline; a complete period or a profile declared beforehand. Where one is wanting, nothing is assessed, and the page says which.",
    },
    "cumulative.1": {
      name: "A cumulative figure cannot fall",
      text: "Where a cumulative figure is smaller than an earlier one of the same year, and no revision is declared, there is an error in the data.",
    },
    "annual-target.1": {
      name: "Annual target on a cumulative figure",
      text: "Completion = value ÷ target. At the target it is reached; else completion ÷ planned share is judged. Only a share declared beforehand is used; at the year’s end it is 1. Where less is wanted the target is a ceiling: target × share ÷ value is judged, and nothing is reached before the period is over.",
    },
    "dated-target.1": {
      name: "Level toward a dated target",
      text: "Observed over required yearly change, both from the declared baseline. A path declared as growth is counted in amounts where baseline or target is zero or less. A value at the target has reached it.",
    },
    "due-target.1": {
      name: "A target that is due",
      text: "The target’s date has come and no path was declared: it is reached or it is not, and nothing says how far off is far.",
    },
    "direction.1": {
      name: "Direction",
      text: `Without a target: rising, steady or falling is said only of ${POINTS_FOR_DIRECTION} or more comparable yearly values, and only where somebody laid down beforehand how much yearly change counts as steady.`,
    },
    "change.1": {
      name: "Difference of two values",
      text: `Without a target, and with 2 to ${POINTS_FOR_DIRECTION - 1} comparable values: the difference of the last two, without a label; of percentages in percentage points.`,
    },
    "full-rate.1": {
      name: "A rate of 100 per cent",
      text: "How many were rated, by which definition, and by whom; what was not published is said to be unknown. No gauge, no trend.",
    },
    "interval.1": {
      name: "An interval",
      text: "Figures such as “over 1,900” or “2–3” are judged at both ends. Only where both agree does the result stand; else it is uncertain, and both are shown.",
    },
  },
  roles: {
    value: "value",
    target: "target",
    share: "planned share",
    baseline: "baseline",
    first: "first value",
    previous: "value before",
    elapsed: "years so far",
    span: "years in all",
    months: "months so far",
    year: "months of a year",
    one: "1",
  },
  based: {
    profile: "Planned share",
    path: "Path and baseline",
    band: "What counts as steady",
    breaks: "Break of the series",
    targets: "Why the target is not comparable",
  },
  title: "How this is judged",
  note: "A status is computed by a rule; nobody types it in.",
  rule: "Rule",
  result: "Result",
  needed: "What would make it assessable",
  neededNote:
    "Once documents say the following, the rules can judge; each indicator’s page says what is missing there.",
  details: "Formula, thresholds and sources",
  formula: "Formula",
  rounded: (decimals) =>
    `The result is rounded to ${decimals} decimals; thresholds are compared with the unrounded one.`,
  exact: "The result is not rounded.",
  numbers: "Numbers used",
  thresholds: "Thresholds",
  thresholdOf: "Status",
  measure: "Threshold",
  completion: "completion",
  pace: "ratio",
  distance: "difference to the target",
  yearly: "yearly change",
  wouldBe: "The value that would give it",
  now: "as it is",
  any: "anything else",
  flip: {
    "at-least": (amount) => `at least ${amount}`,
    "at-most": (amount) => `at most ${amount}`,
    above: (amount) => `above ${amount}`,
    below: (amount) => `below ${amount}`,
  },
  ends: "The two ends of the interval",
  end: { worse: "less favourable end", better: "more favourable end" },
  open: "left open by the document, judged at the farthest it may be",
  declared: (date) => `declared ${date}`,
  editors: "declared by the editors of this site",
  arithmetic: "Growth was declared, but baseline or target is not above zero: counted in yearly amounts.",
  period: (period) => `${period}: `,
  judged: {
    reached: (r, ratio) => `the value is at the target or beyond: ${ratio} ${r}.`,
    "on-schedule": (r, ratio) => `${ratio} is ${r}, at least ${ON_SCHEDULE.from}.`,
    behind: (r, ratio) => `${ratio} is ${r}, below ${ON_SCHEDULE.from}.`,
    "far-behind": (r, ratio) => `${ratio} is ${r}, below ${BEHIND.from}.`,
    receding: (r, ratio) => `farther from the target than the baseline: ${ratio} ${r}.`,
    "not-reached": (r) => `the target’s date has come, and the difference to it is ${r}.`,
    rising: (r) => `a yearly change of ${r}, above what was declared to be steady.`,
    steady: (r) => `a yearly change of ${r}, within what was declared to be steady.`,
    falling: (r) => `a yearly change of ${r}, below what was declared to be steady.`,
    uncertain: () => "the published figure is an interval, and its two ends are judged differently.",
    "data-error": (r) => `the cumulative figure falls within its year (${r}), and no revision is declared.`,
  },
  ratio: {
    progress: "actual over planned progress",
    baseline: "difference to the baseline",
    ceiling: "what the ceiling allows by now over the value",
  },
  unused: (left) => `nothing of the ceiling is used up (${left} left).`,
  alike: (status) => `the published figure is an interval, and both its ends are judged: ${status.toLowerCase()}.`,
  better: "This is the direction that is wanted: an improvement.",
  worse: "This is not the direction that is wanted.",
  change: (from, to) => `${from} → ${to}`,
  changeTitle: "Difference of the last two values",
  derived: " (derived)",
  points: "percentage points",
  falls: (least) =>
    `Once the later value is at least ${least}, or one of the two is declared revised, this is no error.`,
  fullRate: "One hundred per cent",
  rated: "How many were rated",
  ratedBy: "Rated by",
  unknown: "the documents do not say",
  categories: "By category",
  rulesTitle: "All rules and thresholds",
  rulesNote: "The number at the end of an id is the version: it counts up when the meaning changes.",
};

const WORDS: Readonly<Record<Language, StatusWords>> = { zh, en };

/** The words of a language for explaining a status. */
export const statusWords = (lang: Language): StatusWords => WORDS[lang];
