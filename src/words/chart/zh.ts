/** The words inside the drawings, and those about a chart that did not load. */
export interface OwnWords {
  readonly expected: string;
  readonly target: string;
  readonly source: string;
  /** So many of all are drawn. */
  readonly drawn: (drawn: number, all: number) => string;
  /** Why values on either side of a rule are not comparable. */
  readonly broken: Readonly<Record<"scope" | "stage" | "definition", string>>;
  /** What hatching stands for over time. */
  readonly hatched: string;
  /** A whole year, beside a part of the same one. */
  readonly wholeYear: string;
  /** How far apart the documents are: `两份文件差13.9个百分点`. */
  readonly apart: (documents: number, difference: string) => string;
  /** How squares stand for amounts. */
  readonly areas: string;
  readonly alike: string;
  /** What a bracket says over periods of unlike length. */
  readonly otherPeriods: string;
  /** What a bracket over unlike statements says where nothing can be subtracted. */
  readonly unlike: string;
  readonly loading: string;
  /** What the keys do to a chart that has the focus, after its title. */
  readonly keys: string;
  /** Said where the picture is there, and what answers to a pointer or to keys is not. */
  readonly failed: string;
  /** Said where there is no picture either. */
  readonly failedBare: string;
  /** How many suggestions: `130件`. */
  readonly suggestions: (n: number) => string;
}

const COUNTED_ZH = ["", "一", "两", "三", "四"];

export const zh: OwnWords = {
  expected: "预计",
  target: "目标",
  source: "来源",
  drawn: (drawn, all) => `画出最大的${drawn}组，共${all}组，全部见数据表`,
  broken: {
    scope: "范围不同，前后不可比",
    stage: "资金阶段不同，前后不可比",
    definition: "口径不同，前后不可比",
  },
  hatched: "斜线为不足全年",
  wholeYear: "全年",
  apart: (documents, difference) => `${COUNTED_ZH[documents] ?? documents}份文件相差${difference}`,
  areas: "方块面积与金额成比例；各笔金额不相加",
  alike: "各份文件数值相同",
  otherPeriods: "时期长短或口径不同，不作比较",
  unlike: "各份文件说法不一",
  loading: "正在绘图……",
  keys: "方向键逐点查看",
  failed: "部分交互功能未能载入；静态图和数据表不受影响。",
  failedBare: "图表未能载入；下方数据表中有全部数字。",

  suggestions: (n) => `${n}件`,
};
