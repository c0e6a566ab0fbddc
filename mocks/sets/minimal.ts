import { compose, type MockFolder, yearlyReport } from "#mocks/parts/compose.ts";
import { sampleSite, text } from "#mocks/parts/county.ts";
import { FUNDS_IN_PLACE, INVESTMENT_PROJECTS, JOBS_FILLED } from "#mocks/parts/indicators.ts";
import { headlineOf } from "#mocks/parts/one-year.ts";

/** Three indicators, one period, one document: the least that a page must be good at. */
export function minimal(): MockFolder {
  const indicators = [INVESTMENT_PROJECTS, FUNDS_IN_PLACE, JOBS_FILLED];
  const release = compose({
    id: "2024-02-01",
    covers: { from: "2023", to: "2023" },
    notes: text("三个指标，一个年度。", "Three indicators, one year."),
    indicators,
    observations: headlineOf(2023).filter((o) => indicators.some((i) => i.id === o.indicator)),
    documents: [yearlyReport(2023)],
  });
  return { site: sampleSite(), releases: [{ release }] };
}
