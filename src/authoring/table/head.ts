import type { ObservationStatus } from "#domain/schemas/observation.ts";
import type { Basis } from "#domain/schemas/period.ts";
import type { Names } from "./names.ts";
import { periodWords } from "./period-words.ts";
import { looksLikeUnit, plainHead, unitNamed } from "./words.ts";

/** What a column is for, where its head says so. */
export type Role =
  | "id"
  | "indicator"
  | "category"
  | "unit"
  | "period"
  | "value"
  | "basis"
  | "status"
  | "document"
  | "serial"
  | "note"
  | "previous";

/** What a column has beside the value itself, of which only growth may be an indicator of its own. */
export type Measure = "growth" | "change" | "share" | "rank" | "progress";

/** Everything that the words of one head say; what is left over is said too. */
export interface Head {
  readonly text: string;
  readonly role: Role | null;
  /** Indicators that are called exactly so. */
  readonly indicators: readonly string[];
  /** The name of a category, in half-width. */
  readonly category: string | null;
  readonly year: string | null;
  readonly shortYear: string | null;
  readonly part: string | null;
  /** The year before the one that the table is of: 上年同期. */
  readonly before: boolean;
  readonly unit: string | null;
  readonly measure: Measure | null;
  readonly status: ObservationStatus | null;
  readonly basis: Basis | null;
  readonly total: boolean;
  /** Words that say something, and nobody knows what. */
  readonly rest: string;
}

const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    "indicator",
    /^(?:统计|主要)?(?:指标|项目)(?:名称)?$|^名称$|^(?:指标|项目)[\\/](?:年份|年度|时间|时期)$|^(?:年份|年度|时间|时期)[\\/](?:指标|项目)$/,
  ],
  ["id", /^(?:指标)?(?:编号|代码)$/],
  ["category", /^(?:分类|类别)$/],
  ["unit", /^(?:计量)?单位$/],
  ["period", /^(?:年份|年度|时期|时间|期间|报告期|月份|年|统计时间)$/],
  ["value", /^(?:数值|数量|数据|绝对值|绝对数|指标值|本期数|完成数|实绩|总量|值)$/],
  ["basis", /^口径$/],
  ["status", /^(?:数据)?性质$/],
  ["document", /^(?:数据|资料)?(?:来源|出处)$/],
  ["serial", /^(?:序号|序|行次|No\.?)$/i],
  ["note", /^(?:备注|说明|注|附注|责任单位|牵头单位|责任部门|联系人)$/],
  ["previous", /^上次(?:时期|数值)$/],
];

const NONE: Head = {
  text: "",
  role: null,
  indicators: [],
  category: null,
  year: null,
  shortYear: null,
  part: null,
  before: false,
  unit: null,
  measure: null,
  status: null,
  basis: null,
  total: false,
  rest: "",
};

/** Words before or after a name; within it they are a part of it. */
function ends(words: string): RegExp {
  return new RegExp(`^${words}|${words}$`);
}

/** Words that a head may have besides a name, each with what it says. The longer stand first. */
const WORDS: readonly (readonly [RegExp, Partial<Head>])[] = [
  [
    /(?:占|完成)(?:年度?|全年)?(?:目标|计划|任务)(?:任务)?(?:的)?(?:比重|比例|%)?$|完成率|完成进度|进度$/,
    { measure: "progress" },
  ],
  [/(?:占比|比重|所占比例|构成)$/, { measure: "share" }],
  [/(?:排名|位次|排位|位居.*)$/, { measure: "rank" }],
  [
    /(?:比|较|与)?(?:上年|去年)?(?:同期|同比)?(?:增减|增加|多增|净增|增量|增减额|增减量|增减百分点|增减幅度|变化)(?:额|量|值)?$/,
    { measure: "change" },
  ],
  [
    /(?:比|较)(?:上年|去年)(?:同期)?(?:增长|增幅)(?:率|速度)?$|同比(?:增长|增速|增幅|±)(?:率|速度)?$|(?:增速|增长率|增长速度|增幅|增长|同比|±)$/,
    { measure: "growth" },
  ],
  [ends("(?:上年|去年)(?:同期)?(?:数|值|完成数?|累计)?"), { before: true }],
  [ends("(?:年度|全年)?(?:预期)?(?:目标任务|目标|计划|任务)(?:数|值)?"), { status: "target" }],
  [ends("(?:预计|预测)(?:数|值)?"), { status: "expected" }],
  [ends("累计(?:数|值)?"), { basis: "cumulative" }],
  [ends("(?:当月|本月|当季|本季|当期)(?:数|值)?"), { basis: "single" }],
  [ends("(?:实际完成|实际|完成|实绩)(?:数|值)?"), { status: "actual" }],
  [ends("(?:本年|今年|本期|绝对值|绝对数|绝对量|数值|指标值)"), {}],
  [/^(?:全县|本县)/, {}],
];
const TOTAL = /^(?:合计|总计|共计|小计|总和)$/;
const NUMBERING =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|#|其中:?|[-·•●]+)/;

/** Reads one head. What is called exactly like an indicator is that and nothing else. */
export function readHead(printed: string, names: Names): Head {
  const known = names.heads.get(printed) ?? headIn(printed, names);
  names.heads.set(printed, known);
  return known;
}

function headIn(printed: string, names: Names): Head {
  const text = plainHead(printed);
  if (text === "") return NONE;
  const role = ROLES.find(([, form]) => form.test(text.replace(/＼/g, "\\")))?.[0] ?? null;
  const exact = names.exactly(text);
  if (exact.length > 0) return { ...NONE, text, indicators: exact };
  if (role !== null) return { ...NONE, text, role };
  if (names.isCategory(text)) return { ...NONE, text, category: text };
  const lone = unitNamed(text);
  if (lone !== null) return { ...NONE, text, unit: lone };
  let head: Head = { ...NONE, text, rest: text };
  for (const step of [bracketed, numbered, dated, worded]) {
    head = named(step(head, names), names);
    if (head.rest === "") break;
  }
  return head;
}

/** Takes what is left for a name, a category or a total where it is one. */
function named(head: Head, names: Names): Head {
  if (head.rest === "") return head;
  const indicators = names.exactly(head.rest);
  if (indicators.length > 0) return { ...head, indicators, rest: "" };
  if (names.isCategory(head.rest)) return { ...head, category: head.rest, rest: "" };
  return TOTAL.test(head.rest) ? { ...head, total: true, rest: "" } : head;
}

/** (亿元), 单位:亿元, and a unit after a comma or a colon. Brackets that hold no unit stay. */
function bracketed(head: Head): Head {
  const units = new Set<string>();
  const take = (whole: string, inner: string): string => {
    const unit = unitNamed(inner.replace(/^单位:?|^±/, ""));
    if (unit === null) return whole;
    units.add(unit);
    return "";
  };
  const rest = head.rest
    .replace(/[([（【]([^()[\]（）【】]{1,10})[)\]）】]/g, take)
    .replace(/[,:](?:单位:?)?([^,:]{1,8})$/, take)
    .replace(/^(?:计量)?单位:?(.{1,8})$/, take)
    .replace(/(?<=[\u4e00-\u9fff±])([%‰])$/, take);
  const [unit = null] = units;
  return { ...head, unit: units.size === 1 ? unit : null, rest: units.size > 1 ? head.rest : rest };
}

function numbered(head: Head): Head {
  return { ...head, rest: head.rest.replace(NUMBERING, "") };
}

function dated(head: Head): Head {
  const inner = head.rest.replace(/^[([（](.*)[)\]）]$/, "$1");
  const { year, shortYear, part, rest } = periodWords(inner);
  return { ...head, year, shortYear, part, rest: rest.replace(/^的|^[-:,]+|\(\)|[-:,]+$/g, "") };
}

function worded(head: Head, names: Names): Head {
  let now = head;
  for (const [form, says] of WORDS) {
    const rest = now.rest.replace(form, "");
    if (rest === now.rest) continue;
    // 计划完成 may be what was planned or what was done.
    if (says.status !== undefined && now.status !== null && says.status !== now.status) return head;
    now = named({ ...now, ...says, rest }, names);
    if (now.rest === "") break;
  }
  return now.rest === "%" && now.unit === null ? { ...now, unit: "%", rest: "" } : now;
}

/** True for a head that has a unit in it which nobody knows: it must not be passed over. */
export const hasOddUnit = ({ rest }: Head): boolean =>
  /[([（]([^()（）]{1,10})[)\]）]/.test(rest) && looksLikeUnit(/[([（]([^()（）]{1,10})[)\]）]/.exec(rest)?.[1] ?? "");
