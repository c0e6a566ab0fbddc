import { zh as states } from "#words/commitment-states/zh.ts";
import type { DueState } from "#domain/commitment/commitment.ts";
import type { LineState } from "#domain/commitment/commitment-lines.ts";
import type { Commitment } from "#domain/schemas/commitment.ts";

/** What is said of commitments wherever they stand: on their pages, on an axis, in a report. */
export interface CommitmentWords {
  readonly events: Readonly<Record<Commitment["events"][number]["type"], string>>;
  readonly dueStates: Readonly<Record<DueState, string>>;
  /** How a line of the axis stands: as above, or that it may be no promise. */
  readonly states: Readonly<Record<LineState, string>>;
  readonly title: string;
  /** The question the picture answers: where all of them stand, and where one does. */
  readonly question: string;
  readonly one: string;
  /** A heading above lines: the state they share, how many are drawn, and how many there are. */
  readonly group: (state: string, n: number, of: number) => string;
  readonly day: (date: string) => string;
  readonly due: string;
  readonly dueBy: (period: string) => string;
  readonly dueNone: string;
  readonly dueInferred: string;
  readonly overdue: string;
  /** How many parts a commitment has that are not drawn. */
  readonly parts: (n: number) => string;
  readonly total: (n: number) => string;
  /** Where not all are drawn. */
  readonly limited: (shown: number, total: number) => string;
  readonly key: {
    readonly promised: string;
    readonly documented: string;
    readonly claimed: string;
    readonly due: string;
    readonly dueSpan: string;
    readonly overdue: string;
    readonly noDue: string;
    readonly dropped: string;
    readonly unclear: string;
    readonly imprecise: string;
  };
  readonly columns: { readonly name: string; readonly said: string; readonly later: string; readonly state: string };
  /** When it was promised, or listed without being clear, where nothing shows more of that. */
  readonly said: (date: string, type: string) => string;
  readonly event: (date: string, type: string, evidence: string) => string;
}

export const zh: CommitmentWords = {
  events: states.events,
  dueStates: states.dueStates,
  states: { ...states.dueStates, unclear: "是否承诺，文件未说清" },
  title: "承诺事项",
  question: "答应过的事，到期了没有，办到哪一步？",
  one: "这件事从提出到现在，公布过什么？",
  group: (state, n, of) => `${state} · ${n === of ? "" : `${of}项中的`}${n}项`,
  day: (date) => `截至${date}`,
  due: "期限",
  dueBy: (period) => `期限${period}`,
  dueNone: "没有期限",
  dueInferred: "期限系推断",
  overdue: "已过期限",
  parts: (n) => `（含${n}项）`,
  total: (n) => `共${n}项承诺`,
  limited: (shown, total) => `共${total}项，图上画的是最紧要的${shown}项；全部见承诺事项页。`,
  key: {
    promised: "提出",
    documented: "有文件可查的事",
    claimed: "只有说法的事",
    due: "期限",
    dueSpan: "期限只写到年、半年或月，整段都是",
    overdue: "已过期限，未见完成的公布",
    noDue: "没有期限",
    dropped: "取消",
    unclear: "列在已做的事里，是否承诺不清楚",
    imprecise: "长条：只知道年或月",
  },
  columns: { name: "承诺", said: "提出", later: "后来公布的", state: "期限情况" },
  said: (date, type) => `${date}${type}`,
  event: (date, type, evidence) => `${date}${type}（${evidence}）`,
};
