/** The words of the report that others have no use for. They come with it. */
export interface ReportWords {
  /** Under the name of the site: what the document is. */
  readonly kind: string;
  readonly area: string;
  readonly releaseId: string;
  readonly covers: string;
  readonly coversFrom: (from: string, to: string) => string;
  readonly holds: string;
  readonly held: (indicators: string, values: string, documents: string) => string;
  readonly publisher: string;
  readonly hash: string;
  readonly notOriginal: string;
  readonly contents: string;
  readonly print: string;
  readonly pdf: string;
  readonly screen: string;
  readonly summary: string;
  readonly headline: string;
  readonly notes: string;
  readonly figures: string;
  readonly figuresNote: string;
  readonly leftOutValues: (carried: number, all: number) => string;
  /** Indicators and values of a theme. */
  readonly themeCount: (indicators: number, values: number) => string;
  readonly unit: (unit: string) => string;
  readonly empty: string;
  readonly columns: {
    readonly period: string;
    readonly figure: string;
    readonly printed: string;
    readonly kind: string;
    readonly source: string;
  };
  readonly tableOf: (theme: string) => string;
  readonly damage: string;
  readonly damageNote: string;
  readonly leftOut: string;
  readonly leftOutNote: string;
  readonly suggestions: string;
  readonly itemsRest: (shown: number, all: number) => string;
  readonly commitments: string;
  readonly method: string;
  readonly documents: string;
  readonly promise: string;
  readonly release: string;
  readonly releaseNote: string;
  readonly recipe: string;
}

export const zh: ReportWords = {
  kind: "公开数据汇编（全本）",
  area: "范围",
  releaseId: "数据版本",
  covers: "数据时期",
  coversFrom: (from, to) => `${from}至${to}`,
  holds: "收录",
  held: (indicators, values, documents) => `${indicators} 项指标，${values} 个公布值，取自 ${documents} 份文件`,
  publisher: "编者",
  hash: "SHA-256",
  notOriginal: "本汇编不是政府公文，不代替原文件。两者有出入时，以原文件为准。",
  contents: "目录",
  print: "打印本页即得全本（A4 纸）。",
  pdf: "下载 PDF",
  screen: "屏幕上按数字查看",
  summary: "概要",
  headline: "主要数字",
  notes: "关于这个版本",
  figures: "各主题的数字",
  figuresNote: "每个公布值列一次：数字、用词和单位照原文，后面是口径和出处。有图的指标排在各主题前面。",
  leftOutValues: (carried, all) =>
    `这个版本有 ${all} 个值，纸上列不下。这里列出 ${carried} 个：各项指标最近一期的值，主要数字历年的值，以及承诺和来源不一致之处涉及的值。其余的值在网站各指标的数据文件里，这里没有。`,
  themeCount: (indicators, values) => `${indicators} 项指标，${values} 个值。`,
  unit: (unit) => `（单位：${unit}）`,
  empty: "尚无公布值的指标：",
  columns: { period: "时期", figure: "公布值", printed: "原文用词", kind: "口径", source: "出处" },
  tableOf: (theme) => `${theme}：公布值`,
  damage: "受损文字与编者读法",
  damageNote: "以下各处原文在抓取时丢了字。读法是编者的判断，不是文件的话，从不作为数字公布。",
  leftOut: "没有采用的数",
  leftOutNote: "文件里有、这里没有采用的数，逐个写明原因。",
  suggestions: "议案建议办理",
  itemsRest: (shown, all) => `共 ${all} 件，这里列出前 ${shown} 件；其余各件在网站上，这里没有。`,
  commitments: "承诺事项",
  method: "方法和规则",
  documents: "文件目录",
  promise: "承诺",
  release: "版本与核对",
  releaseNote: "版本发布后，下列文件一个字节也不再改动。",
  recipe: "每页下方的 SHA-256 是整个版本的：在该版本的文件夹里运行 sha256sum *.json | sha256sum，应得到同一串字符。",
};
