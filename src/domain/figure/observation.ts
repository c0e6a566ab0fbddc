import { comparePeriods, isPartialYear } from "#domain/period/period.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation, ObservationStatus } from "#domain/schemas/observation.ts";

/** Orders observations as a table shows them: by period, then by category and area, then the earlier-published source first. */
export function compareObservations(a: Observation, b: Observation): number {
  return (
    comparePeriods(a.period, b.period) ||
    (a.category ?? "").localeCompare(b.category ?? "", "en") ||
    (a.area ?? "").localeCompare(b.area ?? "", "en") ||
    a.id.localeCompare(b.id, "en")
  );
}

/** True for what covers a part of a year: a state has no length, and of what nobody states none is known. */
export const isPart = ({ basis, period }: Pick<Observation, "basis" | "period">): boolean =>
  basis !== "instant" && basis !== "not-stated" && isPartialYear(period);

/** What a value is called: `stated` is what a document prints without saying that it has come about. */
export type Nature = ObservationStatus | "stated";

/** Kinds and stages of which no document says that they are facts yet: what is planned, intended, or left open. */
export const NOT_YET_FACTS: ReadonlySet<string> = new Set(["plan", "not-stated", "intended", "signed", "planned"]);

/** An amount that is intended, planned or of a stage that nobody states is not called actual. */
export const natureOf = ({ kind, stage }: Indicator, { status }: Observation): Nature =>
  status === "actual" && (NOT_YET_FACTS.has(kind) || NOT_YET_FACTS.has(stage ?? "")) ? "stated" : status;
