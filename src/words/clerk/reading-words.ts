import type { Language } from "#domain/site/language.ts";

/** How many of each there are in a document. */
export interface ReadingCounts {
  readonly chars: number;
  readonly figures: number;
  readonly named: number;
  readonly left: number;
  readonly findings: number;
}

/** What a reading of a report is told in. */
export interface ReadingWords {
  /** The place of something: line and column, from 1. */
  readonly place: (line: number, column: number) => string;
  readonly counts: (counts: ReadingCounts) => string;
  readonly left: string;
  readonly findings: string;
  readonly noLabel: string;
  readonly noPeriod: string;
  readonly noIndicator: string;
  readonly unitMissing: string;
  readonly stages: Readonly<Record<"actual" | "expected" | "target" | "plan" | "intent", string>>;
  readonly tiers: Readonly<Record<"certain" | "likely" | "ask", string>>;
  readonly severity: Readonly<Record<"error" | "warning", string>>;
}

export const READING_WORDS: Readonly<Record<Language, ReadingWords>> = {
  zh: {
    place: (line, column) => `${line}:${column}`,
    counts: ({ chars, figures, named, left, findings }) =>
      `共 ${chars} 字：${figures} 个数，${named} 处数字不是数，${left} 处没有归类，${findings} 处可疑。`,
    left: "没有归类的数字：",
    findings: "可疑之处：",
    noLabel: "（没有名称）",
    noPeriod: "时期未说明",
    noIndicator: "没有对应的指标",
    unitMissing: "没有单位",
    stages: { actual: "完成", expected: "预计", target: "目标", plan: "计划", intent: "意向" },
    tiers: { certain: "确定", likely: "请看一眼", ask: "请决定" },
    severity: { error: "须处理：", warning: "请核对：" },
  },
  en: {
    place: (line, column) => `${line}:${column}`,
    counts: ({ chars, figures, named, left, findings }) =>
      `${chars} characters: ${figures} figures, ${named} numbers that are none, ${left} left over, ${findings} that look wrong.`,
    left: "Numbers that nobody could place:",
    findings: "What looks wrong:",
    noLabel: "(no name)",
    noPeriod: "period not stated",
    noIndicator: "no indicator",
    unitMissing: "no unit",
    stages: { actual: "came about", expected: "expected", target: "target", plan: "planned", intent: "intended" },
    tiers: { certain: "certain", likely: "take a look", ask: "decide" },
    severity: { error: "Has to be settled: ", warning: "Please check: " },
  },
};
