/** What a page says of itself where its address is passed on. Only the build has these words. */
export interface ShareWords {
  readonly figure: (figure: string, period: string, source: string) => string;
  readonly noFigure: string;
  readonly document: (issuer: string, day: string | null, figures: number) => string;
  readonly promise: (by: string, document: string, due: string | null) => string;
  readonly suggestion: (session: string) => string;
  readonly unit: (name: string) => string;
  readonly about: string;
  readonly print: string;
  readonly dataset: (site: string) => string;
  readonly datasetAbout: (area: string, indicators: number, values: number, documents: number) => string;
  /** What goes for every value, after what one indicator counts. */
  readonly datasetNote: string;
  readonly keywords: readonly string[];
  readonly picture: (title: string) => string;
}

export const zh: ShareWords = {
  figure: (figure, period, source) => `${period}：${figure}。来源：${source}。`,
  noFigure: "尚无公布值。",
  document: (issuer, day, figures) =>
    `${issuer}${day === null ? "" : `，${day}`}。本站从中收录 ${figures} 个数，逐个注明位置；文字受损和未采用之处一并列出。`,
  promise: (by, document, due) =>
    `${by}在《${document}》中的承诺${due === null ? "，没有写明期限" : `，期限${due}`}。列出经过和已公布的证据。`,
  suggestion: (session) => `${session}的一件建议：办理程序、结果和证据分开列出。`,
  unit: (name) => `${name}承办的代表建议：各办到哪一步，结果如何，有无公布的证据。`,
  about: "这里的数怎么来、怎么核对、怎么评价，哪些做不到；无障碍和隐私说明。",
  print: "全部公布数的纸面报告：单位、时期、原文用词、来源、图表、不一致与受损之处。",
  dataset: (site) => `${site}：全部公布值`,
  datasetAbout: (area, indicators, values, documents) =>
    `${area}政府及统计、人大等机构公开发布的数：${indicators} 项指标、${values} 个公布值，取自 ${documents} 份文件；每个值照录数字、限定词和单位，注明时期、口径和出处，不换算、不修约。`,
  datasetNote: "每个值照录数字、限定词和单位，注明时期、口径和出处，不换算，不修约。",
  keywords: ["统计", "政府公开数据", "政府工作报告"],
  picture: (title) => `卡片：${title}`,
};
