import type { Misfit } from "#domain/disclosure/misfits.ts";
import type { RungName } from "#domain/disclosure/ladder.ts";
import type { Language } from "#domain/site/language.ts";

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
const MISFIT_ZH: Readonly<Record<Misfit["what"] | Misfit["of"], string>> = {
  received: "收到",
  answered: "已答复",
  outcomes: "各类结果合计",
  rated: "已评价",
  texts: "公开全文",
  replies: "公开答复",
  items: "逐件列出",
};
const MISFIT_EN: typeof MISFIT_ZH = {
  received: "received",
  answered: "replied to",
  outcomes: "in all classes together",
  rated: "rated",
  texts: "with a public text",
  replies: "with a public reply",
  items: "listed one by one",
};

export const DISCLOSURE_WORDS: Readonly<Record<Language, DisclosureWords>> = {
  zh: {
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
        ? `${MISFIT_ZH[what]}${found}件，与${MISFIT_ZH[of]}${limit}件不符。`
        : `${MISFIT_ZH[what]}${found}件，多于${MISFIT_ZH[of]}${limit}件。`,
    columns: { state: "情形", unit: "主办单位", rung: "步骤", part: "其中", count: "件数" },
  },
  en: {
    dots: "How far each suggestion came",
    ladder: "How many at each step, and how much is public",
    each: "One dot, one suggestion",
    anonymous: "One dot, one suggestion; which is which is not published",
    none: "No suggestion has been received yet",
    parts: {
      open: "no reply yet",
      "not-published": "how far, not published",
      received: "received",
      satisfied: "satisfied",
      dissatisfied: "not satisfied",
      rated: "rated",
      unclassed: "outcome not published",
      texts: "text public",
      replies: "reply public",
    },
    said: { closed: "closed, the report says", replied: "replied to, the report says" },
    unitKinds: { department: "Lead county departments", town: "Lead towns" },
    unitCount: (name, n) => `${name}: ${n}`,
    unitsCounted: (kinds) => `${kinds.join("; ")}; each box says how many, most first`,
    unitsSilent: (kinds) => `${kinds.join("; ")}; how many each, not published`,
    unitsDashed: "Dashed box: how many, not published",
    unitsEach: "how many each, not published",
    unitsNone: "How many units took the lead is not published",
    units: "How many each unit leads",
    states: "How far",
    rungs: {
      received: "Received",
      answered: "Replied to",
      outcomes: "Class of outcome",
      evidence: "Outcome documented",
      satisfaction: "Rated for satisfaction",
      texts: "Suggestion public in full",
      replies: "Reply public in full",
    },
    saidClosed: "Closed, the report says",
    notes: {
      "claimed-texts": "public, the report says; not obtained by this site",
      "claimed-replies": "public, the report says; not obtained by this site",
      titles: "titles listed; full texts not published",
      "not-published": "not published",
    },
    rate: (figure, by, counted) =>
      by === null
        ? `${figure}; ${counted ? "who rated is not said" : "who rated, and how many, is not said"}`
        : `${figure}, rated by ${by}${counted ? "" : "; how many is not said"}`,
    misfit: ({ code, what, found, of, limit }) =>
      code === "sum"
        ? `${found} ${MISFIT_EN[what]} do not match the ${limit} ${MISFIT_EN[of]}.`
        : `${found} ${MISFIT_EN[what]} are more than the ${limit} ${MISFIT_EN[of]}.`,
    columns: { state: "State", unit: "Lead unit", rung: "Step", part: "Of these", count: "Suggestions" },
  },
};
