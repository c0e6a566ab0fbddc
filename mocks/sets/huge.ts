import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import type { Release } from "#domain/schemas/release.ts";
import { compose, type MockFolder, yearlyReport } from "#mocks/parts/compose.ts";
import { sampleSite, text, towns } from "#mocks/parts/county.ts";
import { define, FUNDS_IN_PLACE, INVESTMENT_PROJECTS, JOBS_FILLED, THEMES } from "#mocks/parts/indicators.ts";
import { observe } from "#mocks/parts/observe.ts";
import { rounded, seeded } from "#mocks/parts/random.ts";

/** The county itself is one of the areas. */
export const HUGE = { indicators: 1000, years: 20, areas: 16 } as const;
/** Ten times as many values: as of a province that gives every figure for each of its counties. */
export const HUGE_X10 = { ...HUGE, areas: 160 } as const;
type Size = Readonly<Record<keyof typeof HUGE, number>>;

const UNITS: readonly (Pick<Indicator, "unit" | "kind"> & Partial<Indicator>)[] = [
  { unit: "个", noun: "things", kind: "stock" },
  { unit: "亿元", stage: "not-stated", kind: "flow" },
  { unit: "%", kind: "growth" },
  { unit: "人", kind: "flow" },
  { unit: "亩", kind: "stock" },
];

function indicatorsOf({ indicators }: Size): readonly Indicator[] {
  const headline = [INVESTMENT_PROJECTS, FUNDS_IN_PLACE, JOBS_FILLED];
  const rest = Array.from({ length: indicators - headline.length }, (_, i) =>
    define({
      id: `huge-${i + 1}`,
      theme: THEMES[i % THEMES.length]?.id ?? "macro",
      name: text(`示例指标${i + 1}`, `Sample figure ${i + 1}`),
      ...(UNITS[i % UNITS.length] ?? { unit: "%", kind: "rate" }),
    }),
  );
  return [...headline, ...rest];
}

const yearsOf = ({ years }: Size): readonly number[] => Array.from({ length: years }, (_, i) => 2024 - years + i);

/** A release without its values, the site it belongs to, and the values, indicator by indicator. */
interface InPieces {
  readonly site: MockFolder["site"];
  readonly release: Release;
  readonly values: () => Generator<readonly Observation[]>;
}

/** 1,000 indicators × 20 years × the areas of a size, made as they are asked for. */
export function hugeInPieces(size: Size): InPieces {
  const years = yearsOf(size);
  const areas = towns(size.areas - 1);
  const places = [undefined, ...areas.map((a) => a.id)];
  const indicators = indicatorsOf(size);
  const release = compose({
    id: "2024-02-05",
    covers: { from: String(years[0]), to: "2023" },
    notes: text("大量数据。", "A great many figures."),
    indicators,
    observations: [],
    documents: years.map(yearlyReport),
  });
  function* values(): Generator<readonly Observation[]> {
    const next = seeded(1000);
    for (const indicator of indicators)
      yield years.flatMap((year) =>
        places.map((area) => {
          const value = indicator.unit === "亿元" ? rounded(next() * 500, 1) : Math.floor(next() * 1000);
          const from = { document: `report-${year}`, unquoted: true };
          return observe(indicator, String(year), value, area === undefined ? from : { ...from, area });
        }),
      );
  }
  return { site: sampleSite({ areas }), release, values };
}

/** What nothing may be slow at, or must at least survive. */
export function huge(): MockFolder {
  const { site, release, values } = hugeInPieces(HUGE);
  const observations = { ...release.observations, observations: [...values()].flat() };
  return { site, releases: [{ release: { ...release, observations } }] };
}
