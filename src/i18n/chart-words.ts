import type { Language } from "#domain/language.ts";
import { type Messages, messagesOf } from "./messages.ts";

/** The words inside the drawings, and those about a chart that did not load. */
export interface ChartWords {
  readonly expected: string;
  readonly target: string;
  readonly source: string;
  readonly loading: string;
  /** What the keys do to a chart that has the focus, after its title. */
  readonly keys: string;
  /** Said where the picture is there, and what answers to a pointer or to keys is not. */
  readonly failed: string;
  /** Said where there is no picture either. */
  readonly failedBare: string;
  /** How many suggestions: `130件`. */
  readonly suggestions: (n: number) => string;
  readonly missing: Messages["missing"];
  readonly stage: Messages["stage"];
  readonly scope: Messages["scope"];
  readonly procedure: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, string>>;
}

type Own = Omit<ChartWords, "missing" | "stage" | "scope" | "procedure" | "evidence">;

const OWN: Readonly<Record<Language, Own>> = {
  zh: {
    expected: "预计",
    target: "目标",
    source: "来源",
    loading: "正在绘图……",
    keys: "方向键逐点查看",
    failed: "部分交互功能未能载入；静态图和数据表不受影响。",
    failedBare: "图表未能载入；下方数据表中有全部数字。",

    suggestions: (n) => `${n}件`,
  },
  en: {
    expected: "expected",
    target: "target",
    source: "Source",
    loading: "Drawing the chart…",
    keys: "arrow keys go from point to point",
    failed: "Not everything interactive could be loaded; the picture and the table are complete without it.",
    failedBare: "The chart could not be loaded; the table below has every figure.",

    suggestions: (n) => (n === 1 ? "1 suggestion" : `${n} suggestions`),
  },
};

/** Every mark of every chart asks for its words. */
const made = new Map<Language, ChartWords>();

/** The words of the charts; what the table beside a chart says too, the chart says in the same words. */
export function chartWords(lang: Language): ChartWords {
  const before = made.get(lang);
  if (before !== undefined) return before;
  const { missing, stage, scope, procedure, evidence } = messagesOf(lang);
  const words = { ...OWN[lang], missing, stage, scope, procedure, evidence };
  made.set(lang, words);
  return words;
}
