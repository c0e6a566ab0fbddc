import type { Observation } from "#domain/schemas/observation.ts";
import {
  FUNDS_IN_PLACE,
  INVESTMENT_PROJECTS,
  JOBS_FILLED,
  LAND_REVITALIZED,
  SPECIALIZED_SMES,
  SUGGESTIONS_DEPARTMENTS,
  SUGGESTIONS_RECEIVED,
  SUGGESTIONS_SATISFACTION,
  SUGGESTIONS_TOWNS,
  TAX_CUTS,
} from "./indicators.ts";
import { observe } from "./observe.ts";

/** The six headline figures of one year: what every page needs to render. */
export function headlineOf(year: number): readonly Observation[] {
  const from = { document: `report-${year}` };
  const period = String(year);
  return [
    observe(INVESTMENT_PROJECTS, period, 18, from),
    observe(FUNDS_IN_PLACE, period, 33.3, from),
    observe(SPECIALIZED_SMES, period, 9, { ...from, category: "provincial" }),
    observe(SPECIALIZED_SMES, period, 3, { ...from, category: "champion" }),
    observe(SPECIALIZED_SMES, period, 1, { ...from, category: "national" }),
    observe(TAX_CUTS, period, 1.1, from),
    observe(LAND_REVITALIZED, period, 444, from),
    observe(JOBS_FILLED, period, { word: "余", value: 1500 }, from),
  ];
}

/** The four numbers of a session's account. */
export function accountFigures(
  year: number,
  numbers: { received: number; departments: number; towns: number; satisfaction: number },
): readonly Observation[] {
  const from = { document: `account-${year}` };
  const period = String(year);
  return [
    observe(SUGGESTIONS_RECEIVED, period, numbers.received, from),
    observe(SUGGESTIONS_DEPARTMENTS, period, numbers.departments, from),
    observe(SUGGESTIONS_TOWNS, period, numbers.towns, from),
    observe(SUGGESTIONS_SATISFACTION, period, numbers.satisfaction, from),
  ];
}
