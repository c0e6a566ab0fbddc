export interface Ends {
  readonly most: string;
  readonly least: string;
}

/** What a summary is made of. */
export interface SummaryWords {
  readonly stages: (count: number, stages: number) => string;
  readonly readings: (n: number, said: string, agree: boolean) => string;
  readonly parts: (n: number) => string;
  readonly lines: (lines: number, periods: number, when: string) => string;
  /** Before the most and the least of amounts, and of shares. */
  readonly amounts: Ends;
  readonly shares: Ends;
  readonly noEnds: string;
  readonly highest: string;
  readonly lowest: string;
  /** Between the first and the last value. */
  readonly later: string;
  readonly same: string;
  readonly change: (size: string, more: boolean) => string;
  readonly apart: { readonly partial: string; readonly unstated: string };
  /** What is left out; `periods` are named. */
  readonly left: {
    readonly broken: (from: string) => string;
    readonly partial: (periods: string) => string;
    readonly counted: string;
    readonly unstated: (periods: string) => string;
    readonly expected: (periods: string) => string;
    readonly missing: (periods: string) => string;
  };
  readonly span: (n: number, first: string, last: string) => string;
  readonly ofPeriod: (period: string, figure: string) => string;
}

export const zh: SummaryWords = {
  stages: (count, stages) => `这里有${count}笔钱，处在${stages}种阶段；阶段或范围不同，不比大小，也不能相加。`,
  readings: (n, said, agree) => `${n}份记载：${said}。${agree ? "数值相同。" : "说法不一，均予保留，差额不视为升降。"}`,
  parts: (n) => `共${n}类`,
  lines: (lines, periods, when) => `${lines}组数，${periods}个时期。${when}`,
  amounts: { most: "最多的是", least: "最少的是" },
  shares: { most: "最高的是", least: "最低的是" },
  noEnds: "分不出最多和最少",
  highest: "其间最高",
  lowest: "其间最低",
  later: "，",
  same: "，前后相同",
  change: (size, more) => `，前后${more ? "多" : "少"}${size}（推算）`,
  apart: {
    partial: "时期长短或口径不同，不作比较",
    unstated: "文件没有说各数涵盖多长时间，不作比较",
  },
  left: {
    broken: (from) => `${from}起口径有变，以前的不比`,
    partial: (periods) => `${periods}时期长短或口径不同，不作比较`,
    counted: "年内累计的数只与其他年份的同期相比",
    unstated: (periods) => `${periods}的数没有说明涵盖多长时间，不作比较`,
    expected: (periods) => `${periods}有预计数，不是实际数`,
    missing: (periods) => `${periods}未公布`,
  },
  span: (n, first, last) => `${first}至${last}间的${n}个时期`,
  ofPeriod: (period, figure) => `${period}${figure}`,
};
