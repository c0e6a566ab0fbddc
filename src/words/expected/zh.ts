/** What is said of figures to come, and of ways to hear of them. The words come with the part that says them. */
export interface ExpectedWords {
  readonly expected: string;
  readonly expectedNote: string;
  readonly none: string;
  readonly count: (late: number, all: number) => string;
  readonly columns: Readonly<Record<"figure" | "day" | "known" | "state", string>>;
  readonly late: (days: number) => string;
  readonly toCome: string;
  readonly unknown: string;
  readonly feeds: string;
  readonly feedsNote: string;
  readonly names: Readonly<Record<"atom" | "json" | "calendar", string>>;
  readonly about: Readonly<Record<"atom" | "json" | "calendar", string>>;
}

export const zh: ExpectedWords = {
  expected: "预告过的公布日期",
  expectedNote: "只列发布单位自己说过的日期；过了那天还没有值，就是逾期。",
  none: "目前收录的文件都没有说下一个值什么时候公布，所以没有日期可列，也谈不上逾期。",
  count: (late, all) => (late === 0 ? `${all} 项有预告，都没有过期。` : `${all} 项有预告，其中 ${late} 项逾期。`),
  columns: { figure: "指标", day: "预告日期", known: "现有最新值", state: "到今天" },
  late: (days) => `逾期 ${days} 天`,
  toCome: "未到期",
  unknown: "还没有值",
  feeds: "订阅",
  feedsNote: "有新版本、更正、新数或逾期时得到通知。把地址复制到阅读器或日历里；不用登录，本站也不知道谁订阅了。",
  names: { atom: "Atom 订阅", json: "JSON Feed 订阅", calendar: "日历（iCalendar）" },
  about: {
    atom: "各种阅读器都能用",
    json: "给程序和较新的阅读器",
    calendar: "预告的公布日期，承诺到期的日子",
  },
};
