import type { Language } from "#domain/site/language.ts";

const ZH = {
  title: "有内容未能显示",
  works: "其余内容不受影响，仍可阅读。",
  nothing: "数据没有读到，本页暂时只有框架。导航和说明仍可使用。",
  reload: "重新载入",
  details: "技术细节",
  more: (n: number) => `另有 ${n} 处`,
  failure: {
    offline: "网络不通",
    timeout: "等待太久没有回应",
    "not-found": "文件不存在",
    http: "服务器出错",
    html: "服务器返回了网页而不是数据",
    "not-json": "文件内容不是完整的 JSON",
  },
  file: (what: string, why: string, file: string) => `${what}未能读取：${why}（${file}）。`,
  records: (n: number, what: string, file: string) => `${what}中有 ${n} 处不合格式，有关记录未显示（${file}）。`,
  newer: (what: string, file: string) => `${what}的格式比本站新，无法读取，请刷新或等本站更新（${file}）。`,
  parts: {
    "index.json": "版本目录",
    "site.json": "站点信息",
    "release.json": "版本说明",
    "indicators.json": "指标定义",
    "observations.json": "指标数值",
    "commitments.json": "承诺事项",
    "suggestions.json": "议案建议",
    "sources.json": "来源文件",
  },
  partOther: "数据文件",
};

/** What is said where something could not be shown. It comes with the script that says it. */
export type TroubleWords = typeof ZH;

const EN: TroubleWords = {
  title: "Something could not be shown",
  works: "Everything else on the page stands.",
  nothing: "No data could be read, so the page is only a frame for now. Navigation and notes still work.",
  reload: "Try again",
  details: "Technical details",
  more: (n) => `and ${n} more`,
  failure: {
    offline: "no network",
    timeout: "no answer in time",
    "not-found": "the file does not exist",
    http: "the server failed",
    html: "the server answered with a web page instead of data",
    "not-json": "the file is not complete JSON",
  },
  file: (what, why, file) => `The ${what} could not be read: ${why} (${file}).`,
  records: (n, what, file) =>
    `${n} ${n === 1 ? "fault" : "faults"} in the ${what}; the records concerned are not shown (${file}).`,
  newer: (what, file) =>
    `The ${what} are written for a newer version of this site and cannot be read; reload, or wait for an update (${file}).`,
  parts: {
    "index.json": "list of releases",
    "site.json": "site description",
    "release.json": "release note",
    "indicators.json": "definitions",
    "observations.json": "figures",
    "commitments.json": "commitments",
    "suggestions.json": "bills and suggestions",
    "sources.json": "source documents",
  },
  partOther: "data file",
};

const WORDS: Readonly<Record<Language, TroubleWords>> = { zh: ZH, en: EN };

/** The words of trouble in a language. */
export const troubleWords = (lang: Language): TroubleWords => WORDS[lang];
