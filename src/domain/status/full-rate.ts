import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Release } from "#domain/schemas/release.ts";
import { type Known, pointIn, used } from "./known.ts";
import { RULES } from "./rules.ts";
import type { FullRate } from "./standing.ts";

/** Rule 5 of product.md: of a rate at 100 % is told how many were rated, what it means and who rated, and no direction. */
export function fullRateOf({ indicators, observations }: Release, indicator: Indicator, value: Known): FullRate | null {
  if (indicator.kind !== "rate" || indicator.unit !== "%" || pointIn(value)?.value !== 100) return null;
  const id = indicator.assessment?.rating?.of;
  const rated = id === undefined ? undefined : observations.observations.find((o) => o.id === id);
  const counted = indicators.indicators.find((i) => i.id === rated?.indicator);
  const n =
    rated === undefined || rated.value === null || counted === undefined
      ? null
      : used("value", { value: rated.value, observation: rated }, counted);
  return { rule: RULES.fullRate.id, n };
}
