import { expect, test } from "vitest";
import type { Page } from "#domain/page.ts";
import type { Beside } from "#domain/schemas/indicator.ts";
import { sliceFor } from "#domain/slice.ts";
import { anIndicator, anObservation, aRelease } from "#test/support/cases.ts";

const next = (indicator: string): Beside => ({
  indicator,
  relation: "other-year",
  sentence: { zh: "年份不同", en: "Another year" },
});
const release = aRelease(
  [
    anIndicator({ id: "first", headline: 1, beside: [next("early")] }),
    anIndicator({ id: "early", theme: "past", beside: [next("far")] }),
    anIndicator({ id: "far", theme: "past" }),
    anIndicator({ id: "plain", theme: "past" }),
  ],
  ["first", "early", "far", "plain"].map((indicator) => anObservation({ indicator })),
);

/** The indicators of which a page has the values. */
const carried = (page: Page): readonly string[] =>
  sliceFor(page, release).observations.observations.map(({ indicator }) => indicator);

test("the page of an indicator carries what stands beside it, and not what stands beside that", () => {
  expect(carried({ name: "indicator", id: "first" })).toEqual(["first", "early"]);
  expect(carried({ name: "indicator", id: "early" })).toEqual(["early", "far"]);
  expect(carried({ name: "indicator", id: "plain" })).toEqual(["plain"]);
});

test("the overview carries what stands beside its headline figures", () => {
  expect(carried({ name: "overview" })).toEqual(expect.arrayContaining(["first", "early"]));
});

test("what stands beside is part of the indicator as it was read", () => {
  const [first] = sliceFor({ name: "indicator", id: "first" }, release).indicators.indicators;
  expect(first?.beside).toEqual([next("early")]);
});
