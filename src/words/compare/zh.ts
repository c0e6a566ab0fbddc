import type { Difference, RefusalCode } from "#domain/comparison/comparison.ts";
import type { SumRefusalCode } from "#domain/comparison/amount.ts";
import type { Stage } from "#domain/figure/indicator.ts";

const ZH_REFUSED: Readonly<Record<RefusalCode, string>> = {
  "same-indicator": "这是同一项指标。",
  "unknown-unit": "有一个数的单位在原文中缺失，不知道数的是什么，不能比较。",
  "unstated-stage": "文件没有写明资金到了哪个阶段，本站不替它猜，所以不能比较，也不能相加。",
  "unlike-stage": "资金的阶段不同：意向、签约、计划、到位和兑现不是同一种钱，不能比较，也不能相加。",
  "unlike-scope": "资金的范围不同：一个可能是另一个的一部分，不能比较，也不能相加。",
};

const ZH_WHY: Readonly<Record<Difference, string>> = {
  "unlike-unit": "单位不同",
  "unlike-kind": "类型不同（如时期数与时点数、数量与增速）",
  "unlike-basis": "口径不同（累计、当期或时点）",
  "unlike-definition": "各是不同整体中的一部分",
  "unlike-size": "大小相差千倍以上",
  "too-many": "一张图放不下更多",
};

/** The words with which indicators are compared. They come with the script that does it, not with every page. */
export interface CompareWords {
  readonly form: string;
  readonly label: string;
  readonly choose: string;
  readonly add: string;
  readonly full: (most: number) => string;
  readonly chosen: string;
  readonly remove: (name: string) => string;
  readonly clear: string;
  readonly loading: string;
  readonly failed: string;
  readonly again: string;
  readonly summary: (n: { readonly all: number; readonly pictures: number; readonly refused: number }) => string;
  readonly title: (names: readonly string[]) => string;
  readonly titleAlone: (name: string) => string;
  readonly converted: (unit: string) => string;
  readonly csv: string;
  readonly beside: string;
  readonly why: Readonly<Record<Difference, string>>;
  readonly refusedTitle: (a: string, b: string) => string;
  /** What an amount is: at which stage, and of which place or project and its level. */
  readonly amount: (stage: Stage | null, scope: string) => string;
  readonly stage: Readonly<Record<Stage, string>>;
  readonly refused: Readonly<Record<RefusalCode, string>>;
  readonly offers: (name: string) => string;
  readonly instead: string;
  readonly sumTitle: string;
  readonly sum: (figure: string) => string;
  readonly noSum: Readonly<Record<SumRefusalCode, string>>;
}

export const zh: CompareWords = {
  form: "选择要比较的指标",
  label: "与……比较",
  choose: "请选择一项指标",
  add: "加入比较",
  full: (most) => `最多与 ${most} 项比较。请先移除一项。`,
  chosen: "已选",
  remove: (name) => `移除：${name}`,
  clear: "全部移除",
  loading: "正在读取要比较的指标……",
  failed: "要比较的数据没有读到。本页其余内容不受影响。",
  again: "再试一次",
  summary: ({ all, pictures, refused }) =>
    [
      `比较 ${all} 项指标`,
      pictures > 1 ? `分成 ${pictures} 组，各用各的尺` : "",
      refused > 0 ? `其中 ${refused} 项不能比较，原因见下` : "",
    ]
      .filter((part) => part !== "")
      .join("；")
      .concat("。"),
  title: (names) => `${names.join("、")}：各公布了多少？`,
  titleAlone: (name) => `${name}：公布了多少？`,
  converted: (unit) => `位置按${unit}换算；标出的数字和单位照原文`,
  csv: "下载这张图的数据（CSV）",
  beside: "并列，不画在一把尺上：",
  why: ZH_WHY,
  refusedTitle: (a, b) => `不能比较：${a}与${b}`,
  amount: (stage, scope) => (stage === null ? scope : `${zh.stage[stage]}；${scope}`),
  stage: {
    intended: "意向金额",
    signed: "签约金额",
    planned: "计划总投资",
    "in-place": "到位资金",
    realised: "已兑现的钱",
    "not-stated": "没有写明阶段的钱",
    "not-applicable": "不分投资阶段的金额",
  },
  refused: ZH_REFUSED,
  offers: (name) => `能与${name}比较的有：`,
  instead: "可以改为比较：",
  sumTitle: "能相加吗？",
  sum: (figure) => `能。合计 ${figure}，由本站相加得出，不是公布值。`,
  noSum: {
    ...ZH_REFUSED,
    "unlike-unit": "不能：单位不同。",
    "unlike-kind": "不能：类型不同。",
    "unlike-basis": "不能：口径不同，一个是累计或时点，另一个不是。",
    "unlike-definition": "不能：定义不同，数的不是同一种东西。",
    "unlike-size": "不能：数的不是同一种东西。",
    "too-many": "不能：数的不是同一种东西。",
    percentage: "不能：百分数、比率和增速相加没有意义。",
    missing: "不能：有一个值没有公布。",
    "unlike-period": "不能：时期不同。",
    "unlike-status": "不能：一个是实际数，另一个是预计或目标。",
    "not-additive": "不能：文件没有说明各类互不重叠。",
    overlap: "不能：一个可能包含另一个，会重复计算。",
  },
};
