import type { Theme } from "#domain/schemas/indicator.ts";
import type { OutcomeScheme, Site } from "#domain/schemas/release.ts";
import { SCHEMA_VERSION } from "#domain/schemas/release.ts";
import type { HandlingUnit } from "#domain/schemas/suggestion.ts";
import { madeUp } from "#mocks/parts/compose.ts";
import { text } from "#mocks/parts/county.ts";

const OFFICE = text("虚构县人民政府办公室（虚构）", "Office of the Fictional County Government (made up)");

const TOWN_NAMES = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛"];

/** Eight made-up towns; they are areas and handle suggestions. */
export const TOWNS: Site["areas"] = TOWN_NAMES.map((sign, at) => ({
  id: `fiction-town-${at + 1}`,
  name: text(`虚构${sign}镇`, `Fictional Town ${at + 1}`),
}));

export const UNITS: readonly HandlingUnit[] = [
  ...["财政", "教育", "交通", "水利"].map((what, at) => ({
    id: `fiction-bureau-${at + 1}`,
    kind: "department" as const,
    name: text(`虚构${what}局`, `Fictional Bureau ${at + 1}`),
  })),
  ...TOWNS.map(({ id, name }) => ({ id, kind: "town" as const, name })),
];

/** Three classes by letter, as many counties have them. */
const SCHEME: OutcomeScheme = {
  id: "abc",
  outcomes: [
    { code: "A", name: text("已经解决", "Solved"), solved: true },
    { code: "B", name: text("列入计划", "Planned"), solved: false },
    { code: "C", name: text("留作参考", "Noted"), solved: false },
  ],
};

/** The site of the second county: no `handling`, since it has published no time limits. Its own office publishes it. */
export const SITE: Site = {
  schemaVersion: SCHEMA_VERSION,
  area: { id: "fiction-county", name: text("虚构县", "Fictional County"), within: text("虚构市", "Fictional City") },
  areas: TOWNS,
  title: text("虚构县数据看板（模拟数据）", "Fictional County in figures (synthetic)"),
  description: text("全部数据均为虚构，仅供开发和测试", "All figures are made up, for development and tests only"),
  languages: ["zh", "en"],
  outcomeScheme: SCHEME,
  contact: OFFICE,
  publisherKind: "government",
  links: [{ name: text("虚构县政府网站", "Fictional County government"), url: "https://fictional-county.example/" }],
};

export const THEMES: readonly Theme[] = [
  { id: "livelihood", name: text("民生实事", "Daily life"), question: text("日子过得怎么样？", "How is daily life?") },
  {
    id: "deputies",
    name: text("代表建议", "Suggestions"),
    question: text("建议办得怎么样？", "What became of the suggestions?"),
  },
  { id: "economy", name: text("经济运行", "The economy"), question: text("经济怎么样？", "How is the economy?") },
];

const issuer = text("虚构县人民政府", "Government of Fictional County");

/** The main document of the site, and those that say more of the same themes. */
export const DOCUMENTS = [
  madeUp({
    id: "fiction-report",
    title: text("虚构县2025年工作报告", "Fictional County report on 2025"),
    published: "2026-01-20",
    issuer,
  }),
  madeUp({
    id: "fiction-budget",
    title: text("虚构县2026年预算报告", "Fictional County budget for 2026"),
    published: "2026-01-22",
    issuer,
  }),
  madeUp({
    id: "fiction-account",
    title: text("虚构县2025年建议办理情况报告", "Fictional County account of the suggestions of 2025"),
    published: "2026-01-25",
    kind: "congress",
    issuer: text("虚构县人大常委会", "Fictional County congress"),
  }),
  madeUp({
    id: "fiction-bulletin",
    title: text("虚构县季度统计公报", "Fictional County quarterly bulletin"),
    published: "2026-02-20",
    kind: "statistics",
    issuer: text("虚构县统计局", "Fictional County statistics bureau"),
  }),
];

export const REVISED = madeUp({
  id: "fiction-notice",
  title: text("虚构县2026年前三季度运行情况", "Fictional County, January to September 2026"),
  published: "2026-10-30",
  kind: "statistics",
  issuer: text("虚构县统计局", "Fictional County statistics bureau"),
});
