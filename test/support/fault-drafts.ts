import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { fileOf } from "#mocks/bodies.ts";
import { compose, yearlyReport } from "#mocks/parts/compose.ts";
import { sampleSite, text } from "#mocks/parts/county.ts";
import { define } from "#mocks/parts/indicators.ts";
import { observe } from "#mocks/parts/observe.ts";
import { RELEASE_FILE_NAMES } from "#domain/schemas/release.ts";

/** The day on which the drafts are published. */
export const DAY = "2024-02-01";

const REPORT = { document: "report-2023" };
const people = { theme: "macro", unit: "人", kind: "flow" } as const;

const HOLES = define({ id: "months-with-holes", name: text("有缺月的数", "Months with holes"), ...people });
const MARCH = define({ id: "months-from-march", name: text("每年从三月起的数", "From March on"), ...people });
const month = (year: number, at: number): string => `${year}-${String(at).padStart(2, "0")}`;
const monthly = (of: Indicator, year: number, months: readonly number[]): readonly Observation[] =>
  months.map((at) => observe(of, month(year, at), at * 10 + year - 2020, { ...REPORT, basis: "single" }));

const town = (at: number) => ({ code: `t${at}`, name: text(`第${at}镇`, `Town ${at}`) });
const TOWNS = define({
  id: "seven-towns",
  theme: "macro",
  name: text("七个镇五年", "Seven towns over five years"),
  unit: "家",
  noun: "firms",
  kind: "stock",
  breakdown: { name: text("镇", "Town"), additive: true, categories: [1, 2, 3, 4, 5, 6, 7].map(town) },
});
const TWINS = define({
  id: "one-name-twice",
  theme: "macro",
  name: text("英文同名的两类", "Two classes with one English name"),
  unit: "家",
  noun: "firms",
  kind: "stock",
  breakdown: {
    name: text("类", "Class"),
    additive: true,
    categories: [
      { code: "upper", name: text("上街村", "Street Village") },
      { code: "lower", name: text("下街村", "Street Village") },
    ],
  },
});
const SO_FAR = define({
  id: "so-far-this-year",
  theme: "macro",
  name: text("逐月累计的税收", "Tax so far, by month"),
  unit: "亿元",
  kind: "flow",
  stage: "realised",
});
const SMALL = define({
  id: "small-share",
  theme: "macro",
  name: text("很小的占比", "A small share"),
  unit: "%",
  kind: "share",
  headline: 1,
});
const TINY = define({
  id: "tiny-rate",
  theme: "macro",
  name: text("极小的比率", "A tiny rate"),
  unit: "%",
  kind: "rate",
  headline: 2,
});
const YEARS = define({ id: "years-of-their-own", name: text("各种年度的数", "Years of several kinds"), ...people });
const SCHOOL = define({ id: "school-years", name: text("学年的数", "School years"), ...people });
/** Signs beyond U+FFFF, as in names of real places, and a word that nothing breaks. */
const VILLAGES = define({
  id: "villages",
  theme: "macro",
  name: text("各村户数", "Households by village"),
  unit: "户",
  noun: "households",
  kind: "stock",
  breakdown: {
    name: text("村", "Village"),
    additive: true,
    categories: [
      { code: "north", name: text("𠮷山村", "Jishan") },
      { code: "south", name: text("𡋾下村", "Xia") },
    ],
  },
});
const LONG = define({
  id: "long-word",
  theme: "macro",
  name: text("长词", "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft"),
  unit: "件",
  noun: "items",
  kind: "count",
});
const DIGITS = define({
  id: "digits",
  theme: "macro",
  name: text("千分位的数", "Digits as printed"),
  unit: "公里",
  kind: "flow",
});

/** A value in other printed words than those that follow from its number, in the phrase too. */
const worded = (observation: Observation, printed: string): Observation => ({
  ...observation,
  printed,
  source: {
    ...observation.source,
    phrase: observation.source.phrase?.replace(observation.printed, printed) ?? null,
  },
});

/** Inputs that once were drawn, told or filed falsely, one indicator a kind; all of them synthetic. */
export function faultDraft(): Readonly<Record<string, unknown>> {
  const release = compose({
    id: DAY,
    covers: { from: "2019", to: "2023" },
    notes: text("曾经出过错的各种输入。", "Inputs that once went wrong."),
    indicators: [HOLES, MARCH, TOWNS, TWINS, SO_FAR, SMALL, TINY, YEARS, SCHOOL, DIGITS, VILLAGES, LONG],
    observations: [
      ...monthly(HOLES, 2022, [1, 2, 3, 10, 11, 12]),
      ...[2021, 2022].flatMap((year) => monthly(MARCH, year, [3, 4, 5, 6, 7, 8, 9, 10, 11, 12])),
      ...[2019, 2020, 2021, 2022, 2023].flatMap((year) =>
        [10, 20, 30, 40, 50, 60, 200].map((value, at) =>
          observe(TOWNS, String(year), value + year - 2019, { ...REPORT, category: `t${at + 1}` }),
        ),
      ),
      ...[2021, 2022, 2023].flatMap((year) => [
        observe(TWINS, String(year), 11 + year - 2021, { ...REPORT, category: "upper" }),
        observe(TWINS, String(year), 31 + year - 2021, { ...REPORT, category: "lower" }),
      ]),
      ...[2022, 2023].flatMap((year) =>
        [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((to) =>
          observe(SO_FAR, `${year}-01/${month(year, to)}`, Math.round(to * (year === 2022 ? 21 : 24)) / 10, REPORT),
        ),
      ),
      observe(SMALL, "2022", 0.03, REPORT),
      observe(SMALL, "2023", 0.04, REPORT),
      worded(observe(TINY, "2022", 1.2e-7, REPORT), "0.00000012%"),
      worded(observe(TINY, "2023", 2.5e-7, REPORT), "0.00000025%"),
      observe(YEARS, "2021-04/2022-03", 40, REPORT),
      observe(YEARS, "2021-07/2022-06", 44, REPORT),
      observe(YEARS, "2021-01/2022-12", 90, REPORT),
      observe(SCHOOL, "2019/2020", 5, REPORT),
      observe(SCHOOL, "2021/2022", 7, REPORT),
      worded(observe(DIGITS, "2023", 1200.5, REPORT), "1,200.50公里"),
      observe(VILLAGES, "2023", 120, { ...REPORT, category: "north" }),
      observe(VILLAGES, "2023", 80, { ...REPORT, category: "south" }),
      observe(LONG, "2022", 1234, REPORT),
      observe(LONG, "2023", 1357, REPORT),
    ],
    documents: [yearlyReport(2023)],
  });
  return Object.fromEntries(RELEASE_FILE_NAMES.map((name) => [name, fileOf(release, name)]));
}

/** The site they are published on. */
export const faultSite = (): unknown => sampleSite();
