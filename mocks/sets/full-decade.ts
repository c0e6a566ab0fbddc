import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import type { SourceDocument } from "#domain/schemas/source.ts";
import { accountOf, compose, madeUp, type MockFolder, sessionOf, yearlyReport } from "#mocks/parts/compose.ts";
import { PARK, sampleSite, text, towns } from "#mocks/parts/county.ts";
import {
  define,
  FUNDS_IN_PLACE,
  GDP,
  GDP_GROWTH,
  HEADLINE,
  INVESTMENT_PROJECTS,
  JOBS_FILLED,
  LAND_REVITALIZED,
  PARK_PLATFORMS,
  SESSION_INDICATORS,
  SPECIALIZED_SMES,
  TAX_CUTS,
} from "#mocks/parts/indicators.ts";
import { observe } from "#mocks/parts/observe.ts";
import { accountFigures } from "#mocks/parts/one-year.ts";
import { rounded, seeded } from "#mocks/parts/random.ts";

const YEARS = Array.from({ length: 10 }, (_, i) => 2014 + i);
const TOWNS = towns(5);

const INTENDED = define({
  id: "investment-intended",
  theme: "industry",
  name: text("意向投资", "Investment intended"),
  unit: "亿元",
  kind: "flow",
  stage: "intended",
});
const SIGNED = define({
  id: "investment-signed",
  theme: "industry",
  name: text("签约金额", "Investment signed"),
  unit: "亿元",
  kind: "flow",
  stage: "signed",
});
const PLANNED = define({
  id: "park-planned-investment",
  theme: "platform",
  name: text("园区项目计划总投资", "Planned investment in the park"),
  unit: "亿元",
  kind: "plan",
  stage: "planned",
  scope: PARK,
});
const REWARDS = define({
  id: "rewards-paid",
  theme: "environment",
  name: text("兑现奖补资金", "Rewards paid to firms"),
  unit: "万元",
  kind: "flow",
  stage: "realised",
});
const OUTPUT_GROWTH = define({
  id: "output-growth",
  theme: "industry",
  name: text("工业增加值增速", "Growth of industrial output"),
  unit: "%",
  kind: "growth",
});
const SECTORS = define({
  id: "sectors",
  theme: "macro",
  name: text("三次产业结构", "Share of the three sectors"),
  unit: "%",
  kind: "share",
  direction: "none",
  breakdown: {
    name: text("产业", "Sector"),
    additive: true,
    categories: [
      { code: "primary", name: text("第一产业", "Primary") },
      { code: "secondary", name: text("第二产业", "Secondary") },
      { code: "tertiary", name: text("第三产业", "Tertiary") },
    ],
  },
});
const POPULATION = define({
  id: "population",
  theme: "macro",
  name: text("常住人口", "Resident population"),
  unit: "万人",
  kind: "stock",
  direction: "none",
});
const ONLINE = define({
  id: "matters-online",
  theme: "environment",
  name: text("网上可办事项", "Matters that can be settled online"),
  unit: "项",
  noun: "matters",
  kind: "stock",
});
const COMPLAINTS = define({
  id: "complaints",
  theme: "environment",
  name: text("企业投诉", "Complaints by firms"),
  unit: "件",
  noun: "complaints",
  kind: "flow",
  direction: "less",
  expectedNext: "2024-07-20",
});

const INDICATORS: readonly Indicator[] = [
  ...HEADLINE.map((i) => (i.id === FUNDS_IN_PLACE.id ? { ...i, expectedNext: "2024-04-20" } : i)),
  ...[INTENDED, SIGNED, OUTPUT_GROWTH, PLANNED, PARK_PLATFORMS, REWARDS, ONLINE, COMPLAINTS],
  ...SESSION_INDICATORS,
  ...[GDP, GDP_GROWTH, SECTORS, POPULATION],
];

/** Where quarterly figures stand: published in the month after the quarter. */
const bulletin = (year: number, quarter: number): SourceDocument =>
  madeUp({
    id: `bulletin-${year}-q${quarter}`,
    title: text(`示例县${year}年第${quarter}期统计月报`, `Sample County statistics, ${year} no. ${quarter}`),
    published: quarter === 4 ? `${year + 1}-01-20` : `${year}-${String(quarter * 3 + 1).padStart(2, "0")}-20`,
    kind: "statistics",
    issuer: text("示例县统计局", "Sample County statistics bureau"),
  });

const communique = (year: number): SourceDocument =>
  madeUp({
    id: `communique-${year}`,
    title: text(`示例县${year}年统计公报`, `Sample County communiqué on ${year}`),
    published: `${year + 1}-03-20`,
    kind: "statistics",
    issuer: text("示例县统计局", "Sample County statistics bureau"),
  });

const NEWS = madeUp({
  id: "sample-news-2020",
  title: text("示例日报报道", "A story in the Sample Daily"),
  titleAsPublished: false,
  published: "2020-01",
  publishedFrom: "address",
  kind: "newspaper",
  official: false,
  issuer: text("示例日报社", "Sample Daily"),
  host: "sample-daily.example",
  note: text("仅见转载页", "Only a copy was seen"),
});

const DOCUMENTS: readonly SourceDocument[] = [
  ...[2013, ...YEARS].map(yearlyReport).map((d) =>
    d.id !== "report-2023"
      ? d
      : {
          ...d,
          damage: [
            {
              id: "D1",
              section: "二",
              printed: "新增4O0亩",
              kind: "number" as const,
              reading: text("疑为400亩", "Perhaps 400 mu"),
              treatment: text("不作为数据发布", "Not published as a figure"),
            },
          ],
          leftOut: [
            { what: text("无日期的数", "A number without a date"), printed: "7个", reason: "undated" as const },
            { what: text("单个项目的数", "A number of one project"), reason: "single-project" as const },
          ],
        },
  ),
  ...YEARS.map(communique),
  ...YEARS.map(accountOf),
  ...YEARS.flatMap((year) => [1, 2, 3, 4].map((quarter) => bulletin(year, quarter))),
  NEWS,
];

/** Everything observed in one year, and the targets that the report of the year before set for it. */
function observedIn(year: number): readonly Observation[] {
  const next = seeded(year);
  const between = (low: number, high: number, decimals = 0): number => rounded(low + (high - low) * next(), decimals);
  const since = year - 2014;
  const period = String(year);
  const report = { document: `report-${year}`, section: "二" };
  const plan = { document: `report-${year - 1}`, section: "四", status: "target" } as const;
  const stats = { document: `communique-${year}`, section: "一" };
  const growth = year === 2020 ? -1.8 : between(3.5, 8.5, 1);

  const funds = rounded(between(20, 26, 1) + since * 2, 1);
  const quarters = [0.2, 0.45, 0.7, 1].map((part, i) =>
    observe(FUNDS_IN_PLACE, `${year}-Q${i + 1}`, rounded(funds * part, 1), { document: `bulletin-${year}-q${i + 1}` }),
  );
  const growths = [1, 2, 3, 4].map((q) =>
    observe(OUTPUT_GROWTH, `${year}-Q${q}`, year === 2020 && q < 3 ? -between(1, 6, 1) : between(2, 9, 1), {
      document: `bulletin-${year}-q${q}`,
    }),
  );
  const halves = [1, 2].map((half) =>
    observe(TAX_CUTS, `${year}-H${half}`, between(0.4, 0.9, 2), {
      document: `bulletin-${year}-q${half * 2}`,
      basis: "single",
    }),
  );
  const land = TOWNS.map(() => between(40, 120));
  const provincial = 2 + since;
  const primary = rounded(24 - since, 1);
  const secondary = between(38, 42, 1);
  return [
    observe(INVESTMENT_PROJECTS, period, between(12, 24), report),
    observe(INVESTMENT_PROJECTS, period, { word: "不少于", value: 16 }, plan),
    ...quarters,
    observe(FUNDS_IN_PLACE, period, 24 + since * 2, plan),
    observe(SPECIALIZED_SMES, period, provincial, { ...report, category: "provincial" }),
    observe(SPECIALIZED_SMES, period, Math.floor(since / 3), { ...report, category: "champion" }),
    observe(SPECIALIZED_SMES, period, Math.floor(since / 4), { ...report, category: "national" }),
    ...halves,
    observe(LAND_REVITALIZED, period, rounded(sum(land), 0), report),
    ...land.map((acres, i) => observe(LAND_REVITALIZED, period, acres, { ...report, area: `town-${i + 1}` })),
    observe(LAND_REVITALIZED, period, 400, plan),
    observe(JOBS_FILLED, period, { word: since % 2 === 0 ? "余" : "多", value: between(12, 20) * 100 }, report),
    observe(JOBS_FILLED, period, { word: "超过", value: 1500 }, plan),
    observe(INTENDED, period, { word: "意向", value: between(60, 120) }, report),
    observe(SIGNED, period, { word: "近", value: between(40, 60) }, report),
    observe(PLANNED, period, between(4, 9, 2), report),
    observe(PARK_PLATFORMS, period, { from: 2 + since, to: 3 + since }, report),
    observe(REWARDS, period, between(3000, 5000), report),
    observe(ONLINE, period, { word: "约", value: 200 + since * 50 }, report),
    ...growths,
    observe(COMPLAINTS, `${year}-H1`, { word: "不足", value: 60 - since * 2 }, { document: `bulletin-${year}-q2` }),
    observe(COMPLAINTS, period, 100 - since * 4, report),
    ...accountFigures(year, { received: 90 + since * 4, departments: 30, towns: 5, satisfaction: between(94, 100, 1) }),
    observe(GDP, period, rounded(between(80, 84, 1) + since * 6, 1), stats),
    observe(GDP_GROWTH, period, growth, stats),
    observe(GDP_GROWTH, period, { word: "不少于", value: 6 }, plan),
    observe(SECTORS, period, primary, { ...stats, category: "primary" }),
    observe(SECTORS, period, secondary, { ...stats, category: "secondary" }),
    observe(SECTORS, period, rounded(100 - primary - secondary, 1), { ...stats, category: "tertiary" }),
    observe(POPULATION, period, rounded(48 - since * 0.23, 2), stats),
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const NEWS_GDP: Observation = {
  ...observe(GDP, "2019", { word: "预计突破", value: 115 }, { document: NEWS.id, status: "expected" }),
  note: text("报道为预计数", "The story gives an expected number"),
};

const COMMITMENTS: Omit<Release["commitments"], "schemaVersion"> = {
  groups: [
    { id: "plan-2023", name: text("2023年计划", "Plan for 2023"), about: text("年初所作承诺", "Promised in January") },
    { id: "people-2023", name: text("2023年实事", "Works for the people, 2023"), about: text("虚构实事", "Made up") },
  ],
  commitments: [
    {
      id: "funds-2023",
      group: "plan-2023",
      title: text("到位资金达到目标", "Funds in place reach the target"),
      by: text("示例县人民政府", "Government of Sample County"),
      responsible: text("示例投资局", "Sample Investment Bureau"),
      due: "2023",
      target: "funds-in-place.2023.target",
      indicators: [FUNDS_IN_PLACE.id],
      source: { document: "report-2022", section: "四", phrase: "到位资金42亿元" },
      events: [
        event("2023-01-15", "promised", "documented", "写入报告", "Written into the report", "report-2022"),
        event("2023-07-20", "progress", "documented", "半年数据公布", "Half-year figures out", "bulletin-2023-q2"),
        event("2024-01-15", "delivered", "claimed", "报告称完成", "Said to be done", "report-2023"),
      ],
    },
    {
      id: "sample-bridge",
      group: "people-2023",
      title: text("修建示例桥", "Build the Sample Bridge"),
      by: text("示例县人民政府", "Government of Sample County"),
      responsible: null,
      due: "2024",
      target: null,
      indicators: [],
      source: { document: "report-2022", section: "四", phrase: "修建示例桥" },
      events: [
        event("2023-01-15", "promised", "documented", "写入报告", "Written into the report", "report-2022"),
        event("2023-05-08", "started", "claimed", "据称开工", "Said to have begun", "bulletin-2023-q2"),
      ],
    },
    {
      id: "sample-square",
      group: "people-2023",
      title: text("改造示例广场", "Rebuild the Sample Square"),
      by: text("示例县人民政府", "Government of Sample County"),
      responsible: text("示例1镇", "Sample Town 1"),
      due: null,
      target: null,
      indicators: [LAND_REVITALIZED.id],
      source: { document: "report-2022", section: "四", phrase: "改造示例广场" },
      events: [
        event("2023-01-15", "promised", "documented", "写入报告", "Written into the report", "report-2022"),
        event("2024-01-15", "dropped", "documented", "不再实施", "No longer planned", "report-2023"),
      ],
    },
  ],
};

type CommitmentEvent = Release["commitments"]["commitments"][number]["events"][number];

function event(
  date: string,
  type: CommitmentEvent["type"],
  evidence: CommitmentEvent["evidence"],
  zh: string,
  en: string,
  document: string,
): CommitmentEvent {
  return { date, type, evidence, text: text(zh, en), source: { document, section: "四", phrase: zh } };
}

/** Ten years of everything: targets, quarters, halves, towns, categories, stages of money, falling growth, words and ranges. */
export function fullDecade(): MockFolder {
  const release = compose({
    id: "2024-03-25",
    covers: { from: "2014", to: "2023" },
    notes: text("十个年度的完整数据。", "Ten full years."),
    indicators: INDICATORS,
    observations: [...YEARS.flatMap(observedIn), NEWS_GDP],
    documents: DOCUMENTS,
    commitments: COMMITMENTS,
    suggestions: { units: [], sessions: [...YEARS].reverse().map((year) => sessionOf(year)), items: [] },
    conflicts: [
      {
        id: "gdp-2019",
        title: text("2019年生产总值两个数", "Two numbers for GDP in 2019"),
        statement: text("公报与报道不一致", "The communiqué and the story disagree"),
        indicators: [GDP.id],
        observations: ["gdp.2019", NEWS_GDP.id],
        documents: ["communique-2019", NEWS.id],
      },
    ],
  });
  return { site: sampleSite({ areas: TOWNS }), releases: [{ release }] };
}
