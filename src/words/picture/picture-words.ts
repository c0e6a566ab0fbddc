import type { Language } from "#domain/site/language.ts";

/** What a picture that stands alone says of itself. Only the build has these words. */
export interface PictureWords {
  readonly printed: string;
  readonly source: string;
  readonly release: (id: string, publisher: string) => string;
  readonly address: string;
  readonly synthetic: string;
  readonly more: (n: number) => string;
}

const ZH: PictureWords = {
  printed: "原文用词",
  source: "来源",
  release: (id, publisher) => `数据版本 ${id}，${publisher}`,
  address: "地址",
  synthetic: "模拟数据：全部数字均为虚构。",
  more: (n) => `等 ${n} 个值`,
};

const EN: PictureWords = {
  printed: "As printed",
  source: "Source",
  release: (id, publisher) => `Release ${id}, ${publisher}`,
  address: "Address",
  synthetic: "Synthetic data: every figure is made up.",
  more: (n) => `${n} values in all`,
};

const WORDS: Readonly<Record<Language, PictureWords>> = { zh: ZH, en: EN };

export const pictureWords = (lang: Language): PictureWords => WORDS[lang];
