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

export const zh: EmbedWords = {
  whole: "打开完整页面",
  partial: (shown, all) => `表中列出 ${shown} 个值，全部 ${all} 个见完整页面。`,
  note: "把下面的代码粘贴到网页里，就会显示这项指标的最新值、图、来源和数据版本。数据更新后，框内随之更新。框内没有脚本，也不收集访客信息。",
  box: "嵌入代码",
  copy: "复制嵌入代码",
  copied: "已复制。",
  marked: "浏览器不允许自动复制。代码已选中，请用复制键或长按复制。",
};
