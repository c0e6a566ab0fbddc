import type { ValueChangeKind } from "#domain/versions/kinds.ts";
import type { DateToCome } from "#domain/news/dates.ts";
import type { News } from "#domain/news/news.ts";
import { zh as change } from "#words/change/zh.ts";

/** The words of feeds and calendars. Only the build has them. */
export interface NewsWords {
  readonly feed: (site: string) => string;
  readonly about: string;
  readonly calendar: (site: string) => string;
  readonly synthetic: string;
  readonly kinds: Readonly<Record<News["kind"] | DateToCome["kind"], string>>;
  readonly release: (id: string, changes: string) => string;
  readonly first: (n: number) => string;
  readonly noChange: string;
  readonly figures: (name: string, n: number) => string;
  readonly change: (kind: ValueChangeKind, what: string) => string;
  readonly fromTo: (before: string, after: string) => string;
  readonly gone: (before: string) => string;
  readonly reason: (text: string) => string;
  readonly noReason: string;
  readonly overdue: (name: string) => string;
  readonly overdueText: (day: string, known: string | null) => string;
  readonly expected: (name: string) => string;
  readonly expectedText: (known: string | null) => string;
  readonly due: (title: string) => string;
  readonly dueText: (by: string) => string;
  readonly dueInferred: string;
  readonly none: string;
}

export const zh: NewsWords = {
  feed: (site) => `${site}：版本、更正和新数`,
  about: "每次发布、每处更正、每项新公布的数，以及过了预告日期还没有公布的数。",
  calendar: (site) => `${site}：预计公布和承诺到期的日子`,
  synthetic: "模拟数据，全部虚构。",
  kinds: {
    release: "数据版本",
    figures: "新公布的数",
    change: "更正与修订",
    overdue: "逾期未公布",
    expected: "预计公布",
    due: "承诺到期",
  },
  release: (id, changes) => `数据版本 ${id}：${changes}`,
  noChange: "没有不同",
  first: (n) => `首个版本，${n} 个公布值`,
  figures: (name, n) => `${name}：新增 ${n} 个值`,
  change: (kind, what) => `${change.kinds[kind]}：${what}`,
  fromTo: (before, after) => `由${before}改为${after}。`,
  gone: (before) => `原为${before}，不再公布。`,
  reason: (text) => `理由：${text}`,
  noReason: "没有写明理由。",
  overdue: (name) => `${name}：过了预告日期，还没有公布`,
  overdueText: (day, known) => `发布单位说${day}公布；${known === null ? "至今没有值" : `现有的最新值是${known}的`}。`,
  expected: (name) => `预计公布：${name}`,
  expectedText: (known) => (known === null ? "还没有值。" : `现有的最新值是${known}的。`),
  due: (title) => `承诺到期：${title}`,
  dueText: (by) => `由${by}承诺，还没有完成的证据。`,
  dueInferred: "期限没有写明，由编者推断。",
  none: "没有值",
};
