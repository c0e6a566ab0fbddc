import type { FileKind } from "#domain/site/two-files.ts";

/** What each of the two single files says of itself; only those have these words. */
export interface FileWords {
  readonly title: string;
  readonly offline: string;
  readonly hash: string;
  /** What came of comparing the data with the hash when the file was opened. */
  readonly state: Readonly<Record<"same" | "changed" | "unable", string>>;
  readonly how: string;
  readonly whatIsHashed: string;
  readonly save: string;
  readonly windows: string;
  readonly shell: string;
  readonly live: string;
  readonly code: string;
  readonly noLive: string;
  /** Said of the other one of the two files, before its name. */
  readonly other: Readonly<Record<FileKind, string>>;
  /** Where the workbench, and the check of an original, would be. */
  readonly authorElsewhere: string;
  readonly checkElsewhere: string;
  readonly openIn: (file: string) => string;
  readonly keepTogether: string;
}

export const zh: FileWords = {
  title: "关于本文件",
  offline: "数据、样式和脚本都在本文件里，打开后不联网。",
  hash: "数据的 SHA-256",
  state: {
    same: "打开时已核对，一致。",
    changed: "打开时已核对，不一致。",
    unable: "这个浏览器不能计算 SHA-256，未核对。",
  },
  how: "怎样自行核对",
  whatIsHashed: 'SHA-256 按本文件中的一行数据计算：以 id="data" 开头的标签之后的那一行，UTF-8 编码，不含行尾换行。',
  save: "另存这行数据",
  windows: "在 Windows 上核对另存的文件：",
  shell: "在其他系统上直接核对本文件：",
  live: "在线网站",
  code: "在线网站地址的二维码",
  noLive: "制作本文件时没有填写在线网站的地址。",
  other: {
    workbench: "同时制作、数据相同的还有一个文件，供数据维护和核对原文用",
    dashboard: "同时制作、数据相同的还有一个小文件，供开会时看",
  },
  authorElsewhere: "为了让开会用的这个文件小一些，数据维护放在另一个文件里，两个文件的数据相同。",
  checkElsewhere: "为了让开会用的这个文件小一些，核对原文放在另一个文件里，两个文件的数据相同。",
  openIn: (file) => `在 ${file} 里打开`,
  keepTogether: "两个文件要放在同一个文件夹里，不要改名。打不开的话，请向给您这个文件的人索取另一个。",
};
