/** What meetings say that other pages do not. It comes with them. */
export interface PresentWords {
  readonly lead: string;
  readonly start: string;
  readonly startHere: string;
  readonly wall: string;
  readonly wallNote: string;
  readonly presenter: string;
  readonly presenterNote: string;
  readonly freeze: string;
  readonly freezeNote: string;
  readonly freezeSet: string;
  readonly frozen: (day: string) => string;
  readonly thaw: string;
  readonly agenda: string;
  readonly agendaNote: string;
  readonly unknown: (names: string) => string;
  readonly added: (title: string) => string;
  readonly clear: string;
  readonly up: (title: string) => string;
  readonly down: (title: string) => string;
  readonly remove: (title: string) => string;
  readonly add: string;
  readonly addGo: string;
  readonly reset: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly slides: string;
  readonly slidesNote: string;
  readonly kinds: Readonly<Record<"figure" | "theme" | "suggestions" | "rest", string>>;
  readonly keysTitle: string;
  readonly keys: readonly (readonly [keys: string, what: string])[];
  readonly place: (at: number, all: number) => string;
  readonly announced: (at: number, all: number, title: string) => string;
  readonly black: string;
  readonly typed: (digits: string) => string;
  readonly controls: Readonly<
    Record<"label" | "previous" | "next" | "overview" | "black" | "full" | "end" | "help", string>
  >;
  readonly titles: Readonly<Record<"wanted" | "due" | "changes" | "sources", string>>;
  /** What would have to be published before the headline figures can be judged; `n` of `of` have neither. */
  readonly wanted: {
    readonly lead: (n: number, of: number) => string;
    readonly name: string;
    readonly columns: Readonly<Record<"value" | "before" | "target", string>>;
    readonly there: string;
    readonly missing: string;
  };
  readonly titleKind: string;
  readonly titleAsOf: (day: string) => string;
  readonly code: string;
  readonly codeNone: string;
  readonly more: (n: number) => string;
  readonly moreFigures: (n: number) => string;
  readonly changesNone: string;
  readonly changesFrom: (from: string, to: string) => string;
  readonly before: string;
  readonly after: string;
  readonly sourcesNote: (n: number) => string;
  readonly sourcesTally: string;
  readonly now: string;
  readonly following: string;
  readonly nothingThen: string;
  readonly notes: string;
  readonly notesNote: string;
  readonly notesLost: string;
  readonly notesSave: string;
  readonly notesLoad: string;
  readonly notesBad: string;
  readonly elapsed: string;
  readonly clock: string;
  readonly timerReset: string;
  readonly handout: string;
  readonly script: string;
}

export const zh: PresentWords = {
  lead: "会上用的幻灯片直接由数据生成：每张都有数、原文用词、来源和评价。可以选、可以排，网址就是议程，发给别人看到的是同一份。",
  start: "开始演示",
  startHere: "从这张开始",
  wall: "打开大屏",
  wallNote: "放在大厅：一屏一屏自动更换，没有导航。网址里 seconds 定每屏秒数，show 定放哪些，theme=light 用浅色。",
  presenter: "打开主讲人窗口",
  presenterNote: "放在自己的屏幕上：下一张、备注和用时都在那里，翻页两边同步。",
  freeze: "数据截至",
  freezeNote: "选定一天，整场只用那天所知的数，以后打开也不变。",
  freezeSet: "定在这天",
  frozen: (day) => `现在定在${day}。`,
  thaw: "改回最新",
  agenda: "议程",
  agendaNote: "顺序就是放映的顺序，改动马上写进网址。",
  unknown: (names) => `这个版本没有这些幻灯片，已略去：${names}。`,
  added: (title) => `已加入：${title}。`,
  clear: "全部去掉，只留标题",
  up: (title) => `上移：${title}`,
  down: (title) => `下移：${title}`,
  remove: (title) => `去掉：${title}`,
  add: "加一张",
  addGo: "加到末尾",
  reset: "恢复通常的议程",
  link: "议程网址",
  copy: "复制网址",
  copied: "已复制。",
  copyFailed: "浏览器不让复制，请手工选取。",
  slides: "幻灯片",
  slidesNote: "打印本页就是会议材料：一页纸两张，留有记录的地方。",
  kinds: { figure: "主要数字", theme: "主题", suggestions: "议案建议", rest: "其他指标" },
  keysTitle: "按键",
  keys: [
    ["→ ↓ PageDown 空格", "下一张"],
    ["← ↑ PageUp", "上一张"],
    ["Home　End", "第一张、最后一张"],
    ["数字 + Enter", "跳到第几张"],
    ["O", "全部幻灯片"],
    ["B", "黑屏"],
    ["F", "全屏"],
    ["V", "主讲人窗口"],
    ["Esc", "退回"],
  ],
  place: (at, all) => `${at} / ${all}`,
  announced: (at, all, title) => `第 ${at} 张，共 ${all} 张：${title}`,
  black: "已黑屏，按 B 或翻页键恢复。",
  typed: (digits) => `第 ${digits} 张，按 Enter 跳转`,
  controls: {
    label: "放映",
    previous: "上一张",
    next: "下一张",
    overview: "全部",
    black: "黑屏",
    full: "全屏",
    end: "结束",
    help: "按键",
  },
  wanted: {
    lead: (n, of) =>
      n === of ? "只有本期数，说不出进度快慢；公布下列虚线处，即可按规则评价。" : "公布下列虚线处，即可按规则评价。",
    name: "指标",
    columns: { value: "本期数", before: "上年同口径数", target: "目标值" },
    there: "已公布",
    missing: "未公布",
  },
  titles: { wanted: "还要公布什么", due: "到期的承诺", changes: "与上一版本相比", sources: "数从哪里来" },
  titleKind: "县级政府公布数字一览",
  titleAsOf: (day) => `截至${day}所知`,
  code: "用手机扫码，看这一张的数和出处",
  codeNone: "没有公布网址，不显示二维码",
  more: (n) => `另有 ${n} 项，见网站`,
  moreFigures: (n) => `本主题另有 ${n} 项指标，见网站`,
  changesNone: "没有修订、更正、口径调整或撤回的值。",
  changesFrom: (from, to) => `从版本 ${from} 到版本 ${to}`,
  before: "原值",
  after: "现值",
  sourcesNote: (n) => `本场引用 ${n} 份文件`,
  sourcesTally: "每份文件给了多少个数，每格一个",
  now: "这一张",
  following: "下一张",
  nothingThen: "后面没有了",
  notes: "备注",
  notesNote: "只有这个窗口看得到，存在本机浏览器里，不进网址。",
  notesLost: "浏览器不让保存：关掉窗口备注就没有了，请先存成文件。",
  notesSave: "备注存成文件",
  notesLoad: "读入备注文件",
  notesBad: "这不是备注文件，原有备注没有改动。",
  elapsed: "已用时",
  clock: "现在",
  timerReset: "重新计时",
  handout: "记录",
  script: "放映要启用脚本；不启用时，下面的幻灯片照样可以看、可以打印。",
};
