import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Known } from "./known.ts";
import { periodEnd } from "#domain/period/period.ts";
import { isSamePart } from "./span.ts";

/** Where the series breaks between two months: values on either side are not comparable. */
export function breakBetween({ assessment }: Indicator, before: number, after: number): boolean {
  return (assessment?.breaks ?? []).some(({ from }) => periodEnd(from) > before && periodEnd(from) <= after);
}

/**
 * The values that are comparable with the last one, a year each, from the earliest on: of the same part of the year, on the
 * same basis, after the last break. Where documents give several values for a span it is left out: none is chosen.
 */
export function comparableRun(indicator: Indicator, values: readonly Known[]): readonly Known[] {
  const last = values[values.length - 1];
  if (last === undefined || indicator.unit === "unstated" || last.observation.basis === "not-stated") return [];
  return values.filter(
    (known) =>
      isSamePart(known.span, last.span) &&
      known.observation.basis === last.observation.basis &&
      !breakBetween(indicator, known.span.to, last.span.to) &&
      isOneDocuments(known),
  );
}

/** Both ends are those of one value's own words, not of documents that differ. */
const isOneDocuments = ({ lower, upper, observation }: Known): boolean =>
  [lower, upper].every((end) => end === null || end.observation === observation);
