import type { Language } from "#domain/site/language.ts";

const ZH = {
  title: "没有网络，打不开这个文件",
  text: "没有网络时，本站只能显示页面和最新一版数据；供下载的文件不在本机。联网后请再点一次链接。",
  file: (name: string) =>
    `${name} 没有下载：供下载的文件不在本机，联网后请再点一次。页面、图和数据表照常可看，数据表可以选中复制，也可以打印本页。`,
  back: "返回首页",
  older: (shown: string, newer: string) =>
    `本页是存在本机的版本 ${shown}，不是最新的：已有版本 ${newer}，联网后才能看到。`,
  absent: (n: number) => `较早的${n}个版本不在本机，其中的内容和改动要联网后才能看到。`,
};

/** What is said of what is not there without a network. */
export type OfflineWords = typeof ZH;

const EN: OfflineWords = {
  title: "No network: this file cannot be opened",
  text: "Without a network this site shows its pages and the newest release; files to download are not on this device. Follow the link again once you are online.",
  file: (name) =>
    `${name} was not downloaded: files are not on this device, so follow the link again once you are online. Pages, charts and tables work as ever; tables can be selected and copied, and this page can be printed.`,
  back: "To the first page",
  older: (shown, newer) =>
    `This page is release ${shown} as kept on this device, not the newest: there is a release ${newer}, which can be seen online.`,
  absent: (n) =>
    n === 1
      ? "An earlier release is not on this device: what it said and what it changed can be seen online."
      : `${n} earlier releases are not on this device: what they said and changed can be seen online.`,
};

const WORDS: Readonly<Record<Language, OfflineWords>> = { zh: ZH, en: EN };

/** These words in a language. */
export const offlineWords = (lang: Language): OfflineWords => WORDS[lang];
