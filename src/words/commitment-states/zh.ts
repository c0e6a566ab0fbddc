import type { DueState } from "#domain/commitment/commitment.ts";
import type { Commitment } from "#domain/schemas/commitment.ts";

/** What became of commitments, and how they stand to their dates: said alike on their pages, on an axis and in a report. */
export interface CommitmentStates {
  readonly events: Readonly<Record<Commitment["events"][number]["type"], string>>;
  readonly dueStates: Readonly<Record<DueState, string>>;
}

export const zh: CommitmentStates = {
  events: {
    promised: "提出",
    started: "开工或启动",
    progress: "进展",
    delivered: "完成",
    dropped: "取消",
    unclear: "列为不明",
  },
  dueStates: {
    passed: "期限已过，未见完成的公布",
    open: "期限未到",
    met: "期限内完成",
    late: "超期完成",
    dropped: "已取消",
    none: "没有期限",
  },
};
