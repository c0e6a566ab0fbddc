import type { Language } from "#domain/site/language.ts";
import { capital } from "#words/format/writing.ts";

/** What the wall says that other pages do not. It comes with it. */
interface WallWords {
  /** For those who prepare it, where it is not shown. */
  readonly lead: string;
  readonly asked: (period: string | null, area: string) => string;
  readonly known: string;
  readonly knownLead: (indicators: number, values: number, documents: number) => string;
  /** `n` of the `of` figures on the screen have no target and, `alone`, no comparable value of the year before either. */
  readonly unjudged: (n: number, of: number, alone: boolean) => string;
  readonly more: (n: number) => string;
  /** The first of `of` promises by name. */
  readonly names: (titles: readonly string[], of: number) => string;
  readonly asOf: (day: string) => string;
  readonly sources: (titles: string, rest: number) => string;
  readonly offline: string;
  readonly newer: string;
  readonly held: string;
  readonly trouble: string;
  readonly unknown: (names: string) => string;
}

const ZH_COUNT = ["零", "一", "两", "三", "四", "五", "六"] as const;
const EN_COUNT = ["none", "one", "two", "three", "four", "five", "six"] as const;

const ZH: WallWords = {
  lead: "供大厅和会议室的大屏使用：一屏一屏自动更换，没有导航。",
  asked: (period, area) => `${period === null ? "" : `${period}，`}${area}政府报告了什么`,
  known: "已经知道什么",
  knownLead: (indicators, values, documents) =>
    `${indicators}项指标，${values}个公布值，来自${documents}份文件；一行一项，一格一年`,
  unjudged: (n, of, alone) => {
    const what = alone ? "目标值和同口径上年数" : "目标值";
    return n < of
      ? `其中${ZH_COUNT[n] ?? n}项没有公布${what}，不作评价`
      : `${of === 1 ? "这项" : `${ZH_COUNT[of] ?? of}项都`}没有公布${what}，只画多少，不评好坏`;
  },
  names: (titles, of) => `${titles.join("、")}${of > titles.length ? `等${of}项` : ""}`,
  more: (n) => `本主题另有${n}项指标，见网站`,
  asOf: (day) => `按${day}所知`,
  sources: (titles, rest) => (rest > 0 ? `${titles}等${rest + 1}份文件` : titles),
  offline: "网络中断，显示的是已载入的数据",
  newer: "数据已更新",
  held: "已暂停，按空格继续",
  trouble: "部分数据文件未能读取，所缺内容未显示",
  unknown: (names) => `没有这些画面：${names}`,
};

const EN: WallWords = {
  lead: "For a large screen in a hall or a meeting room: screens that change by themselves, without navigation.",
  asked: (period, area) => `What ${area} reported${period === null ? "" : ` for ${period}`}`,
  known: "What is known at all",
  knownLead: (indicators, values, documents) =>
    `${indicators} indicators, ${values} published values from ${documents} documents; a line an indicator, a place a year`,
  unjudged: (n, of, alone) => {
    const what = `published target${alone ? " or comparable last year" : ""}: not judged`;
    return n < of ? `${capital(EN_COUNT[n] ?? String(n))} without a ${what}` : `No ${what}`;
  },
  names: (titles, of) => `${titles.join("; ")}${of > titles.length ? ` and ${of - titles.length} more` : ""}`,
  more: (n) => `${n} more indicators of this theme on the site`,
  asOf: (day) => `as known on ${day}`,
  sources: (titles, rest) => (rest > 0 ? `${titles} and ${rest} more` : titles),
  offline: "No network: these are the figures loaded before",
  newer: "The figures were updated",
  held: "Stopped: the space bar goes on",
  trouble: "Some files could not be read; what they hold is not shown",
  unknown: (names) => `No such screens: ${names}`,
};

const WORDS: Readonly<Record<Language, WallWords>> = { zh: ZH, en: EN };

/** The words of the wall in a language. */
export const wallWords = (lang: Language): WallWords => WORDS[lang];
