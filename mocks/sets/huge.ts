import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { compose, type MockFolder, yearlyReport } from "#mocks/parts/compose.ts";
import { sampleSite, text, towns } from "#mocks/parts/county.ts";
import { define, FUNDS_IN_PLACE, INVESTMENT_PROJECTS, JOBS_FILLED, THEMES } from "#mocks/parts/indicators.ts";
import { observe } from "#mocks/parts/observe.ts";
import { rounded, seeded } from "#mocks/parts/random.ts";

/** The county itself is one of the areas. */
export const HUGE = { indicators: 1000, years: 20, areas: 16 } as const;

const UNITS: readonly (Pick<Indicator, "unit" | "kind"> & Partial<Indicator>)[] = [
  { unit: "个", noun: "things", kind: "stock" },
  { unit: "亿元", stage: "unstated", kind: "flow" },
  { unit: "%", kind: "growth" },
  { unit: "人", kind: "flow" },
  { unit: "亩", kind: "stock" },
];

function indicators(): readonly Indicator[] {
  const headline = [INVESTMENT_PROJECTS, FUNDS_IN_PLACE, JOBS_FILLED];
  const rest = Array.from({ length: HUGE.indicators - headline.length }, (_, i) =>
    define({
      id: `huge-${i + 1}`,
      theme: THEMES[i % THEMES.length]?.id ?? "macro",
      name: text(`示例指标${i + 1}`, `Sample figure ${i + 1}`),
      ...(UNITS[i % UNITS.length] ?? { unit: "%", kind: "rate" }),
    }),
  );
  return [...headline, ...rest];
}

/** 1,000 indicators × 20 years × 16 areas: what nothing may be slow at, or must at least survive. */
export function huge(): MockFolder {
  const years = Array.from({ length: HUGE.years }, (_, i) => 2024 - HUGE.years + i);
  const areas = towns(HUGE.areas - 1);
  const places = [undefined, ...areas.map((a) => a.id)];
  const all = indicators();
  const next = seeded(1000);
  const observations: Observation[] = [];
  for (const indicator of all)
    for (const year of years)
      for (const area of places) {
        const value = indicator.unit === "亿元" ? rounded(next() * 500, 1) : Math.floor(next() * 1000);
        const from = { document: `report-${year}`, unquoted: true };
        observations.push(observe(indicator, String(year), value, area === undefined ? from : { ...from, area }));
      }
  const release = compose({
    id: "2024-02-05",
    covers: { from: String(years[0]), to: "2023" },
    notes: text("大量数据。", "A great many figures."),
    indicators: all,
    observations,
    documents: years.map(yearlyReport),
  });
  return { site: sampleSite({ areas }), releases: [{ release }] };
}
