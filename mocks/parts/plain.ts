import type { Release } from "#domain/schemas/release.ts";
import { accountOf, compose, sessionOf, yearlyReport } from "./compose.ts";
import { text } from "./county.ts";
import { HEADLINE, SESSION_INDICATORS } from "./indicators.ts";
import { accountFigures, headlineOf } from "./one-year.ts";

/** One year of headline figures and a session's account, without a fault: what the faulty sets start from. */
export const plainYear = (): Release =>
  compose({
    id: "2024-02-10",
    covers: { from: "2023", to: "2023" },
    notes: text("一个年度。", "One year."),
    indicators: [...HEADLINE, ...SESSION_INDICATORS],
    observations: [
      ...headlineOf(2023),
      ...accountFigures(2023, { received: 66, departments: 22, towns: 5, satisfaction: 96.7 }),
    ],
    documents: [yearlyReport(2023), accountOf(2023)],
    suggestions: { units: [], sessions: [sessionOf(2023)], items: [] },
  });
