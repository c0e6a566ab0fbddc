import { describe, expect, test } from "vitest";
import type { Release } from "#domain/schemas/release.ts";
import { standingOf } from "#domain/status/assess.ts";
import { isComplete } from "#test/support/is-complete.ts";
import { REASON_CODES, RULE_IDS, STATUS_CODES } from "#domain/status/rules.ts";
import { EXPECTED, targets } from "#mocks/sets/targets.ts";
import { MOCK_SETS } from "#mocks/sets.ts";
import { readSet } from "#test/mocks/read-set.ts";

const release = (): Release => {
  const [only] = targets().releases;
  if (only === undefined) throw new Error("invalid set: targets");
  return only.release;
};

describe("the set of targets", () => {
  const { indicators } = release().indicators;

  test.each(Object.entries(EXPECTED))("%s: %j", (id, expected) => {
    const indicator = indicators.find((i) => i.id === id);
    if (indicator === undefined) throw new Error(`invalid indicator: ${id}`);
    expect(standingOf(release(), indicator)).toMatchObject(expected);
  });

  test("has every status, every reason and every rule", () => {
    const rows = Object.values(EXPECTED);
    const of = (codes: readonly unknown[], all: readonly string[]): readonly string[] =>
      all.filter((code) => !codes.includes(code));
    expect(
      of(
        rows.map((r) => r.status),
        STATUS_CODES,
      ),
    ).toEqual([]);
    expect(
      of(
        rows.map((r) => r.reason),
        REASON_CODES,
      ),
    ).toEqual([]);
    expect(
      of(
        rows.map((r) => r.rule),
        RULE_IDS,
      ),
    ).toEqual([]);
  });
});

test.each(MOCK_SETS.filter((set) => set !== "huge"))("%s: every indicator has a status or a reason", async (set) => {
  for (const one of (await readSet(set)).releases) isComplete(one);
});
