import type { Misfit } from "#domain/disclosure/misfits.ts";
import type { RungName } from "#domain/disclosure/ladder.ts";

/** The words of both pictures of suggestions. In a script of their own, in both languages. */
export interface DisclosureWords {
  readonly dots: string;
  readonly ladder: string;
  /** What a dot is; the same where it cannot be told which is which. */
  readonly each: string;
  readonly anonymous: string;
  readonly none: string;
  /** A state of the dots, or a part of a rung, that neither a scheme nor the procedure names. */
  readonly parts: Readonly<Record<string, string>>;
  /** States that the account only speaks of. */
  readonly said: Readonly<Record<string, string>>;
  /** What units are called where the county has no name of its own for those in the lead. */
  readonly unitKinds: Readonly<Record<"department" | "town", string>>;
  readonly unitCount: (name: string, n: string) => string;
  /** The kinds of units, joined; each box says its count, or none is published. */
  readonly unitsCounted: (kinds: readonly string[]) => string;
  readonly unitsSilent: (kinds: readonly string[]) => string;
  readonly unitsDashed: string;
  readonly unitsEach: string;
  readonly unitsNone: string;
  readonly units: string;
  readonly states: string;
  readonly rungs: Readonly<Record<RungName, string>>;
  readonly saidClosed: string;
  readonly notes: Readonly<Record<"claimed-texts" | "claimed-replies" | "titles" | "not-published", string>>;
  readonly rate: (figure: string, by: string | null, counted: boolean) => string;
  readonly misfit: (what: Misfit) => string;
  readonly columns: Readonly<Record<"state" | "unit" | "rung" | "part" | "count", string>>;
}

/** All suggestions, and what is said of them, in the order of the misfit's words. */
export type MisfitWords = Readonly<Record<Misfit["what"] | Misfit["of"], string>>;

const MISFIT: MisfitWords = {
  received: "收到",
  answered: "已答复",
  outcomes: "各类结果合计",
  rated: "已评价",
  texts: "公开全文",
  replies: "公开答复",
  items: "逐件列出",
};

export const zh: DisclosureWords = {
  dots: "每件建议办到哪一步",
  ladder: "每一步多少件，公开到哪一步",
  each: "每点一件",
  anonymous: "每点一件；哪一件是哪一件，未公布",
  none: "还没有收到建议",
  parts: {
    open: "尚未答复",
    "not-published": "办到哪一步，未公布",
    received: "收到",
    satisfied: "满意",
    dissatisfied: "不满意",
    rated: "已评价",
    unclassed: "结果未公布",
    texts: "全文公开",
    replies: "答复公开",
  },
  said: { closed: "报告称已办结", replied: "报告称已答复" },
  unitKinds: { department: "主办县直部门", town: "主办乡镇" },
  unitCount: (name, n) => `${name}${n}个`,
  unitsCounted: (kinds) => `${kinds.join("、")}；框内是件数，多的在前`,
  unitsSilent: (kinds) => `${kinds.join("、")}；每家几件，未公布`,
  unitsDashed: "虚线框：几件未公布",
  unitsEach: "每家几件，未公布",
  unitsNone: "由几个单位主办，未公布",
  units: "各单位主办件数",
  states: "办到哪一步",
  rungs: {
    received: "收到",
    answered: "已答复",
    outcomes: "办理结果分类",
    evidence: "结果有文件可查",
    satisfaction: "满意度评价",
    texts: "建议全文公开",
    replies: "答复全文公开",
  },
  saidClosed: "报告称已办结",
  notes: {
    "claimed-texts": "报告称已公开；本站未取得",
    "claimed-replies": "报告称已公示；本站未取得",
    titles: "已列出标题；全文未公布",
    "not-published": "未公布",
  },
  rate: (figure, by, counted) =>
    by === null
      ? `${figure}，${counted ? "由谁评，未说明" : "由谁评、多少件评，未说明"}`
      : `${figure}，由${by}评价${counted ? "" : "，多少件评，未说明"}`,
  misfit: ({ code, what, found, of, limit }) =>
    code === "sum"
      ? `${MISFIT[what]}${found}件，与${MISFIT[of]}${limit}件不符。`
      : `${MISFIT[what]}${found}件，多于${MISFIT[of]}${limit}件。`,
  columns: { state: "情形", unit: "主办单位", rung: "步骤", part: "其中", count: "件数" },
};
