import type { KnownCounts } from "#domain/known/known.ts";

/** What is said of the matrix of what is known. In a script of its own, in both languages. */
export interface KnownWords {
  readonly title: string;
  readonly note: string;
  readonly question: (theme: string) => string;
  readonly subtitle: (n: number, first: string, last: string) => string;
  /** How much is known of everything, in one or two sentences. */
  readonly summary: (counts: KnownCounts, first: string, last: string) => string;
  readonly other: string;
  readonly nothing: string;
  /** Where it comes from: no document alone. */
  readonly sources: string;
  readonly limited: (shown: number, total: number) => string;
  readonly columns: { readonly name: string; readonly other: string };
  readonly key: {
    readonly actual: string;
    readonly expected: string;
    readonly target: string;
    readonly other: string;
    readonly part: string;
    readonly empty: string;
    readonly step: (years: number) => string;
  };
  readonly theme: (name: string, n: number) => string;
  readonly way: string;
  readonly item: (what: string, periods: string) => string;
  readonly row: (name: string, what: readonly string[]) => string;
  readonly count: (n: number) => string;
}

export const zh: KnownWords = {
  title: "哪一年知道什么",
  note: "一行一项指标，一列一年。空白就是本站所收文件里没有，不作推算。",
  question: (theme) => `${theme}：哪一年公布过什么？`,
  subtitle: (n, first, last) => `${n}项指标，${first}—${last}年`,
  summary: ({ indicators, actual, ahead, nothing, oneYear, fiveYears }, first, last) =>
    `${first}—${last}年，${indicators}项指标中有实际值的${actual}项${ahead > 0 ? `，只有预计或目标的${ahead}项` : ""}` +
    `${nothing > 0 ? `，还没有数值的${nothing}项` : ""}。` +
    `有实际值的指标里，只有一个年份的${oneYear}项，有五个年份以上的${fiveYears > 0 ? `${fiveYears}项` : "没有"}。`,
  other: "口径不同",
  nothing: "未见公布",
  sources: "本站所收全部文件，见下",
  limited: (shown, total) => `共${total}项，图上画前${shown}项；其余见指标目录。`,
  columns: { name: "指标", other: "口径不同" },
  key: {
    actual: "实际值",
    expected: "预计值",
    target: "目标值",
    other: "口径不同，不可直接比",
    part: "窄条：一年中的一段或一个时点",
    empty: "空白：未见公布",
    step: (years) => `一列${years}年`,
  },
  theme: (name, n) => `${name}（${n}项）`,
  way: "这个主题哪一年知道什么",
  item: (what, periods) => `${what}：${periods}`,
  row: (name, what) => `${name}，${what.join("；")}`,
  count: (n) => `共${n}项指标。`,
};
