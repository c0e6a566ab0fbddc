import { type ChartModel, stagesOf } from "#domain/chart/chart-model.ts";
import { comparisonChart } from "#domain/comparison/chart.ts";
import { compareAll } from "#domain/comparison/compared.ts";
import { standingOf } from "#domain/comparison/standing.ts";
import { type Disclosure, disclosureOf } from "#domain/disclosure/disclosure.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { CongressSession } from "#domain/schemas/suggestion.ts";
import type { MockFolder } from "#mocks/parts/compose.ts";
import { SCHEME_ABCD } from "#mocks/parts/county.ts";
import { disclosedSuggestions } from "#mocks/sets/suggestions-disclosed.ts";
import { manySuggestions, suggestionsUnder } from "#mocks/sets/suggestions.ts";
import { chart, type Given, text } from "./a-chart.ts";
import { singleCases } from "./single-cases.ts";
import { anIndicator, anObservation, aRelease } from "./cases.ts";

/** SYNTHETIC charts, one for everything that is drawn in its own way. No figure here is any county's. */

const tiers: ChartModel = chart(
  {
    id: "sme-tiers",
    name: text("样例企业梯队", "Sample enterprise tiers"),
    unit: "家",
    noun: "enterprises",
    breakdown: {
      name: text("层级", "Tier"),
      additive: false,
      categories: [
        {
          code: "province",
          name: text("省专精特新中小企业", "Provincial specialised and innovative small enterprises"),
        },
        { code: "champion", name: text("省专精特新冠军企业", "Provincial specialised champions") },
        { code: "national", name: text("国家级专精特新“小巨人”企业", "National specialised “little giants”") },
      ],
    },
  },
  [
    { period: "2022", category: "province", value: 12 },
    { period: "2022", category: "champion", value: 3, lower: 3, upper: null, printed: "3余家", qualifier: "余" },
    { period: "2022", category: "national", value: null, lower: 1, upper: 2, printed: "1-2家" },
  ],
);

/** Amounts that no sign divides: bars. */
const sectors: ChartModel = chart(
  {
    id: "sector-output",
    name: text("样例分行业产值", "Sample output by sector"),
    unit: "亿元",
    breakdown: {
      name: text("行业", "Sector"),
      additive: true,
      categories: [
        { code: "glass", name: text("玻璃纤维及复合材料制造业", "Glass fibre and composite materials") },
        { code: "food", name: text("食品加工业", "Food processing") },
        { code: "medicine", name: text("医药制造业", "Pharmaceuticals") },
        { code: "power", name: text("电力生产业", "Power generation") },
      ],
    },
  },
  [
    { period: "2022", category: "glass", value: 66.4001 },
    {
      period: "2022",
      category: "food",
      value: 22.18,
      lower: 22.18,
      upper: null,
      printed: "22.18余亿元",
      qualifier: "余",
    },
    { period: "2022", category: "medicine", value: null, lower: 1, upper: 2, printed: "1-2亿元" },
    { period: "2022", category: "power", value: null, missing: "not-published", printed: "" },
  ],
);

const missingCategory: ChartModel = chart(
  {
    id: "parks",
    unit: "个",
    breakdown: {
      name: text("园区", "Park"),
      additive: false,
      categories: [
        { code: "east", name: text("东园", "East") },
        { code: "west", name: text("西园", "West") },
      ],
    },
  },
  [
    { period: "2022", category: "east", value: 7 },
    { period: "2022", category: "west", value: null, missing: "not-published", printed: "" },
  ],
);

const columns: ChartModel = chart({ id: "output", name: text("样例产值", "Sample output"), unit: "亿元" }, [
  { period: "2019-H1", value: 21.5, basis: "cumulative" },
  { period: "2020", value: 55.5, basis: "cumulative" },
  { period: "2021", value: 61.5, basis: "cumulative" },
  {
    period: "2022",
    value: 65.5,
    basis: "cumulative",
    lower: 65.5,
    upper: null,
    printed: "65.5余亿元",
    qualifier: "余",
  },
  { period: "2023", value: 70, basis: "cumulative", status: "expected", qualifier: "预计" },
]);

const months: ChartModel = chart(
  { id: "monthly", name: text("样例月度数", "Sample monthly figure"), unit: "%", kind: "growth" },
  Array.from({ length: 24 }, (_, n): Given => ({
    period: `${2021 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`,
    // Two bases on one axis are drawn as columns, and no line is suggested.
    basis: n % 12 === 0 ? "single" : "cumulative",
    value: n === 7 ? null : Number((6 - n / 3).toFixed(1)),
    ...(n === 7 ? { missing: "withheld" as const } : {}),
  })),
);

const growth: ChartModel = chart({ id: "growth", name: text("样例增速", "Sample growth"), unit: "%", kind: "growth" }, [
  { period: "2013-H1", value: 5.5, basis: "cumulative", status: "expected" },
  { period: "2021", value: -1.5 },
  { period: "2022", value: 4, printed: "4.0%" },
  { period: "2022", value: 4.5, status: "expected", printed: "4.5%" },
  { period: "2023", value: 5, status: "target" },
  { period: "2023", value: 4.8 },
]);

const shares: ChartModel = chart(
  {
    id: "sectors",
    name: text("样例结构", "Sample mix"),
    unit: "%",
    kind: "share",
    breakdown: {
      name: text("产业", "Sector"),
      additive: true,
      categories: [
        { code: "first", name: text("第一产业", "Primary sector") },
        { code: "second", name: text("第二产业", "Secondary sector") },
        { code: "third", name: text("第三产业", "Tertiary sector") },
      ],
    },
  },
  [
    ["first", 21.5, 23.5],
    ["second", 30, 28],
    ["third", 48.5, 48.5],
  ].flatMap(([category, half, year]): readonly Given[] => [
    { period: "2019-H1", category: String(category), value: Number(half), basis: "cumulative" },
    { period: "2021", category: String(category), value: Number(year), basis: "cumulative" },
  ]),
);

const areas = new Map([
  ["north", text("北邻县", "North neighbour")],
  ["south", text("南邻县", "South neighbour")],
  ["city", text("样例市", "Sample City")],
]);

const areaLines: ChartModel = chart(
  { id: "income", name: text("样例收入", "Sample income"), unit: "元", kind: "flow" },
  Array.from({ length: 10 }, (_, n) => n).flatMap((n): readonly Given[] => [
    { period: String(2014 + n), value: 9000 + n * 640 },
    { period: String(2014 + n), value: 9400 + n * 610, area: "north" },
    ...(n === 4 ? [] : [{ period: String(2014 + n), value: 8000 + n * 500, area: "south" }]),
    { period: String(2014 + n), value: 14000 + n * 900, area: "city" },
    ...(n < 7 ? [] : [{ period: String(2014 + n), value: 9600 + n * 640, status: "target" as const }]),
  ]),
  { areas },
);

const quarters: ChartModel = chart(
  { id: "quarterly", name: text("样例季度增速", "Sample quarterly growth"), unit: "%", kind: "growth" },
  Array.from({ length: 40 }, (_, n): Given => ({
    period: `${2014 + Math.floor(n / 4)}-Q${(n % 4) + 1}`,
    value: n === 17 ? null : Number((5 + 3 * Math.sin(n / 5) - (n > 23 && n < 27 ? 9 : 0)).toFixed(1)),
    ...(n === 17 ? { missing: "not-published" as const } : {}),
  })),
);

const years: ChartModel = chart(
  { id: "yearly", name: text("样例年度数", "Sample yearly figure"), unit: "家", noun: "firms" },
  [
    [2016, 31],
    [2017, 34],
    [2018, 40],
    [2020, 44],
    [2021, 47],
    [2022, 52],
  ].map(([year, value]): Given => ({ period: String(year), value: Number(value) })),
);

const readings: ChartModel = chart({ id: "share", name: text("样例占比", "Sample share"), unit: "%", kind: "share" }, [
  { period: "2022", value: 32, source: { document: "sample-report", section: "一", phrase: null } },
  { period: "2022-08", value: 46, basis: "instant", source: { document: "sample-paper", section: "一", phrase: null } },
  {
    period: "2022",
    value: 33,
    lower: 33,
    upper: null,
    printed: "超33%",
    qualifier: "超",
    source: { document: "sample-account", section: "一", phrase: null },
  },
]);

const money = ((): ChartModel => {
  const amount = (
    id: string,
    name: Localised,
    stage: Indicator["stage"],
    level: Indicator["scope"]["level"],
    unit: string,
  ): Indicator => anIndicator({ id, name, short: name, stage, unit, scope: { level, name: text("样例", "Sample") } });
  const all: readonly (readonly [Indicator, number, string])[] = [
    [amount("m1", text("意向投资", "Intended investment"), "intended", "county", "亿元"), 100, "100亿元"],
    [
      amount("m2", text("样例化工项目一期", "Chemical works, phase one"), "planned", "project", "亿元"),
      4.61,
      "4.61亿元",
    ],
    [amount("m3", text("样例物流项目", "Logistics project"), "planned", "project", "亿元"), 3, "3亿元"],
    [
      amount("m4", text("省外到位资金", "Capital from other provinces"), "in-place", "county", "亿元"),
      40.6,
      "40.6亿元",
    ],
    [amount("m5", text("园区到位资金", "Capital in the park"), "in-place", "park", "亿元"), 2.3, "2.3亿元"],
    [amount("m6", text("兑现惠企资金", "Support paid out"), "realised", "county", "万元"), 4000, "4000万元"],
    [amount("m7", text("减税降费", "Tax and fee cuts"), "realised", "county", "亿元"), 1.3, "1.3亿元"],
    [amount("m8", text("专项债券", "Special bonds"), "not-stated", "county", "万元"), 8800, "8800万元"],
    [amount("m9", text("创新券", "Innovation vouchers"), "not-stated", "county", "万元"), 320, "320万元"],
    [amount("m10", text("银企对接贷款", "Bank loans arranged"), "not-stated", "county", "亿元"), 3.1, "3.1亿元"],
  ];
  const observations = all.map(([indicator, value, printed]) =>
    anObservation({
      indicator: indicator.id,
      value,
      printed,
      ...(indicator.stage === "intended" ? { qualifier: "意向" } : {}),
    }),
  );
  return stagesOf(
    aRelease(
      all.map(([i]) => i),
      observations,
    ),
    "money",
    all.map(([i]) => i),
  );
})();

/** Both pictures of the suggestions of a mocked set, with its session changed. */
function suggestionsOf(folder: MockFolder, changed: Partial<CongressSession> = {}): Disclosure {
  const release = folder.releases[0]?.release;
  const session = release?.suggestions.sessions[0];
  const found =
    release === undefined || session === undefined
      ? null
      : disclosureOf(release, { ...session, ...changed }, folder.site.outcomeScheme, release.release.published);
  if (found === null) throw new Error("invalid case: no suggestions");
  return found;
}

/** An account in words alone, as most are; one with a number on every rung; one whose numbers do not fit; and items. */
const worded = suggestionsOf(disclosedSuggestions(), {
  disclosure: undefined,
  allClosed: true,
  statements: [
    {
      id: "public",
      kind: "procedure",
      claims: "replies",
      text: text("答复均已公示", "All replies are public"),
      source: { document: "account-2023", section: "二", phrase: null },
    },
  ],
});
const disclosed = suggestionsOf(disclosedSuggestions());
const unfit = suggestionsOf(disclosedSuggestions(), {
  disclosure: {
    replied: "suggestions-texts-public",
    outcomes: "suggestions-outcomes",
    replies: "suggestions-received",
  },
});
const listed = suggestionsOf(suggestionsUnder(SCHEME_ABCD));
const many = suggestionsOf(manySuggestions());

/** Every way in which a value can be uncertain, drawn as rows: ends closed and open, below zero and across it, and a target. */
const reaches: ChartModel = chart(
  { id: "reaches", name: text("样例增减", "Sample change"), unit: "%", kind: "growth" },
  [
    { period: "2015-H1", value: 5, lower: 5, upper: null, printed: "5%以上", qualifier: "以上" },
    { period: "2016", value: 6, lower: null, upper: 6, printed: "近6%", qualifier: "近" },
    { period: "2017", value: 7, lower: 6, upper: 9, printed: "约7%", qualifier: "约" },
    { period: "2018", value: null, lower: 2, upper: 3, printed: "2-3%" },
    { period: "2019", value: null, lower: -3, upper: -2, printed: "-3--2%" },
    { period: "2020", value: null, lower: -1, upper: 4, printed: "-1-4%" },
    { period: "2021", value: 3, lower: null, upper: null, printed: "3%左右", qualifier: "左右" },
    { period: "2022", value: 8, status: "target", lower: 8, upper: null, printed: "8%以上", qualifier: "以上" },
    { period: "2022", value: 4, printed: "4%" },
  ],
);

/** The same on lines: enough years of one basis. */
const reachLines: ChartModel = chart({ id: "reach-lines", name: text("样例岗位", "Sample posts"), unit: "个" }, [
  { period: "2018", value: 10 },
  { period: "2019", value: 12, lower: 12, upper: null, printed: "12余个", qualifier: "余" },
  { period: "2020", value: 20, lower: null, upper: 20, printed: "近20个", qualifier: "近" },
  { period: "2021", value: null, lower: 14, upper: 26, printed: "14-26个" },
  { period: "2022", value: 18 },
  { period: "2023", value: 19 },
]);

/** And as columns. */
const reachColumns: ChartModel = chart({ id: "reach-columns", name: text("样例厂", "Sample works"), unit: "家" }, [
  { period: "2021", value: 7, lower: 6, upper: 9, printed: "约7家", qualifier: "约" },
  { period: "2022", value: 10, status: "target", lower: 10, upper: null, printed: "10家以上", qualifier: "以上" },
]);

/** And as what two documents say. */
const reachReadings: ChartModel = chart({ id: "reach-readings", name: text("样例率", "Sample rate"), unit: "%" }, [
  { period: "2022", value: null, lower: 30, upper: 40, printed: "30-40%" },
  { period: "2022", value: 46 },
]);

function compared(given: readonly (readonly [Partial<Indicator>, readonly Given[]])[]): ChartModel {
  const indicators = given.map(([indicator]) => anIndicator(indicator));
  const observations = indicators.flatMap((own, i) =>
    (given[i]?.[1] ?? []).map((o) =>
      anObservation({ indicator: own.id, id: `${own.id}.${o.period}`, printed: `${o.value}${own.unit}`, ...o }),
    ),
  );
  const release = aRelease(indicators, observations);
  const [first, ...others] = indicators;
  if (first === undefined) throw new Error("invalid case: nothing to compare");
  const [group] = compareAll(first, others, (i) => standingOf(release, i)).groups;
  const model = group === undefined ? null : comparisonChart(release, group);
  if (model?.kind !== "comparison") throw new Error(`invalid case: ${first.id} is alone`);
  return model;
}

/** Single values of money at one stage, in two units. */
const paid: ChartModel = compared([
  [
    { id: "paid", name: text("样例兑现", "Sample paid"), unit: "万元", stage: "realised" },
    [{ period: "2022", value: 4000 }],
  ],
  [
    { id: "cuts", name: text("样例减税", "Sample cuts"), unit: "亿元", stage: "realised" },
    [{ period: "2022", value: 1.3 }],
  ],
  [
    { id: "awards", name: text("样例奖励", "Sample awards"), unit: "万元", stage: "realised" },
    [{ period: "2022-08", value: 2000, lower: 2000, upper: null, printed: "2000余万元", qualifier: "余" }],
  ],
]);

/** Lines of two indicators. */
const together: ChartModel = compared(
  (["first", "second"] as const).map((id, n) => [
    { id, name: text(`样例${n + 1}`, `Sample ${n + 1}`), unit: "%", kind: "growth" as const },
    [2018, 2019, 2020, 2021, 2022].map((year) => ({ period: String(year), value: (year % 5) + n })),
  ]),
);

/** Every way in which something is drawn. */
export const chartCases = {
  tiers,
  sectors,
  missingCategory,
  columns,
  months,
  growth,
  shares,
  areaLines,
  quarters,
  years,
  readings,
  money,
  wordedDots: worded.dots,
  wordedLadder: worded.ladder,
  disclosedDots: disclosed.dots,
  disclosedLadder: disclosed.ladder,
  unfitDots: unfit.dots,
  unfitLadder: unfit.ladder,
  listedDots: listed.dots,
  listedLadder: listed.ladder,
  manyDots: many.dots,
  reaches,
  reachLines,
  reachColumns,
  reachReadings,
  paid,
  together,
  ...singleCases,
} as const;

const DOCUMENTS: Readonly<Record<string, Localised>> = {
  "sample-report": text("样例县政府工作报告", "Sample County government work report"),
  "sample-paper": text("样例日报", "Sample Daily"),
  "sample-account": text("样例县人大常委会情况报告", "Account to the Sample County congress"),
};
const OUTCOMES: Readonly<Record<string, Localised>> = {
  A: text("已经解决", "Solved"),
  B: text("列入计划", "Planned"),
  C: text("暂难解决", "Cannot be solved for now"),
  D: text("留作参考", "Kept for reference"),
};

/** A context in which the cases are drawn. */
export const chartContext = (lang: "zh" | "en", width: number) => ({
  lang,
  width,
  animate: false,
  documentLabel: (id: string) => DOCUMENTS[id]?.[lang] ?? id,
  outcomeName: (code: string) => (OUTCOMES[code] === undefined ? code : `${code} ${OUTCOMES[code][lang]}`),
});
