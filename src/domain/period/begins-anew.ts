import type { Observation } from "#domain/schemas/observation.ts";
import { spanOf } from "#domain/status/span.ts";

/** True where two values count from different beginnings, as those of two years do: a line between them would fall to no purpose. */
export function beginsAnew(before: Observation, after: Observation, among: readonly Observation[]): boolean {
  const begins = (o: Observation): number | null => (o.basis === "cumulative" ? spanOf(o).from : null);
  const [a, b] = [begins(before), begins(after)];
  if (a === null || b === null || a === b) return false;
  // Whole years count from different beginnings too, and are compared: nothing is counted up within one.
  const counted = among.map(begins);
  return new Set(counted).size < new Set(among.map((o) => o.period)).size;
}
