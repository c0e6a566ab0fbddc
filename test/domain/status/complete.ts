import { expect } from "vitest";
import type { Release } from "#domain/schemas/release.ts";
import { standingOf } from "#domain/status/assess.ts";
import { RULE_IDS, STATUS_CODES } from "#domain/status/rules.ts";

/** Expects of every indicator of a release a status or a reason, by a rule that there is. */
export function isComplete(one: Release): void {
  for (const indicator of one.indicators.indicators) {
    const { status, rule, reason } = standingOf(one, indicator);
    expect(STATUS_CODES, indicator.id).toContain(status);
    expect(RULE_IDS, indicator.id).toContain(rule);
    expect(reason !== null, indicator.id).toBe(status === "not-assessable");
  }
}
