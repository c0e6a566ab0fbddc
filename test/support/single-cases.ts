import { chart, type Given, text } from "./a-chart.ts";

/** SYNTHETIC: one value, or one for each category, in every way in which it is drawn. No figure here is any county's. */

const one = (id: string, unit: string, given: Partial<Given>, more: Parameters<typeof chart>[0] = {}) =>
  chart({ id, name: text("样例", "Sample"), unit, ...more }, [{ period: "2022", ...given }]);

const over = { qualifier: "余", upper: null } as const;
const near = { qualifier: "近", lower: null } as const;
const growth = { kind: "growth" } as const;
const share = { kind: "share" } as const;
const declared = { on: "2021-12-30", statement: text("按月推进", "Month by month") };

/** Unit pictures: what one sign is, and how a value ends. */
const signs = {
  things: one("things", "个", { value: 21 }, { noun: "projects" }),
  oneThing: one("one-thing", "所", { value: 1 }, { noun: "schools" }),
  aThousandThings: one("a-thousand-things", "家", { value: 1000 }, { noun: "firms" }),
  moneyInSquares: one("money-in-squares", "亿元", { value: 40.6 }),
  moneyInTens: one("money-in-tens", "万元", { value: 4000 }),
  expectedMoney: one("expected-money", "亿元", { value: 40.6, status: "expected" }),
  targetOfThings: one("target-of-things", "个", { value: 36, status: "target" }, { noun: "projects" }),
  openThings: one("open-things", "场", { value: 30, lower: 30, printed: "30余场", ...over }, { noun: "job fairs" }),
  hollowThings: one("hollow-things", "家", { value: 40, upper: 40, printed: "近40家", ...near }, { noun: "firms" }),
  rangeOfThings: one("range-of-things", "家", { value: null, lower: 28, upper: 35, printed: "28-35家" }),
  aboutThings: one("about-things", "家", { value: 60, lower: null, upper: null, printed: "约60家", qualifier: "约" }),
  land: one("land-in-mu", "亩", { value: 508 }),
  littleLand: one("little-land", "亩", { value: 3 }),
  openLand: one("open-land", "万亩", { value: 3, lower: 3, printed: "3万余亩", ...over }),
  muchLand: one("much-land", "平方公里", { value: 900 }),
  persons: one("persons", "人", { value: 1900, lower: 1900, printed: "1900余人", ...over }),
  hollowPersons: one("hollow-persons", "人", { value: 2000, upper: 2000, printed: "近2000人", ...near }),
  rangeOfPersons: one("range-of-persons", "人", { value: null, lower: 30, upper: 40, printed: "30-40人" }),
  expectedPersons: one("expected-persons", "人", { value: 120, status: "expected" }),
  suggestions: chart(
    { id: "received", name: text("样例建议", "Sample suggestions"), unit: "件", noun: "suggestions" },
    [{ period: "2022", value: 130 }],
    { received: true },
  ),
  openSuggestions: chart(
    { id: "received-more", name: text("样例建议", "Sample suggestions"), unit: "件", noun: "suggestions" },
    [{ period: "2022", value: 130, lower: 130, printed: "130余件", ...over }],
    { received: true },
  ),
  /** Beside 40.6亿元 on its page: the same squares, of the same size. */
  moneyBesideMore: chart(
    { id: "beside-more", name: text("样例减税", "Sample cuts"), unit: "亿元" },
    [{ period: "2022", value: 1.3 }],
    { signs: new Map([["beside-more", { sign: { size: 1e7, base: "元", shape: "square" }, most: 406 }]]) },
  ),
  landByKind: chart(
    {
      id: "land-by-kind",
      name: text("样例用地", "Sample land"),
      unit: "亩",
      breakdown: {
        name: text("用途", "Use"),
        additive: true,
        categories: [
          { code: "works", name: text("工业用地", "Industrial land") },
          { code: "homes", name: text("住宅用地", "Residential land") },
        ],
      },
    },
    [
      { period: "2022", category: "works", value: 120 },
      { period: "2022", category: "homes", value: 35 },
    ],
  ),
};

/** Shares, and what no sign divides: a hundred, a bar, a change, a range. */
const scaled = {
  share: one("share-of-hundred", "%", { value: 32 }, share),
  shareOfHalves: one("share-of-halves", "%", { value: 32.5 }, share),
  noShare: one("no-share", "%", { value: 0 }, share),
  wholeShare: one("whole-share", "%", { value: 100 }, share),
  expectedShare: one("expected-share", "%", { value: 46, status: "expected" }, share),
  rate: one("rate", "%", { value: 46.44 }, share),
  openRate: one("open-rate", "%", { value: 90, lower: 90, printed: "90%以上", qualifier: "以上", upper: null }, share),
  shareBeyond: one("share-beyond", "%", { value: 128.6 }, share),
  amount: one("amount", "人", { value: 3184 }),
  amountNear: one("amount-near", "亿元", { value: 66.4001, upper: 66.4001, printed: "近66.4001亿元", ...near }),
  amountOver: one("amount-over", "亿元", { value: 66.4001, lower: 66.4001, printed: "66.4001余亿元", ...over }),
  amountAbout: one("amount-about", "人", {
    value: 3184,
    lower: null,
    upper: null,
    printed: "约3184人",
    qualifier: "约",
  }),
  amountExpected: one("amount-expected", "万美元", { value: 2896.5, status: "expected" }),
  amountBelow: one("amount-below", "亿元", { value: -4.27 }),
  amountBelowOver: one("amount-below-over", "亿元", { value: -4.27, upper: -4.27, lower: null, qualifier: "超" }),
  amountWithEnds: one("amount-with-ends", "人", { value: 3184, lower: 3001, upper: 3307, printed: "约3184人" }),
  noAmount: one("no-amount", "亿元", { value: 0 }),
  grown: one("grown", "%", { value: 4 }, growth),
  shrunk: one("shrunk", "%", { value: -1.5 }, growth),
  grownMuch: one("grown-much", "%", { value: 212.5 }, growth),
  notGrown: one("not-grown", "%", { value: 0 }, growth),
  grownExpected: one("grown-expected", "%", { value: 11.5, status: "expected", printed: "预计11.5%" }, growth),
  grownOver: one("grown-over", "%", { value: 8, lower: 8, printed: "8%以上", qualifier: "以上", upper: null }, growth),
  shrunkOver: one("shrunk-over", "%", { value: -8, upper: -8, printed: "超-8%", qualifier: "超", lower: null }, growth),
  points: one("points", "个百分点", { value: 2.3 }, growth),
  range: one("range", "亿元", { value: null, lower: 12.345, upper: 15.678, printed: "12.345-15.678亿元" }),
  narrowRange: one("narrow-range", "亿元", { value: null, lower: 66.401, upper: 66.403, printed: "66.401-66.403亿元" }),
  rangeOfShare: one("range-of-share", "%", { value: null, lower: 30, upper: 40, printed: "30-40%" }, share),
};

const target = { period: "2022", value: 80, status: "target", basis: "cumulative" } as const;
const sofar = { period: "2022-H1", value: 35.5, basis: "cumulative" } as const;
const toTarget = (id: string, given: readonly Given[], planned: boolean) =>
  chart(
    {
      id,
      name: text("样例到位资金", "Sample capital"),
      unit: "亿元",
      ...(planned ? { assessment: { profile: { kind: "linear", declared } } } : {}),
    },
    given,
  );

/** A year so far within its target. */
const progress = {
  progress: toTarget("progress", [sofar, target], false),
  progressPlanned: toTarget("progress-planned", [sofar, target], true),
  progressPlannedLate: toTarget("progress-planned-late", [{ ...sofar, period: "2022-01/2022-11" }, target], true),
  progressBeyond: toTarget("progress-beyond", [{ ...sofar, value: 92 }, target], true),
  progressOfYear: toTarget("progress-of-year", [{ ...target, status: "actual", value: 78.4 }, target], true),
};

export const singleCases = { ...signs, ...scaled, ...progress };
