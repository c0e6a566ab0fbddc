import { comparePeriods } from "./period.ts";
import type { Observation } from "./schemas/observation.ts";

/** Orders observations as a table shows them: by period, then by category and area, then the earlier-published source first. */
export function compareObservations(a: Observation, b: Observation): number {
  return (
    comparePeriods(a.period, b.period) ||
    (a.category ?? "").localeCompare(b.category ?? "", "en") ||
    (a.area ?? "").localeCompare(b.area ?? "", "en") ||
    a.id.localeCompare(b.id, "en")
  );
}
