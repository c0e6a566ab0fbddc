/** What a picture that stands alone says of itself. Only the build has these words. */
export interface PictureWords {
  readonly printed: string;
  readonly source: string;
  readonly release: (id: string, publisher: string) => string;
  readonly address: string;
  readonly synthetic: string;
  readonly more: (n: number) => string;
}

export const zh: PictureWords = {
  printed: "原文用词",
  source: "来源",
  release: (id, publisher) => `数据版本 ${id}，${publisher}`,
  address: "地址",
  synthetic: "模拟数据：全部数字均为虚构。",
  more: (n) => `等 ${n} 个值`,
};
