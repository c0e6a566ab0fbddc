import type { Indicator } from "#domain/schemas/indicator.ts";
import { unitOf } from "#domain/figure/unit.ts";
import { number, subtract } from "./expression.ts";
import { type Known, pointIn, used } from "./known.ts";
import { formulaOf } from "./ladder.ts";
import { RULES } from "./rules.ts";
import type { Change } from "./standing.ts";

/**
 * The difference of the last two of some comparable values, without a word on what it means; of percentages in percentage
 * points, never as a percentage of them. `null` where one of the two is no single number.
 */
export function changeOf(indicator: Indicator, run: readonly Known[]): Change | null {
  const [before, after] = run.slice(-2);
  if (before === undefined || after === undefined) return null;
  const [from, to] = [pointIn(before), pointIn(after)];
  if (from === null || to === null) return null;
  return {
    rule: RULES.change.id,
    from: used("previous", from, indicator),
    to: used("value", to, indicator),
    formula: formulaOf(subtract(number(to.value, "value"), number(from.value, "previous")), [0]),
    points: unitOf(indicator.unit).dimension === "share",
    of: run.length,
  };
}
