import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { compose, madeUp, type MockFolder, yearlyReport } from "#mocks/parts/compose.ts";
import { sampleSite, text } from "#mocks/parts/county.ts";
import { define } from "#mocks/parts/indicators.ts";
import { observe } from "#mocks/parts/observe.ts";

const PRESS = madeUp({
  id: "press-2023",
  title: text("示例报2023年报道", "Sample newspaper, 2023"),
  short: text("示例报", "Sample newspaper"),
  published: "2023-09-05",
  kind: "newspaper",
  official: false,
});
const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023];
const REPORT = { document: "report-2023" };
const reportOf = (year: number) => ({ document: `report-${year}` });

const made = (headline: number, given: Parameters<typeof define>[0]): Indicator => define({ headline, ...given });
const things = { unit: "个", noun: "things" } as const;

const ONE = made(1, { id: "one-value", theme: "industry", name: text("一个数", "One value"), kind: "flow", ...things });
const SERIES = made(2, {
  id: "series",
  theme: "industry",
  name: text("有连续数", "A series"),
  kind: "flow",
  ...things,
});
const AIMED = made(3, {
  id: "series-target",
  theme: "industry",
  name: text("有连续数和目标", "A series with a target"),
  kind: "flow",
  ...things,
});
const PROGRESS = made(4, {
  id: "year-target",
  theme: "industry",
  name: text("年中累计，对全年目标", "So far, against the year's target"),
  unit: "亿元",
  kind: "flow",
  stage: "in-place",
  assessment: {
    profile: {
      kind: "linear",
      declared: {
        on: "2023-01-15",
        statement: text("按时序进度推进", "In proportion to the months"),
        source: { document: "report-2022", section: "一", phrase: "按时序进度" },
      },
    },
  },
});
const BROKEN = made(5, {
  id: "broken",
  theme: "industry",
  name: text("前后口径不同", "Another definition since"),
  kind: "flow",
  ...things,
  assessment: {
    breaks: [
      {
        from: "2022",
        differs: "definition",
        declared: {
          on: "2023-01-15",
          statement: text("2022年起不限省外", "From 2022 on from anywhere"),
          source: { document: "report-2022", section: "一", phrase: "不限省外" },
        },
      },
    ],
  },
});
const RANGE = made(6, { id: "range", theme: "platform", name: text("区间", "A range"), kind: "flow", ...things });
const DISPUTED = made(7, {
  id: "disputed",
  theme: "platform",
  name: text("来源不一致", "Documents disagree"),
  unit: "%",
  kind: "share",
});
const EXPECTED = made(8, {
  id: "expected",
  theme: "platform",
  name: text("只有预计", "Only expected"),
  unit: "家",
  noun: "firms",
  kind: "stock",
});
const MISSING = made(9, {
  id: "missing",
  theme: "platform",
  name: text("没有公布", "Not published"),
  kind: "flow",
  ...things,
});

const overYears = (indicator: Indicator, values: readonly number[]): readonly Observation[] =>
  values.map((value, at) => observe(indicator, String(2017 + at), value, reportOf(2017 + at)));

/** Every state of a card: the first page has nine headline figures, each published in another way. */
export function cards(): MockFolder {
  const disputed = [
    observe(DISPUTED, "2023", 32.5, REPORT),
    observe(DISPUTED, "2023-08", 46.4, { document: PRESS.id, basis: "instant" }),
  ];
  const release = compose({
    id: "2024-02-01",
    covers: { from: "2017", to: "2023" },
    notes: text("卡片的每一种情形。", "Every state of a card."),
    indicators: [ONE, SERIES, AIMED, PROGRESS, BROKEN, RANGE, DISPUTED, EXPECTED, MISSING],
    observations: [
      observe(ONE, "2023", 21, REPORT),
      ...overYears(SERIES, [9, 8, 10, 9, 12, 11, 14]),
      ...overYears(AIMED, [9, 8, 10, 9, 12, 11, 14]),
      observe(AIMED, "2023", 16, { document: "report-2022", status: "target" }),
      observe(PROGRESS, "2023-01/2023-09", 31, REPORT),
      observe(PROGRESS, "2023", 44, { document: "report-2022", status: "target" }),
      observe(BROKEN, "2020-H1", 11, reportOf(2020)),
      observe(BROKEN, "2020", 13, reportOf(2020)),
      observe(BROKEN, "2023", 21, REPORT),
      observe(RANGE, "2023", { from: 2, to: 3 }, REPORT),
      ...disputed,
      observe(EXPECTED, "2023", { word: "近", value: 50 }, { ...REPORT, status: "expected" }),
      observe(MISSING, "2023", { missing: "not-published" }, REPORT),
    ],
    documents: [PRESS, ...YEARS.map(yearlyReport)],
    conflicts: [
      {
        id: "disputed",
        title: text("比重", "The share"),
        statement: text("两份文件不一致，两边都保留。", "Two documents disagree; both are kept."),
        indicators: [DISPUTED.id],
        observations: disputed.map((o) => o.id),
        documents: [PRESS.id, "report-2023"],
      },
    ],
  });
  return { site: sampleSite(), releases: [{ release }] };
}
