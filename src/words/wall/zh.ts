const ZH_COUNT = ["零", "一", "两", "三", "四", "五", "六"] as const;

/** What the wall says that other pages do not. It comes with it. */
export interface WallWords {
  /** For those who prepare it, where it is not shown. */
  readonly lead: string;
  readonly asked: (period: string | null, area: string) => string;
  readonly known: string;
  readonly knownLead: (indicators: number, values: number, documents: number) => string;
  /** `n` of the `of` figures on the screen have no target and, `alone`, no comparable value of the year before either. */
  readonly unjudged: (n: number, of: number, alone: boolean) => string;
  readonly more: (n: number) => string;
  /** The first of `of` promises by name. */
  readonly names: (titles: readonly string[], of: number) => string;
  readonly asOf: (day: string) => string;
  readonly sources: (titles: string, rest: number) => string;
  readonly offline: string;
  readonly newer: string;
  readonly held: string;
  readonly trouble: string;
  readonly unknown: (names: string) => string;
}

export const zh: WallWords = {
  lead: "供大厅和会议室的大屏使用：一屏一屏自动更换，没有导航。",
  asked: (period, area) => `${period === null ? "" : `${period}，`}${area}政府报告了什么`,
  known: "已经知道什么",
  knownLead: (indicators, values, documents) =>
    `${indicators}项指标，${values}个公布值，来自${documents}份文件；一行一项，一格一年`,
  unjudged: (n, of, alone) => {
    const what = alone ? "目标值和同口径上年数" : "目标值";
    return n < of
      ? `其中${ZH_COUNT[n] ?? n}项没有公布${what}，不作评价`
      : `${of === 1 ? "这项" : `${ZH_COUNT[of] ?? of}项都`}没有公布${what}，只画多少，不评好坏`;
  },
  names: (titles, of) => `${titles.join("、")}${of > titles.length ? `等${of}项` : ""}`,
  more: (n) => `本主题另有${n}项指标，见网站`,
  asOf: (day) => `按${day}所知`,
  sources: (titles, rest) => (rest > 0 ? `${titles}等${rest + 1}份文件` : titles),
  offline: "网络中断，显示的是已载入的数据",
  newer: "数据已更新",
  held: "已暂停，按空格继续",
  trouble: "部分数据文件未能读取，所缺内容未显示",
  unknown: (names) => `没有这些画面：${names}`,
};
