import type { Assessment, Declared } from "#domain/schemas/assessment.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Localised } from "#domain/schemas/localised.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { ReasonCode, RuleId, StatusCode } from "#domain/status/rules.ts";
import { compose, madeUp, type MockFolder, yearlyReport } from "#mocks/parts/compose.ts";
import { sampleSite, text } from "#mocks/parts/county.ts";
import { define, HEADLINE, SPECIALIZED_SMES } from "#mocks/parts/indicators.ts";
import { observe } from "#mocks/parts/observe.ts";
import { headlineOf } from "#mocks/parts/one-year.ts";

/** The plan of a year, in which targets are set and what goes with them is declared. */
const PLAN = madeUp({
  id: "plan-2023",
  title: text("示例县2023年工作计划", "Sample County plan for 2023"),
  published: "2023-01-20",
});

const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023];
const DOCUMENTS = [PLAN, ...YEARS.map(yearlyReport)];

const said = (zh: string, en: string, on = "2023-01-20"): Declared => ({
  on,
  statement: text(zh, en),
  source: { document: PLAN.id, section: "三", phrase: zh.slice(0, 20) },
});
const editors = (zh: string, en: string, on = "2023-01-20"): Declared => ({ on, statement: text(zh, en) });

const LINEAR: Assessment["profile"] = {
  kind: "linear",
  declared: said("按时序进度推进", "In proportion to the months"),
};
const QUARTERS: Assessment["profile"] = {
  kind: "shares",
  shares: [
    { through: 3, share: 0.2 },
    { through: 6, share: 0.45 },
    { through: 12, share: 1 },
  ],
  declared: said("一季度二成，上半年四成五", "A fifth by March, 45 per cent by June"),
};
const GROWTH: Assessment["path"] = {
  kind: "growth",
  baseline: "2020",
  declared: said("以2020年为基期，按年均增速推进", "From 2020 on, by the same growth each year"),
};
const ARITHMETIC: Assessment["path"] = {
  ...GROWTH,
  kind: "arithmetic",
  declared: said("以2020年为基期，按年均增量推进", "From 2020 on, by the same amount each year"),
};
const STEADY: Assessment["band"] = {
  tolerance: 0.02,
  per: "share",
  declared: editors("年均变化不超过2%算平稳", "A yearly change of up to 2 per cent is steady"),
};

type Amount = Parameters<typeof observe>[2];

/** One sample: an indicator, its values and targets, and what the rules must say of it. */
interface Sample {
  readonly indicator: Indicator;
  readonly values: readonly Observation[];
  readonly status: StatusCode;
  readonly rule: RuleId;
  readonly reason: ReasonCode | null;
}

interface Making {
  readonly given?: Partial<Indicator>;
  readonly actual?: Readonly<Record<string, Amount>>;
  readonly expected?: Readonly<Record<string, Amount>>;
  readonly target?: Readonly<Record<string, Amount>>;
  readonly basis?: Observation["basis"];
  readonly targetBasis?: Observation["basis"];
  readonly more?: (indicator: Indicator) => readonly Observation[];
}

const reportOf = (period: string): string => `report-${period.slice(0, 4)}`;

function sample(
  id: string,
  name: Localised,
  [status, rule, reason = null]: readonly [StatusCode, RuleId, (ReasonCode | null)?],
  { given = {}, actual = {}, expected = {}, target = {}, basis, targetBasis, more }: Making,
): Sample {
  const indicator = define({ id, theme: "macro", name, unit: "公里", kind: "flow", ...given });
  const observed = (
    kind: Observation["status"],
    amounts: Readonly<Record<string, Amount>>,
    way = basis,
  ): readonly Observation[] =>
    Object.entries(amounts).map(([period, amount]) =>
      observe(indicator, period, amount, {
        document: kind === "target" ? PLAN.id : reportOf(period),
        ...(kind === "actual" ? {} : { status: kind }),
        ...(way === undefined ? {} : { basis: way }),
      }),
    );
  const values = [
    ...observed("actual", actual),
    ...observed("expected", expected),
    ...observed("target", target, targetBasis ?? basis),
    ...(more?.(indicator) ?? []),
  ];
  return { indicator, values, status, rule, reason };
}

const TWO_PLANS = (indicator: Indicator): readonly Observation[] => [
  { ...observe(indicator, "2023", 60, { document: "report-2022", status: "target" }), id: `${indicator.id}.second` },
];

const STOCK: Partial<Indicator> = { kind: "stock", unit: "万人" };
const RATE: Partial<Indicator> = { kind: "rate", unit: "%" };

/** Every status and every reason there is, each by a sample of its own. */
const SAMPLES: readonly Sample[] = [
  sample("road-reached", text("示例道路（达标）", "Sample road, reached"), ["reached", "annual-target.1"], {
    actual: { "2023": 51 },
    target: { "2023": 50 },
  }),
  sample("road-on-schedule", text("示例道路（正常）", "Sample road, on schedule"), ["on-schedule", "annual-target.1"], {
    given: { assessment: { profile: LINEAR } },
    actual: { "2023-Q1": 12, "2023-H1": 24 },
    target: { "2023": 50 },
  }),
  sample("road-behind", text("示例道路（滞后）", "Sample road, behind"), ["behind", "annual-target.1"], {
    given: { assessment: { profile: QUARTERS } },
    actual: { "2023-H1": 18 },
    target: { "2023": 50 },
  }),
  sample(
    "road-far-behind",
    text("示例道路（严重滞后）", "Sample road, far behind"),
    ["far-behind", "annual-target.1"],
    {
      given: { assessment: { profile: LINEAR } },
      actual: { "2023-05": 10 },
      target: { "2023": 50 },
    },
  ),
  sample(
    "waste-under-ceiling",
    text("示例排放（上限）", "Sample waste, a ceiling"),
    ["on-schedule", "annual-target.1"],
    {
      given: { direction: "less", unit: "吨", assessment: { profile: LINEAR } },
      actual: { "2023-H1": 190 },
      target: { "2023": { word: "不超过", value: 400 } },
    },
  ),
  sample(
    "people-on-path",
    text("示例人口（有路径）", "Sample people, on the path"),
    ["on-schedule", "dated-target.1"],
    {
      given: { ...STOCK, assessment: { path: GROWTH } },
      actual: { "2020": 40, "2023": 43 },
      target: { "2025": 45 },
    },
  ),
  sample("people-receding", text("示例人口（背离）", "Sample people, receding"), ["receding", "dated-target.1"], {
    given: { ...STOCK, assessment: { path: GROWTH } },
    actual: { "2020": 40, "2023": 39 },
    target: { "2025": 45 },
  }),
  sample(
    "balance-from-below",
    text("示例净增（基期为负）", "Sample balance from below zero"),
    ["far-behind", "dated-target.1"],
    {
      given: { ...STOCK, assessment: { path: GROWTH } },
      actual: { "2020": -2, "2023": -1 },
      target: { "2025": 3 },
    },
  ),
  sample(
    "poor-share-on-path",
    text("示例占比（越少越好）", "Sample share, less is better"),
    ["behind", "dated-target.1"],
    {
      given: { kind: "share", unit: "%", direction: "less", assessment: { path: ARITHMETIC } },
      actual: { "2020": 10, "2023": 7.5 },
      target: { "2025": 5 },
    },
  ),
  sample(
    "growth-not-reached",
    text("示例增速（未达）", "Sample growth, not reached"),
    ["not-reached", "due-target.1"],
    {
      given: { kind: "growth", unit: "%" },
      actual: { "2023": 5.2 },
      target: { "2023": { word: "不少于", value: 6 } },
    },
  ),
  sample("firms-rising", text("示例企业（上升）", "Sample firms, rising"), ["rising", "direction.1"], {
    given: { kind: "stock", unit: "家", noun: "firms", assessment: { band: STEADY } },
    actual: { "2019": 50, "2020": 53, "2021": 55, "2022": 58, "2023": 60 },
  }),
  sample("people-steady", text("示例人口（平稳）", "Sample people, steady"), ["steady", "direction.1"], {
    given: { ...STOCK, direction: "none", assessment: { band: STEADY } },
    actual: { "2019": 40, "2020": 40.2, "2021": 40.1, "2022": 40.3, "2023": 40.5 },
  }),
  sample("vacancy-falling", text("示例空置率（下降）", "Sample vacancy, falling"), ["falling", "direction.1"], {
    given: {
      ...RATE,
      direction: "less",
      assessment: { band: { ...STEADY, tolerance: 0.5, per: "points" } },
    },
    actual: { "2019": 12, "2020": 11, "2021": 10.2, "2022": 9.1, "2023": 8 },
  }),
  sample("jobs-uncertain", text("示例就业（不能确定）", "Sample jobs, uncertain"), ["uncertain", "interval.1"], {
    given: { unit: "人" },
    actual: { "2023": { word: "余", value: 1900 } },
    target: { "2023": 2000 },
  }),
  sample(
    "jobs-over",
    text("示例就业（两端都达标）", "Sample jobs, both ends reached"),
    ["reached", "annual-target.1"],
    {
      given: { unit: "人" },
      actual: { "2023": { word: "余", value: 1900 } },
      target: { "2023": { word: "超过", value: 1500 } },
    },
  ),
  sample(
    "road-falling",
    text("示例道路（累计回落）", "Sample road, falling within its year"),
    ["data-error", "cumulative.1"],
    {
      actual: { "2023-H1": 30, "2023-Q3": 28 },
      target: { "2023": 50 },
    },
  ),
  sample("no-value", text("示例（无值）", "Sample without a value"), ["not-assessable", "gate.1", "no-value"], {
    target: { "2023": 50 },
  }),
  sample(
    "only-expected",
    text("示例（只有预计）", "Sample with an expected value"),
    ["not-assessable", "gate.1", "only-expected"],
    {
      expected: { "2023": 48 },
      target: { "2023": 50 },
    },
  ),
  sample("no-target", text("示例（无目标）", "Sample without a target"), ["not-assessable", "gate.1", "no-target"], {
    given: { unit: "件", noun: "cases" },
    actual: { "2023": 48 },
  }),
  sample("few-points", text("示例（两个数）", "Sample of two values"), ["not-assessable", "change.1", "few-points"], {
    given: RATE,
    actual: { "2022": 91.5, "2023": 93.2 },
  }),
  sample("no-band", text("示例（无平稳范围）", "Sample without a band"), ["not-assessable", "direction.1", "no-band"], {
    actual: { "2019": 10, "2020": 11, "2021": 12, "2022": 13, "2023": 14 },
  }),
  sample(
    "base-not-positive",
    text("示例（起点为零）", "Sample that starts at zero"),
    ["not-assessable", "direction.1", "base-not-positive"],
    {
      given: { assessment: { band: STEADY } },
      actual: { "2019": 0, "2020": 1, "2021": 2, "2022": 3, "2023": 4 },
    },
  ),
  sample("full-rate", text("示例办结率", "Sample completion rate"), ["not-assessable", "full-rate.1", "full-rate"], {
    given: {
      ...RATE,
      assessment: {
        rating: {
          by: text("示例代表", "Sample deputies"),
          of: "no-target.2023",
          declared: said("由代表评价", "As rated by the deputies"),
        },
      },
    },
    actual: { "2023": 100 },
  }),
  sample(
    "other-period",
    text("示例（别年目标）", "Sample with another year’s target"),
    ["not-assessable", "gate.1", "other-period"],
    {
      actual: { "2023": 48 },
      target: { "2024": 55 },
    },
  ),
  sample(
    "targets-differ",
    text("示例（目标不一）", "Sample of two targets"),
    ["not-assessable", "gate.1", "targets-differ"],
    {
      actual: { "2023": 48 },
      target: { "2023": 50 },
      more: TWO_PLANS,
    },
  ),
  sample(
    "unit-unknown",
    text("示例（单位缺失）", "Sample without its unit"),
    ["not-assessable", "gate.1", "unit-unknown"],
    {
      given: { unit: "unstated" },
      actual: { "2023": 48 },
      target: { "2023": 50 },
    },
  ),
  ...(["scope", "stage", "definition"] as const).map((differs) =>
    sample(
      `other-${differs}`,
      text(
        `示例（目标${differs === "scope" ? "范围" : differs === "stage" ? "阶段" : "定义"}不同）`,
        `Sample, target of another ${differs}`,
      ),
      ["not-assessable", "gate.1", `other-${differs}`],
      {
        given: {
          ...(differs === "stage" ? { unit: "亿元", stage: "in-place" as const } : {}),
          assessment: {
            targets: [
              {
                observation: `other-${differs}.2023.target`,
                differs,
                declared: editors("目标说的是别的东西", "The target speaks of something else"),
              },
            ],
          },
        },
        actual: { "2023": 48 },
        target: { "2023": 50 },
      },
    ),
  ),
  sample(
    "other-basis",
    text("示例（口径不同）", "Sample, target on another basis"),
    ["not-assessable", "gate.1", "other-basis"],
    {
      actual: { "2023": 48 },
      target: { "2023": 50 },
      targetBasis: "instant",
    },
  ),
  sample(
    "no-direction",
    text("示例（方向不明）", "Sample, no direction"),
    ["not-assessable", "gate.1", "no-direction"],
    {
      given: { direction: "none" },
      actual: { "2023": 48 },
      target: { "2023": 50 },
    },
  ),
  sample(
    "bad-target",
    text("示例（目标为零）", "Sample, a target of zero"),
    ["not-assessable", "gate.1", "bad-target"],
    {
      actual: { "2023": 48 },
      target: { "2023": 0 },
    },
  ),
  sample(
    "not-over",
    text("示例（时期未结束）", "Sample, the period is not over"),
    ["not-assessable", "gate.1", "not-over"],
    {
      given: STOCK,
      target: { "2024": 50 },
      more: (indicator) => [observe(indicator, "2024", 48, { document: "report-2023" })],
    },
  ),
  sample(
    "incomplete-period",
    text("示例（未满一年）", "Sample, a part of the year"),
    ["not-assessable", "gate.1", "incomplete-period"],
    {
      actual: { "2023-H1": 24 },
      target: { "2023": 50 },
    },
  ),
  sample(
    "profile-silent",
    text("示例（份额未写）", "Sample, no share for the month"),
    ["not-assessable", "gate.1", "profile-silent"],
    {
      given: { assessment: { profile: QUARTERS } },
      actual: { "2023-05": 24 },
      target: { "2023": 50 },
    },
  ),
  sample("no-path", text("示例（无路径）", "Sample without a path"), ["not-assessable", "gate.1", "no-path"], {
    given: STOCK,
    actual: { "2020": 40, "2023": 43 },
    target: { "2025": 45 },
  }),
  sample(
    "no-baseline",
    text("示例（基期不是一个数）", "Sample, the baseline is an interval"),
    ["not-assessable", "gate.1", "no-baseline"],
    {
      given: { ...STOCK, assessment: { path: GROWTH } },
      actual: { "2020": { word: "余", value: 40 }, "2023": 43 },
      target: { "2025": 45 },
    },
  ),
  sample(
    "baseline-broken",
    text("示例（口径调整）", "Sample, the series breaks"),
    ["not-assessable", "gate.1", "baseline-broken"],
    {
      given: {
        ...STOCK,
        assessment: {
          path: GROWTH,
          breaks: [
            { from: "2022", differs: "definition", declared: editors("2022年起口径调整", "Defined anew from 2022") },
          ],
        },
      },
      actual: { "2020": 40, "2023": 43 },
      target: { "2025": 45 },
    },
  ),
  sample(
    "target-not-ahead",
    text("示例（目标低于基期）", "Sample, the target is behind"),
    ["not-assessable", "gate.1", "target-not-ahead"],
    {
      given: { ...STOCK, assessment: { path: GROWTH } },
      actual: { "2020": 40, "2023": 36 },
      target: { "2025": 39 },
    },
  ),
  sample(
    "declared-late",
    text("示例（事后声明）", "Sample, declared too late"),
    ["not-assessable", "gate.1", "declared-late"],
    {
      given: {
        assessment: { profile: { kind: "linear", declared: editors("按时序进度", "In proportion", "2023-09-01") } },
      },
      actual: { "2023-H1": 24 },
      target: { "2023": 50 },
    },
  ),
];

/** What the rules must say of each indicator of the set that has a sample. */
export const EXPECTED: Readonly<Record<string, Pick<Sample, "status" | "rule" | "reason">>> = {
  ...Object.fromEntries(SAMPLES.map(({ indicator, status, rule, reason }) => [indicator.id, { status, rule, reason }])),
  "specialized-smes": { status: "not-assessable", rule: "gate.1", reason: "categories-differ" },
};

/** Every status and every reason at least once, beside the headline figures, one of whose categories alone has a target. */
export function targets(): MockFolder {
  const release = compose({
    id: "2024-02-12",
    covers: { from: "2019", to: "2023" },
    notes: text("各种目标和评价。", "Targets and statuses of every kind."),
    indicators: [...HEADLINE, ...SAMPLES.map(({ indicator }) => indicator)],
    observations: [
      ...headlineOf(2023),
      observe(SPECIALIZED_SMES, "2023", 8, { document: PLAN.id, status: "target", category: "provincial" }),
      ...SAMPLES.flatMap(({ values }) => values),
    ],
    documents: DOCUMENTS,
  });
  return { site: sampleSite(), releases: [{ release }] };
}
