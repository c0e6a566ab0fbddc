import type { Language } from "#domain/site/language.ts";

/** What is said of a figure inside another page: by that page (the build), and where its HTML is copied. */
export interface EmbedWords {
  /** In the frame. */
  readonly whole: string;
  readonly partial: (shown: number, all: number) => string;
  /** Where it is copied. */
  readonly note: string;
  readonly box: string;
  readonly copy: string;
  readonly copied: string;
  readonly marked: string;
}

const ZH: EmbedWords = {
  whole: "打开完整页面",
  partial: (shown, all) => `表中列出 ${shown} 个值，全部 ${all} 个见完整页面。`,
  note: "把下面的代码粘贴到网页里，就会显示这项指标的最新值、图、来源和数据版本。数据更新后，框内随之更新。框内没有脚本，也不收集访客信息。",
  box: "嵌入代码",
  copy: "复制嵌入代码",
  copied: "已复制。",
  marked: "浏览器不允许自动复制。代码已选中，请用复制键或长按复制。",
};

const EN: EmbedWords = {
  whole: "See the whole page",
  partial: (shown, all) => `The table lists ${shown} values; all ${all} are on the whole page.`,
  note: "Paste this code into a web page: it shows the latest value, the chart, the source and the release. It follows when newer data are published, has no scripts, and collects nothing about readers.",
  box: "Code to embed",
  copy: "Copy the code",
  copied: "Copied.",
  marked: "The browser does not let the page copy. The code is marked: copy it with the keyboard or by pressing long.",
};

const WORDS: Readonly<Record<Language, EmbedWords>> = { zh: ZH, en: EN };

export const embedWords = (lang: Language): EmbedWords => WORDS[lang];
