/** What is said of a chart to those who go through it by keys. In a script of its own, in both languages. */
export interface WalkWords {
  readonly partial: string;
  readonly range: (ends: string) => string;
  readonly source: string;
  /** The nth point of so many. */
  readonly point: (n: string, of: string) => string;
  readonly series: (name: string, n: string, of: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly read: string;
  readonly sound: string;
  readonly silence: string;
  readonly table: string;
  readonly help: string;
  readonly keys: readonly string[];
  readonly sounding: string;
  readonly noSound: string;
  /** The browser has no voice of its own in the language. */
  readonly noVoice: string;
}

export const zh: WalkWords = {
  partial: "不足全年",
  range: (ends) => `范围${ends}`,
  source: "来源",
  point: (n, of) => `第${n}项，共${of}项`,
  series: (name, n, of) => `${name}，第${n}组，共${of}组`,
  previous: "上一项",
  next: "下一项",
  read: "朗读",
  sound: "听走势",
  silence: "停止",
  table: "数据表",
  help: "按键说明",
  keys: [
    "左右方向键：上一项、下一项；上下方向键：上一组、下一组。",
    "Home、End：第一项、最后一项。",
    "T 或回车：打开数据表。S：听走势，音高随数值升降，缺数处无声；Esc 停止。",
    "R：朗读这一项（浏览器有本语言的语音时）。H 或问号：打开、收起本说明。",
  ],
  sounding: "正在播放走势",
  noSound: "本浏览器不能播放声音",
  noVoice: "本浏览器没有中文语音，不能朗读",
};
