import type { ReleaseDiff } from "#domain/versions/diff.ts";
import type { FileState } from "#domain/versions/history.ts";
import type { EventChange, RecordChange } from "#domain/versions/records.ts";

type RecordsOf = Exclude<keyof ReleaseDiff, "from" | "to" | "values">;

/** What is said of releases, of what they changed, and of pages as of a day. It comes with the scripts that say it. */
export interface ReleaseWords {
  readonly from: string;
  readonly to: string;
  readonly aDay: string;
  readonly dayOf: (side: string) => string;
  readonly choose: string;
  readonly busy: string;
  readonly unknown: (name: string) => string;
  readonly failed: string;
  readonly between: (from: string, to: string) => string;
  readonly version: (release: string, day: string | null) => string;
  readonly same: string;
  readonly changed: string;
  readonly more: (n: number) => string;
  readonly table: Readonly<Record<"figure" | "before" | "after" | "change" | "reason", string>>;
  readonly none: string;
  readonly reasonNone: string;
  readonly reasonIn: (release: string) => string;
  readonly records: Readonly<Record<RecordsOf, string>>;
  readonly record: Readonly<Record<RecordChange<unknown>["kind"], string>>;
  readonly event: Readonly<Record<EventChange<unknown>["kind"], string>>;
  readonly fields: (names: readonly string[]) => string;
  readonly field: Readonly<Record<string, string>>;
  readonly verifyStart: string;
  readonly verifyBusy: string;
  readonly verified: (same: number, all: number) => string;
  readonly verifiedAs: Readonly<Record<FileState, string>>;
  readonly revisions: string;
  readonly revisionsNote: string;
  readonly asOf: (day: string, release: string) => string;
  readonly asOfBefore: string;
  readonly asOfNewer: (release: string) => string;
  readonly asOfNewest: string;
  readonly asOfNow: string;
  readonly asOfOther: string;
}

export const zh: ReleaseWords = {
  from: "从",
  to: "到",
  aDay: "某一天……",
  dayOf: (side) => `${side}哪一天`,
  choose: "请选定两边。",
  busy: "正在读取两边的全部数据……",
  unknown: (name) => `没有叫“${name}”的版本，它也不是一个日期。`,
  failed: "这两边没有比成：有文件取不到或读不懂。可以稍后再试，或换别的版本。",
  between: (from, to) => `从${from}到${to}`,
  version: (release, day) => (day === null ? `版本 ${release}` : `${day}所知（版本 ${release}）`),
  same: "没有不同。",
  changed: "改了什么",
  more: (n) => `另有 ${n} 个新增的值没有列出，都在这个版本的数据文件里。`,
  table: { figure: "指标与时期", before: "原值", after: "现值", change: "改动", reason: "理由" },
  none: "无",
  reasonNone: "没有写明理由",
  reasonIn: (release) => `版本 ${release}`,
  records: {
    definitions: "指标定义",
    themes: "主题",
    documents: "文件",
    conflicts: "来源不一致",
    groups: "承诺事项类别",
    commitments: "承诺事项",
    sessions: "办理情况",
    suggestions: "议案和建议",
  },
  record: { added: "新增", changed: "有变", removed: "不再列出" },
  event: { added: "新增经过", altered: "经过的文字有改写", vanished: "经过被删去" },
  fields: (names) => `有变的项：${names.join("、")}`,
  field: {
    theme: "主题",
    name: "名称",
    title: "标题",
    short: "简称",
    unit: "单位",
    kind: "类型",
    direction: "方向",
    definition: "定义",
    caveat: "注意",
    owner: "责任单位",
    scope: "口径范围",
    stage: "资金阶段",
    breakdown: "分类",
    headline: "主要数字次序",
    expectedNext: "下次公布",
    related: "相关指标",
    beside: "并列的数",
    noun: "英文名词",
    basis: "口径",
    status: "性质",
    statement: "说明文字",
    statements: "报告的说法",
    about: "类别说明",
    parent: "所属事项",
    by: "承诺方",
    assessment: "评判办法",
    published: "发布日期",
    issuer: "发布机构",
    damage: "受损文字",
    leftOut: "没有采用的数",
    note: "说明",
    due: "期限",
    responsible: "责任单位",
    target: "承诺数量",
    indicators: "有关指标",
    url: "网址",
    sha256: "SHA-256",
  },
  verifyStart: "开始核对",
  verifyBusy: "正在取文件、算 SHA-256……",
  verified: (same, all) => `${all} 个文件中，${same} 个与发布时一致。`,
  verifiedAs: {
    same: "一致",
    changed: "与发布时不一致，不要引用其中的数",
    missing: "取不到",
    unable: "浏览器在这个网址下不能计算",
  },
  revisions: "修订与更正",
  revisionsNote: "各版本对这项指标的值改过什么，最近的在前。",
  asOf: (day, release) => `本页显示截至${day}所知的内容，依据版本 ${release}。`,
  asOfBefore: "当时本站还没有发布，内容按各文件的公布日期取舍。",
  asOfNewer: (release) => `此后已有新版本 ${release}，它不会改变本页。`,
  asOfNewest: "这也是最新的版本。",
  asOfNow: "看最新的内容",
  asOfOther: "换一天",
};
