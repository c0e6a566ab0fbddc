import type { OutcomeScheme } from "#domain/schemas/release.ts";
import type { HandlingUnit } from "#domain/schemas/suggestion.ts";
import { accountOf, compose, type MockFolder, sessionOf, yearlyReport } from "#mocks/parts/compose.ts";
import { SAMPLE_LIMITS, sampleSite, SCHEME_ABCD, text, towns } from "#mocks/parts/county.ts";
import { FUNDS_IN_PLACE, HEADLINE, INVESTMENT_PROJECTS, SESSION_INDICATORS } from "#mocks/parts/indicators.ts";
import { observe } from "#mocks/parts/observe.ts";
import { accountFigures, headlineOf } from "#mocks/parts/one-year.ts";
import { commitmentsOn } from "./suggestions-commitments.ts";
import { itemsOf, type Spread } from "./suggestions-items.ts";

/** How many of the 118 items that were answered came to each outcome, by the number of classes in the scheme. */
const OUTCOMES: Readonly<Record<number, readonly number[]>> = { 3: [58, 34, 26], 4: [58, 34, 18, 8] };

/** 130 suggestions under an outcome scheme, with events, units and evidence; some are overdue, and the totals are theirs. */
export const suggestionsUnder = (scheme: OutcomeScheme): MockFolder =>
  folderOf({
    // 110 were rated, 99 of them as satisfactory, which is 90 %.
    stands: { assigned: 5, extended: 4, returned: 3, replied: 8, satisfied: 99, dissatisfied: 11 },
    outcomes: OUTCOMES[scheme.outcomes.length] ?? [],
    scheme,
    units: unitsOf(14, 6),
  });

/** As many as a province has in a year: what a list has to bear. */
export const manySuggestions = (): MockFolder =>
  folderOf({
    stands: { assigned: 400, extended: 300, returned: 250, replied: 550, satisfied: 7650, dissatisfied: 850 },
    outcomes: [4450, 2600, 1400, 600],
    scheme: SCHEME_ABCD,
    units: unitsOf(40, 12),
  });

const unitsOf = (departments: number, townCount: number): readonly HandlingUnit[] => [
  ...Array.from({ length: departments }, (_, i) => ({
    id: `department-${i + 1}`,
    kind: "department" as const,
    name: text(`示例${i + 1}局`, `Sample Bureau ${i + 1}`),
  })),
  ...towns(townCount).map(({ id, name }) => ({ id, kind: "town" as const, name })),
];

function folderOf(spread: Spread): MockFolder {
  const items = itemsOf(spread);
  const areas = spread.units.filter((u) => u.kind === "town").map(({ id, name }) => ({ id, name }));
  const release = compose({
    id: "2024-01-20",
    covers: { from: "2021", to: "2023" },
    notes: text(`${items.length}件建议及其办理。`, `${items.length} suggestions and how they were handled.`),
    indicators: [...HEADLINE, ...SESSION_INDICATORS],
    observations: [
      observe(INVESTMENT_PROJECTS, "2021", 12, { document: "report-2021" }),
      observe(INVESTMENT_PROJECTS, "2022", 15, { document: "report-2022" }),
      observe(FUNDS_IN_PLACE, "2021", 27.5, { document: "report-2021" }),
      observe(FUNDS_IN_PLACE, "2022", 30.1, { document: "report-2022" }),
      ...headlineOf(2023),
      ...accountFigures(2023, {
        received: items.length,
        departments: spread.units.length - areas.length,
        towns: areas.length,
        satisfaction: 90,
      }),
    ],
    documents: [yearlyReport(2021), yearlyReport(2022), yearlyReport(2023), accountOf(2023)],
    commitments: commitmentsOn(items, spread.units, accountOf(2023).id),
    suggestions: { units: [...spread.units], sessions: [sessionOf(2023, { allClosed: false })], items: [...items] },
  });
  return {
    site: { ...sampleSite({ areas, scheme: spread.scheme }), handling: { ...SAMPLE_LIMITS, daysOff: HOLIDAYS } },
    releases: [{ release }],
  };
}

/** Weekdays of 2023 on which the made-up offices were closed. */
const HOLIDAYS = ["2023-04-05", "2023-05-01", "2023-05-02", "2023-05-03", "2023-06-22", "2023-06-23"];
