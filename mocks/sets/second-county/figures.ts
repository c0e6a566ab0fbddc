import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { text } from "#mocks/parts/county.ts";
import { define } from "#mocks/parts/indicators.ts";
import { observe } from "#mocks/parts/observe.ts";
import { TOWNS } from "./names.ts";

type Making = Parameters<typeof define>[0];

const COUNTY = { level: "county", name: text("虚构县", "Fictional County") } as const;
const make = (given: Making): Indicator => define({ scope: COUNTY, ...given });

const PROJECTS = make({
  id: "new-projects",
  theme: "livelihood",
  name: text("民生工程项目", "Public works"),
  unit: "个",
  noun: "projects",
  kind: "flow",
  headline: 1,
});

/** Eight parts, the most that a headline figure of this county has. */
const CROPS = make({
  id: "sown-area",
  theme: "livelihood",
  name: text("农作物播种面积", "Area sown"),
  unit: "万亩",
  kind: "flow",
  headline: 2,
  breakdown: {
    name: text("作物", "Crop"),
    additive: true,
    categories: [
      ["rice", "水稻", "Rice"],
      ["wheat", "小麦", "Wheat"],
      ["maize", "玉米", "Maize"],
      ["rapeseed", "油菜", "Rapeseed"],
      ["tea", "茶叶", "Tea"],
      ["vegetables", "蔬菜", "Vegetables"],
      ["soya", "大豆", "Soya"],
      ["herbs", "中药材", "Herbs"],
    ].map(([code = "", zh = "", en = ""]) => ({ code, name: text(zh, en) })),
  },
});
const SOWN = [86.4, 52.3, 31.7, 24.6, 18.2, 12.5, 7.9, 3.1];

const ROADS = make({
  id: "rural-roads",
  theme: "livelihood",
  name: text("农村公路改造", "Rural roads rebuilt"),
  unit: "公里",
  kind: "flow",
  headline: 3,
});
const JOBS = make({
  id: "new-jobs",
  theme: "livelihood",
  name: text("城镇新增就业", "New jobs in towns"),
  unit: "人",
  kind: "flow",
  headline: 4,
});
const PUPILS = make({
  id: "places-at-school",
  theme: "livelihood",
  name: text("新增学位", "New places at school"),
  unit: "个",
  noun: "places",
  kind: "flow",
});
const PEOPLE = make({
  id: "people",
  theme: "economy",
  role: "resident-population",
  name: text("年末全县人数", "People at the end of the year"),
  unit: "万人",
  kind: "stock",
  direction: "none",
});

const GDP = make({
  id: "county-output",
  theme: "economy",
  name: text("地区生产总值", "Gross domestic product"),
  unit: "亿元",
  kind: "flow",
  stage: "not-stated",
});
const RETAIL = make({
  id: "retail-by-quarter",
  theme: "economy",
  name: text("社会消费品零售额", "Retail sales"),
  unit: "亿元",
  kind: "flow",
  stage: "not-stated",
});
const BUDGET = make({
  id: "budget-revenue",
  theme: "economy",
  name: text("一般公共预算收入", "General public budget revenue"),
  unit: "亿元",
  kind: "flow",
  stage: "realised",
});
/** Comes with the second release alone. */
export const EXPORTS = make({
  id: "exports",
  theme: "economy",
  name: text("出口额", "Exports"),
  unit: "亿元",
  kind: "flow",
  stage: "not-stated",
});

const RECEIVED = make({
  id: "deputies-received",
  theme: "deputies",
  name: text("收到代表建议", "Suggestions received"),
  unit: "件",
  noun: "suggestions",
  kind: "count",
  direction: "none",
});
const BUREAUS = make({
  id: "deputies-bureaus",
  theme: "deputies",
  name: text("承办部门数", "Departments handling them"),
  unit: "个",
  noun: "departments",
  kind: "count",
  direction: "none",
});
const TOWN_COUNT = make({
  id: "deputies-towns",
  theme: "deputies",
  name: text("承办乡镇（街道）数", "Townships and streets handling them"),
  unit: "个",
  noun: "townships",
  kind: "count",
  direction: "none",
});
const CONTENT = make({
  id: "deputies-content",
  theme: "deputies",
  name: text("代表测评满意率", "Content by the deputies' own poll"),
  unit: "%",
  kind: "rate",
  direction: "none",
});

/** The first release's fourteen, and the one that comes later. */
export const INDICATORS: readonly Indicator[] = [
  PROJECTS,
  CROPS,
  ROADS,
  JOBS,
  PUPILS,
  RECEIVED,
  BUREAUS,
  TOWN_COUNT,
  CONTENT,
  GDP,
  RETAIL,
  BUDGET,
  PEOPLE,
];

const REPORT = { document: "fiction-report" };
const ACCOUNT = { document: "fiction-account" };
const BULLETIN = { document: "fiction-bulletin" };

export const ROADS_WRONG = 68;
export const ROADS_RIGHT = 86;

/** What all three releases have; `roads` was mistyped in the first two. */
export const figures = (roads: number, output: number): readonly Observation[] => [
  observe(PROJECTS, "2025", 36, REPORT),
  ...(CROPS.breakdown?.categories ?? []).map(({ code }, at) =>
    observe(CROPS, "2025", SOWN[at] ?? 0, { ...REPORT, category: code }),
  ),
  observe(ROADS, "2025", roads, REPORT),
  observe(JOBS, "2025", { word: "余", value: 2300 }, REPORT),
  observe(JOBS, "2026", 2500, { ...REPORT, status: "target" }),
  observe(PUPILS, "2025", 900, REPORT),
  ...TOWNS.map(({ id }, at) => observe(PUPILS, "2025", 60 + 15 * at, { ...REPORT, area: id })),
  observe(GDP, "2025", output, REPORT),
  ...[2024, 2025].flatMap((year) =>
    [1, 2, 3, 4].map((quarter) =>
      observe(RETAIL, `${year}-Q${quarter}`, 9 + quarter + (year - 2024) * 1.5, { ...BULLETIN, basis: "single" }),
    ),
  ),
  observe(BUDGET, "2025", 14.2, { document: "fiction-budget" }),
  observe(BUDGET, "2026", 15, { document: "fiction-budget", status: "target" }),
  observe(PEOPLE, "2025", 21.6, BULLETIN),
  observe(RECEIVED, "2025", 20, ACCOUNT),
  observe(BUREAUS, "2025", 4, ACCOUNT),
  observe(TOWN_COUNT, "2025", 8, ACCOUNT),
  observe(CONTENT, "2025", 95, ACCOUNT),
];

/** What the autumn's document adds: so far this year, while the year's target is not due. */
export const AUTUMN: readonly Observation[] = [
  observe(JOBS, "2026-01/2026-09", 1700, { document: "fiction-notice" }),
  observe(EXPORTS, "2026-01/2026-09", 3.4, { document: "fiction-notice" }),
];

export const OUTPUT_ID = `${GDP.id}.2025`;
export const ROADS_ID = `${ROADS.id}.2025`;
export const JOBS_TARGET_ID = `${JOBS.id}.2026.target`;
