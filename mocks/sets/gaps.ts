import type { Observation } from "#domain/schemas/observation.ts";
import type { Missing } from "#domain/schemas/value.ts";
import { accountOf, compose, type MockFolder, sessionOf, yearlyReport } from "#mocks/parts/compose.ts";
import { sampleSite, text } from "#mocks/parts/county.ts";
import {
  define,
  GDP,
  GDP_GROWTH,
  HEADLINE,
  PARK_PLATFORMS,
  SESSION_INDICATORS,
  SPECIALIZED_SMES,
} from "#mocks/parts/indicators.ts";
import { observe } from "#mocks/parts/observe.ts";
import { accountFigures, headlineOf } from "#mocks/parts/one-year.ts";

/** The years that some report speaks of; 2018 and 2019 are missing as a whole. */
const YEARS = [2014, 2015, 2016, 2017, 2020, 2021, 2022, 2023];

/** An indicator that is defined and never observed. */
const NEVER_OBSERVED = define({
  id: "never-observed",
  theme: "environment",
  name: text("从未公布的指标", "A figure never published"),
  unit: "件",
  noun: "cases",
  kind: "flow",
});

/** One with a single value, of a single month. */
const ONE_VALUE = define({
  id: "one-value",
  theme: "platform",
  name: text("只有一个数的指标", "A figure with one value"),
  unit: "公里",
  kind: "flow",
});

/** One whose every year is a gap. */
const ALL_MISSING = define({
  id: "all-missing",
  theme: "macro",
  name: text("全部缺失的指标", "A figure with gaps alone"),
  unit: "万人",
  kind: "stock",
});

const REASONS: Readonly<Record<number, Missing>> = {
  2015: "not-published",
  2016: "not-applicable",
  2020: "withheld",
  2021: "damaged",
};

const gdpOf = (year: number): Observation =>
  observe(GDP, String(year), missingIn(year) ?? 60 + (year - 2014) * 5, { document: `report-${year}` });

function missingIn(year: number): { readonly missing: Missing } | null {
  const reason = REASONS[year];
  return reason === undefined ? null : { missing: reason };
}

/** Missing values with every reason, years without any figure, an indicator without any value and one with one. */
export function gaps(): MockFolder {
  const release = compose({
    id: "2024-02-02",
    covers: { from: "2014", to: "2023" },
    notes: text("含各种缺失。", "Gaps of every kind."),
    indicators: [
      ...HEADLINE,
      ...[PARK_PLATFORMS, ONE_VALUE, NEVER_OBSERVED],
      ...SESSION_INDICATORS,
      ...[GDP, GDP_GROWTH, ALL_MISSING],
    ],
    observations: [
      ...YEARS.map(gdpOf),
      observe(GDP_GROWTH, "2014", 5.5, { document: "report-2014" }),
      observe(GDP_GROWTH, "2023", -0.5, { document: "report-2023" }),
      observe(PARK_PLATFORMS, "2017", { from: 2, to: 3 }, { document: "report-2017" }),
      observe(PARK_PLATFORMS, "2023", { missing: "withheld" }, { document: "report-2023" }),
      observe(ONE_VALUE, "2022-08", 12.5, { document: "report-2022" }),
      ...YEARS.slice(-2).map((year) =>
        observe(ALL_MISSING, String(year), { missing: "not-published" }, { document: `report-${year}` }),
      ),
      ...headlineOf(2017).filter((o) => o.indicator !== "jobs-filled"),
      ...headlineOf(2023).filter((o) => o.category !== "national"),
      observe(SPECIALIZED_SMES, "2023", { missing: "damaged" }, { document: "report-2023", category: "national" }),
      ...accountFigures(2023, { received: 44, departments: 11, towns: 5, satisfaction: 100 }),
    ],
    documents: [...YEARS.map(yearlyReport), accountOf(2023)],
    suggestions: { units: [], sessions: [sessionOf(2023)], items: [] },
  });
  return { site: sampleSite(), releases: [{ release }] };
}
