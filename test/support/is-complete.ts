import { expect } from "vitest";
import type { Release } from "#domain/schemas/release.ts";
import { standingOf } from "#domain/status/assess.ts";
import { RULE_IDS, STATUS_CODES } from "#domain/status/rules.ts";

/** Says that every indicator of a release has a status by one of the rules, or a reason why it has none. */
export function isComplete(release: Release): void {
  for (const indicator of release.indicators.indicators) {
    const { status, rule, reason } = standingOf(release, indicator);
    expect(STATUS_CODES, indicator.id).toContain(status);
    expect(RULE_IDS, indicator.id).toContain(rule);
    expect(reason !== null, indicator.id).toBe(status === "not-assessable");
  }
}
