import type { Indicator } from "#domain/schemas/indicator.ts";
import type { DeclaredChange } from "#domain/schemas/change.ts";
import { number, subtract } from "./expression.ts";
import { type Known, used } from "./known.ts";
import { formulaOf } from "./ladder.ts";
import { RULES } from "./rules.ts";
import type { Standing } from "./standing.ts";

/**
 * A figure counted from January on cannot fall within its year: where it does, and no release says that a value was revised,
 * one of the two is wrong. `values` are those of one category, in order; judged is the year of the last.
 */
export function fallOf(
  indicator: Indicator,
  values: readonly Known[],
  changes: readonly DeclaredChange[],
): Standing | null {
  if (indicator.kind !== "flow") return null;
  const last = values[values.length - 1];
  if (last === undefined) return null;
  const told = new Set(changes.map(({ observation }) => observation));
  const year = values.filter(
    ({ span, observation }) =>
      observation.basis === "cumulative" && Math.ceil(span.to / 12) === Math.ceil(last.span.to / 12),
  );
  for (const [at, { lower: before }] of year.entries()) {
    const after = year[at + 1]?.upper ?? null;
    if (before === null || after === null || after.value >= before.value) continue;
    if ([before, after].some(({ observation }) => told.has(observation.id))) continue;
    return {
      status: "data-error",
      rule: RULES.cumulative.id,
      reason: null,
      period: after.observation.period,
      basis: after.observation.basis,
      numbers: [used("previous", before, indicator), used("value", after, indicator)],
      formula: formulaOf(subtract(number(after.value, "value"), number(before.value, "previous")), [0]),
      flips: [{ status: "not-assessable", at: before.value, when: "at-least" }],
    };
  }
  return null;
}
