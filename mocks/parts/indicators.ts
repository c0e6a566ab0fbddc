import type { Indicator, Theme } from "#domain/schemas/indicator.ts";
import { COUNTY, PARK, SCHEME_ABCD, text } from "./county.ts";

/** The themes of every set. */
export const THEMES: readonly Theme[] = [
  {
    id: "industry",
    name: text("产业发展", "Industry"),
    question: text("产业发展得怎么样？", "How is industry doing?"),
  },
  { id: "platform", name: text("平台建设", "Platforms"), question: text("平台建得怎么样？", "What has been built?") },
  {
    id: "environment",
    name: text("营商环境", "Business environment"),
    question: text("办事方便吗？", "Is it easy to do business?"),
  },
  {
    id: "suggestions",
    name: text("建议办理", "Suggestions"),
    question: text("代表的建议办得怎么样？", "What became of the deputies' suggestions?"),
  },
  {
    id: "macro",
    name: text("全县概况", "The county at large"),
    question: text("全县情况如何？", "How is the county?"),
  },
];

type Defining = Pick<Indicator, "id" | "theme" | "name" | "unit" | "kind"> & Partial<Indicator>;

/** A definition with what most have in common filled in. */
export const define = (given: Defining): Indicator => ({
  direction: "more",
  definition: text(`${given.name.zh}，虚构口径`, `${given.name.en}, a made-up definition`),
  owner: null,
  scope: COUNTY,
  stage: null,
  expectedNext: null,
  related: [],
  ...given,
});

export const INVESTMENT_PROJECTS = define({
  id: "investment-projects",
  theme: "industry",
  name: text("招商引资项目", "Investment projects attracted"),
  unit: "个",
  noun: "projects",
  kind: "flow",
  headline: 1,
});

export const FUNDS_IN_PLACE = define({
  id: "funds-in-place",
  theme: "industry",
  name: text("到位资金", "Funds in place"),
  unit: "亿元",
  kind: "flow",
  stage: "in-place",
  headline: 2,
  owner: text("示例投资局", "Sample Investment Bureau"),
  caveat: text("不含意向金额", "Intended amounts are not included"),
});

export const SPECIALIZED_SMES = define({
  id: "specialized-smes",
  theme: "industry",
  name: text("专精特新企业", "Specialised small and medium-sized firms"),
  short: text("专精特新企业", "Specialised SMEs"),
  unit: "家",
  noun: "firms",
  kind: "stock",
  headline: 3,
  breakdown: {
    name: text("级别", "Level"),
    additive: false,
    categories: [
      { code: "provincial", name: text("省级专精特新", "Provincial") },
      { code: "champion", name: text("单项冠军", "Champion") },
      { code: "national", name: text("国家级小巨人", "National") },
    ],
  },
});

export const TAX_CUTS = define({
  id: "tax-cuts",
  theme: "environment",
  name: text("减税降费", "Tax and fee cuts"),
  unit: "亿元",
  kind: "flow",
  stage: "realised",
  headline: 4,
  direction: "none",
});

export const LAND_REVITALIZED = define({
  id: "land-revitalized",
  theme: "platform",
  name: text("盘活土地", "Idle land put to use"),
  unit: "亩",
  kind: "flow",
  headline: 5,
});

export const JOBS_FILLED = define({
  id: "jobs-filled",
  theme: "environment",
  name: text("帮助企业招工", "Jobs filled for firms"),
  unit: "人",
  kind: "flow",
  headline: 6,
});

/** The six headline figures, in their order. */
export const HEADLINE: readonly Indicator[] = [
  INVESTMENT_PROJECTS,
  FUNDS_IN_PLACE,
  SPECIALIZED_SMES,
  TAX_CUTS,
  LAND_REVITALIZED,
  JOBS_FILLED,
];

const session = (given: Pick<Indicator, "id" | "name" | "unit" | "kind"> & Partial<Indicator>): Indicator =>
  define({ theme: "suggestions", direction: "none", ...given });

export const SUGGESTIONS_RECEIVED = session({
  id: "suggestions-received",
  name: text("收到代表建议", "Suggestions received"),
  unit: "件",
  noun: "suggestions",
  kind: "flow",
});

export const SUGGESTIONS_DEPARTMENTS = session({
  id: "suggestions-departments",
  name: text("承办部门", "Departments handling them"),
  unit: "个",
  noun: "departments",
  kind: "flow",
});

export const SUGGESTIONS_TOWNS = session({
  id: "suggestions-towns",
  name: text("承办乡镇", "Towns handling them"),
  unit: "个",
  noun: "towns",
  kind: "flow",
});

export const SUGGESTIONS_SATISFACTION = session({
  id: "suggestions-satisfaction",
  name: text("代表满意率", "Deputies satisfied"),
  unit: "%",
  kind: "rate",
  caveat: text("由代表本人评价", "As rated by the deputies themselves"),
});

/** The four numbers of a session's account. */
export const SESSION_INDICATORS: readonly Indicator[] = [
  SUGGESTIONS_RECEIVED,
  SUGGESTIONS_DEPARTMENTS,
  SUGGESTIONS_TOWNS,
  SUGGESTIONS_SATISFACTION,
];

export const GDP = define({
  id: "gdp",
  theme: "macro",
  name: text("地区生产总值", "Gross domestic product"),
  short: text("生产总值", "GDP"),
  unit: "亿元",
  kind: "flow",
  stage: "not-stated",
  related: ["gdp-growth"],
});

export const GDP_GROWTH = define({
  id: "gdp-growth",
  theme: "macro",
  name: text("地区生产总值增速", "Growth of gross domestic product"),
  short: text("增速", "GDP growth"),
  unit: "%",
  kind: "growth",
  related: ["gdp"],
});

export const PARK_PLATFORMS = define({
  id: "park-platforms",
  theme: "platform",
  name: text("园区平台", "Platforms in the park"),
  unit: "个",
  noun: "platforms",
  kind: "stock",
  scope: PARK,
});

export const SUGGESTIONS_REPLIED = session({
  id: "suggestions-replied",
  name: text("已答复建议", "Suggestions replied to"),
  unit: "件",
  noun: "suggestions",
  kind: "flow",
});

export const SUGGESTIONS_OUTCOMES = session({
  id: "suggestions-outcomes",
  name: text("答复建议的办理结果", "Outcomes of the suggestions replied to"),
  unit: "件",
  noun: "suggestions",
  kind: "flow",
  breakdown: {
    name: text("办理结果", "Outcome"),
    additive: true,
    categories: SCHEME_ABCD.outcomes.map(({ code, name }) => ({ code: code.toLowerCase(), name })),
  },
});

export const SUGGESTIONS_RATED = session({
  id: "suggestions-rated",
  name: text("代表作出评价的建议", "Suggestions rated by deputies"),
  unit: "件",
  noun: "suggestions",
  kind: "flow",
});

export const SUGGESTIONS_TEXTS = session({
  id: "suggestions-texts-public",
  name: text("公开全文的建议", "Suggestions whose text is public"),
  unit: "件",
  noun: "suggestions",
  kind: "flow",
});

export const SUGGESTIONS_REPLIES = session({
  id: "suggestions-replies-public",
  name: text("公开答复的建议", "Suggestions whose reply is public"),
  unit: "件",
  noun: "suggestions",
  kind: "flow",
});
