import { describe, expect, test } from "vitest";
import { notThis } from "#domain/chart/not-this.ts";
import type { Indicator } from "#domain/schemas/indicator.ts";
import type { Observation } from "#domain/schemas/observation.ts";
import { notSentence } from "#words/plain/plain-words.ts";
import { anIndicator, anObservation } from "#test/support/cases.ts";

const within = (level: Indicator["scope"]["level"]): Pick<Indicator, "scope"> => ({
  scope: { level, name: { zh: "样例", en: "Sample" } },
});
const yuan = (stage: Indicator["stage"], more: Partial<Indicator> = {}): Partial<Indicator> => ({
  unit: "亿元",
  stage,
  ...more,
});
const OPEN: Partial<Observation> = { lower: 21, upper: null };

/** Each case: what is defined, the value, and what it is told from. */
const CASES: readonly (readonly [string, Partial<Indicator>, Partial<Observation>, readonly string[]])[] = [
  ["an intended amount", yuan("intended"), {}, ["intended"]],
  ["an amount of a project", yuan("not-stated", within("project")), {}, ["project", "not-stated"]],
  ["an amount in place", yuan("in-place"), {}, ["in-place"]],
  ["an amount in place in a park", yuan("in-place", within("park")), {}, ["park", "in-place"]],
  ["a kind that nobody states", { unit: "家", kind: "not-stated" }, {}, ["kind-not-stated"]],
  ["firms of a definition", { unit: "家", kind: "stock" }, {}, ["some"]],
  ["a count", { kind: "count" }, {}, ["count"]],
  ["a count with an open end", { kind: "count" }, OPEN, ["count", "open"]],
  ["a growth", { unit: "%", kind: "growth" }, {}, ["growth"]],
  ["a share with an open end", { unit: "%", kind: "share" }, OPEN, ["share", "open"]],
  ["a flow with an open end", { unit: "人", kind: "flow" }, OPEN, ["flow", "open"]],
  ["a stock", { unit: "人", kind: "stock" }, {}, ["stock"]],
  ["a number without a unit", { unit: "unstated", kind: "flow" }, {}, ["unitless", "flow"]],
  ["a planned number", { kind: "plan" }, { status: "target" }, ["target"]],
  ["an expected growth", { unit: "%", kind: "growth" }, { status: "expected" }, ["expected", "growth"]],
];

describe("what a figure is not", () => {
  test.each(CASES)("%s", (_, indicator, observation, expected) => {
    const codes = notThis(anIndicator(indicator), [anObservation(observation)]);
    expect(codes).toEqual(expected);
    expect(notSentence(codes, "zh")).toMatch(/^[^。]*不[^。]*。$/);
    expect(notSentence(codes, "en")).toMatch(/^[A-Z][^.]* (?:not|alone)[^.]*\.$/);
  });

  test("is said of a definition without a value too", () => {
    expect(notThis(anIndicator(), [])).toEqual(["flow"]);
  });
});
