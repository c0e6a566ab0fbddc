import type { Indicator } from "./schemas/indicator.ts";
import type { Release } from "./schemas/release.ts";
import { latestOf, observationsOf } from "./series.ts";

/** The rule a status was reached by; its version counts up when its meaning changes. */
export const GATE_RULE = "gate.1";

/** What the gate says: why nothing is assessed, or `null` where a target is there to be measured against. */
export interface GateResult {
  readonly rule: typeof GATE_RULE;
  readonly reason: "no-value" | "no-target" | null;
}

/** Rule 1 of product.md: without a value there is nothing to assess, without a published target nothing to assess it by. */
export function gateOf(release: Release, indicator: Indicator): GateResult {
  if (latestOf(release, indicator).length === 0) return { rule: GATE_RULE, reason: "no-value" };
  const hasTarget = observationsOf(release, indicator.id).some((o) => o.status === "target" && o.missing === undefined);
  return { rule: GATE_RULE, reason: hasTarget ? null : "no-target" };
}
